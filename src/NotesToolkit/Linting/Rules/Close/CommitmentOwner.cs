using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT102: a commitment has no owner, or more than one.</summary>
internal sealed class CommitmentOwner : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT102", "commitment-owner", Severity.Error, "A commitment has no owner, or more than one.");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach (Commitment commitment in note.Commitments.Where(commitment => commitment.Owner is null))
        {
            IReadOnlyList<Mention> owners = commitment.Owners;
            yield return owners.Count == 0
                ? Found(note.Source, Places.Of(commitment.Item), "no owner. Write @ and a name behind the box: who answers for it.")
                : Found(
                    note.Source,
                    TextSpan.FromBounds(owners[0].Span.Start, owners[^1].Span.End),
                    "two owners are none. Keep the one who answers for it, and name the other further on in the sentence, or write two commitments.");
        }
    }
}
