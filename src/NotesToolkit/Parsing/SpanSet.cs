using System.Collections;

namespace NotesToolkit.Parsing;

/// <summary>Stretches of a text in its order, none within another, found by halving.</summary>
internal sealed class SpanSet : IReadOnlyList<TextSpan>
{
    private readonly List<TextSpan> spans = [];

    public int Count => spans.Count;

    public TextSpan this[int index] => spans[index];

    /// <summary>Adds a stretch that begins no earlier than those before; one within the last is left out.</summary>
    public void Add(TextSpan span)
    {
        if (spans.Count == 0 || span.End > spans[^1].End)
            spans.Add(span);
    }

    public bool Contains(int offset)
    {
        int index = FirstEndingAfter(offset);
        return index < spans.Count && spans[index].Start <= offset;
    }

    /// <summary>The index of the first that ends after an offset; the count where none does.</summary>
    public int FirstEndingAfter(int offset) => spans.FirstWhere(offset, static (span, at) => span.End > at);

    public IEnumerator<TextSpan> GetEnumerator() => spans.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
