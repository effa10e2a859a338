using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>A trail rule over what was rewritten in a note. It begins when the note's draft window is over; a void note is not read.</summary>
internal abstract class RewritingRule : TrailRule
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Diagnostic> Check(NoteChange change, LintContext context)
    {
        if (change is not { Before: { IsReadable: true, IsVoid: false } before, After: { IsReadable: true, IsVoid: false } after })
        {
            return [];
        }

        Diagnostic[] findings = [.. Compare(before, after, context)];
        return findings.Length > 0 && DraftWindow.IsOver(before, context) ? findings : [];
    }

    /// <summary>What was rewritten, draft or not.</summary>
    protected abstract IEnumerable<Diagnostic> Compare(Note before, Note after, LintContext context);
}
