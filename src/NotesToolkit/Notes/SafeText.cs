namespace NotesToolkit.Notes;

/// <summary>Shows the characters that would steer a terminal, or the order of what is read, instead of obeying them.</summary>
internal static class SafeText
{
    private static readonly SearchValues<char> Steering = SearchValues.Create(
        [.. Enumerable.Range(0, 0xFDF0).Select(code => (char)code).Where(sign => Sign(sign) != sign || sign == '\r')]);

    /// <summary>The index of the first character that is not safe, or -1; a carriage return before a line feed is.</summary>
    public static int IndexOfUnsafe(ReadOnlySpan<char> text)
    {
        for (int from = 0; text[from..].IndexOfAny(Steering) is >= 0 and int at; from += at + 1)
        {
            int index = from + at;
            if (text[index] != '\r' || index + 1 == text.Length || text[index + 1] != '\n')
                return index;
        }

        return -1;
    }

    public static string Show(string text) => IndexOfUnsafe(text) < 0 ? text : string.Concat(
        text.Select((sign, at) => sign == '\r' && text.AsSpan(at).StartsWith("\r\n") ? sign : Sign(sign)));

    /// <summary>What stands for a character: itself, a control's picture, or the sign of something unreadable.</summary>
    public static char Sign(char sign) => sign switch
    {
        '\t' or '\n' => sign,
        < ' ' => (char)('\u2400' + sign),
        '\u007F' => '\u2421',
        (>= '\u0080' and <= '\u009F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\uFDD0' and <= '\uFDEF') => '\uFFFD',
        _ => sign,
    };
}
