namespace NotesToolkit.Notes;

/// <summary>A stretch of a source text, in UTF-16 code units counted from its start.</summary>
/// <param name="Start">The first unit.</param>
/// <param name="Length">The number of units; an empty span marks a place between two units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The unit after the last one.</summary>
    public int End => Start + Length;
    internal bool IsEmpty => Length == 0;

    internal static TextSpan FromBounds(int start, int end) => new(start, end - start);

    internal bool Contains(int offset) => offset >= Start && offset < End;

    internal bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    internal bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>What is left of it between some parts, which may overlap and go beyond it.</summary>
    internal IEnumerable<TextSpan> Without(IEnumerable<TextSpan> parts)
    {
        int at = Start;
        foreach (TextSpan part in parts.Where(Overlaps).OrderBy(part => part.Start).Append(new(End, 0)))
        {
            if (part.Start > at)
                yield return FromBounds(at, part.Start);

            at = Math.Max(at, part.End);
        }
    }
}
