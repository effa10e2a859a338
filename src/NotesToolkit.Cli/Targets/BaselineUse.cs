namespace NotesToolkit.Cli.Targets;

/// <summary>What <c>--baseline</c> does to a run: it leaves accepted findings out, and forgets those that are fixed.</summary>
internal sealed class BaselineUse(string path, bool accepts, bool writes, Baseline former)
{
    private Baseline baseline = former;
    private int drafts;

    public IReadOnlyList<Diagnostic> NewOf(IReadOnlyList<Diagnostic> findings, LintRequest request)
    {
        if (accepts)
        {
            baseline = baseline.Update(findings, request);
            drafts += request.Drafts.Count(note => findings.Any(finding => finding.Source.Path == note.Path));
            return baseline.NewOf(findings, request);
        }

        IReadOnlyList<Diagnostic> left = baseline.NewOf(findings, request);
        baseline = baseline.Shrink(findings, request);
        return left;
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
