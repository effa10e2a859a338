using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT402: a commitment that was committed is gone.</summary>
internal sealed class CommitmentErased : RewritingRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT402", "commitment-erased", Severity.Error, "A commitment that HEAD has is gone.", Fixability.Unsafe) { Needs = RuleNeeds.Before | RuleNeeds.FirstCommits };

    /// <inheritdoc/>
    public override bool NamesWhatIsGone => true;

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Compare(Note before, Note after, LintContext context) =>
        from change in CommitmentChange.Of(before, after, context)
        where change.After is null
        let name = CommitmentChange.Name(change.Before.Commitment)
        select Found(
            after.Source,
            Place(after),
            $"{name} is gone, and {context.BeforeName} has it. Put its line back; to give it up, write [-], [cancelled:: {context.Today.Text()}] and [why:: …] on it.",
            context.Redactor.Of(before).Hides(change.Before.Commitment.Item.Span) ? null : Fix.Unsafe(after.Source, Restore(change.Before, after))) with
        {
            Related = [RelatedPlace.Of(change.Before, $"as {context.BeforeName} has it")],
        };

    private static Section? Close(Note note) => note.SectionsOf(SectionKind.Commitments) is [var close, ..] ? close : null;

    private static TextSpan Place(Note note) => Close(note) is { } section ? section.Heading : FrontMatterEdits.Place(note);

    private static TextEdit Restore(HeldCommitment gone, Note note)
    {
        string end = note.Source.LineEnd();
        string line = gone.Note.Source.Slice(gone.Commitment.Item.Span).TrimEnd().ReplaceLineEndings(end);
        if (Close(note) is { } section)
        {
            return section.Items.Count > 0
                ? new(new(EndOf(note, section.Items[^1].Span), 0), end + line)
                : new(new(EndOf(note, section.Span), 0), end + end + line);
        }

        string gap = note.Source.Text.EndsWith('\n') ? string.Empty : end;
        return new(new(note.Source.Text.Length, 0), $"{gap}{end}## Commitments{end}{line}{end}");
    }

    private static int EndOf(Note note, TextSpan span) => span.Start + note.Source.Slice(span).TrimEnd().Length;
}
