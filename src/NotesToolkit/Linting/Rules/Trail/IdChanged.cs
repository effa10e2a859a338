using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT404: a commitment's line is the same, and its id is not.</summary>
internal sealed class IdChanged : RewritingRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT404", "id-changed", Severity.Error, "A commitment's line is the same and its id is not.", Fixability.Unsafe) { Needs = RuleNeeds.Before | RuleNeeds.FirstCommits };

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Compare(Note before, Note after, LintContext context) =>
        from change in In(before, after, context)
        let id = change.Before.Commitment.Id!
        let note = change.After!.Note
        let item = change.After!.Commitment.Item
        let written = item.Markup.All("id").FirstOrDefault()
        select Found(
            note.Source,
            written?.Span ?? item.Box?.Span ?? item.FirstLine,
            $"this commitment was {id}, and what names it by that id would lead nowhere. Write [id:: {id}].",
            Fix.Unsafe(note.Source, Restore(item, written, id))) with
        {
            Related = [RelatedPlace.Of(change.Before, $"as {context.BeforeName} has it")],
        };

    /// <summary>The commitments whose id changed or was taken away, unless two had it before.</summary>
    internal static IEnumerable<CommitmentChange> In(Note before, Note after, LintContext context) =>
        CommitmentChange.Of(before, after, context)
            .Where(change => change.ChangesId && context.FormerCommitments.Find(change.Before.Commitment.Id!).Count < 2);

    private static TextEdit Restore(Item item, Field? written, string id) => written is not null
        ? new(written.ValueSpan, written.ValueSpan.IsEmpty ? " " + id : id)
        : new(new(item.FirstLine.End, 0), $"  [id:: {id}]");
}
