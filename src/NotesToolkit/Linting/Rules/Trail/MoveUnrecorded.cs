namespace NotesToolkit.Linting.Rules;

internal sealed class MoveUnrecorded() : RewritingRule(Error("NT401", "move-unrecorded", Fixability.Safe))
{
    protected override IEnumerable<Diagnostic> Compare(Note before, Note after, LintContext context) =>
        from change in CommitmentChange.Of(before, after, context)
        where change.After is not null
        let current = change.After
        where change.Before.Commitment.Due is not null && current.Commitment.Due is not null
        let was = change.Before.Commitment.Due!.Value
        where was != current.Commitment.Due && !current.Commitment.FormerDueDays.Contains(was)
        let message = $"the due date moved from {was.Text()} and the line does not say so. "
            + $"Write [was:: {was.Text()}] before it, and [why:: …] if you want."
        let fix = Settlements.Recorded(current.Commitment, was).AsFix()
        select Found(current.Note, current.Commitment.Item["due"]!.Span, message, fix).Beside(change.Before, context.AsBefore);
}
