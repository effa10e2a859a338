namespace NotesToolkit.Cli.Lsp;

internal static partial class DocumentUri
{
    /// <summary>The absolute path of a file, or null of what lies on no disk, such as <c>untitled:</c>.</summary>
    public static string? ToPath(string uri)
    {
        Match file = FileUri().Match(uri);
        string path = Uri.UnescapeDataString(file.Groups["path"].Value);
        return !file.Success ? null
            : file.Groups["host"] is { Length: > 0 } host ? $"//{host.Value}{path}"
            : path is ['/', var drive, ':', ..] && char.IsAsciiLetter(drive) ? char.ToUpperInvariant(drive) + path[2..]
            : path;
    }

    public static string FromPath(string path)
    {
        string escaped = string.Join('/', path.Split(Path.DirectorySeparatorChar, '/').Select(Uri.EscapeDataString));
        return (escaped.StartsWith("//", StringComparison.Ordinal) ? "file:" : escaped.StartsWith('/') ? "file://" : "file:///") + escaped;
    }

    [GeneratedRegex("(?is)^file:(//(localhost(?=/)|(?<host>[^/]*)))?(?<path>/.*)$", ExactCase)]
    private static partial Regex FileUri();
}
