namespace NotesToolkit.Parsing;

/// <summary>Stretches of a text in its order, none within another, found by halving.</summary>
internal sealed class SpanSet : Collection<TextSpan>
{
    /// <summary>Adds a stretch that begins no earlier than those before; one within the last is left out.</summary>
    protected override void InsertItem(int index, TextSpan item)
    {
        if (Count == 0 || item.End > this[^1].End)
            base.InsertItem(index, item);
    }

    public bool Contains(int offset)
    {
        int index = FirstEndingAfter(offset);
        return index < Count && this[index].Start <= offset;
    }

    /// <summary>The index of the first that ends after an offset; the count where none does.</summary>
    public int FirstEndingAfter(int offset) => this.FirstWhere(span => span.End > offset);
}
