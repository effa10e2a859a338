using NotesToolkit.Notes;

namespace NotesToolkit.Phrases;

/// <summary>A part of a text, made ready to be searched; every sign keeps its place.</summary>
internal static class PhraseText
{
    /// <summary>Stands for a sign that is not searched: no letter, no white space, and in no pattern.</summary>
    public const char Unread = '\uFFFC';

    /// <summary>Writes the part with straight quotes and plain white space, without the frames of block quotes, and with <see cref="Unread"/> for what is not to be read.</summary>
    public static void Prepare(ReadOnlySpan<char> text, TextSpan part, Span<char> signs, IReadOnlyList<TextSpan>? unread = null)
    {
        bool atLineStart = true;
        for (int i = 0; i < signs.Length; i++)
        {
            char c = Folding.Quote(text[part.Start + i]);
            c = c switch
            {
                '\r' or '\t' => ' ',
                '>' when atLineStart => ' ',
                _ => c,
            };
            atLineStart = c == '\n' || (atLineStart && c == ' ');
            signs[i] = c;
        }

        foreach (TextSpan span in unread ?? [])
        {
            int start = Math.Max(span.Start - part.Start, 0);
            int end = Math.Min(span.End - part.Start, signs.Length);
            if (end > start)
            {
                signs[start..end].Fill(Unread);
            }
        }
    }

    /// <summary>The sentence around a span of a prepared text, in the text's own offsets, with the question or exclamation mark that ends it.</summary>
    public static TextSpan SentenceAround(ReadOnlySpan<char> text, TextSpan span)
    {
        int start = span.Start;
        while (start > 0 && !EndsSentence(text, start - 1))
        {
            start--;
        }

        int end = span.End;
        while (end < text.Length && !EndsSentence(text, end))
        {
            end++;
        }

        // A question mark says what a sentence is.
        return TextSpan.FromBounds(start, end < text.Length && text[end] is '?' or '!' ? end + 1 : end);
    }

    /// <summary>The lines around an offset up to the next blank line, list item or heading on both sides.</summary>
    public static TextSpan BlockAround(string text, int offset)
    {
        int start = offset;
        while (start > 0 && !(text[start - 1] is '\n' && BeginsBlock(text, start)))
        {
            start--;
        }

        int end = offset;
        while (end < text.Length && !(text[end] is '\n' && BeginsBlock(text, end + 1)))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '.' => !IsInside(text, at) && !EndsAbbreviation(text, at),
        '!' or '?' => !IsInside(text, at),
        ';' => true,
        '\n' => BeginsBlock(text, at + 1),
        _ => false,
    };

    private static bool IsInside(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not ('"' or ')' or Unread or '\'');

    private static bool EndsAbbreviation(ReadOnlySpan<char> text, int at) =>
        text[..at].EndsWith("e.g", StringComparison.OrdinalIgnoreCase)
        || text[..at].EndsWith("i.e", StringComparison.OrdinalIgnoreCase)
        || text[..at].EndsWith(" vs", StringComparison.OrdinalIgnoreCase);

    private static bool BeginsBlock(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> rest = text[start..].TrimStart(" \t\r>");
        return rest.IsEmpty || rest[0] is '\n' or '#' or '|'
            || (rest[0] is '-' or '*' or '+' && (rest.Length == 1 || rest[1] is ' ' or '-'))
            || (char.IsAsciiDigit(rest[0]) && rest.TrimStart("0123456789").StartsWith(". "));
    }
}
