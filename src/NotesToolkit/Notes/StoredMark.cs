namespace NotesToolkit.Notes;

/// <summary>Tells what stands in git for a text that is kept elsewhere or encrypted.</summary>
internal static class StoredMark
{
    /// <summary>The text is encrypted.</summary>
    public const string Crypt = "git-crypt";

    /// <summary>The text lies beside git, under the name that stands there.</summary>
    public const string Lfs = "git-lfs";

    /// <summary>The program that stored the bytes, or null.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\0GITCRYPT\0"u8) ? Crypt
        : bytes.Length < 1024 && bytes.StartsWith("version https://git-lfs.github.com/spec/"u8) ? Lfs
        : null;
}
