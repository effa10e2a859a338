namespace NotesToolkit.Git;

/// <summary>A commit, without its message.</summary>
public sealed record CommitInfo(GitId Id, IReadOnlyList<GitId> Parents, Stamp Author, Stamp Committer);

/// <summary>What a commit changes.</summary>
internal sealed record CommitChanges(CommitInfo Commit, IReadOnlyList<IReadOnlyList<FileChange>> ByParent);
