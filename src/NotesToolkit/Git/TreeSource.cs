namespace NotesToolkit.Git;

/// <summary>Files that git holds: those of its index or of a commit, below a notes root.</summary>
internal abstract class TreeSource : FileSource
{
    private protected TreeSource(GitRepository repository, string prefix)
    {
        Repository = repository;
        Prefix = prefix;
    }

    /// <summary>The notes root as a path from the git root, ending with <c>/</c>, or empty.</summary>
    public string Prefix { get; }

    private protected GitRepository Repository { get; }

    /// <summary>What git holds at a path.</summary>
    public abstract FileVersion Find(string path);

    /// <inheritdoc/>
    public override SourceText? Read(string path) => Find(path) switch
    {
        { Kind: FileKind.File } file => Decode(path, file.Id),
        { Kind: FileKind.Link } => SourceText.Unknown(path, SourceDefectKind.Link),
        _ => null,
    };

    private SourceText Decode(string path, GitId blob)
    {
        SourceText text = SourceText.Decode(path, Repository.ReadBlob(blob));
        return text.Defect is { Kind: SourceDefectKind.NotUtf8 or SourceDefectKind.Nul } && StoredText.IsFiltered(Repository.Location, Prefix + path)
            ? SourceText.Unknown(path, SourceDefectKind.Stored)
            : text;
    }
}
