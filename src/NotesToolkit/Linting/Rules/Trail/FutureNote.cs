namespace NotesToolkit.Linting.Rules;

internal sealed class FutureNote() : TrailRule(Error("NT406", "future-note"))
{
    public override IEnumerable<Diagnostic> Check(NoteChange change, LintContext context) =>
        change is not { Before: null, After: { IsReadable: true, IsVoid: false, Date: { } date } note } ? []
            : Faults(note, date, context.Roster.Find(note.With), context).Select(
                fault => Found(note, note.FrontMatter["date"]!.ValueSpan, $"the note is dated {date.Text()} and {fault}."));

    private static IEnumerable<string> Faults(Note note, DateOnly date, Person? person, LintContext context)
    {
        if (date > context.LatestToday && note.Kind != NoteKind.Cancelled)
            yield return $"today is {context.Today.Text()}. Correct the date, or commit the note after the meeting";

        if (date < person?.Start)
            yield return $"{person.Key} starts on {person.Start.Value.Text()}. Correct the date, or the start in {context.Configuration.PeoplePath}";
        else if (date > person?.End)
            yield return $"{person.Key} leaves on {person.End.Value.Text()}. Correct the date, or the end in {context.Configuration.PeoplePath}";
    }
}
