using NotesToolkit.Configuration;

namespace NotesToolkit.Linting.Rules;

internal sealed class CommitmentRewritten() : RewritingRule(Error("NT403", "commitment-rewritten"))
{
    protected override IEnumerable<Diagnostic> Compare(Note before, Note after, LintContext context) =>
        CommitmentChange.Of(before, after, context)
            .Where(change => change.After is not null)
            .SelectMany(change => Parts(change.Before, change.After!, context))
            .DistinctBy(finding => (finding.Source, finding.Span));

    private IEnumerable<Diagnostic> Parts(HeldCommitment before, HeldCommitment held, LintContext context)
    {
        Commitment old = before.Commitment;
        Commitment current = held.Commitment;
        bool isShown = !context.Redactor.Of(before.Note).Hides(old.Item.Span);
        if (old.Owner is not null && current.Owner is not null && old.Owner != current.Owner)
            yield return Rewritten(current.Owners[0].Span, "owner", $" from @{old.Owner} to @{current.Owner}");

        if (isShown && Weigh(old.Wording, current.Wording, context) is var text and not Severity.Off)
            yield return Rewritten(current.Item.FirstLine, "text", change: text);

        if (isShown && Weigh(old.Output, current.Output, context) is var output and not Severity.Off)
            yield return Rewritten(current.Item["output"]?.ValueSpan ?? current.Artefact!.TargetSpan, "output", change: output);

        if (old.Escalation.Count > 0 && current.Escalation.Count > 0
            && !Words(old.EscalationField!).SetEquals(Words(current.EscalationField!)))
        {
            yield return Rewritten(current.EscalationField!.ValueSpan, "escalation");
        }

        Diagnostic Rewritten(TextSpan place, string part, string values = "", Severity change = Severity.Error)
        {
            string what = $"the {part} of {CommitmentChange.Name(current, context.Redactor)} changed";
            string message = change == Severity.Warning
                ? $"{what} a little. If it says something else now, put back what was agreed; if it was a slip of the pen, leave it."
                : $"{what}{values}. Put back what was agreed; if you agreed on something else, drop this one with "
                    + $"[-], [cancelled:: {context.Today.Text()}] and [why:: …], and write a new commitment; "
                    + $"if it says the same, put <!-- notes: off {Info.Name} -- reason --> above the line.";
            return Found(held.Note, place, message).Beside(before, context.AsBefore) with { Severity = change };
        }
    }

    /// <summary>How much a text changed. Another person's name is no small change, however near.</summary>
    private static Severity Weigh(string? before, string? after, LintContext context)
    {
        if (before is null || after is null)
            return Severity.Off;

        Severity change = WordingChange.Of(before, after);
        return change == Severity.Warning && !Names(before, context).SetEquals(Names(after, context)) ? Severity.Error : change;
    }

    private static HashSet<string> Names(string text, LintContext context)
    {
        HashSet<string> words = [.. Vocabulary.Normalise(text).Split(' ')];
        words.IntersectWith(context.Roster.People.SelectMany(person => Vocabulary.Normalise(person.Name).Split(' ').Append(person.Key)));
        return words;
    }

    /// <summary>To whom and when; in which order they are named is nothing.</summary>
    private static HashSet<string> Words(Field escalation) => [.. Vocabulary.Normalise(escalation.Value).Split(' ')];
}
