namespace NotesToolkit.Linting.Rules;

internal sealed class FutureNote() : TrailRule(Error("NT406", "future-note"))
{
    public override IEnumerable<Diagnostic> Check(NoteChange change, LintContext context)
    {
        if (change is not { Before: null, After: { IsReadable: true, IsVoid: false, Date: { } date } note })
            yield break;

        TextSpan place = note.FrontMatter["date"]!.ValueSpan;
        if (date > context.LatestToday && note.Kind != NoteKind.Cancelled)
        {
            yield return Found(
                note, place,
                $"the note is dated {date.Text()} and today is {context.Today.Text()}. Correct the date, or commit the note after the meeting.");
        }

        if (context.Roster.Find(note.With) is not { } person)
            yield break;

        (DateOnly? day, string does, string what) = date < person.Start ? (person.Start, "starts", "start") : (person.End, "leaves", "end");
        if (date < person.Start || date > person.End)
        {
            yield return Found(
                note, place, $"the note is dated {date.Text()} and {person.Key} {does} on {day!.Value.Text()}. "
                    + $"Correct the date, or the {what} in {context.Configuration.PeoplePath}.");
        }
    }
}
