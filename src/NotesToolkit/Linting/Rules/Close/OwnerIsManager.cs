namespace NotesToolkit.Linting.Rules;

internal sealed class OwnerIsManager() : NoteRule(Information("NT111", "owner-is-manager"))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        note is { Owner: { } manager, Commitments: [var first, ..] } && note.Commitments.All(commitment => commitment.Owner == manager)
            ? [Found(note, first.Section.Heading, "everything that was agreed is yours to do. Ask what the person owns, and write that down too.")]
            : [];
}
