namespace NotesToolkit.Notes;

internal enum SourceDefectKind
{
    NotUtf8,
    Nul,

    /// <summary>The file is a link, and links are not followed.</summary>
    Link,

    /// <summary>The file may not be read: no permission, or it is no file.</summary>
    Unreadable,

    /// <summary>Git holds what a filter made of the text, which cannot be turned back here.</summary>
    Stored,
}

internal sealed record SourceDefect(SourceDefectKind Kind, TextSpan Span, string? Filter = null);

internal static class StoredMark
{
    public const string Crypt = "git-crypt";

    /// <summary>The text lies beside git, under the name that is there.</summary>
    public const string Lfs = "git-lfs";

    /// <summary>The program that stored the bytes, or null.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\0GITCRYPT\0"u8) ? Crypt
        : bytes.Length < 1024 && bytes.StartsWith("version https://git-lfs.github.com/spec/"u8) ? Lfs
        : null;

    /// <summary>Why what a filter stored is not read, as the end of a sentence.</summary>
    public static string Explain(string filter) => filter switch
    {
        Crypt => "git-crypt, whose program or key is not here",
        Lfs => "LFS, whose object is not here",
        _ => $"the filter `{filter}` of git's attributes, and of filters only git-crypt and LFS are run",
    };
}
