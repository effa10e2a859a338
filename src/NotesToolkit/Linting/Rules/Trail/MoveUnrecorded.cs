using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT401: a due date moved, and no <c>was</c> keeps the old one.</summary>
public sealed class MoveUnrecorded : RewritingRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT401", "move-unrecorded", Severity.Error, "A due date moved and no `was` keeps the old one.", Fixability.Safe);

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
            Fix.Safe(current.Note.Source, Record(current, was.Text())));

    /// <summary>Moves stand oldest first, each with its reason, before the due date.</summary>
    private static TextEdit Record(HeldCommitment held, string day)
    {
        IReadOnlyList<Field> fields = held.Commitment.Item.Markup.Fields;
        Field due = held.Commitment.Item["due"]!;
        int last = fields.ToList().FindLastIndex(field => field.Key == "was" && field.IsBracketed == due.IsBracketed);
        if (last >= 0)
        {
            Field end = last + 1 < fields.Count && fields[last + 1] is { Key: "why" } why && why.IsBracketed == due.IsBracketed ? why : fields[last];
            return due.IsBracketed
                ? new(new(end.Span.End, 0), $"  [was:: {day}]")
                : new(new(held.Note.Source.GetLine(LineOf(held, end)).End, 0), held.Note.Source.LineEnd() + Indent(held, due) + $"was:: {day}");
        }

        return due.IsBracketed
            ? new(new(due.Span.Start, 0), $"[was:: {day}]  ")
            : new(new(held.Note.Source.GetLine(LineOf(held, due)).Start, 0), Indent(held, due) + $"was:: {day}" + held.Note.Source.LineEnd());
    }

    private static int LineOf(HeldCommitment held, Field field) => held.Note.Source.GetLineNumber(field.Span.Start);

    private static string Indent(HeldCommitment held, Field field)
    {
        int start = held.Note.Source.GetLine(LineOf(held, field)).Start;
        return held.Note.Source.Slice(TextSpan.FromBounds(start, field.KeySpan.Start));
    }
}
