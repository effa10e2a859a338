namespace NotesToolkit.Notes;

internal static class FrontMatterKeys
{
    public static IReadOnlyList<string> All => FieldCatalogue.OfFrontMatter.Keys;

    /// <summary>Those that a writer may slip at: <c>by</c> is too short, and <c>void</c> is written on purpose.</summary>
    private static readonly string[] SlippedKeys = [.. All.Except(["by", "void"], StringComparer.Ordinal)];

    public static FieldKind? Find(string key) => FieldCatalogue.OfFrontMatter.GetValueOrDefault(key);

    /// <summary>The likely slips: entries one letter from a key of ours that the note lacks, which could hold their value.</summary>
    public static IReadOnlyList<(FrontMatterEntry Entry, string Meant)> Slips(FrontMatter frontMatter, Roster roster) =>
    [
        .. from entry in frontMatter.Entries
           where Find(entry.Key) is null
           let meant = SlippedKeys.FirstOrDefault(key =>
               Spelling.Distance(entry.Key, key) == 1 && frontMatter[key] is null && CanHold(key, entry.Value, roster))
           where meant is not null
           select (entry, meant),
    ];

    /// <summary>Whether a key holds nothing and no misspelt one stands for it, whose finding says it all.</summary>
    public static bool IsMissing(FrontMatter frontMatter, string key, Roster roster) =>
        frontMatter[key] is null && !Slips(frontMatter, roster).Any(slip => slip.Meant == key);

    private static bool CanHold(string key, string value, Roster roster) => key switch
    {
        "owner" or "with" => roster.Exists ? roster.Find(PersonKey.Of(value)) is not null : PersonKey.IsValid(PersonKey.Of(value)),
        _ when Find(key)?.Words is { } words => Note.SplitValues(value) is { Count: > 0 } values && values.All(words.Contains),
        _ => value.Length >= Days.Format.Length && Days.Parse(value.AsSpan(0, Days.Format.Length)) is not null,
    };
}
