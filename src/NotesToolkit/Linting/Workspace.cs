using NotesToolkit.Configuration;
using NotesToolkit.Git;

namespace NotesToolkit.Linting;

/// <summary>The notes roots that are worked on, with the repositories that they are in. For one thread.</summary>
internal sealed class Workspace(GitEnvironment environment, Func<NotesConfiguration, DateOnly> today) : IDisposable
{
    private readonly Dictionary<string, GitRepository> repositories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WorkspaceRoot> roots = new(StringComparer.Ordinal);

    private GitEnvironment environment = environment;

    public void Trust(bool startsPrograms)
    {
        if (startsPrograms == environment.StartsPrograms)
            return;

        environment = environment with { StartsPrograms = startsPrograms };
        Dispose();
        foreach (WorkspaceRoot root in roots.Values)
            root.Forget();
    }

    public IEnumerable<WorkspaceRoot> Roots => roots.Values;

    public DateOnly Today(NotesConfiguration configuration) => today(configuration);

    public WorkspaceRoot RootOf(string file)
    {
        string folder = NotesRoot.Above(Path.GetDirectoryName(Path.GetFullPath(file))).FirstOrDefault(Directory.Exists, file);
        string root = NotesRoot.Find(folder, RepositoryLocation.Find(folder, environment));
        return roots.TryGetValue(root, out WorkspaceRoot? known) ? known : roots[root] = new(this, root, []);
    }

    public void Close(WorkspaceRoot root) => roots.Remove(root.Folder);

    internal GitRepository? OpenRepository(string folder) =>
        RepositoryLocation.Find(folder, environment) is { IsBare: false } location ? OpenRepository(location) : null;

    internal GitRepository OpenRepository(RepositoryLocation location) =>
        repositories.TryGetValue(location.GitDirectory, out GitRepository? known)
            ? known
            : repositories[location.GitDirectory] = GitRepository.Open(location);

    internal string? WorkTreeOf(string file) => repositories.Values.Select(repository => repository.Location.WorkTree)
        .FirstOrDefault(tree => tree is not null && file.StartsWith(tree + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    internal WorkspaceRoot OpenRoot(string folder, params IEnumerable<string> named) => new(this, folder, named);

    internal IReadOnlyList<LintTarget> Changed(RepositoryLocation location, string? revision, Func<LintRequest, LintRequest> narrow)
    {
        GitRepository git = OpenRepository(location);
        GitId head = git.Head ?? default;
        (string Name, GitId Commit)? since = revision is null ? null : (revision, git.Resolve(revision));
        IReadOnlyList<FileChange> changes = since is { Commit: var from }
            ? git.Between(from, head)
            : git.Staged();
        TreeSource all = Open(string.Empty);
        List<LintTarget> targets = [];
        foreach (string prefix in changes.Select(change => NotesRoot.Find(change.Path, path => all.Find(path).Kind == FileKind.File))
            .Distinct(StringComparer.Ordinal))
        {
            Notebook opened = Notebook.Read(Open(prefix));
            string[] paths = [.. GitPast.In(changes, prefix)];
            HashSet<string> judged = [.. paths.Where(path => opened.Configuration.IsNote(path) || opened.FindAgenda(path) is not null)];
            if (judged.Count == 0 && !paths.Any(opened.Configuration.IsOwnFile))
                continue;

            GitPast past = GitPast.Of(git, prefix, opened, changes, since);
            string folder = Path.Combine(git.Location.WorkTree ?? git.Location.GitDirectory, prefix);
            targets.Add(new(Path.TrimEndingDirectorySeparator(folder), opened, shown =>
            {
                LintRequest request = past.Request(shown, Today(shown.Configuration), judged);
                return narrow(since is not null ? request : request with { Context = request.Context with { IsHook = true, IsHurried = true } });
            }));
        }

        return targets;

        TreeSource Open(string prefix) => since is null ? new IndexSource(git, prefix) : new CommitSource(git, head, prefix);
    }

    internal void Reopen(GitRepository repository)
    {
        repositories.Remove(repository.Location.GitDirectory);
        repository.Dispose();
    }

    public void Dispose()
    {
        foreach (GitRepository opened in repositories.Values)
            opened.Dispose();

        repositories.Clear();
    }
}
