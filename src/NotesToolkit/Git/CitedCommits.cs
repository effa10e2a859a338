namespace NotesToolkit.Git;

/// <summary>Looks up commits that somebody else named, and what was in them.</summary>
internal sealed class CitedCommits(GitRepository repository)
{
    private readonly Lazy<HashSet<GitId>> history = new(() => repository.Head is { } head
        ? [.. GitProcess.Lines(repository.Location, "rev-list", head.ToString()).Select(GitId.Parse)]
        : []);

    /// <summary>The commit that an id begins with, or null where there is none, or more than one.</summary>
    public GitId? Find(string digits) => repository.Ask(git => git.Resolve(digits));

    public bool IsInHistory(GitId commit) => history.Value.Contains(commit);

    public byte[]? Read(GitId commit, string path) =>
        repository.Ask(git => git.Find(commit, path)) is { Kind: FileKind.File } file ? repository.ReadBlob(file.Id) : null;
}
