using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT401: a due date moved, and no <c>was</c> keeps the old one.</summary>
internal sealed class MoveUnrecorded : RewritingRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT401", "move-unrecorded", Severity.Error, "A due date moved and no `was` keeps the old one.", Fixability.Safe) { Needs = RuleNeeds.Before | RuleNeeds.FirstCommits };

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Compare(Note before, Note after, LintContext context) =>
        from change in CommitmentChange.Of(before, after, context)
        where change.After is not null
        let current = change.After
        where change.Before.Commitment.Due is not null && current.Commitment.Due is not null
        let was = change.Before.Commitment.Due!.Value
        where was != current.Commitment.Due && !current.Commitment.FormerDueDays.Contains(was)
        select Found(
            current.Note.Source,
            current.Commitment.Item["due"]!.Span,
            $"the due date moved from {was.Text()} and the line does not say so. Write [was:: {was.Text()}] before it, and [why:: …] if you want.",
            Fix.Safe(current.Note.Source, Settlements.Recorded(current.Note.Source, current.Commitment, was).Edits)) with
        {
            Related = [RelatedPlace.Of(change.Before, $"as {context.BeforeName} has it")],
        };
}
