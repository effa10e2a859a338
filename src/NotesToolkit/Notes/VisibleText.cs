namespace NotesToolkit.Notes;

/// <summary>
/// A line of Markdown or HTML as a reader sees it: without tags, comments, images, callout marks, targets of links, signs of emphasis and
/// characters that show nothing; entities decoded, full-width and styled letters plain, white space folded.
/// </summary>
internal readonly ref struct VisibleText(ReadOnlySpan<char> text)
{
    private const int PlainFromFullWidth = 0xFEE0;
    private const int FirstStyled = 0x1D400;
    private const int LastStyled = 0x1D6A3;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static readonly SearchValues<char> Signs = SearchValues.Create("<![]*_~`=\\%");

    private readonly ReadOnlySpan<char> text = text;

    // After the last sign that ends something, nobody need look for another one: so that a line of openings alone is read but once.
    private readonly int lastAngle = text.LastIndexOf('>');
    private readonly int lastSquare = text.LastIndexOf(']');
    private readonly int lastRound = text.LastIndexOf(')');

    public static string Of(ReadOnlySpan<char> line)
    {
        string decoded = line.Contains('&') ? WebUtility.HtmlDecode(line.ToString()) : line.ToString();
        if (decoded.AsSpan().ContainsAnyExceptInRange(' ', '~') || decoded.AsSpan().ContainsAny(Signs))
            return Fold(Nfc.Of(new VisibleText(decoded).Read()));

        return decoded.Contains("  ", StringComparison.Ordinal) || decoded.StartsWith(' ') || decoded.EndsWith(' ') ? Fold(decoded) : decoded;
    }

    private string Read()
    {
        StringBuilder seen = new(text.Length);
        for (int at = 0; at < text.Length;)
        {
            int length = HiddenLength(at);
            if (length == 0)
            {
                _ = Rune.DecodeFromUtf16(text[at..], out Rune rune, out length);
                seen.Append(Plain(rune));
            }

            at += length;
        }

        return seen.ToString();
    }

    /// <summary>The length of what is at a place and is not seen, or 0.</summary>
    private int HiddenLength(int at)
    {
        char next = at + 1 < text.Length ? text[at + 1] : ' ';
        return text[at] switch
        {
            '<' when text[at..].StartsWith("<!--") && text[at..].IndexOf("-->") is > 0 and int length => length + 3,
            '%' when next == '%' && text[(at + 2)..].IndexOf("%%") is >= 0 and int words => words + 4,
            '<' when char.IsAsciiLetter(next) || next is '/' or '!' or '?' => Through('>', at, lastAngle),
            '!' when next == '[' => Through(']', at, lastSquare) is > 0 and int label ? label + Target(at + label) : 0,
            '[' when next == '!' => Through(']', at, lastSquare),
            ']' => 1 + Target(at + 1),
            '[' or '*' or '_' or '~' or '`' or '=' or '\\' => 1,
            _ => 0,
        };
    }

    private int Target(int at) => at < text.Length && text[at] == '(' ? Through(')', at, lastRound) : 0;

    private int Through(char end, int at, int last) => at > last ? 0 : text[at..].IndexOf(end) + 1;

    private static string Plain(Rune rune) => rune.Value switch
    {
        >= 0xFF01 and <= 0xFF5E => $"{(char)(rune.Value - PlainFromFullWidth)}",
        >= FirstStyled and <= LastStyled => $"{Alphabet[(rune.Value - FirstStyled) % Alphabet.Length]}",
        0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0 or (>= 0xFE00 and <= 0xFE0F) => string.Empty,
        _ => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format ? string.Empty : rune.ToString(),
    };

    /// <summary>A text with single spaces between its words.</summary>
    public static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
