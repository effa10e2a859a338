namespace NotesToolkit.Phrases;

/// <summary>How seldom texts occur in ordinary English: a guess, in bits, from how seldom each of their signs does.</summary>
internal static class Rarity
{
    private const int ShortestLiteral = 3;

    private const double BitsOfEverydayWord = 6;
    private const byte BitsOfOtherSign = 9;

    private static readonly byte[] Bits = MeasureSigns();

    // As words they are far commoner than their letters let expect.
    private static readonly HashSet<string> EverydayWords = new(
        [
            "his", "her", "my", "your", "their", "our", "the", "an", "is", "was", "are", "were", "been", "got", "it", "this", "that", "with", "for",
            "on", "in", "to", "of", "at", "by", "what", "how", "who", "when", "where", "will", "would", "could", "should", "you", "he", "she", "they",
            "we", "'s", "'re", "'m", "more", "much more", "about", "next", "later", "week", "day", "month", "year", "has", "have", "had", "did", "not",
            "and", "or", "if", "work", "the team", "again", "want", "like", "think", "issue", "people", "times", "come", "good", "great", "man",
        ],
        StringComparer.Ordinal);

    /// <summary>The set of texts that occurs more seldom, of which the first wins a tie; null is none.</summary>
    public static string[]? Better(string[]? first, string[]? second) => Of(second) > Of(first) ? second : first;

    /// <summary>How seldom any of some texts occurs; below 0 where one is too short to be looked for.</summary>
    public static double Of(string[]? texts)
    {
        double frequency = 0;
        foreach (string text in texts ?? [""])
        {
            if (Literal.Bare(text).Length < ShortestLiteral)
            {
                return -1;
            }

            frequency += Math.Pow(2, -Of(text));
        }

        return -Math.Log2(frequency);
    }

    /// <summary>Where the rarest window of a text ends; of a text that is shorter, its end.</summary>
    public static int EndOfRarestWindow(ReadOnlySpan<char> text, int window)
    {
        int best = Math.Min(window, text.Length);
        int bits = 0;
        int most = 0;
        for (int end = 1; end <= text.Length; end++)
        {
            bits += BitsOf(text[end - 1]) - (end > window ? BitsOf(text[end - window - 1]) : 0);
            if (end >= window && bits > most)
            {
                (best, most) = (end, bits);
            }
        }

        return best;
    }

    private static double Of(string text)
    {
        if (EverydayWords.Contains(text.Trim(' ', Literal.WordEdge)))
        {
            return BitsOfEverydayWord;
        }

        int sum = 0;
        foreach (char sign in text)
        {
            sum += BitsOf(sign);
        }

        return sum;
    }

    private static int BitsOf(char folded) => folded < 128 ? Bits[folded] : BitsOfOtherSign;

    private static byte[] MeasureSigns()
    {
        byte[] bits = new byte[128];
        Array.Fill(bits, BitsOfOtherSign);
        bits[Literal.WordEdge] = 0;
        string[] rising = ["", "", " ", "e", "taoins", "rhld", "ucmfw", "gpybv", "k", "", "xj", "qz"];
        for (byte i = 0; i < rising.Length; i++)
        {
            foreach (char sign in rising[i])
            {
                bits[sign] = i;
            }
        }

        return bits;
    }
}
