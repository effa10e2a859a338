using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

internal sealed partial class VaguePraise() : LanguageRule(
    Warning("NT303", "vague-praise"), PhraseCategory.VaguePraise, "vague praise with no evidence",
    static (phrase, note) => phrase.Place.Item is not { } item || !HasEvidence(item, note.Source))
{
    /// <summary>Nobody writes so long an item.</summary>
    private const int Longest = 2000;

    private static bool HasEvidence(Item item, SourceText source) =>
        item["evidence"] is not null
        || item.Markup.Links.Count > 0
        || (item["situation"] is not null && item["behavior"] is not null && item["impact"] is not null)
        || Fact().IsMatch(source.Slice(new(item.Span.Start, Math.Min(item.Span.Length, Longest))));

    /// <summary>A ticket, a change's number, a number with its unit, or what somebody said.</summary>
    [GeneratedRegex(
        """
        (?<![\p{L}\p{N}]) [A-Z][A-Z0-9]+-\d+ \b | (?<!\w) [\#!]\d+ \b | \bPR\s?\#?\d+ \b
        | [$€£]\d | (?<![\p{L}\p{N}.:/-]) \d[\d.,]* \s? ( % | x\b | (?!(st|nd|rd|th|on|of|to|and|in|at|for|is|was|or|am|pm)\b) [a-zµ]{1,14} \b )
        | "[^"]+" | “[^”]+” | «[^»]+»
        """,
        ExactCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Fact();
}
