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
    private const int MostOnStack = 512;

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

    /// <summary>Where the text begins that is after the list marker and the box.</summary>
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
        Array.Sort(hidden, static (left, right) => left.Start.CompareTo(right.Start));
        int end = Span.End;
        int at = TextStart;
        Span<char> words = end - at > MostOnStack ? new char[end - at] : stackalloc char[MostOnStack];
        int length = 0;
        int next = 0;
        bool isSpaced = false;
        while (at < end)
        {
            if (next < hidden.Length && at >= hidden[next].Start)
            {
                at = Math.Max(at, hidden[next++].End);
                isSpaced = true;
            }
            else if (text[at] == '\n')
            {
                int lineEnd = text.IndexOf('\n', at + 1, end - at - 1);
                at += 1 + LinePrefix.All(text.AsSpan(at + 1, (lineEnd < 0 ? end : lineEnd) - at - 1));
                isSpaced = true;
            }
            else if (char.IsWhiteSpace(text[at]))
            {
                at++;
                isSpaced = true;
            }
            else
            {
                if (isSpaced && length > 0)
                    words[length++] = ' ';

                words[length++] = text[at++];
                isSpaced = false;
            }
        }

        return Nfc.Of(words[..length].ToString());
    }
}
