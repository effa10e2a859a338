namespace NotesToolkit.Parsing;

/// <summary>Recognises the name after an <c>@</c>.</summary>
internal static class NameScanner
{
    /// <summary>
    /// The length of the name at an offset: the longest roster key, else words joined by <c>.</c>, <c>_</c> and <c>-</c>; 0 for none.
    /// </summary>
    public static int Length(string text, int at, int end, Roster roster)
    {
        for (int length = Math.Min(roster.LongestKey, end - at); length > 0; length--)
        {
            if ((at + length == text.Length || !IsPart(text[at + length])) && roster.Find(text.AsSpan(at, length)) is not null)
                return length;
        }

        int i = at;
        while (i < end && (char.IsLetterOrDigit(text[i]) || (i > at && IsPart(text[i]))))
        {
            i++;
            if (i + 1 < end && text[i] is '.' or '_' or '-' && char.IsLetterOrDigit(text[i + 1]))
                i++;
        }

        return i - at;
    }

    /// <summary>Whether a character goes on with a word: a letter, a digit, or a mark that was typed apart from its letter.</summary>
    public static bool IsPart(char c) =>
        char.IsLetterOrDigit(c) || (!char.IsAscii(c) && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);
}
