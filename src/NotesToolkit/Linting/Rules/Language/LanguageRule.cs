using NotesToolkit.Configuration;
using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

/// <summary>A rule over the phrases of one category. Words that several of them match are one finding.</summary>
internal sealed partial class LanguageRule(RuleInfo info, PhraseCategory category, string wrong,
    Func<PhraseMatch, NotePlace, Note, bool>? counts = null) : NoteRule(info)
{
    /// <summary>Nobody writes so long an item.</summary>
    private const int Longest = 2000;

    public static readonly LanguageRule PerformanceInGrowth = new(
        Warning("NT210", "performance-in-growth"), PhraseCategory.Capability, "a gap in performance, told as growth",
        static (_, _, note) => note.ItemsOf(SectionKind.Feedback).Count == 0);

    public static readonly LanguageRule SoftFollowUp = new(
        Error("NT301", "soft-follow-up"), PhraseCategory.SoftFollowUp, "a soft follow-up with no owner and no day of the calendar",
        static (phrase, place, _) => place.IsUnassigned(phrase.Span));

    public static readonly LanguageRule StatusQuestion = new(
        Warning("NT302", "status-question"), PhraseCategory.StatusQuestion, "this asks for status and not for judgement");

    public static readonly LanguageRule VaguePraise = new(
        Warning("NT303", "vague-praise"), PhraseCategory.VaguePraise, "vague praise with no evidence",
        static (_, place, _) => place.Item is not { } item || !HasEvidence(item));

    public static readonly LanguageRule Hedging = new(
        new("NT304", "hedging", Severity.Info), PhraseCategory.Hedging, "a hedge, which leaves open what is meant");

    public static readonly LanguageRule Label = new(Warning("NT305", "label"), PhraseCategory.Label, "a label on a person");

    public static readonly LanguageRule MindReading = new(
        Warning("NT306", "mind-reading"), PhraseCategory.MindReading, "this says what goes on in a person, which nobody has seen");

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) => Places.Apart(
            context.Judged(note).Language.Find(category).Where(phrase => counts?.Invoke(phrase.Match, phrase.Place, note) is not false)
                .Select(phrase => phrase.Match))
        .Select(match => Found(note, match.Span, Sentence(match.Phrase.Rewrite)));

    private string Sentence(string rewrite) => rewrite switch
    {
        "" => $"{wrong}.",
        [.., '?' or '.' or '!' or '\''] => $"{wrong}. Write instead: {rewrite}",
        _ => $"{wrong}. Write instead: {rewrite}.",
    };

    private static bool HasEvidence(Item item) =>
        item["evidence"] is not null
        || item.Markup.Links.Count > 0
        || (item["situation"] is not null && item["behavior"] is not null && item["impact"] is not null)
        || Fact().IsMatch(item.Source.Slice(new(item.Span.Start, Math.Min(item.Span.Length, Longest))));

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
