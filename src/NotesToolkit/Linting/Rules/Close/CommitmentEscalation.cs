using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT106: a commitment does not say to whom it goes when it is missed.</summary>
internal sealed class CommitmentEscalation : NoteRule
{
    private const string HowTo = "Write a line escalate:: @who under the heading, or [escalate:: @who] on the commitment.";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT106", "commitment-escalation", Severity.Error, "A commitment has no escalation path, or one that mentions nobody.");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        HashSet<Field> told = [];
        foreach (Commitment commitment in note.Commitments.Where(commitment => commitment.Escalation.Count == 0))
        {
            if (commitment.EscalationField is not { } field)
            {
                yield return Found(note.Source, Places.Of(commitment.Item), "no escalation path. " + HowTo);
            }
            else if (told.Add(field))
            {
                // One line under the heading serves every commitment, so it is one fault.
                yield return Found(note.Source, field.ValueSpan, "the escalation path mentions nobody. Write whom it goes to as @name.");
            }
        }
    }
}
