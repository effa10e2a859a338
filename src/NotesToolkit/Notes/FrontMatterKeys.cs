namespace NotesToolkit.Notes;

/// <summary>The keys that a front matter may have.</summary>
public static class FrontMatterKeys
{
    private static readonly string[] Dates = ["date", "shared", "moved"];

    /// <summary>The keys, in lower case.</summary>
    public static IReadOnlyList<string> All { get; } = ["date", "owner", "with", "stance", "kind", "shared", "by", "moved", "void"];

    /// <summary>Whether a key's value is a day.</summary>
    /// <param name="key">The key in lower case.</param>
    public static bool IsDate(string key) => Dates.Contains(key, StringComparer.Ordinal);

    /// <summary>The unknown entries, each with the key that is most likely meant: one that the front matter lacks, each but once.</summary>
    /// <param name="frontMatter">The front matter.</param>
    public static IEnumerable<(FrontMatterEntry Entry, string? Meant)> Unknown(FrontMatter frontMatter)
    {
        HashSet<string> free = [.. All.Except(frontMatter.Entries.Select(entry => entry.Key), StringComparer.Ordinal)];
        foreach (FrontMatterEntry entry in frontMatter.Entries.Where(entry => !All.Contains(entry.Key, StringComparer.Ordinal)))
        {
            string? meant = Spelling.Nearest(entry.Key, All.Where(free.Contains));
            if (meant is not null)
            {
                free.Remove(meant);
            }

            yield return (entry, meant);
        }
    }

    /// <summary>Whether a key holds nothing and no misspelt one stands for it, whose finding says it all.</summary>
    /// <param name="frontMatter">The front matter.</param>
    /// <param name="key">The key in lower case.</param>
    public static bool IsMissing(FrontMatter frontMatter, string key) =>
        frontMatter[key] is null && !Unknown(frontMatter).Any(unknown => unknown.Meant == key);
}
