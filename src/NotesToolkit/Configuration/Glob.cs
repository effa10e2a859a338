namespace NotesToolkit.Configuration;

/// <summary>A pattern over paths: <c>*</c> and <c>?</c> within a folder, <c>**</c> across folders. Case counts.</summary>
internal sealed class Glob
{
    private readonly string[] parts;

    /// <summary>Reads a pattern.</summary>
    public Glob(string pattern)
    {
        Pattern = pattern;
        parts = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);
        parts = [.. parts.Where(part => part != ".")];
        Folder = string.Join('/', parts.SkipLast(1).TakeWhile(part => part.AsSpan().IndexOfAny('*', '?') < 0));
    }

    /// <summary>The pattern as written.</summary>
    public string Pattern { get; }

    /// <summary>The folder, with <c>/</c>, that everything which matches stands in; empty for the root.</summary>
    public string Folder { get; }

    /// <summary>Whether a path matches.</summary>
    public bool Matches(string path) => MatchesParts(path, 0);

    private bool MatchesParts(ReadOnlySpan<char> path, int part)
    {
        while (part < parts.Length)
        {
            if (parts[part] == "**")
            {
                return MatchesAnyDepth(path, part + 1);
            }

            if (path.IsEmpty)
            {
                return false;
            }

            int slash = path.IndexOf('/');
            if (!MatchesName(slash < 0 ? path : path[..slash], parts[part++]))
            {
                return false;
            }

            path = slash < 0 ? [] : path[(slash + 1)..];
        }

        return path.IsEmpty;
    }

    private bool MatchesAnyDepth(ReadOnlySpan<char> path, int rest)
    {
        if (rest == parts.Length)
        {
            return !path.IsEmpty;
        }

        while (true)
        {
            if (MatchesParts(path, rest))
            {
                return true;
            }

            int slash = path.IndexOf('/');
            if (slash < 0)
            {
                return false;
            }

            path = path[(slash + 1)..];
        }
    }

    private static bool MatchesName(ReadOnlySpan<char> name, ReadOnlySpan<char> pattern)
    {
        int at = 0;
        int p = 0;
        int star = -1;
        int resume = 0;
        while (at < name.Length)
        {
            if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[at]) && pattern[p] != '*')
            {
                at++;
                p++;
            }
            else if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = at;
            }
            else if (star >= 0)
            {
                p = star + 1;
                at = ++resume;
            }
            else
            {
                return false;
            }
        }

        return pattern[p..].TrimEnd('*').IsEmpty;
    }
}
