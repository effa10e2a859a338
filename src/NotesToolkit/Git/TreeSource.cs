using NotesToolkit.Configuration;

namespace NotesToolkit.Git;

/// <summary>Files that git holds: those of its index or of a commit, below a notes root.</summary>
internal abstract class TreeSource : FileSource
{
    private protected TreeSource(GitRepository repository, string prefix)
    {
        Repository = repository;
        Prefix = prefix;
    }

    public string Prefix { get; }

    private protected GitRepository Repository { get; }

    public abstract FileVersion Find(string path);

    public override SourceText? Read(string path) => Find(path) switch
    {
        { Kind: FileKind.File } file => Repository.ReadText(Prefix, path, file.Id),
        { Kind: FileKind.Link } => SourceText.Unknown(path, SourceDefectKind.Link),
        _ => null,
    };

    /// <summary>Asks for the filters of many files at once.</summary>
    private protected IReadOnlyList<string> WithFilters(IReadOnlyList<string> paths)
    {
        _ = Repository.Filters.Of(paths.Select(path => Prefix + path));
        return paths;
    }
}

/// <summary>The files of git's index, as they would be committed. A path in conflict shows our side.</summary>
internal sealed class IndexSource(GitRepository repository, string prefix) : TreeSource(repository, prefix)
{
    private readonly Lazy<IReadOnlyDictionary<string, FileVersion>> index = new(() => repository.Ask(git => git.Index));

    public override FileVersion Find(string path) => index.Value.GetValueOrDefault(Prefix + path);

    public override IEnumerable<string> List(string folder, Func<string, bool> wanted) => WithFilters([.. index.Value
        .Where(file => file.Value.Kind != FileKind.Submodule && file.Key.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(file => file.Key[Prefix.Length..])
        .Where(path => IsUnder(path, folder) && wanted(path))]);
}

internal sealed class CommitSource(GitRepository repository, GitId commit, string prefix) : TreeSource(repository, prefix)
{
    private readonly ConcurrentDictionary<string, FileVersion> listed = new(StringComparer.Ordinal);

    public override FileVersion Find(string path) =>
        commit.IsNone ? default : listed.GetOrAdd(path, asked => Repository.Ask(git => git.Find(commit, Prefix + asked)));

    public override IEnumerable<string> List(string folder, Func<string, bool> wanted)
    {
        List<string> found = [];
        foreach ((string path, FileVersion version) in Files(folder).Where(file => file.Version.Kind != FileKind.Submodule && wanted(file.Path)))
        {
            found.Add(path);
            listed[path] = version;
        }

        return WithFilters(found);
    }

    /// <summary>The folders that hold a configuration, as paths that end with <c>/</c> or are empty.</summary>
    public IEnumerable<string> Roots =>
        List(string.Empty, path => Path.GetFileName(path) == NotesConfiguration.FileName).Select(path => path[..^NotesConfiguration.FileName.Length]);

    /// <summary>The wanted files, as what the commit adds to nothing.</summary>
    public IReadOnlyList<FileChange> Added(Func<string, bool> wanted) =>
        [.. Files(string.Empty).Where(file => file.Version.Kind == FileKind.File && wanted(file.Path))
            .Select(file => new FileChange(Prefix + file.Path, default, file.Version))];

    private IEnumerable<(string Path, FileVersion Version)> Files(string folder) => commit.IsNone ? []
        : Repository.Ask(git => git.List(commit, (Prefix + folder).TrimEnd('/'))).Select(file => (file.Path[Prefix.Length..], file.Version));
}
