namespace NotesToolkit.Cli.Targets;

internal sealed class BaselineUse(string path, bool accepts, bool writes, Baseline former)
{
    private Baseline baseline = former;
    private int drafts;

    public IReadOnlyList<Diagnostic> NewOf(IReadOnlyList<Diagnostic> findings, LintRequest request)
    {
        Baseline before = baseline;
        baseline = accepts ? before.Update(findings, request) : before.Shrink(findings, request);
        if (accepts)
            drafts += request.Drafts.Count(note => findings.Any(finding => finding.Source.Path == note.Path));

        return (accepts ? baseline : before).NewOf(findings, request);
    }

    public void Close(Session session)
    {
        if (writes)
            baseline.Write(path, session.Writer);

        if (accepts)
        {
            string left = drafts == 0 ? string.Empty : $" Those of {Counted.Of(drafts, "note")} that HEAD lacks are not old, and are not among them.";
            session.Error.WriteLine($"notes: {session.DisplayPath(path)} accepts {Counted.Of(baseline.Entries.Values.Sum(), "finding")}.{left}");
        }
    }
}
