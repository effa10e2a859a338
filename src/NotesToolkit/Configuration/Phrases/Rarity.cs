namespace NotesToolkit.Configuration.Phrases;

/// <summary>How seldom three letters stand together in ordinary text: a rough guess from how seldom each of them does.</summary>
internal static class Rarity
{
    public const int Window = 3;

    // Rising: the commonest first.
    private const string Common = " etaoinsrhldcumfpgwybvkxjqz";

    private static readonly byte[] Weights = [.. Enumerable.Range(0, 128).Select(sign => Common.IndexOf((char)sign, StringComparison.Ordinal)).Select(rank => (byte)(rank < 0 ? Common.Length : rank))];

    public static string[]? Better(string[]? first, string[]? second) => Of(second) > Of(first) ? second : first;

    public static double Of(string[]? texts)
    {
        if (texts is null)
        {
            return -1;
        }

        double least = double.MaxValue;
        foreach (string text in texts)
        {
            least = Math.Min(least, Of(text).Score);
        }

        return least - (texts.Length * 0.2);
    }

    /// <summary>The rarest window of a text and where it ends; a text that is shorter than a window has none.</summary>
    public static (double Score, int End) Of(ReadOnlySpan<char> text)
    {
        (double Score, int End) best = (-1, 0);
        for (int end = Window; end <= text.Length; end++)
        {
            double score = 20 + Weight(text[end - 1]) + Weight(text[end - 2]) + Weight(text[end - 3]);
            if (score > best.Score)
            {
                best = (score, end);
            }
        }

        return best;
    }

    private static int Weight(char folded) => folded < 128 ? Weights[folded] : Common.Length;
}
