using System.Buffers.Binary;

namespace NotesToolkit.Git;

/// <summary>The id of an object of git: twenty bytes, shown as forty hex digits. The default is the id of nothing.</summary>
/// <param name="High">The first eight bytes.</param>
/// <param name="Middle">The next eight bytes.</param>
/// <param name="Low">The last four bytes.</param>
public readonly record struct GitId(ulong High, ulong Middle, uint Low)
{
    /// <summary>The number of bytes in an id.</summary>
    public const int Size = 20;

    /// <summary>Whether this is the id of nothing, which stands where a side has no object.</summary>
    public bool IsNone => this == default;

    /// <summary>The first twelve hex digits, as reports cite a commit.</summary>
    public string Abbreviated
    {
        get
        {
            Span<byte> bytes = stackalloc byte[sizeof(ulong)];
            BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
            return Convert.ToHexStringLower(bytes[..6]);
        }
    }

    /// <summary>An id from its bytes.</summary>
    /// <param name="bytes">Twenty bytes.</param>
    public static GitId FromBytes(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadUInt64BigEndian(bytes),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
        BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]));

    /// <summary>An id from forty hex digits.</summary>
    /// <param name="hex">The digits, in ASCII.</param>
    /// <exception cref="FormatException">The text is not forty hex digits.</exception>
    public static GitId Parse(ReadOnlySpan<byte> hex)
    {
        Span<byte> bytes = stackalloc byte[Size];
        return hex.Length == Size * 2
            && Convert.FromHexString(hex, bytes, out _, out _) == System.Buffers.OperationStatus.Done
            ? FromBytes(bytes)
            : throw new FormatException("An object's id is forty hex digits.");
    }

    /// <summary>An id from forty hex digits.</summary>
    /// <param name="hex">The digits.</param>
    /// <exception cref="FormatException">The text is not forty hex digits.</exception>
    public static GitId Parse(string hex) => Parse(System.Text.Encoding.ASCII.GetBytes(hex));

    /// <summary>The twenty bytes.</summary>
    public byte[] ToBytes()
    {
        byte[] bytes = new byte[Size];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>The forty hex digits.</summary>
    public override string ToString() => Convert.ToHexStringLower(ToBytes());

    /// <summary>The order of this id and of another's bytes, of which the first eight are the same.</summary>
    internal int CompareRest(ReadOnlySpan<byte> other)
    {
        ulong middle = BinaryPrimitives.ReadUInt64BigEndian(other[8..]);
        return Middle != middle ? Middle.CompareTo(middle) : Low.CompareTo(BinaryPrimitives.ReadUInt32BigEndian(other[16..]));
    }

    /// <summary>Writes the twenty bytes.</summary>
    internal void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Middle);
        BinaryPrimitives.WriteUInt32BigEndian(bytes[16..], Low);
    }
}
