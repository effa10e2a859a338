namespace NotesToolkit.Linting.Rules;

internal sealed class CommitmentErased() : RewritingRule(Error("NT402", "commitment-erased", Fixability.Unsafe))
{
    protected override IEnumerable<Diagnostic> Compare(Note before, Note after, LintContext context) =>
        from change in CommitmentChange.Of(before, after, context)
        where change.After is null
        let name = CommitmentChange.Name(change.Before.Commitment, context.Redactor)
        let message = $"{name} is gone, and {context.BeforeName} has it. Put its line back; "
            + $"to give it up, write [-], [cancelled:: {context.Today.Text()}] and [why:: …] on it."
        let isHidden = context.Redactor.Of(before).Hides(change.Before.Commitment.Item.Span)
        let fix = isHidden ? null : Fix.Unsafe(after.Source, Restore(change.Before, after))
        select Found(after, Places.Of(after, SectionKind.Commitments), message, fix).Beside(change.Before, context.AsBefore);

    private static TextEdit Restore(HeldCommitment gone, Note note)
    {
        string end = note.Source.LineEnd();
        string line = gone.Note.Source.Slice(gone.Commitment.Item.Span).TrimEnd().ReplaceLineEndings(end);
        string gap = note.Source.Text.EndsWith('\n') ? string.Empty : end;
        return note.SectionsOf(SectionKind.Commitments) switch
        {
            [{ Items: [.., var last] }, ..] => new(new(EndOf(note, last.Span), 0), end + line),
            [var section, ..] => new(new(EndOf(note, section.Span), 0), end + end + line),
            _ => new(new(note.Source.Text.Length, 0), $"{gap}{end}## Commitments{end}{line}{end}"),
        };
    }

    private static int EndOf(Note note, TextSpan span) => span.Start + note.Source.Slice(span).TrimEnd().Length;
}
