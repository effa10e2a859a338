namespace NotesToolkit.Notes;

/// <summary>The keys that a front matter may have.</summary>
internal static class FrontMatterKeys
{
    private static readonly string[] Dates = ["date", "shared", "moved"];

    private static readonly string[] Known = ["date", "owner", "with", "stance", "kind", "shared", "by", "moved", "imported", "void"];

    /// <summary>The keys, in lower case.</summary>
    public static IReadOnlyList<string> All => Known;

    /// <summary>Whether a key's value is a day.</summary>
    public static bool IsDate(string key) => Array.IndexOf(Dates, key) >= 0;

    /// <summary>The unknown entries, each with the key that is most likely meant: one that the front matter lacks, each but once.</summary>
    public static IReadOnlyList<(FrontMatterEntry Entry, string? Meant)> Unknown(FrontMatter frontMatter)
    {
        List<(FrontMatterEntry Entry, string? Meant)>? unknown = null;
        HashSet<string>? free = null;
        foreach (FrontMatterEntry entry in frontMatter.Entries)
        {
            if (Array.IndexOf(Known, entry.Key) >= 0)
            {
                continue;
            }

            free ??= [.. Known.Except(frontMatter.Entries.Select(known => known.Key), StringComparer.Ordinal)];
            string? meant = Spelling.Nearest(entry.Key, Known.Where(free.Contains));
            if (meant is not null)
            {
                free.Remove(meant);
            }

            (unknown ??= []).Add((entry, meant));
        }

        return unknown ?? [];
    }

    /// <summary>Whether a key holds nothing and no misspelt one stands for it, whose finding says it all.</summary>
    public static bool IsMissing(FrontMatter frontMatter, string key) =>
        frontMatter[key] is null && !Unknown(frontMatter).Any(unknown => unknown.Meant == key);
}
