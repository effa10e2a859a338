namespace NotesToolkit.Notes;

/// <summary>The keys and fields whose values are one of a few words, in lower case.</summary>
internal static class ValueSets
{
    private static readonly string[] Heights = ["low", "medium", "high"];

    private static readonly Dictionary<string, string[]> FrontMatter = new(StringComparer.Ordinal)
    {
        ["kind"] = ["1on1", "skip-level", "review", "cancelled"],
        ["stance"] = ["coaching", "control", "rescue"],
    };

    private static readonly Dictionary<(SectionKind Section, string Key), string[]> Fields = new()
    {
        [(SectionKind.Blockers, "blocker")] = ["skill", "scope", "confidence", "politics", "clarity"],
        [(SectionKind.Signals, "signal")] = ["performance", "promotion", "attrition"],
        [(SectionKind.Signals, "trend")] = ["better", "worse"],
        [(SectionKind.Signals, "likelihood")] = Heights,
        [(SectionKind.Signals, "impact")] = Heights,
        [(SectionKind.Signals, "regretted")] = ["yes", "no"],
        [(SectionKind.Feedback, "feedback")] = ["performance", "coaching", "praise"],
        [(SectionKind.Feedback, "outcome")] = ["changed", "unchanged"],
        [(SectionKind.Proposal, "performance")] = Heights,
        [(SectionKind.Proposal, "potential")] = Heights,
    };

    /// <summary>The words that a front matter's key may have, or null where any text will do.</summary>
    public static IReadOnlyList<string>? OfKey(string key) => FrontMatter.GetValueOrDefault(key);

    /// <summary>The words that a field may have, or null where any text will do.</summary>
    public static IReadOnlyList<string>? OfField(SectionKind section, string key) => Fields.GetValueOrDefault((section, key));

    /// <summary>How many of the words may stand in one value, with commas between them.</summary>
    public static int MostOf(string key) => key switch
    {
        "stance" => 2,
        "blocker" => int.MaxValue,
        _ => 1,
    };
}
