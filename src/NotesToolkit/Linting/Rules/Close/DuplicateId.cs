using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT109: an id is used by two commitments. The finding stands at the later one.</summary>
public sealed class DuplicateId : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT109", "duplicate-id", Severity.Error, "An id is used by two commitments of the root.");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        Lazy<ILookup<string?, HeldCommitment>> sameDay = new(() => OfSameDay(note, context));
        foreach (IGrouping<string, Commitment> same in note.Commitments.Where(commitment => commitment.Id is not null).GroupBy(commitment => commitment.Id!, StringComparer.Ordinal))
        {
            HeldCommitment? first = Holders(same.Key, note, sameDay, context)
                .OrderBy(held => CommitmentIds.IsAssignedTo(held.Note, same.Key, context.Roster) ? 0 : 1)
                .ThenBy(held => held.Note.Date)
                .ThenBy(held => held.Note.Path, StringComparer.Ordinal)
                .ThenBy(held => held.Commitment.Item.Span.Start)
                .FirstOrDefault();
            foreach (Commitment commitment in same.Where(commitment => first is not null && first.Commitment != commitment))
            {
                yield return Found(
                    note.Source,
                    commitment.Item["id"]!.ValueSpan,
                    $"another commitment has this id: {Places.Line(first!)}. Write one that is free, or remove it and let `notes fix` assign one.");
            }
        }
    }

    /// <summary>
    /// The commitments with an id. One that the tool would assign here can be taken by a note of the same day only, else the other one
    /// is at fault; so the common case reads no further note.
    /// </summary>
    private static IEnumerable<HeldCommitment> Holders(
        string id, Note note, Lazy<ILookup<string?, HeldCommitment>> sameDay, LintContext context) =>
        CommitmentIds.IsAssignedTo(note, id, context.Roster) ? sameDay.Value[id] : context.Commitments.Find(id);

    private static ILookup<string?, HeldCommitment> OfSameDay(Note note, LintContext context) =>
        (from other in CommitmentIds.OfSameDay(note, context.Notebook)
         where other.IsReadable && !other.IsVoid
         from commitment in other.Commitments
         select new HeldCommitment(other, commitment)).ToLookup(held => held.Commitment.Id, StringComparer.Ordinal);
}
