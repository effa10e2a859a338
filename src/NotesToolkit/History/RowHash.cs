namespace NotesToolkit.History;

/// <summary>A hash of texts in a row; that of two rows, one behind the other, follows from theirs.</summary>
/// <param name="Value">The hash.</param>
/// <param name="Weight">What the hash of a row in front of this one is multiplied by.</param>
internal readonly record struct RowHash(ulong Value, ulong Weight)
{
    private const ulong Prime = 1099511628211;

    /// <summary>The row without texts.</summary>
    public static RowHash Empty => new(0, 1);

    /// <summary>This row with a text behind it.</summary>
    /// <param name="text">The text's hash.</param>
    public RowHash Add(ulong text) => Add(new RowHash(text, Prime));

    /// <summary>This row with another one behind it.</summary>
    /// <param name="row">The other row.</param>
    public RowHash Add(RowHash row) => new((Value * row.Weight) + row.Value, Weight * row.Weight);
}
