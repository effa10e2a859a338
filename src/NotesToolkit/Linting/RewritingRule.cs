using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>A trail rule over what was rewritten in a note. It begins when the note's draft window is over; a void note is not read.</summary>
internal abstract class RewritingRule : TrailRule
{
    /// <inheritdoc/>
    public sealed override bool MayFire(NoteChange change, LintContext context) => Find(change, context).Any();

    /// <inheritdoc/>
    public sealed override IEnumerable<Diagnostic> Check(NoteChange change, LintContext context) =>
        IsDraftOver(change.Before, context) ? Find(change, context) : [];

    /// <summary>What was rewritten, draft or not.</summary>
    protected abstract IEnumerable<Diagnostic> Compare(Note before, Note after, LintContext context);

    private IEnumerable<Diagnostic> Find(NoteChange change, LintContext context) =>
        change is { Before: { IsReadable: true, IsVoid: false } before, After: { IsReadable: true, IsVoid: false } after } ? Compare(before, after, context) : [];

    /// <summary>Whether the configured business days have gone by since the note's first commit, that commit is out of reach, or the note is shared.</summary>
    internal static bool IsDraftOver(Note? before, LintContext context) => before is not null
        && (before.FrontMatter["shared"] is not null
            || !context.FirstCommits.TryGetValue(before.Path, out DateOnly first)
            || first.BusinessDaysUntil(context.Today) > context.Configuration.DraftDays);
}
