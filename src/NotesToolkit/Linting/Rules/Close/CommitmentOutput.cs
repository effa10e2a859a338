namespace NotesToolkit.Linting.Rules;

internal sealed class CommitmentOutput() : NoteRule(Error("NT105", "commitment-output"))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from commitment in note.Commitments
        where !commitment.Item.IsUnread && commitment.Output is null
        select Found(note, commitment.Item, "no expected output. Write [output:: what you will be able to look at], or link to it.");
}
