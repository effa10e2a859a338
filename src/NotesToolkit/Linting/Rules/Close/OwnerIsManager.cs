namespace NotesToolkit.Linting.Rules;

internal sealed class OwnerIsManager() : NoteRule(Information("NT111", "owner-is-manager", "Every commitment of the meeting is the manager's own."))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (note is { Owner: { } manager, Commitments.Count: > 0 }
            && note.Commitments.All(commitment => string.Equals(commitment.Owner, manager, StringComparison.Ordinal)))
        {
            yield return Found(
                note, note.Commitments[0].Section.Heading,
                "everything that was agreed is yours to do. Ask what the person owns, and write that down too.");
        }
    }
}
