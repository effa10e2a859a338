namespace NotesToolkit.Linting.Rules;

internal sealed class CommitmentId() : NoteRule(
    Warning("NT108", "commitment-id", Fixability.Safe) with { Needs = RuleNeeds.Notebook | RuleNeeds.FirstCommits })
{
    public override bool MayFire(Note note, LintContext context) => note.Commitments.Any(commitment => commitment.Id is null);

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        // NT017 asks for a copy to be deleted; ids of its own would make another note of it.
        if (CopiedNote.IsCopy(note, context))
            return [];

        HashSet<Commitment> robbed = Robbed(note, context);
        IReadOnlyDictionary<Commitment, string> ids = CommitmentIds.Assign(note, context);
        return
            from commitment in note.Commitments
            where commitment.Id is null && !commitment.Item.IsUnread && !robbed.Contains(commitment)
            let id = ids.GetValueOrDefault(commitment)
            select Found(
                note, commitment.Item, $"no id, so nothing can refer to it. Write [id:: {id ?? "name-0304a"}]; `notes fix` assigns it.",
                id is null || IsMisspelt(commitment) ? null : new FieldEdits(commitment.Item).Set("id", id).AsFix());
    }

    /// <summary>The commitments whose id was taken away, so that NT404 asks for the old one back: a new one would be a second fault.</summary>
    private static HashSet<Commitment> Robbed(Note note, LintContext context) =>
        context.Before?.Find(note.Path) is { IsReadable: true, IsVoid: false } before && RewritingRule.IsDraftOver(before, context)
            ? [.. IdChanged.In(before, note, context).Select(change => change.After!.Commitment)]
            : [];

    /// <summary>A second id beside a misspelt one would be one too many once that one is mended.</summary>
    private static bool IsMisspelt(Commitment commitment) =>
        !commitment.Item.Markup.Has("id") && SectionField.IsWritten(commitment.Item, SectionKind.Commitments, "id");
}
