namespace NotesToolkit.Git.Objects;

/// <summary>Git's deltas: what of another object is kept, and what stands between.</summary>
internal static class Delta
{
    private const int LongestCopy = 0x10000;

    /// <summary>How many bytes a delta's source has, and how many what it makes has.</summary>
    public static (int Source, int Made) ReadSizes(ref ReadOnlySpan<byte> delta) => (ReadSize(ref delta), ReadSize(ref delta));

    /// <summary>Makes an object of another.</summary>
    /// <exception cref="InvalidDataException">The delta belongs to another object.</exception>
    public static void Apply(ReadOnlySpan<byte> source, ReadOnlySpan<byte> delta, Span<byte> into)
    {
        while (!delta.IsEmpty)
        {
            int instruction = Take(ref delta);
            ReadOnlySpan<byte> piece;
            if ((instruction & 0x80) != 0)
            {
                int from = ReadNumber(ref delta, instruction, bytes: 4);
                int size = ReadNumber(ref delta, instruction >> 4, bytes: 3);
                piece = source.Slice(from, size == 0 ? LongestCopy : size);
            }
            else
            {
                piece = delta[..instruction];
                delta = delta[instruction..];
            }

            piece.CopyTo(into);
            into = into[piece.Length..];
        }

        if (!into.IsEmpty)
        {
            throw new InvalidDataException("A delta ends too early.");
        }
    }

    private static int ReadSize(ref ReadOnlySpan<byte> delta)
    {
        int size = 0;
        int next;
        int shift = 0;
        do
        {
            next = Take(ref delta);
            size |= (next & 0x7F) << shift;
            shift += 7;
        }
        while ((next & 0x80) != 0);
        return size;
    }

    /// <summary>Reads those of a number's bytes that are not zero, which the lowest bits name.</summary>
    private static int ReadNumber(ref ReadOnlySpan<byte> delta, int present, int bytes)
    {
        int number = 0;
        for (int i = 0; i < bytes; i++)
        {
            if ((present & (1 << i)) != 0)
            {
                number |= Take(ref delta) << (8 * i);
            }
        }

        return number;
    }

    private static int Take(ref ReadOnlySpan<byte> delta)
    {
        byte first = delta[0];
        delta = delta[1..];
        return first;
    }
}
