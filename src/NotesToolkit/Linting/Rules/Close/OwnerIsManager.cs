using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT111: every commitment of the meeting is the manager's own.</summary>
internal sealed class OwnerIsManager : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT111", "owner-is-manager", Severity.Info, "Every commitment of the meeting is the manager's own.");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (note is { Owner: { } manager, Commitments.Count: > 0 }
            && note.Commitments.All(commitment => string.Equals(commitment.Owner, manager, StringComparison.Ordinal)))
        {
            yield return Found(
                note.Source,
                note.Commitments[0].Section.Heading,
                "everything that was agreed is yours to do. Ask what the person owns, and write that down too.");
        }
    }
}
