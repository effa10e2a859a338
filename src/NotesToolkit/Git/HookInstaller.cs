namespace NotesToolkit.Git;

/// <summary>Installs the hooks that hold a commit back while its notes have errors, and takes them away again.</summary>
internal sealed partial class HookInstaller(string folder, string? workTree)
{
    /// <summary>The hooks that git runs before it makes a commit: by hand, and by a merge without conflict.</summary>
    public static IReadOnlyList<string> Names { get; } = ["pre-commit", "pre-merge-commit"];
    public IReadOnlyList<HookSite> Sites => [.. Names.Select(name => new HookSite(folder, name, workTree))];

    /// <summary>Why git does not come to run a check, and what to do; null where it runs.</summary>
    public string? Fault => Sites.Select(FaultOf).OfType<string>().FirstOrDefault();

    public string Summary => string.Join("; ", Sites
        .Select(site => site.Configuration is { } file ? $"{site.Manager!.Name} runs it, as {file} says"
            : site.IsChained ? $"installed as {Path.GetFileName(site.Path)}, which another program's hook runs"
            : "installed")
        .Distinct(StringComparer.Ordinal));

    /// <summary>The installer for a repository; git says where its hooks are, <c>core.hooksPath</c> and worktrees included.</summary>
    public static HookInstaller For(RepositoryLocation repository) => new(FolderOf(repository), repository.WorkTree);

    /// <summary>The folder of hooks that every repository of the user's shares, by <c>core.hooksPath</c>, or null.</summary>
    public static string? SharedFolder(RepositoryLocation repository)
    {
        string folder = FolderOf(repository);
        return IsWithin(folder, repository.CommonDirectory) || (repository.WorkTree is { } tree && IsWithin(folder, tree)) ? null : folder;
    }

    public IReadOnlyList<string> Install(string program, Func<string, string> show) => EachSite(site => site.Install(program, show(site.Path)));

    public IReadOnlyList<string> Uninstall(Func<string, string> show) => EachSite(site => site.Uninstall(show(site.Path)));

    private static string? FaultOf(HookSite site) => site switch
    {
        { Advice: { } advice } => advice,
        { IsInstalled: false } => $"the {site.Name} hook is not installed in this clone: run `notes hook install`",
        { Program: { } program } when !File.Exists(program) => $"installed, and {program} that it runs is gone: run `notes hook install` again",
        { Program: { } program } when Version().IsMatch(program) =>
            $"installed, and {program} that it runs has a version in its path, so an update takes it away: "
            + "put a link without one on the PATH and run `notes hook install` by it",
        _ => null,
    };

    private static string FolderOf(RepositoryLocation repository)
    {
        GitProgram.RequireReal();
        string folder = GitProcess.Run(repository, "rev-parse", "--git-path", "hooks").TrimEnd('\r', '\n');
        return Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder, repository.WorkTree ?? repository.GitDirectory));
    }

    private static bool IsWithin(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private List<string> EachSite(Func<HookSite, string> act) => NotesException.Translate(
        () => Sites.Select(act).ToList(), refused => $"The hooks cannot be changed: {refused.Message}");

    [GeneratedRegex(@"\d+\.\d+\.\d+[^/\\]*[/\\]")]
    private static partial Regex Version();
}
