namespace NotesToolkit.Git;

/// <summary>A commit, without its message.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Parents">Its parents, the first one first.</param>
/// <param name="Author">Who wrote it, by the mailmap.</param>
/// <param name="Committer">Who committed it, by the mailmap: "when it was written" is this day.</param>
public sealed record CommitInfo(GitId Id, IReadOnlyList<GitId> Parents, Stamp Author, Stamp Committer);

/// <summary>What a commit changes.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="ByParent">For each parent the wanted paths that differ from it, in git's order; for a root commit one list, against nothing.</param>
public sealed record CommitChanges(CommitInfo Commit, IReadOnlyList<IReadOnlyList<FileChange>> ByParent);
