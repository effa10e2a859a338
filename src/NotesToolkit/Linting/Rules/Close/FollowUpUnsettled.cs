using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT112: a Follow-up line says of a commitment what its own line does not.</summary>
internal sealed class FollowUpUnsettled : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT112", "follow-up-unsettled", Severity.Error, "A Follow-up line says what its origin line does not.", Fixability.Safe) { Needs = RuleNeeds.Notebook };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        foreach (FollowUp line in note.FollowUps.Where(line => line.Kind is not (FollowUpKind.StillOpen or FollowUpKind.Unclear)))
        {
            CommitmentIndex index = context.CommitmentsWith(line.Id, note);
            if (note.Date is null || index.Find(line.Id) is not [var origin])
                continue;

            CarryOver carry = new(origin, [.. index.FollowUps(line.Id)]);
            HeldFollowUp held = new(note, line);
            if (!carry.Says(held))
            {
                FieldEdits? edits = carry.Edits(held);
                yield return Found(
                    note.Source,
                    Places.Of(line.Item),
                    edits is null
                        ? $"{Places.Line(origin)} says something else of this commitment. Correct the one that is wrong."
                        : $"{Places.Line(origin)} does not say so yet. Settle it there; `notes fix` does.",
                    edits is null ? null : Fix.Safe(origin.Note.Source, edits.Edits)) with
                {
                    Related = [RelatedPlace.Of(origin, "the commitment")],
                };
            }
        }
    }
}
