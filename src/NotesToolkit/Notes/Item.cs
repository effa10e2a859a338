namespace NotesToolkit.Notes;

/// <summary>The box that a task begins with.</summary>
/// <param name="Mark">The character between the brackets; of one that takes two units, the first.</param>
/// <param name="Span">The three characters.</param>
public sealed record Box(char Mark, TextSpan Span)
{
    /// <summary>Whether the box is ticked.</summary>
    public bool IsDone => Mark is 'x' or 'X';

    /// <summary>Whether the box is open.</summary>
    public bool IsOpen => Mark == ' ';

    /// <summary>Whether the box says missed or dropped.</summary>
    public bool IsGivenUp => Mark == '-';

    /// <summary>Whether the format knows the mark.</summary>
    public bool IsKnown => IsDone || IsOpen || IsGivenUp;
}

/// <summary>A top-level list item of a section, with everything nested under it.</summary>
/// <param name="Span">From the list marker to the end of the last line that belongs to the item.</param>
/// <param name="FirstLine">The text of the first line, after the list marker and without trailing white space; a box is part of it.</param>
/// <param name="Box">The box, or null.</param>
/// <param name="Words">The text outside fields, box and markers, its white space folded.</param>
/// <param name="Markup">What stands in it.</param>
public sealed record Item(TextSpan Span, TextSpan FirstLine, Box? Box, string Words, Markup Markup)
{
    /// <summary>The tasks nested in the item, each to its end: neither text nor fields of it.</summary>
    public IReadOnlyList<TextSpan> NestedTasks { get; init; } = [];

    /// <summary>Whether the item says that there is nothing.</summary>
    public bool IsNone => Box is null && Markup.Fields.Count == 0 && Placeholders.IsNone(Words);

    /// <summary>Whether the item is only a place for something.</summary>
    public bool IsPlaceholder => Markup.Fields.Count == 0 && Placeholders.IsPlaceholder(Words);

    /// <summary>Whether a quotation, code or HTML is all that stands on the first line, so that nothing of it is read.</summary>
    internal bool IsUnread =>
        !FirstLine.IsEmpty && Markup.Opaque.Any(span => span.Contains(TextSpan.FromBounds(Box?.Span.End ?? FirstLine.Start, FirstLine.End)));

    /// <summary>The first field with a key that holds something, or null.</summary>
    /// <param name="key">The key in lower case.</param>
    public Field? this[string key] => Markup[key];
}
