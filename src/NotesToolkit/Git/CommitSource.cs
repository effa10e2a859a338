using System.Collections.Concurrent;

namespace NotesToolkit.Git;

/// <summary>The files of a commit.</summary>
internal sealed class CommitSource(GitRepository repository, GitId commit, string prefix) : TreeSource(repository, prefix)
{
    private readonly ConcurrentDictionary<string, FileVersion> listed = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override FileVersion Find(string path) =>
        commit.IsNone ? default : listed.GetOrAdd(path, asked => Repository.Ask(git => git.Find(commit, Prefix + asked)));

    /// <inheritdoc/>
    public override IEnumerable<string> List(string folder, Func<string, bool> wanted)
    {
        List<string> found = [];
        foreach ((string path, FileVersion version) in Files(folder).Where(file => file.Version.Kind != FileKind.Submodule && wanted(file.Path)))
        {
            found.Add(path);
            listed[path] = version;
        }

        return found;
    }

    /// <summary>The wanted files, as what the commit adds to nothing.</summary>
    public IReadOnlyList<FileChange> Added(Func<string, bool> wanted) =>
        [.. Files(string.Empty).Where(file => file.Version.Kind == FileKind.File && wanted(file.Path))
            .Select(file => new FileChange(Prefix + file.Path, default, file.Version))];

    private IEnumerable<(string Path, FileVersion Version)> Files(string folder) => commit.IsNone ? []
        : Repository.Ask(git => git.List(commit, (Prefix + folder).TrimEnd('/'))).Select(file => (file.Path[Prefix.Length..], file.Version));
}
