using NotesToolkit.Configuration;
using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT208: performance feedback without gap, standard or review date; after two misses, without consequence.</summary>
internal sealed class FeedbackPerformance : NoteRule
{
    private static readonly string[] Always = ["gap", "standard", "review"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "NT208",
        "feedback-performance",
        Severity.Error,
        "Performance feedback lacks its gap, standard or review date, or, after two misses, its consequence.",
        Fixability.Safe) { Needs = RuleNeeds.Record };

    /// <inheritdoc/>
    public override bool MayFire(Note note, LintContext context) => note.ItemsOf(SectionKind.Feedback).Any(item => Feedback.Is(item, "performance"));

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach (Item item in note.ItemsOf(SectionKind.Feedback).Where(item => Feedback.Is(item, "performance")))
        {
            List<string> missing = [.. Always.Where(key => item[key] is null)];
            if (item["consequence"] is null && MissedTwice(note, context))
                missing.Add("consequence");

            if (missing.Count > 0)
            {
                yield return Found(
                    note.Source,
                    item["feedback"]!.Span,
                    $"performance feedback needs {Sentences.List([.. missing.Select(Explain)])}. Write each on a line below.",
                    Insert(note, item, missing));
            }
        }
    }

    private static bool MissedTwice(Note note, LintContext context) => note.With is { } person && note.Date is { } day
        && Miss.Of(context.Record, person, new(DateOnly.MinValue, day)).Count >= 2;

    private static string Explain(string key) => key switch
    {
        "gap" => "gap:: what was expected and what happened",
        "standard" => "standard:: what good looks like",
        "review" => "review:: the day you look again",
        _ => "consequence:: what follows, since this is the second miss or a later one",
    };

    /// <summary>Keys that stand there empty or misspelt are for the writer to mend.</summary>
    private static Fix? Insert(Note note, Item item, List<string> missing)
    {
        FieldEdits edits = new(note.Source, item);
        foreach (string key in missing.Where(key => !SectionField.Stands(item, SectionKind.Feedback, key)))
            edits.Nest(key, "‹…›");

        return edits.Edits.Count == 0 ? null : Fix.Safe(note.Source, edits.Edits);
    }
}
