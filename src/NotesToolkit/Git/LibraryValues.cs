using LibGit2Sharp;

namespace NotesToolkit.Git;

/// <summary>Turns LibGit2Sharp's values into ours, so that no other folder knows the library.</summary>
internal static class LibraryValues
{
    public static GitId ToGitId(this ObjectId id)
    {
        Span<byte> bytes = stackalloc byte[32];
        bytes.Clear();
        id.RawId.CopyTo(bytes);
        return GitId.FromBytes(bytes);
    }

    public static ObjectId ToObjectId(this GitId id) => new(id.ToString());

    public static FileKind ToFileKind(this Mode mode) => mode switch
    {
        Mode.NonExecutableFile or Mode.NonExecutableGroupWritableFile or Mode.ExecutableFile => FileKind.File,
        Mode.SymbolicLink => FileKind.Link,
        Mode.GitLink => FileKind.Submodule,
        _ => FileKind.None,
    };
}
