using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT109: an id is used by two commitments. The finding stands at the later one.</summary>
internal sealed class DuplicateId : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT109", "duplicate-id", Severity.Error, "An id is used by two commitments of the root.") { Needs = RuleNeeds.Notebook };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        Dictionary<string, HeldCommitment>? owners = null;
        foreach (Commitment commitment in note.Commitments)
        {
            if (commitment.Id is not { } id || Holders(id, note, context) is not { Count: > 1 } all)
                continue;

            owners ??= new(StringComparer.Ordinal);
            if (!owners.TryGetValue(id, out HeldCommitment? owner))
                owners.Add(id, owner = Owner(id, all.Where(held => held.Note == note || !CopiedNote.AreOne(held.Note, note, context)), context.Roster));

            if (owner.Commitment != commitment)
            {
                yield return Found(
                    note.Source,
                    commitment.Item["id"]!.ValueSpan,
                    $"another commitment has this id: {Places.Line(owner)}. Write one that is free, or remove it and let `notes fix` assign one.") with
                {
                    Related = [RelatedPlace.Of(owner, "the other holder of this id")],
                };
            }
        }
    }

    /// <summary>The commitments that have an id. One that the tool would assign here can be taken by a note of the same day only, else
    /// the other one is at fault; so the common case reads no further note. One of somebody's own is looked for among the person's notes before a
    /// commit, and in the whole root elsewhere.</summary>
    private static IReadOnlyList<HeldCommitment> Holders(string id, Note note, LintContext context) =>
        (CommitmentIds.IsAssignedTo(note, id, context.Roster) ? context.CommitmentsOfDay(note) : context.InReach(note)).Find(id);

    /// <summary>Whose id it is, of several that have it.</summary>
    private static HeldCommitment Owner(string id, IEnumerable<HeldCommitment> holders, Roster roster) => holders
        .OrderBy(held => CommitmentIds.IsAssignedTo(held.Note, id, roster) ? 0 : 1)
        .ThenBy(held => held.Note.Date)
        .ThenBy(held => held.Note.Path, NoteOrder.Comparer)
        .ThenBy(held => held.Commitment.Item.Span.Start)
        .First();
}
