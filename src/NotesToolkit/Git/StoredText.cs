namespace NotesToolkit.Git;

/// <summary>Reads what a filter keeps in git in place of a text: git-crypt by the user's own program, LFS from the objects here.</summary>
/// <remarks>No command that a repository configures is run.</remarks>
internal static class StoredText
{
    private const string LfsId = "oid sha256:";

    /// <summary>A blob as the text that a file of it is checked out as; as it is stored where that cannot be known.</summary>
    public static byte[] Plain(RepositoryLocation location, byte[] stored) => StoredMark.Of(stored) switch
    {
        StoredMark.Crypt => Decrypt(location, stored),
        StoredMark.Lfs => FindLarge(location, Encoding.UTF8.GetString(stored)) ?? stored,
        _ => stored,
    };

    public static bool IsUsed(RepositoryLocation location) =>
        Directory.Exists(Path.Combine(location.CommonDirectory, StoredMark.Crypt)) || Directory.Exists(Path.Combine(location.CommonDirectory, "lfs"));

    private static byte[] Decrypt(RepositoryLocation location, byte[] stored)
    {
        string keys = Path.Combine(location.CommonDirectory, StoredMark.Crypt, "keys");
        return GitProgram.Find(name: StoredMark.Crypt) is not { } program || !Directory.Exists(keys) ? stored
            : Directory.EnumerateFiles(keys).Select(key => Path.GetFileName(key))
                .Select(key => GitProcess.Filter(program, location, stored, key == "default" ? ["smudge"] : ["smudge", "--key-name=" + key]))
                .FirstOrDefault(text => text is not null && StoredMark.Of(text) is null) ?? stored;
    }

    /// <summary>The object that an LFS pointer names, where it is here and is what its name says.</summary>
    private static byte[]? FindLarge(RepositoryLocation location, string pointer)
    {
        string? id = pointer.Split('\n').FirstOrDefault(line => line.StartsWith(LfsId, StringComparison.Ordinal))?[LfsId.Length..].Trim();
        if (id is not { Length: 64 } || !id.All(char.IsAsciiHexDigit))
            return null;

        FileInfo file = new(Path.Combine(location.CommonDirectory, "lfs", "objects", id[..2], id[2..4], id));
        return file.Exists && file.Length <= BlobReader.LargestNote && File.ReadAllBytes(file.FullName) is var bytes
            && Convert.ToHexStringLower(Hashes.Sha256(bytes)) == id ? bytes : null;
    }
}
