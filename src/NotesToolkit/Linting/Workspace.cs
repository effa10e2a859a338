using NotesToolkit.Configuration;
using NotesToolkit.Git;

namespace NotesToolkit.Linting;

/// <summary>The notes roots that are worked on, with the repositories that they are in. For one thread.</summary>
internal sealed class Workspace(GitEnvironment environment, Func<NotesConfiguration, DateOnly> today) : IDisposable
{
    private readonly Dictionary<string, GitRepository> repositories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WorkspaceRoot> roots = new(StringComparer.Ordinal);

    private GitEnvironment environment = environment;

    public bool StartsPrograms
    {
        get => environment.StartsPrograms;
        set
        {
            if (value != environment.StartsPrograms)
            {
                environment = environment with { StartsPrograms = value };
                Dispose();
                foreach (WorkspaceRoot root in roots.Values)
                    root.Forget();
            }
        }
    }

    public IEnumerable<WorkspaceRoot> Roots => roots.Values;

    public DateOnly Today(NotesConfiguration configuration) => today(configuration);

    public WorkspaceRoot RootOf(string file)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? file;
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } above)
            folder = above;

        string root = NotesRoot.Find(folder, RepositoryLocation.Find(folder, environment));
        return roots.TryGetValue(root, out WorkspaceRoot? known) ? known : roots[root] = new(this, root, []);
    }

    public void Close(WorkspaceRoot root) => roots.Remove(root.Folder);

    /// <summary>The repository that a folder is in, opened, or null where there is none or it is bare.</summary>
    internal GitRepository? OpenRepository(string folder) =>
        RepositoryLocation.Find(folder, environment) is { IsBare: false } location ? OpenRepository(location) : null;

    internal GitRepository OpenRepository(RepositoryLocation location) =>
        repositories.TryGetValue(location.GitDirectory, out GitRepository? known)
            ? known
            : repositories[location.GitDirectory] = GitRepository.Open(location);

    /// <summary>The work tree, of those of the opened repositories, that a file lies in, or null.</summary>
    internal string? WorkTreeOf(string file) => repositories.Values.Select(repository => repository.Location.WorkTree)
        .FirstOrDefault(tree => tree is not null && file.StartsWith(tree + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    /// <summary>A root as it lies on the disk now, for one look.</summary>
    internal WorkspaceRoot OpenRoot(string folder, params IEnumerable<string> named) => new(this, folder, named);

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
