using NotesToolkit.Insights;

namespace NotesToolkit.Linting.Rules;

internal sealed class FeedbackPerformance() : NoteRule(Error("NT208", "feedback-performance", Fixability.Safe) with { Needs = RuleNeeds.Record })
{
    private static readonly (string Key, string Meaning)[] Asked =
    [
        ("gap", "what was expected and what happened"),
        ("standard", "what good looks like"),
        ("review", "the day you look again"),
        ("consequence", "what follows, since this is the second miss or a later one"),
    ];

    public override bool MayFire(Note note, LintContext context) => note.ItemsOf(SectionKind.Feedback).Any(item => Is(item, "performance"));

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from item in note.ItemsOf(SectionKind.Feedback)
        where Is(item, "performance")
        let missing = Asked.Where(asked => item[asked.Key] is null && (asked.Key != "consequence" || MissedTwice(note, context))).ToArray()
        where missing.Length > 0
        let needs = Sentences.List([.. missing.Select(asked => $"{asked.Key}:: {asked.Meaning}")])

        // Keys that are there empty or misspelt are for the writer to mend.
        let edits = missing.Select(asked => asked.Key).Where(key => !SectionField.IsWritten(item, SectionKind.Feedback, key))
            .Aggregate(new FieldEdits(item), static (edits, key) => edits.Nest(key, "‹…›"))
        let fix = edits.Edits.Count == 0 ? null : edits.AsFix()
        select Found(note, item["feedback"]!.Span, $"performance feedback needs {needs}. Write each on a line below.", fix);

    internal static bool Is(Item item, string kind) => string.Equals(item["feedback"]?.Value, kind, StringComparison.OrdinalIgnoreCase);

    private static bool MissedTwice(Note note, LintContext context) => note.With is { } person && note.Date is { } day
        && Miss.Of(context.Record, person, new(DateOnly.MinValue, day)).Count >= 2;
}
