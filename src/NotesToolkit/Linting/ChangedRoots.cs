using NotesToolkit.Git;

namespace NotesToolkit.Linting;

internal sealed class ChangedRoots(Workspace workspace, GitRepository repository)
{
    public IReadOnlyList<LintTarget> Staged(Func<LintRequest, LintRequest> narrow) =>
        Find(repository.Staged(), prefix => new IndexSource(repository, prefix), narrow, since: null);

    public IReadOnlyList<LintTarget> Since(string revision, Func<LintRequest, LintRequest> narrow)
    {
        GitId since = repository.Resolve(revision);
        GitId head = repository.Head ?? default;
        IReadOnlyList<FileChange> changes = repository.Between(since, head);
        return Find(changes, prefix => new CommitSource(repository, head, prefix), narrow, (revision, since));
    }

    private List<LintTarget> Find(
        IReadOnlyList<FileChange> changes, Func<string, TreeSource> open, Func<LintRequest, LintRequest> narrow, (string, GitId)? since)
    {
        TreeSource all = open(string.Empty);
        string[] prefixes = [.. changes.Select(change => NotesRoot.Find(change.Path, path => all.Find(path).Kind == FileKind.File))
            .Distinct(StringComparer.Ordinal)];
        return [.. prefixes.Select(prefix => Open(changes, open(prefix), narrow, since)).OfType<LintTarget>()];
    }

    private LintTarget? Open(IReadOnlyList<FileChange> changes, TreeSource source, Func<LintRequest, LintRequest> narrow, (string, GitId)? since)
    {
        Notebook opened = Notebook.Read(source);
        string[] paths = [.. TrailContext.In(changes, source.Prefix)];
        HashSet<string> judged = [.. paths.Where(path => opened.Configuration.IsNote(path) || opened.FindAgenda(path) is not null)];
        if (judged.Count == 0 && !paths.Any(opened.Configuration.IsOwnFile))
            return null;

        TrailContext trail = TrailContext.Of(repository, source.Prefix, opened, changes, since) with { IsHurried = since is null };
        string folder = Path.Combine(repository.Location.WorkTree ?? repository.Location.GitDirectory, source.Prefix);
        return new(Path.TrimEndingDirectorySeparator(folder), opened, shown =>
        {
            LintRequest request = trail.Request(shown, workspace.Today(shown.Configuration), judged);
            return narrow(since is null ? request.AsHook : request);
        });
    }
}
