namespace NotesToolkit.Linting.Rules;

internal sealed class IdChanged() : RewritingRule(Error("NT404", "id-changed", Fixability.Unsafe))
{
    protected override IEnumerable<Diagnostic> Compare(Note before, Note after, LintContext context) =>
        from change in In(before, after, context)
        let id = change.Before.Commitment.Id!
        let note = change.After!.Note
        let item = change.After!.Commitment.Item
        let written = item.Markup.All("id").FirstOrDefault()
        let message = $"this commitment was {id}, and what names it by that id would lead nowhere. Write [id:: {id}]."
        let fix = Fix.Unsafe(note.Source, new FieldEdits(item).Set("id", id).Edits)
        select Found(note, written?.Span ?? Places.Of(item), message, fix).Beside(change.Before, context.AsBefore);

    /// <summary>The commitments whose id changed or was taken away, unless two had it before.</summary>
    internal static IEnumerable<CommitmentChange> In(Note before, Note after, LintContext context) =>
        CommitmentChange.Of(before, after, context).Where(change => change.After is not null
            && change.Before.Commitment.Id is { } id && change.After.Commitment.Id != id && context.FormerCommitments.Find(id).Count < 2);
}
