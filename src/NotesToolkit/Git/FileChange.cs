namespace NotesToolkit.Git;

internal readonly record struct FileChange(string Path, FileVersion Before, FileVersion After);

/// <summary>A path's content in a snapshot. The default is a path that is not there.</summary>
internal readonly record struct FileVersion(FileKind Kind, GitId Id)
{
    /// <summary>What a mode says a path is, by the type in its upper bits.</summary>
    public static FileKind KindOf(int mode) => (mode >> 12) switch
    {
        8 => FileKind.File,
        10 => FileKind.Link,
        14 => FileKind.Submodule,
        _ => FileKind.None,
    };

    /// <summary>A mode as git writes it, six octal digits, and an id.</summary>
    public static FileVersion Read(string mode, string id) =>
        new(KindOf((((mode[0] - '0') * 8) + mode[1] - '0') << 12), GitId.Parse(id));
}

internal enum FileKind
{
    None,

    File,

    Link,

    Submodule,
}

/// <summary>A commit, without its message.</summary>
public sealed record CommitInfo(GitId Id, IReadOnlyList<GitId> Parents, Stamp Author, Stamp Committer);

/// <summary>Who did something to a commit, and when.</summary>
public readonly record struct Stamp(string Name, string Email, DateTimeOffset When);

internal sealed record CommitChanges(CommitInfo Commit, IReadOnlyList<IReadOnlyList<FileChange>> ByParent);
