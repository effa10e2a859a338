namespace NotesToolkit.Git;

/// <summary>The files of git's index, as they would be committed. A path in conflict shows our side.</summary>
internal sealed class IndexSource(GitRepository repository, string prefix) : TreeSource(repository, prefix)
{
    private readonly Lazy<IReadOnlyDictionary<string, FileVersion>> index = new(() => repository.Ask(git => git.Index));

    /// <inheritdoc/>
    public override FileVersion Find(string path) => index.Value.GetValueOrDefault(Prefix + path);

    /// <inheritdoc/>
    public override IEnumerable<string> List(string folder, Func<string, bool> wanted) =>
    [
        .. index.Value
            .Where(file => file.Value.Kind != FileKind.Submodule && file.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(file => file.Key[Prefix.Length..])
            .Where(path => IsUnder(path, folder) && wanted(path)),
    ];
}
