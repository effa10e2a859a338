namespace NotesToolkit.Phrases;

internal static class PhraseText
{
    /// <summary>Stands for a sign that is not searched: no letter, no white space, and in no pattern.</summary>
    public const char Unread = '\uFFFC';

    /// <summary>A curly quote as a straight one, an odd hyphen as the plain one, white space but line breaks as a space.</summary>
    public static char Plain(char c) => c switch
    {
        '\n' => c,
        '‘' or '’' or 'ʼ' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '\u2010' or '\u2011' => '-',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };

    /// <summary>How many marks of emphasis begin at an offset. They touch a word; an underscore between letters belongs to a name.</summary>
    public static int MarksOfEmphasis(string text, int start, TextSpan within)
    {
        int end = start;
        while (end < within.End && text[end] == text[start])
            end++;

        char before = start == within.Start ? ' ' : text[start - 1];
        char after = end == within.End ? ' ' : text[end];
        bool areMarks = !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)) && text[start] switch
        {
            '_' => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
            '~' => end - start == 2,
            _ => true,
        };
        return areMarks ? end - start : 0;
    }

    /// <summary>The sentence around a span of a prepared text, with the question or exclamation mark that ends it.</summary>
    public static TextSpan SentenceAround(ReadOnlySpan<char> text, TextSpan span)
    {
        int start = span.Start;
        while (start > 0 && !EndsSentence(text, start - 1))
            start--;

        int end = span.End;
        while (end < text.Length && !EndsSentence(text, end))
            end++;

        // A question mark says what a sentence is.
        return TextSpan.FromBounds(start, end < text.Length && text[end] is '?' or '!' ? end + 1 : end);
    }

    public static bool BeginsBlock(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> rest = text[start..].TrimStart(" \t\r>");
        return rest.IsEmpty || rest[0] is '\n' or '#' or '|'
            || (rest[0] is '-' or '*' or '+' && (rest.Length == 1 || rest[1] is ' ' or '-'))
            || (char.IsAsciiDigit(rest[0]) && rest.TrimStart("0123456789").StartsWith(". "));
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '.' => !IsInside(text, at) && !EndsAbbreviation(text, at),
        '!' or '?' => !IsInside(text, at),
        ';' or '\n' => true,
        _ => false,
    };

    private static bool IsInside(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not ('"' or ')' or Unread or '\'');

    private static bool EndsAbbreviation(ReadOnlySpan<char> text, int at) =>
        text[..at] is [.., 'e' or 'E', '.', 'g' or 'G'] or [.., 'i' or 'I', '.', 'e' or 'E'] or [.., ' ', 'v' or 'V', 's' or 'S'];
}
