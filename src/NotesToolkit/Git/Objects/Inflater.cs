using System.Buffers.Binary;

namespace NotesToolkit.Git.Objects;

/// <summary>
/// Decompresses zlib's format from memory to memory. The runtime has streams for it, of which each makes five objects, one of them to be
/// finalized: for the hundred bytes of one of git's objects that costs more than the bytes do. Not for several threads.
/// </summary>
internal sealed class Inflater
{
    private const int HeaderSize = 2;
    private const int EndOfBlock = 256;
    private const int ChecksumBase = 65521;

    private static readonly ushort[] Lengths = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly byte[] LengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
    private static readonly ushort[] Distances = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
    private static readonly byte[] DistanceBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
    private static readonly byte[] LengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private readonly HuffmanTable fixedLiterals = FixedLiterals();
    private readonly HuffmanTable fixedDistances = FixedDistances();
    private readonly HuffmanTable literals = new(directBits: 9, symbolCount: 288);
    private readonly HuffmanTable distances = new(directBits: 8, symbolCount: 32);
    private readonly HuffmanTable lengths = new(directBits: 7, symbolCount: 19);
    private readonly byte[] codeLengths = new byte[320];
    private int at;
    private ulong bits;
    private int bitCount;

    /// <summary>The most that zlib makes of so many bytes.</summary>
    public static long LongestOf(int size) => size + ((size + 7L) >> 3) + ((size + 63L) >> 6) + 64;

    /// <summary>Decompresses as many bytes as there are to be.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged, too few or too many.</exception>
    public void Inflate(ReadOnlySpan<byte> compressed, Span<byte> into)
    {
        if ((compressed[0] & 0x0F) != 8 || (compressed[1] & 0x20) != 0 || BinaryPrimitives.ReadUInt16BigEndian(compressed) % 31 != 0)
        {
            throw new InvalidDataException("An object is not compressed as git compresses.");
        }

        (at, bits, bitCount) = (HeaderSize, 0, 0);
        int written = 0;
        bool isLast;
        do
        {
            Fill(compressed);
            isLast = Take(1) != 0;
            written = Take(2) switch
            {
                0 => CopyStored(compressed, into, written),
                1 => ReadBlock(compressed, into, written, fixedLiterals, fixedDistances),
                2 => ReadBlock(compressed, into, written, ReadTables(compressed), distances),
                _ => throw new InvalidDataException("A block is of no known kind."),
            };
        }
        while (!isLast);
        if (written != into.Length || BinaryPrimitives.ReadUInt32BigEndian(compressed[(at - (bitCount / 8))..]) != Checksum(into))
        {
            throw new InvalidDataException("An object is not what it was.");
        }
    }

    private static HuffmanTable FixedLiterals()
    {
        byte[] code = new byte[288];
        code.AsSpan(0, 144).Fill(8);
        code.AsSpan(144, 112).Fill(9);
        code.AsSpan(256, 24).Fill(7);
        code.AsSpan(280).Fill(8);
        HuffmanTable table = new(directBits: 9, code.Length);
        table.Build(code);
        return table;
    }

    private static HuffmanTable FixedDistances()
    {
        byte[] code = new byte[30];
        code.AsSpan().Fill(5);
        HuffmanTable table = new(directBits: 5, code.Length);
        table.Build(code);
        return table;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        // So many bytes can be added before the sums must be cut down.
        const int Most = 5552;
        uint sum = 1;
        uint sumOfSums = 0;
        while (!bytes.IsEmpty)
        {
            ReadOnlySpan<byte> next = bytes[..Math.Min(Most, bytes.Length)];
            foreach (byte value in next)
            {
                sum += value;
                sumOfSums += sum;
            }

            sum %= ChecksumBase;
            sumOfSums %= ChecksumBase;
            bytes = bytes[next.Length..];
        }

        return (sumOfSums << 16) | sum;
    }

    /// <summary>Makes sure of as many bits as a length and a distance take; behind the end they are zeros.</summary>
    private void Fill(ReadOnlySpan<byte> compressed)
    {
        if (bitCount >= 48)
        {
            return;
        }

        if (at + sizeof(ulong) <= compressed.Length)
        {
            bits |= BinaryPrimitives.ReadUInt64LittleEndian(compressed[at..]) << bitCount;
            int taken = (63 - bitCount) / 8;
            at += taken;
            bitCount += taken * 8;
            return;
        }

        for (; bitCount <= 56; bitCount += 8, at++)
        {
            bits |= at < compressed.Length ? (ulong)compressed[at] << bitCount : 0;
        }
    }

    private int Take(int count)
    {
        int taken = (int)(bits & ((1UL << count) - 1));
        bits >>= count;
        bitCount -= count;
        return taken;
    }

    private int Decode(HuffmanTable table)
    {
        int symbol = table.Decode(bits, out int length);
        bits >>= length;
        bitCount -= length;
        return symbol;
    }

    private int CopyStored(ReadOnlySpan<byte> compressed, Span<byte> into, int written)
    {
        Take(bitCount % 8);
        at -= bitCount / 8;
        (bits, bitCount) = (0, 0);
        int length = BinaryPrimitives.ReadUInt16LittleEndian(compressed[at..]);
        at += 4;
        compressed.Slice(at, length).CopyTo(into[written..]);
        at += length;
        return written + length;
    }

    private HuffmanTable ReadTables(ReadOnlySpan<byte> compressed)
    {
        int literalCount = Take(5) + 257;
        int distanceCount = Take(5) + 1;
        int lengthCount = Take(4) + 4;
        Span<byte> code = stackalloc byte[19];
        code.Clear();
        for (int i = 0; i < lengthCount; i++)
        {
            Fill(compressed);
            code[LengthOrder[i]] = (byte)Take(3);
        }

        lengths.Build(code);
        for (int i = 0; i < literalCount + distanceCount;)
        {
            Fill(compressed);
            int symbol = Decode(lengths);
            (byte value, int count) = symbol switch
            {
                16 => (codeLengths[i - 1], 3 + Take(2)),
                17 => ((byte)0, 3 + Take(3)),
                18 => ((byte)0, 11 + Take(7)),
                _ => ((byte)symbol, 1),
            };
            codeLengths.AsSpan(i, count).Fill(value);
            i += count;
        }

        literals.Build(codeLengths.AsSpan(0, literalCount));
        distances.Build(codeLengths.AsSpan(literalCount, distanceCount));
        return literals;
    }

    /// <summary>Decompresses a block. Returns how much is written then.</summary>
    private int ReadBlock(ReadOnlySpan<byte> compressed, Span<byte> into, int written, HuffmanTable literal, HuffmanTable distance)
    {
        while (true)
        {
            Fill(compressed);
            int symbol = Decode(literal);
            if (symbol < EndOfBlock)
            {
                into[written++] = (byte)symbol;
                continue;
            }

            if (symbol == EndOfBlock)
            {
                return written;
            }

            symbol -= EndOfBlock + 1;
            int length = Lengths[symbol] + Take(LengthBits[symbol]);
            symbol = Decode(distance);
            int from = written - Distances[symbol] - Take(DistanceBits[symbol]);
            if (from + length <= written)
            {
                into.Slice(from, length).CopyTo(into[written..]);
                written += length;
            }
            else
            {
                for (int end = written + length; written < end; written++)
                {
                    into[written] = into[from++];
                }
            }
        }
    }
}
