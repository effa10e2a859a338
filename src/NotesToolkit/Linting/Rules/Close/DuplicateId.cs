namespace NotesToolkit.Linting.Rules;

internal sealed class DuplicateId() : NoteRule(Error("NT109", "duplicate-id") with { Needs = RuleNeeds.Notebook })
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from same in note.Commitments.Where(commitment => commitment.Id is not null).GroupBy(commitment => commitment.Id!, StringComparer.Ordinal)

        // An id that the tool would assign here can be taken by a note of the same day only, else the other one is at fault.
        let isOfDay = CommitmentIds.IsAssignedTo(note, same.Key, context.Roster)
        let holders = (isOfDay ? context.CommitmentsOfDay(note) : context.InReach(note)).Find(same.Key)
        where holders.Count > 1
        let owner = Owner(same.Key, holders, note, context)
        from commitment in same
        where commitment != owner.Commitment
        let message = $"another commitment has this id: {owner.Place}. Write one that is free, or remove it and let `notes fix` assign one."
        select Found(note, commitment.Item["id"]!.ValueSpan, message).Beside(owner, "the other holder of this id");

    private static HeldCommitment Owner(string id, IEnumerable<HeldCommitment> holders, Note note, LintContext context) => holders
        .Where(held => held.Note == note || !CopiedNote.AreOne(held.Note, note, context))
        .OrderBy(held => CommitmentIds.IsAssignedTo(held.Note, id, context.Roster) ? 0 : 1)
        .ThenBy(held => held.Note.Date)
        .ThenBy(held => held.Note.Path, NoteOrder.Comparer)
        .ThenBy(held => held.Commitment.Item.Span.Start)
        .First();
}
