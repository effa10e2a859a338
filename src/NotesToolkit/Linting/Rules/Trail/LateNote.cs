namespace NotesToolkit.Linting.Rules;

internal sealed class LateNote() : TrailRule(Warning("NT405", "late-note") with { Days = 1, Needs = RuleNeeds.FirstCommits })
{
    public override bool MayFire(NoteChange change, LintContext context) => DaysLate(change, context.Today, context) is not null;

    /// <summary>A note that is new against an older commit may have been committed in time.</summary>
    public override IEnumerable<Diagnostic> Check(NoteChange change, LintContext context) =>
        DaysLate(change, context.FirstCommits.GetValueOrDefault(change.Path, context.Today), context) is not { } late ? [] :
        [
            Found(
                change.After!, change.After!.FrontMatter["date"]!.ValueSpan, $"this note is written {Counted.Of(late, "business day")} after its "
                    + "meeting. A review counts it as written from memory; write the next one on the day."),
        ];

    private int? DaysLate(NoteChange change, DateOnly written, LintContext context) =>
        change is { Before: null, After: { IsReadable: true, IsVoid: false, Date: { } date } note }
        && date.BusinessDaysUntil(written) is var late && late > context.DaysOf(Info, note.Path) ? late : null;
}
