namespace NotesToolkit.Phrases;

/// <summary>Finds what a prepared text quotes: words between quotation marks, and code between backticks.</summary>
internal static class QuotedSpeech
{
    public static void Blank(Span<char> text)
    {
        bool hasSingleEnd = true;
        for (int i = 0; i < text.Length; i++)
        {
            int end = text[i] switch
            {
                '"' or '`' => FindEnd(text, i),
                '\'' when hasSingleEnd && OpensSingle(text, i) => FindSingleEnd(text, i),
                _ => 0,
            };
            if (end > i)
            {
                text[i..(end + 1)].Fill(PhraseText.Unread);
                i = end;
            }

            hasSingleEnd &= end >= 0 || text[i] != '\'';
        }
    }

    private static int FindEnd(ReadOnlySpan<char> text, int start)
    {
        int length = text[(start + 1)..].IndexOf(text[start]);
        return length < 0 ? -1 : start + 1 + length;
    }

    // An apostrophe is no quotation mark: that one opens before a word and closes after one.
    private static bool OpensSingle(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static int FindSingleEnd(ReadOnlySpan<char> text, int start)
    {
        for (int i = start + 2; i < text.Length; i++)
        {
            if (text[i] == '\'' && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])) && !char.IsWhiteSpace(text[i - 1]))
                return i;
        }

        return -1;
    }
}
