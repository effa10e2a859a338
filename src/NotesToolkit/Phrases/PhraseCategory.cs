namespace NotesToolkit.Phrases;

/// <summary>What is wrong with words that a phrase describes.</summary>
internal enum PhraseCategory
{
    /// <summary>A promise to look again that names nobody and no day.</summary>
    SoftFollowUp,

    /// <summary>A question that asks for motion instead of judgement.</summary>
    StatusQuestion,

    /// <summary>Praise that names nothing to repeat.</summary>
    VaguePraise,

    /// <summary>Words that take back what the sentence says.</summary>
    Hedging,

    /// <summary>A word for what a person is, in place of what the person did.</summary>
    Label,

    /// <summary>What a person thinks, feels or means, written as if it had been seen.</summary>
    MindReading,

    /// <summary>Health, family, faith, origin and other matters that no performance note may hold.</summary>
    Sensitive,

    /// <summary>A gap in performance.</summary>
    Capability,
}

/// <summary>The names under which categories stand in files and rules, such as <c>soft-follow-up</c>.</summary>
internal static class PhraseCategories
{
    private static readonly string[] AllNames = [.. Enum.GetNames<PhraseCategory>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    /// <summary>Every name, in the order of the categories.</summary>
    public static IReadOnlyList<string> Names => AllNames;

    public static string Name(this PhraseCategory category) => AllNames[(int)category];

    /// <summary>
    /// Whether words of a category are a fault in a kind of section. Sensitive ones are, wherever they stand, also outside of sections.
    /// </summary>
    public static bool CountsIn(this PhraseCategory category, SectionKind section) => category switch
    {
        PhraseCategory.SoftFollowUp =>
            section is SectionKind.Decisions or SectionKind.Feedback or SectionKind.FollowUp or SectionKind.Commitments or SectionKind.HardQuestion,
        PhraseCategory.Hedging => section is SectionKind.Feedback or SectionKind.Decisions or SectionKind.Commitments,
        PhraseCategory.Capability => section == SectionKind.Growth,
        _ => true,
    };

    public static PhraseCategory? Find(string name) =>
        Array.FindIndex(AllNames, known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and int at ? (PhraseCategory)at : null;
}
