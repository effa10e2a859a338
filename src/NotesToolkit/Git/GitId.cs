using System.Buffers.Binary;

namespace NotesToolkit.Git;

/// <summary>
/// The id of an object of git: the SHA-1 of twenty bytes or the SHA-256 of thirty-two, shown as hex digits. The default is the id of nothing.
/// </summary>
/// <param name="First">The first eight bytes.</param>
/// <param name="Second">The next eight bytes.</param>
/// <param name="Third">The next eight bytes; of a SHA-1 only four, and zeros.</param>
/// <param name="Fourth">The last eight bytes; of a SHA-1 zeros.</param>
public readonly record struct GitId(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    private const int ShortSize = 20;
    private const int LongSize = 32;

    /// <summary>Whether this is the id of nothing, which is where a side has no object.</summary>
    public bool IsNone => this == default;

    /// <summary>The first twelve hex digits, as reports cite a commit.</summary>
    public string Abbreviated => ToString()[..12];

    internal static GitId Parse(ReadOnlySpan<byte> hex)
    {
        Span<byte> bytes = stackalloc byte[LongSize];
        bytes.Clear();
        return hex.Length is ShortSize * 2 or LongSize * 2 && Convert.FromHexString(hex, bytes, out _, out _) == OperationStatus.Done
            ? FromBytes(bytes)
            : throw new FormatException("An object's id is forty or sixty-four hex digits.");
    }

    internal static GitId Parse(string hex) => Parse(Encoding.ASCII.GetBytes(hex));

    /// <summary>The hex digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[LongSize];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, First);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Second);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[16..], Third);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[24..], Fourth);

        // That a SHA-256 ends with twelve zeros will not be seen.
        bool isShort = Fourth == 0 && (uint)Third == 0;
        return Convert.ToHexStringLower(bytes[..(isShort ? ShortSize : LongSize)]);
    }

    internal bool Names(ReadOnlySpan<byte> blob)
    {
        byte[] whole = [.. Encoding.ASCII.GetBytes($"blob {blob.Length}\0"), .. blob];
        byte[] hash = ToString().Length == ShortSize * 2 ? Hashes.Sha1(whole) : Hashes.Sha256(whole);
        return Parse(Convert.ToHexStringLower(hash)) == this;
    }

    /// <summary>An id from thirty-two bytes, of which those of a SHA-1 leave twelve zeros.</summary>
    internal static GitId FromBytes(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadUInt64BigEndian(bytes),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]));
}
