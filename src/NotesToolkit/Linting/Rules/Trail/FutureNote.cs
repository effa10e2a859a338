namespace NotesToolkit.Linting.Rules;

internal sealed class FutureNote() : TrailRule(Error("NT406", "future-note"))
{
    public override IEnumerable<Diagnostic> Check(NoteChange change, LintContext context)
    {
        if (change is not { Before: null, After: { IsReadable: true, IsVoid: false, Date: { } date } note })
            yield break;

        TextSpan place = note.FrontMatter["date"]!.ValueSpan;
        DateOnly latest = context.Configuration.HasTimeZone ? context.Today : context.Today.AddDays(1);
        if (date > latest && note.Kind != NoteKind.Cancelled)
        {
            yield return Found(
                note, place,
                $"the note is dated {date.Text()} and today is {context.Today.Text()}. Correct the date, or commit the note after the meeting.");
        }

        if (context.Roster.Find(note.With) is { Start: { } start } person && date < start)
        {
            yield return Found(
                note, place, $"the note is dated {date.Text()} and {person.Key} starts on {start.Text()}. "
                    + $"Correct the date, or the start in {context.Configuration.PeoplePath}.");
        }
    }
}
