namespace NotesToolkit.Git;

/// <summary>What is asked of a repository's objects and index; the git program answers it where the library cannot.</summary>
internal interface IGitReader : IDisposable
{
    public GitId? Head { get; }

    /// <summary>What the index holds of each path, in conflict our side; what is only announced (<c>git add -N</c>) left out.</summary>
    public IReadOnlyDictionary<string, FileVersion> Index { get; }

    public GitId? Resolve(string revision);

    public (IReadOnlyList<GitId> Parents, DateTimeOffset When) Commit(GitId id);

    /// <summary>The id of the file or folder at a path of a commit, or none.</summary>
    public GitId EntryId(GitId commit, string path);

    public FileVersion Find(GitId commit, string path);

    /// <summary>The files of a commit in a folder and below it, by their paths from the git root; an empty folder for all.</summary>
    public IReadOnlyList<(string Path, FileVersion Version)> List(GitId commit, string folder);

    public byte[] ReadBlob(GitId id);

    /// <summary>How a commit, or nothing, differs from another commit, or from the index where there is none.</summary>
    public IReadOnlyList<FileChange> Compare(GitId before, GitId? after);

    public IReadOnlyList<FileChange> CompareWorkTree(GitId before);
}
