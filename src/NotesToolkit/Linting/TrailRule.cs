namespace NotesToolkit.Linting;

/// <summary>A rule that holds a note against what it was before: HEAD against the index or the work tree, or one commit against another.</summary>
internal abstract class TrailRule(RuleInfo info) : Rule<NoteChange>(info with { Needs = info.Needs | RuleNeeds.Before });

/// <summary>A trail rule over what was rewritten in a note. It begins when the note's draft window is over; a void note is not read.</summary>
internal abstract class RewritingRule(RuleInfo info) : TrailRule(info with { Needs = RuleNeeds.FirstCommits })
{
    public sealed override bool MayFire(NoteChange change, LintContext context) => Find(change, context).Any();

    public sealed override IEnumerable<Diagnostic> Check(NoteChange change, LintContext context) =>
        IsDraftOver(change.Before, context) ? Find(change, context) : [];

    protected abstract IEnumerable<Diagnostic> Compare(Note before, Note after, LintContext context);

    /// <summary>Whether the draft window is over: its business days are gone by, the first commit is out of reach, or the note is shared.</summary>
    internal static bool IsDraftOver(Note? before, LintContext context) => before is not null
        && (before.FrontMatter["shared"] is not null
            || !context.FirstCommits.TryGetValue(before.Path, out DateOnly first)
            || first.BusinessDaysUntil(context.Today) > context.Configuration.DraftDays);

    private IEnumerable<Diagnostic> Find(NoteChange change, LintContext context) =>
        change is { Before: { IsReadable: true, IsVoid: false } before, After: { IsReadable: true, IsVoid: false } after }
            ? Compare(context.CalledAsNow(before, after), after, context)
            : [];
}
