namespace NotesToolkit.Linting.Rules;

internal sealed class WithMissing() : NoteRule(Error("NT005", "with-missing", Fixability.Safe))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        string? person = note.Name.PersonFolder(context.Roster);
        IEnumerable<Diagnostic> with = FoundMissing(note, context, "with", "the meeting does not say with whom", "and the person", person);
        return note.Kind != NoteKind.Cancelled ? with : with.Concat(FoundMissing(
            note, context, "by", "the note does not say who cancelled the meeting", "and that person",
            place: note.FrontMatter["kind"]!.ValueSpan));
    }
}
