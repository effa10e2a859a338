namespace NotesToolkit.Git;

internal readonly record struct FileChange(string Path, FileVersion Before, FileVersion After);

/// <summary>A path's content in a snapshot. The default is a path that is not there.</summary>
internal readonly record struct FileVersion(FileKind Kind, GitId Id);

internal enum FileKind
{
    None,

    File,

    Link,

    Submodule,
}

/// <summary>A commit, without its message.</summary>
public sealed record CommitInfo(GitId Id, IReadOnlyList<GitId> Parents, Stamp Author, Stamp Committer);

internal sealed record CommitChanges(CommitInfo Commit, IReadOnlyList<IReadOnlyList<FileChange>> ByParent);
