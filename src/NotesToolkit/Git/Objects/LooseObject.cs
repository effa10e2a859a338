using System.Buffers.Text;
using System.IO.Compression;

namespace NotesToolkit.Git.Objects;

/// <summary>An object in a file of its own, as git writes it before it packs it.</summary>
internal static class LooseObject
{
    private const int LongestHeader = 32;

    /// <summary>An object, or null where there is no such file.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static GitObject? Find(string folder, GitId id)
    {
        string name = id.ToString();
        string file = Path.Combine(folder, name[..2], name[2..]);
        if (!File.Exists(file))
        {
            return null;
        }

        using FileStream compressed = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        using ZLibStream stream = new(compressed, CompressionMode.Decompress);
        Span<byte> start = stackalloc byte[LongestHeader];
        start = start[..stream.ReadAtLeast(start, LongestHeader, throwOnEndOfStream: false)];
        int end = start.IndexOf((byte)0);
        int space = start.IndexOf((byte)' ');
        if (space < 0 || end < space || !Utf8Parser.TryParse(start[(space + 1)..end], out int size, out _))
        {
            throw new InvalidDataException("An object has no header.");
        }

        byte[] bytes = new byte[size];
        ReadOnlySpan<byte> first = start[(end + 1)..];
        first.CopyTo(bytes);
        Span<byte> rest = bytes.AsSpan(first.Length);

        // Whoever reads on behind the last byte has the checksum compared.
        if (stream.ReadAtLeast(rest, rest.Length, throwOnEndOfStream: false) < rest.Length || stream.ReadByte() >= 0)
        {
            throw new InvalidDataException("An object is not as long as it says.");
        }

        return new(Kind(start[..space]), bytes, size);
    }

    private static ObjectKind Kind(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("commit"u8) ? ObjectKind.Commit
        : name.SequenceEqual("tree"u8) ? ObjectKind.Tree
        : name.SequenceEqual("blob"u8) ? ObjectKind.Blob
        : ObjectKind.None;
}
