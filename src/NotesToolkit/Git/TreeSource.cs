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
