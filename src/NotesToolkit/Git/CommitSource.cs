using NotesToolkit.Configuration;

namespace NotesToolkit.Git;

internal sealed class CommitSource(GitRepository repository, GitId commit, string prefix) : TreeSource(repository, prefix)
{
    private readonly ConcurrentDictionary<string, FileVersion> listed = new(StringComparer.Ordinal);

    /// <summary>The folders that hold a configuration, as paths that end with <c>/</c> or are empty.</summary>
    public IEnumerable<string> Roots =>
        List(string.Empty, path => Path.GetFileName(path) == NotesConfiguration.FileName).Select(path => path[..^NotesConfiguration.FileName.Length]);

    public override FileVersion Find(string path) =>
        commit.IsNone ? default : listed.GetOrAdd(path, asked => Repository.Ask(git => git.Find(commit, Prefix + asked)));

    /// <summary>The wanted files, as what the commit adds to nothing.</summary>
    public IReadOnlyList<FileChange> Added(Func<string, bool> wanted) =>
        [.. Files(string.Empty).Where(file => file.Version.Kind == FileKind.File && wanted(file.Path))
            .Select(file => new FileChange(Prefix + file.Path, default, file.Version))];

    private protected override IEnumerable<(string Path, FileVersion Version)> Files(string folder)
    {
        foreach ((string path, FileVersion version) in commit.IsNone ? [] : Repository.Ask(git => git.List(commit, (Prefix + folder).TrimEnd('/'))))
        {
            listed[path[Prefix.Length..]] = version;
            yield return (path[Prefix.Length..], version);
        }
    }
}
