namespace NotesToolkit.Notes;

/// <summary>The box that a task begins with.</summary>
/// <param name="Mark">The character between the brackets; of one that takes two units, the first.</param>
/// <param name="Span">The three characters.</param>
public sealed record Box(char Mark, TextSpan Span)
{
    internal bool IsDone => Mark is 'x' or 'X';
    internal bool IsOpen => Mark == ' ';
    internal bool IsGivenUp => Mark == '-';
    internal bool IsKnown => IsDone || IsOpen || IsGivenUp;
}

/// <summary>A top-level list item of a section, with everything nested under it.</summary>
/// <param name="Source">The text that it is in.</param>
/// <param name="Span">From the list marker to the end of the last line that belongs to the item.</param>
/// <param name="FirstLine">The text of the first line, after the list marker and without trailing white space; a box is part of it.</param>
/// <param name="Box">The box, or null.</param>
/// <param name="Markup">What is in it.</param>
public sealed record Item(SourceText Source, TextSpan Span, TextSpan FirstLine, Box? Box, Markup Markup)
{
    /// <summary>In place of what is no word: no text that is read holds it, and no line's prefix.</summary>
    private const char Hidden = '\0';

    /// <summary>The text outside fields, comments, box and markers, its white space folded.</summary>
    public string Words => field ??= ReadWords();

    /// <summary>The tasks nested in the item, each to its end: neither text nor fields of it.</summary>
    internal IReadOnlyList<TextSpan> NestedTasks { get; init; } = [];
    internal bool IsNone => Box is null && Markup.Fields.Count == 0 && Placeholders.IsNone(Said);
    internal bool IsPlaceholder => Markup.Fields.Count == 0 && Placeholders.IsPlaceholder(Said);

    /// <summary>Whether a quotation, code or HTML is all that is on the first line, so that nothing of it is read.</summary>
    internal bool IsUnread =>
        !FirstLine.IsEmpty && Markup.Opaque.Any(span => span.Contains(TextSpan.FromBounds(TextStart, FirstLine.End)));

    /// <summary>The first field with a key that holds something, or null.</summary>
    /// <param name="key">The key in lower case.</param>
    public Field? this[string key] => Markup[key];

    internal int TextStart => Box?.Span.End ?? FirstLine.Start;

    /// <summary>The words, to compare with short ones: of most items, which are never asked for them, no copy is made.</summary>
    private ReadOnlySpan<char> Said =>
        Markup == Markup.Empty && NestedTasks.Count == 0 && Span.End == FirstLine.End ? Source.Text.AsSpan(TextStart..Span.End) : Words;

    private string ReadWords()
    {
        string text = Source.Text;
        TextSpan[] hidden = NestedTasks.Count + Markup.Fields.Count + Markup.Opaque.Count == 0 ? [] :
        [
            .. NestedTasks, .. Markup.Fields.Select(field => field.Span),
            .. Markup.Opaque.Where(span => Markup.IsComment(text.AsSpan(span.Start))),
        ];
        char[] words = text.ToCharArray(TextStart, Math.Max(0, Span.End - TextStart));
        foreach (TextSpan part in hidden)
            words.AsSpan((part.Start - TextStart)..Math.Min(words.Length, part.End - TextStart)).Clear();

        IEnumerable<string> lines = new string(words).Split('\n').Select((line, at) => at == 0 ? line : line[LinePrefix.All(line)..]);
        return Nfc.Of(VisibleText.Fold(string.Join(' ', lines).Replace(Hidden, ' ')));
    }
}
