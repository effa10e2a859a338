namespace NotesToolkit.History;

/// <summary>A hash of texts in a row; that of two rows, one behind the other, follows from theirs.</summary>
internal readonly record struct RowHash(ulong Value, ulong Weight)
{
    private const ulong Prime = 1099511628211;

    /// <summary>The row without texts.</summary>
    public static RowHash Empty => new(0, 1);

    /// <summary>This row with a text behind it.</summary>
    public RowHash Add(ulong text) => Add(new RowHash(text, Prime));

    /// <summary>This row with another one behind it.</summary>
    public RowHash Add(RowHash row) => new((Value * row.Weight) + row.Value, Weight * row.Weight);
}
