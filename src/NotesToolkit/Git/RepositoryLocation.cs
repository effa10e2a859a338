namespace NotesToolkit.Git;

/// <summary>Where a repository lies. Found by looking, without opening it; all paths are absolute.</summary>
/// <param name="GitDirectory">The git folder: <c>.git</c>, or in a linked worktree or a submodule the folder that stands for it.</param>
/// <param name="WorkTree">The root of the work tree, or null where the repository is bare.</param>
internal sealed record RepositoryLocation(string GitDirectory, string? WorkTree)
{
    private const string LinkPrefix = "gitdir:";

    /// <summary>The git folder that linked worktrees share; else <see cref="GitDirectory"/>.</summary>
    public string CommonDirectory { get; } = ReadPath(Path.Combine(GitDirectory, "commondir"), string.Empty) ?? GitDirectory;

    /// <summary>What git, or the user, said beforehand; without its folder the repository was found by looking.</summary>
    public GitEnvironment Environment { get; private init; } = GitEnvironment.Empty;
    public string? IndexFile { get; init; }
    internal string IndexPath => IndexFile ?? Path.Combine(GitDirectory, "index");

    public bool IsBare => WorkTree is null;

    public bool IsPartial => Configures("promisor", "true");

    public bool IsShallow => new FileInfo(Path.Combine(CommonDirectory, "shallow")) is { Exists: true, Length: > 0 };

    public static RepositoryLocation? Find(string directory, GitEnvironment environment)
    {
        string start = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        RepositoryLocation? found = environment.GitDirectory is { } named
            ? FromVariables(start, named, environment.WorkTree)
            : WalkUp(start);
        return found is null ? null : found with
        {
            Environment = environment,
            IndexFile = environment.IndexFile is { } index ? Path.GetFullPath(index, start) : null,
        };
    }

    public static RepositoryLocation Require(string directory, GitEnvironment environment, string purpose) =>
        Find(directory, environment)
        ?? throw new NotesException($"{purpose} needs a git repository, and {directory} stands in none: run `git init` there, or name another "
            + "folder with -C.");

    public NotesException Unopened(string cause) => new(cause.Contains("owne", StringComparison.OrdinalIgnoreCase)
        ? $"{GitDirectory} belongs to another user: if you trust it, run `git config --global --add safe.directory {WorkTree ?? GitDirectory}`."
        : $"{GitDirectory} cannot be opened: {cause.TrimEnd('.')}.");

    public NotesException Missing(GitId id) => IsPartial ? Partial()
        : new($"The object {id} is not in {CommonDirectory}: `git fsck` tells what is missing.");

    public NotesException Partial() => new($"{WorkTree ?? GitDirectory} is a partial clone in which a part of the history is missing: "
        + "complete it with `git fetch --refetch --no-filter`.");

    /// <summary>Whether the configuration gives a key a value, in whatever section.</summary>
    public bool Configures(string key, string value) => Configures(CommonDirectory, key, value);

    private static bool Configures(string gitDirectory, string key, string value) =>
        Path.Combine(gitDirectory, "config") is var file && File.Exists(file)
        && File.ReadLines(file).Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries)).Any(parts => parts.Length == 2
            && parts[0].Equals(key, StringComparison.OrdinalIgnoreCase)
            && parts[1].Equals(value, StringComparison.OrdinalIgnoreCase));

    private static RepositoryLocation FromVariables(string start, string gitDirectory, string? workTree)
    {
        string path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(gitDirectory, start));
        path = FollowFile(path) ?? path;
        if (!LooksLikeGitDirectory(path))
            throw new NotesException($"GIT_DIR names {path}, which is no git repository.");

        string? linked = Path.GetDirectoryName(ReadPath(Path.Combine(path, "gitdir"), string.Empty));
        return new(path, workTree is not null ? Path.GetFullPath(workTree, start) : linked ?? (Configures(path, "bare", "true") ? null : start));
    }

    private static RepositoryLocation? WalkUp(string start)
    {
        foreach (string folder in NotesRoot.Above(start))
        {
            string git = Path.Combine(folder, ".git");
            if (FollowFile(git) is { } linked)
            {
                return LooksLikeGitDirectory(linked)
                    ? new(linked, folder)
                    : throw new NotesException($"{git} points to {linked}, which is no git repository.");
            }

            if (LooksLikeGitDirectory(git))
                return new(git, folder);
        }

        // A folder that holds HEAD, objects and refs as plain files may have come with a clone, and brings a configuration of its own:
        // so a bare repository is one only where its top was named, and nothing above holds it in a work tree.
        return LooksLikeGitDirectory(start) ? new(start, WorkTree: null) : null;
    }

    /// <summary>Whether the <c>.git</c> in a folder makes it a repository: a git folder, or a file that leads to one.</summary>
    public static bool IsTop(string folder) => Path.Combine(folder, ".git") is var git && LooksLikeGitDirectory(FollowFile(git) ?? git);

    private static bool LooksLikeGitDirectory(string path) =>
        File.Exists(Path.Combine(path, "HEAD"))
        && (File.Exists(Path.Combine(path, "commondir"))
            || (Directory.Exists(Path.Combine(path, "objects")) && Directory.Exists(Path.Combine(path, "refs"))));

    private static string? FollowFile(string path) => ReadPath(path, LinkPrefix);

    private static string? ReadPath(string file, string prefix)
    {
        if (!File.Exists(file))
            return null;

        string text = File.ReadAllText(file);
        return text.StartsWith(prefix, StringComparison.Ordinal)
            ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(text[prefix.Length..].Trim(), Path.GetDirectoryName(file)!))
            : null;
    }
}
