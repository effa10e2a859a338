namespace NotesToolkit.Cli.Lsp;

/// <summary>The names that an editor gives files: percent-encoded, with a drive's letter, or of another machine.</summary>
internal static class DocumentUri
{
    /// <summary>The absolute path of a file, or null of what lies on no disk, such as <c>untitled:</c>.</summary>
    public static string? ToPath(string uri)
    {
        if (!uri.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            return null;

        string rest = uri["file:".Length..];
        string host = string.Empty;
        if (rest.StartsWith("//", StringComparison.Ordinal))
        {
            int slash = rest.IndexOf('/', 2);
            host = slash < 0 ? rest[2..] : rest[2..slash];
            rest = slash < 0 ? "/" : rest[slash..];
        }

        string path = Uri.UnescapeDataString(rest);
        bool isDrive = path is ['/', _, ':', ..] && char.IsAsciiLetter(path[1]);
        return host.Length > 0 && !host.Equals("localhost", StringComparison.OrdinalIgnoreCase) ? $"//{host}{path}"
            : isDrive ? char.ToUpperInvariant(path[1]) + path[2..]
            : path;
    }

    public static string FromPath(string path)
    {
        string slashes = Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
        string escaped = string.Join('/', slashes.Split('/').Select(Uri.EscapeDataString));
        return escaped.StartsWith("//", StringComparison.Ordinal) ? "file:" + escaped
            : escaped.StartsWith('/') ? "file://" + escaped
            : "file:///" + escaped;
    }
}
