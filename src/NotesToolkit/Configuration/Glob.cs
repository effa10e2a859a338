namespace NotesToolkit.Configuration;

/// <summary>A pattern over paths: <c>*</c> and <c>?</c> within a folder, <c>**</c> across. Case counts, but for <c>.md</c>.</summary>
internal sealed class Glob
{
    private const string Extension = ".md";

    private readonly string[] parts;

    public Glob(string pattern)
    {
        Pattern = pattern;
        parts = [.. WithSmallExtension(pattern).Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".")];
        parts = parts is [.., "**"] ? [.. parts, "*"] : parts;
        Folder = string.Join('/', parts.SkipLast(1).TakeWhile(part => part.AsSpan().IndexOfAny('*', '?') < 0));
    }

    public string Pattern { get; }

    /// <summary>The folder, with <c>/</c>, that everything which matches is in; empty for the root.</summary>
    public string Folder { get; }

    public bool Matches(string path)
    {
        string[] names = WithSmallExtension(path).Split('/');

        // Whether the parts so far match the first so many names.
        bool[] reached = [true, .. new bool[names.Length]];
        foreach (string part in parts)
        {
            int first = Array.IndexOf(reached, true);
            for (int i = names.Length; i >= 0; i--)
            {
                reached[i] = part == "**"
                    ? first >= 0 && i >= first
                    : i > 0 && reached[i - 1] && FileSystemName.MatchesSimpleExpression(part, names[i - 1], ignoreCase: false);
            }
        }

        return reached[^1];
    }

    private static string WithSmallExtension(string path) =>
        path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) && !path.EndsWith(Extension, StringComparison.Ordinal)
            ? path[..^Extension.Length] + Extension
            : path;
}
