namespace NotesToolkit.Notes;

/// <summary>A <c>key:: value</c>, in brackets within a text or alone on a line.</summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="Span">The whole field, its brackets included.</param>
/// <param name="KeySpan">The key as typed.</param>
/// <param name="Value">The value without the white space around it; empty where none is written.</param>
/// <param name="ValueSpan">Where the value is, or would be.</param>
/// <param name="IsBracketed">Whether it is in brackets within a text, and not on a line of its own.</param>
public sealed record Field(string Key, TextSpan Span, TextSpan KeySpan, string Value, TextSpan ValueSpan, bool IsBracketed)
{
    /// <summary>Whether no space is after the colons, as the format asks for; only a key that the format has is read so.</summary>
    public bool LacksSpace { get; init; }

    /// <summary>Whether the value is empty or a placeholder, which is as good as no field.</summary>
    public bool IsMissing => Placeholders.IsPlaceholder(Value);

    /// <summary>The value's day, or null where the value is no real <c>yyyy-MM-dd</c>.</summary>
    public DateOnly? Day => Days.Parse(Value);
}
