namespace NotesToolkit.Notes;

/// <summary>A stretch of a source text, in UTF-16 code units counted from its start.</summary>
/// <param name="Start">The first unit.</param>
/// <param name="Length">The number of units; an empty span marks a place between two units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The unit after the last one.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no text.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from one offset up to another.</summary>
    /// <param name="start">The first unit.</param>
    /// <param name="end">The unit after the last one.</param>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether an offset lies inside.</summary>
    /// <param name="offset">The offset to look for.</param>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether another span lies wholly inside.</summary>
    /// <param name="other">The other span.</param>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two have at least one unit in common.</summary>
    /// <param name="other">The other span.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
