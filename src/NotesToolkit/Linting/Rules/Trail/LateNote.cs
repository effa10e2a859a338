namespace NotesToolkit.Linting.Rules;

internal sealed class LateNote() : TrailRule(Warning("NT405", "late-note") with { Days = 1, Needs = RuleNeeds.FirstCommits })
{
    public override bool MayFire(NoteChange change, LintContext context) =>
        change is { Before: null, After: { IsReadable: true, IsVoid: false, Date: { } date } note }
        && date.BusinessDaysUntil(context.Today) > context.DaysOf(Info, note.Path);

    public override IEnumerable<Diagnostic> Check(NoteChange change, LintContext context)
    {
        // A note that is new against an older commit may have been committed in time.
        if (MayFire(change, context) && change.After is { Date: { } date } note
            && date.BusinessDaysUntil(context.FirstCommits.GetValueOrDefault(note.Path, context.Today)) is int late
            && late > context.DaysOf(Info, note.Path))
        {
            yield return Found(
                note, note.FrontMatter["date"]!.ValueSpan, $"this note is written {Counted.Of(late, "business day")} after its meeting. "
                    + "A review counts it as written from memory; write the next one on the day.");
        }
    }
}
