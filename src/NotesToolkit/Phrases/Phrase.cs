namespace NotesToolkit.Phrases;

internal sealed record Phrase(string Id, PhraseCategory Category, IReadOnlyList<PhrasePattern> Patterns, string Rewrite)
{
    /// <summary>Of a sensitive phrase, the kind that <c>sensitiveOff</c> names, such as <c>health</c>; else empty.</summary>
    public string Kind { get; init; } = "";
}

/// <summary>One way to say a phrase: a regular expression, and the words of which each of its matches holds one.</summary>
internal sealed record PhrasePattern(string Text)
{
    public bool IsOfPerson { get; init; }

    public IReadOnlyList<string> Literals { get; init; } = [];
}

internal sealed record PhraseMatch(Phrase Phrase, TextSpan Span, bool IsOfPerson);

internal enum PhraseCategory
{
    SoftFollowUp,
    StatusQuestion,
    VaguePraise,
    Hedging,
    Label,
    MindReading,
    Sensitive,

    /// <summary>A gap in performance, which is none where it is told as growth.</summary>
    Capability,
}

/// <summary>The names under which categories are in files and rules, such as <c>soft-follow-up</c>.</summary>
internal static class PhraseCategories
{
    public static ImmutableArray<string> Names { get; } = [.. Enum.GetNames<PhraseCategory>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    public static string Name(this PhraseCategory category) => Names[(int)category];

    /// <summary>Whether words of a category are a fault in a kind of section. Sensitive ones are everywhere.</summary>
    public static bool CountsIn(this PhraseCategory category, SectionKind section) => category switch
    {
        PhraseCategory.SoftFollowUp =>
            section is SectionKind.Decisions or SectionKind.Feedback or SectionKind.FollowUp or SectionKind.Commitments or SectionKind.HardQuestion,
        PhraseCategory.Hedging => section is SectionKind.Feedback or SectionKind.Decisions or SectionKind.Commitments,
        PhraseCategory.Capability => section == SectionKind.Growth,
        _ => true,
    };

    public static PhraseCategory? Find(string name) =>
        Names.IndexOf(name, 0, StringComparer.OrdinalIgnoreCase) is >= 0 and int at ? (PhraseCategory)at : null;
}
