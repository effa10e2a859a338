using NotesToolkit.Notes;

namespace NotesToolkit.Parsing;

/// <summary>
/// Finds what is private, from the source and not from Markdown's reading of it, so that a slip in Markdown hides too much
/// rather than too little.
/// </summary>
internal static class PrivateSections
{
    /// <summary>The private stretches of a note, in order.</summary>
    /// <param name="source">The note's text.</param>
    /// <param name="start">Where the body begins.</param>
    /// <param name="headings">The starts of the level-2 headings outside code and HTML, in order.</param>
    /// <param name="vocabulary">The private names.</param>
    public static SpanSet Find(SourceText source, int start, List<int> headings, Vocabulary vocabulary)
    {
        SpanSet spans = new();
        int end = start;
        for (int line = source.GetLineNumber(start); line <= source.LineCount; line++)
        {
            TextSpan at = source.GetLine(line);
            if (at.Start >= end && Opens(source, line, vocabulary))
            {
                int next = ~headings.BinarySearch(at.End);
                next = next < 0 ? ~next + 1 : next;
                end = next < headings.Count ? headings[next] : source.Text.Length;
                spans.Add(TextSpan.FromBounds(at.Start, end));
            }
        }

        return spans;
    }

    private static bool Opens(SourceText source, int line, Vocabulary vocabulary)
    {
        ReadOnlySpan<char> text = TextOf(source, line);
        if (text.IsEmpty)
        {
            return false;
        }

        return text[0] switch
        {
            '#' => IsHeading(text) && vocabulary.OpensPrivate(text),
            '<' => OpensInHtml(source, line, text, vocabulary),
            '*' or '_' => text.Length > 4 && text[^1] == text[0] && text[1] == text[0] && vocabulary.OpensPrivate(text),
            _ => vocabulary.OpensPrivate(text) && line < source.LineCount && IsUnderline(TextOf(source, line + 1)),
        };
    }

    private static ReadOnlySpan<char> TextOf(SourceText source, int line)
    {
        TextSpan span = source.GetLine(line);
        ReadOnlySpan<char> text = source.Text.AsSpan(span.Start, span.Length);
        return text[LinePrefix.All(text)..].TrimEnd();
    }

    /// <summary>One sign needs a space behind it, as else it is a topic.</summary>
    private static bool IsHeading(ReadOnlySpan<char> text)
    {
        int signs = text.Length - text.TrimStart('#').Length;
        return signs > 1 || (signs < text.Length && char.IsWhiteSpace(text[signs]));
    }

    private static bool IsUnderline(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (text.TrimEnd('=').IsEmpty || text.TrimEnd('-').IsEmpty);

    private static bool OpensInHtml(SourceText source, int line, ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        bool isHeading = false;
        while (!text.IsEmpty && text[0] == '<')
        {
            isHeading |= (text.Length > 2 && text[1] is 'h' or 'H' && char.IsBetween(text[2], '1', '6'))
                || text.StartsWith("<summary", StringComparison.OrdinalIgnoreCase);
            int close = text.IndexOf('>');
            if (close < 0)
            {
                return false;
            }

            text = text[(close + 1)..].TrimStart();
        }

        return isHeading && vocabulary.OpensPrivate(text.IsEmpty && line < source.LineCount ? TextOf(source, line + 1) : text);
    }
}
