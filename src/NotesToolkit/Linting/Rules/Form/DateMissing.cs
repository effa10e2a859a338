namespace NotesToolkit.Linting.Rules;

internal sealed class DateMissing() : NoteRule(Error("NT003", "date-missing", Fixability.Safe))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        FoundMissing(note, context, "date", "the meeting has no date", "yyyy-MM-dd", note.Name.Day?.Text());
}
