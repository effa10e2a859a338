namespace NotesToolkit.Configuration;

/// <summary>
/// A pattern over paths: <c>*</c> and <c>?</c> within a folder, <c>**</c> across folders. Case counts, but for the ending <c>.md</c>.
/// </summary>
internal sealed class Glob
{
    private const string Extension = ".md";

    private readonly string[] parts;

    /// <summary>Reads a pattern.</summary>
    public Glob(string pattern)
    {
        Pattern = pattern;
        parts = [.. WithSmallExtension(pattern).Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".")];
        parts = parts is [.., "**"] ? [.. parts, "*"] : parts;
        Folder = string.Join('/', parts.SkipLast(1).TakeWhile(part => part.AsSpan().IndexOfAny('*', '?') < 0));
    }

    /// <summary>The pattern as written.</summary>
    public string Pattern { get; }

    /// <summary>The folder, with <c>/</c>, that everything which matches stands in; empty for the root.</summary>
    public string Folder { get; }

    /// <summary>Whether a path matches.</summary>
    public bool Matches(string path)
    {
        string[] names = WithSmallExtension(path).Split('/');
        return Match(names.Length, parts.Length, part => parts[part] == "**", (name, part) => Match(
            names[name].Length,
            parts[part].Length,
            sign => parts[part][sign] == '*',
            (at, sign) => parts[part][sign] == '?' || parts[part][sign] == names[name][at]));
    }

    /// <summary>
    /// Whether elements match a pattern in which some parts stand for any number of them. Only the last of these is ever tried anew.
    /// </summary>
    private static bool Match(int count, int parts, Func<int, bool> isStar, Func<int, int, bool> isSame)
    {
        int at = 0;
        int part = 0;
        int star = -1;
        int resume = 0;
        while (at < count)
        {
            if (part < parts && isStar(part))
            {
                star = part++;
                resume = at;
            }
            else if (part < parts && isSame(at, part))
            {
                at++;
                part++;
            }
            else if (star >= 0)
            {
                part = star + 1;
                at = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (part < parts && isStar(part))
            part++;

        return part == parts;
    }

    private static string WithSmallExtension(string path) =>
        path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) && !path.EndsWith(Extension, StringComparison.Ordinal)
            ? path[..^Extension.Length] + Extension
            : path;
}
