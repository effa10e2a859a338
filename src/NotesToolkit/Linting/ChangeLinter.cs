using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>Asks the trail rules about what changed.</summary>
internal static class ChangeLinter
{
    /// <summary>What is wrong in the changes. In a merge, what is wrong against every parent: what one of them already had is no violation.</summary>
    public static IEnumerable<Diagnostic> Check(LintRequest request) =>
        from rule in RuleList.All.OfType<TrailRule>().Where(rule => request.Asks(rule.Info))
        from finding in Check(rule, request)
        select finding;

    private static IEnumerable<Diagnostic> Check(TrailRule rule, LintRequest request)
    {
        IEnumerable<Diagnostic> findings = Check(rule, request.Changes, request.Context);
        foreach (ChangesSince parent in request.OtherParents)
        {
            List<Diagnostic> own = [.. findings];
            findings = own;
            if (own.Count > 0)
            {
                HashSet<object> others = [.. Check(rule, parent.Changes, request.Context.Against(parent.Before)).Select(finding => KeyOf(rule, finding))];
                findings = own.Where(finding => others.Contains(KeyOf(rule, finding)));
            }
        }

        return findings;
    }

    private static IEnumerable<Diagnostic> Check(TrailRule rule, IReadOnlyList<NoteChange> changes, LintContext context) =>
        changes
        .Where(change => !(rule.Info.PassesOverImported && change.After is { IsImported: true }))
        .Where(change => rule.MayFire(change, context))
        .SelectMany(change => rule.Check(change, context));

    private static object KeyOf(TrailRule rule, Diagnostic finding) =>
        (finding.Source.Path, finding.Span, rule.NamesWhatIsGone ? finding.Message : string.Empty);
}
