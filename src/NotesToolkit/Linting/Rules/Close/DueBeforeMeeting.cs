namespace NotesToolkit.Linting.Rules;

internal sealed class DueBeforeMeeting() : NoteRule(Error("NT107", "due-before-meeting"))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from commitment in note.Commitments
        where commitment.Due < note.Date
        select Found(note, commitment.Item["due"]!.ValueSpan, $"due before the meeting of {note.Date!.Value.Text()}. Write that day or a later one.");
}
