using NotesToolkit.Configuration;

namespace NotesToolkit.Git;

/// <summary>Files that git holds: those of its index or of a commit, below a notes root.</summary>
internal abstract class TreeSource(GitRepository repository, string prefix) : FileSource
{
    public string Prefix => prefix;

    private protected GitRepository Repository => repository;

    public abstract FileVersion Find(string path);

    public override SourceText? Read(string path) => Find(path) switch
    {
        { Kind: FileKind.File } file => Repository.ReadText(Prefix, path, file.Id),
        { Kind: FileKind.Link } => SourceText.Unknown(path, SourceDefectKind.Link),
        _ => null,
    };

    public override IEnumerable<string> List(string folder, Func<string, bool> wanted)
    {
        string[] found = [.. Files(folder).Where(file => file.Version.Kind != FileKind.Submodule && wanted(file.Path)).Select(file => file.Path)];

        // The filters of all are asked for at once.
        _ = Repository.Filters.Of(found.Select(path => Prefix + path));
        return found;
    }

    private protected abstract IEnumerable<(string Path, FileVersion Version)> Files(string folder);
}

/// <summary>The files of git's index, as they would be committed. A path in conflict shows our side.</summary>
internal sealed class IndexSource(GitRepository repository, string prefix) : TreeSource(repository, prefix)
{
    private readonly Lazy<IReadOnlyDictionary<string, FileVersion>> index = new(() => repository.Ask(git => git.Index));

    public override FileVersion Find(string path) => index.Value.GetValueOrDefault(Prefix + path);

    private protected override IEnumerable<(string Path, FileVersion Version)> Files(string folder) =>
        index.Value.Where(file => IsUnder(file.Key, Prefix + folder)).Select(file => (file.Key[Prefix.Length..], file.Value));
}

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
