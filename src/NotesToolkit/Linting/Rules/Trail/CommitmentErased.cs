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
        let edit = isHidden ? null : Restore(change.Before, after, context.Configuration.Vocabulary)
        let fix = edit is null ? null : Fix.Unsafe(after.Source, edit)
        select Found(after, Places.Of(after, SectionKind.Commitments), message, fix).Beside(change.Before, context.AsBefore);

    private static TextEdit? Restore(HeldCommitment gone, Note note, Vocabulary vocabulary) => SectionEdits.Append(
        note, SectionKind.Commitments, vocabulary,
        gone.Note.Source.Slice(gone.Commitment.Item.Span).TrimEnd().ReplaceLineEndings(note.Source.LineEnd()));
}
