using System.Buffers.Binary;

namespace NotesToolkit.Git;

/// <summary>An object's id: the SHA-1 of twenty bytes or the SHA-256 of thirty-two, shown as hex digits. The default is that of nothing.</summary>
/// <param name="First">The first sixteen bytes.</param>
/// <param name="Last">The last sixteen bytes; of a SHA-1 only four, and zeros.</param>
public readonly record struct GitId(UInt128 First, UInt128 Last)
{
    private const int ShortSize = 20;
    private const int LongSize = 32;

    /// <summary>Whether this is the id of nothing, which is where a side has no object.</summary>
    public bool IsNone => this == default;

    /// <summary>The first twelve hex digits, as reports cite a commit.</summary>
    public string Abbreviated => ToString()[..12];

    internal static GitId Parse(string hex) => hex.Length is ShortSize * 2 or LongSize * 2
        ? FromBytes(Convert.FromHexString(hex))
        : throw new FormatException("An object's id is forty or sixty-four hex digits.");

    /// <summary>The hex digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[LongSize];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, First);
        BinaryPrimitives.WriteUInt128BigEndian(bytes[16..], Last);

        // That a SHA-256 ends with twelve zeros will not be seen.
        return Convert.ToHexStringLower(bytes[..(Last << 32 == 0 ? ShortSize : LongSize)]);
    }

    internal bool Names(ReadOnlySpan<byte> blob)
    {
        byte[] whole = [.. Encoding.ASCII.GetBytes($"blob {blob.Length}\0"), .. blob];
        return FromBytes(ToString().Length == ShortSize * 2 ? Hashes.Sha1(whole) : Hashes.Sha256(whole)) == this;
    }

    internal static GitId FromBytes(ReadOnlySpan<byte> bytes)
    {
        Span<byte> whole = stackalloc byte[LongSize];
        whole.Clear();
        bytes.CopyTo(whole);
        return new(BinaryPrimitives.ReadUInt128BigEndian(whole), BinaryPrimitives.ReadUInt128BigEndian(whole[16..]));
    }
}
