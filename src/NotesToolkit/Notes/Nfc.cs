namespace NotesToolkit.Notes;

/// <summary>
/// Composes letters and the marks after them, as NFC does, so that a name is one whatever typed it. The platform's own normalisation does nothing
/// in a program without ICU. The pairs are those of Unicode 15: for each mark, letters and what they become with it.
/// </summary>
internal static class Nfc
{
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int FirstTail = 0x11A7;
    private const int FirstSyllable = 0xAC00;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    private static readonly Lazy<Dictionary<(char Letter, char Mark), char>> Pairs = new(() =>
        (from line in Pages.Find("compositions.txt")!.Split('\n', StringSplitOptions.RemoveEmptyEntries)
         from pair in line[5..].Chunk(2)
         select KeyValuePair.Create((pair[0], (char)Convert.ToInt32(line[..4], 16)), pair[1])).ToDictionary());

    private static readonly Lazy<Dictionary<char, char>> Letters = new(() => Pairs.Value.ToDictionary(pair => pair.Value, pair => pair.Key.Letter));

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\uFFFF'))
            return text;

        StringBuilder composed = new(text.Length);
        int letter = -1;
        foreach (char c in text)
        {
            if (letter >= 0 && Compose(composed[letter], c) is { } both)
            {
                composed[letter] = both;
                continue;
            }

            composed.Append(c);
            letter = CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? letter : composed.Length - 1;
        }

        return composed.ToString();
    }

    public static string WithoutMarks(string text) => Ascii.IsValid(text) ? text
        : string.Concat(text.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(Bare));

    /// <summary>A letter may bear several marks.</summary>
    private static char Bare(char letter) => Letters.Value.TryGetValue(letter, out char bare) ? Bare(bare) : letter;

    private static char? Compose(char letter, char mark)
    {
        if (mark is >= (char)FirstVowel and < (char)(FirstVowel + Vowels) && letter is >= (char)FirstLead and < (char)(FirstLead + Leads))
            return (char)(FirstSyllable + (((letter - FirstLead) * Vowels) + (mark - FirstVowel)) * Tails);

        bool isOpenSyllable = letter is >= (char)FirstSyllable and < (char)(FirstSyllable + (Leads * Vowels * Tails))
            && (letter - FirstSyllable) % Tails == 0;
        return isOpenSyllable && mark is > (char)FirstTail and < (char)(FirstTail + Tails) ? (char)(letter + mark - FirstTail)
            : mark >= '\u0300' && Pairs.Value.TryGetValue((letter, mark), out char both) ? both
            : null;
    }
}
