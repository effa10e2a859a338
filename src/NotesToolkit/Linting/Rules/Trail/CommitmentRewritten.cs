using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT403: the owner, text, output or escalation of a commitment changed from one value to another.</summary>
internal sealed class CommitmentRewritten : RewritingRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT403", "commitment-rewritten", Severity.Error, "A commitment's owner, text, output or escalation changed.");

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Compare(Note before, Note after, LintContext context) =>
        CommitmentChange.Of(before, after, context)
            .Where(change => change.After is not null)
            .SelectMany(change => Parts(change.Before, change.After!, context))
            .DistinctBy(finding => (finding.Source, finding.Span));

    private IEnumerable<Diagnostic> Parts(HeldCommitment before, HeldCommitment held, LintContext context)
    {
        Commitment old = before.Commitment;
        Commitment current = held.Commitment;
        if (old.Owner is not null && current.Owner is not null && old.Owner != current.Owner)
        {
            yield return Rewritten(held, current.Owners[0].Span, "owner", $" from @{old.Owner} to @{current.Owner}");
        }

        if (Differ(old.Wording, current.Wording) && !context.Redactor.Of(before.Note).Hides(old.Item.Span))
        {
            yield return Rewritten(held, current.Item.FirstLine, "text");
        }

        if (old.Output is not null && current.Output is not null && !string.Equals(old.Output, current.Output, StringComparison.Ordinal)
            && !context.Redactor.Of(before.Note).Hides(old.Item.Span))
        {
            TextSpan place = current.Item["output"]?.ValueSpan ?? current.Item.Markup.Links.First(link => !link.IsInField).TargetSpan;
            yield return Rewritten(held, place, "output");
        }

        if (old.Escalation.Count > 0 && current.Escalation.Count > 0
            && !Words(old.EscalationField!).SetEquals(Words(current.EscalationField!)))
        {
            yield return Rewritten(held, current.EscalationField!.ValueSpan, "escalation");
        }
    }

    /// <summary>To whom and when; in which order they are named is nothing.</summary>
    private static HashSet<string> Words(Field escalation) => [.. Vocabulary.Normalise(escalation.Value).Split(' ')];

    private static bool Differ(string old, string current)
    {
        string before = Vocabulary.Normalise(old);
        return before.Length > 0 && before != Vocabulary.Normalise(current);
    }

    private Diagnostic Rewritten(HeldCommitment held, TextSpan place, string part, string values = "") => Found(
        held.Note.Source,
        place,
        $"the {part} of {CommitmentChange.Name(held.Commitment)} changed{values}. Put back what was agreed; "
            + "if you agreed on something else, drop this one with [cancelled:: …] and [why:: …], and write a new commitment.");
}
