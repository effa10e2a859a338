namespace NotesToolkit.Git.Objects;

/// <summary>A prefix code of deflate: which bits stand for which symbol.</summary>
internal sealed class HuffmanTable(int directBits, int symbolCount)
{
    private const int LongestCode = 15;
    private const int LengthBits = 4;

    /// <summary>For each next bits the symbol and the code's length; 0 where the code is longer, or there is none.</summary>
    private readonly ushort[] direct = new ushort[1 << directBits];

    private readonly int[] counts = new int[LongestCode + 1];
    private readonly ushort[] symbols = new ushort[symbolCount];

    /// <summary>Makes the code in which symbols have given lengths; 0 for a symbol that does not occur.</summary>
    /// <exception cref="InvalidDataException">There are more codes than bits can tell apart.</exception>
    public void Build(ReadOnlySpan<byte> lengths)
    {
        Array.Clear(counts);
        foreach (byte length in lengths)
        {
            counts[length]++;
        }

        counts[0] = 0;
        Span<int> codes = stackalloc int[LongestCode + 1];
        Span<int> places = stackalloc int[LongestCode + 1];
        int left = 1;
        for (int length = 1; length <= LongestCode; length++)
        {
            codes[length] = (codes[length - 1] + counts[length - 1]) << 1;
            places[length] = places[length - 1] + counts[length - 1];
            left = (left << 1) - counts[length];
            if (left < 0)
            {
                throw new InvalidDataException("A code has too many symbols.");
            }
        }

        Array.Clear(direct);
        for (int symbol = 0; symbol < lengths.Length; symbol++)
        {
            int length = lengths[symbol];
            if (length > 0)
            {
                symbols[places[length]++] = (ushort)symbol;
                Place(symbol, length, codes[length]++);
            }
        }
    }

    /// <summary>The symbol that the next bits stand for.</summary>
    /// <exception cref="InvalidDataException">They stand for none.</exception>
    public int Decode(ulong bits, out int length)
    {
        ushort found = direct[(int)bits & (direct.Length - 1)];
        length = found & LongestCode;
        return found != 0 ? found >> LengthBits : Count(bits, out length);
    }

    private void Place(int symbol, int length, int code)
    {
        if (length > directBits)
        {
            return;
        }

        int reversed = 0;
        for (int bit = 0; bit < length; bit++)
        {
            reversed |= ((code >> bit) & 1) << (length - 1 - bit);
        }

        for (int next = reversed; next < direct.Length; next += 1 << length)
        {
            direct[next] = (ushort)((symbol << LengthBits) | length);
        }
    }

    /// <summary>Codes of one length follow each other, and those of the next length follow them.</summary>
    private int Count(ulong bits, out int length)
    {
        int code = 0;
        int first = 0;
        int before = 0;
        for (length = 1; length <= LongestCode; length++)
        {
            code |= (int)(bits & 1);
            bits >>= 1;
            int count = counts[length];
            if (code - first < count)
            {
                return symbols[before + code - first];
            }

            before += count;
            first = (first + count) << 1;
            code <<= 1;
        }

        throw new InvalidDataException("A code stands for nothing.");
    }
}
