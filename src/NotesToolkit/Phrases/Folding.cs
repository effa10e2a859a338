namespace NotesToolkit.Phrases;

/// <summary>Makes alike what a reader takes to be one: case, curly and straight quotes, kinds of white space and of hyphens.</summary>
internal static class Folding
{
    private static readonly char[] Ascii = [.. Enumerable.Range(0, 128).Select(code => FoldAscii((char)code))];

    /// <summary>What each sign below 128 is folded to.</summary>
    public static ReadOnlySpan<char> AsciiFolds => Ascii;

    public static char Fold(char c) => c < 128 ? Ascii[c] : FoldOther(c);

    /// <summary>A curly quote as a straight one, an odd space or hyphen as the plain one, any other sign as it is.</summary>
    public static char Quote(char c) => c < 128 ? c : c switch
    {
        '‘' or '’' or 'ʼ' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '\u2010' or '\u2011' => '-',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };

    private static char FoldOther(char c)
    {
        char plain = Quote(c);
        return plain < 128 ? plain : char.ToLowerInvariant(plain);
    }

    // A `>` at a line's start belongs to the quote's frame and not to its words; elsewhere it is folded alike in pattern and text.
    private static char FoldAscii(char c) => char.IsWhiteSpace(c) || c == '>' ? ' ' : char.ToLowerInvariant(c);
}

/// <summary>Character classes of patterns.</summary>
internal static class Classes
{
    public static bool AreRangesRising(ReadOnlySpan<char> signs)
    {
        for (int i = 1; i < signs.Length - 1; i++)
        {
            if (signs[i] != '-')
            {
                continue;
            }

            if (signs[i - 1] > signs[i + 1] || (i == 1 && signs[0] == '^'))
            {
                return false;
            }

            i += 2;
        }

        return true;
    }
}
