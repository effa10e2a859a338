namespace NotesToolkit.Notes;

internal static class WordMatch
{
    private const double LeastSimilarity = 0.5;

    /// <summary>Pairs texts, the best match first; half of their words being equal makes two the same, case and punctuation aside.</summary>
    public static IReadOnlyList<(int Before, int After)> Pair(
        IReadOnlyList<string> before, IReadOnlyList<string> after, Func<int, int, bool>? mayMatch = null)
    {
        if (before.Count == 0 || after.Count == 0)
            return [];

        string[][] old = [.. before.Select(Words)];
        string[][] current = [.. after.Select(Words)];
        List<(int, int)> pairs = [];
        HashSet<int> usedBefore = [];
        HashSet<int> usedAfter = [];
        Take(OnlyEqual(old, current));
        Take(from i in Enumerable.Range(0, old.Length).Where(i => !usedBefore.Contains(i))
             from j in Enumerable.Range(0, current.Length).Where(j => !usedAfter.Contains(j))
             let score = Similarity(old[i], current[j])
             where score >= LeastSimilarity
             orderby score descending, Math.Abs(i - j)
             select (i, j));
        return pairs;

        void Take(IEnumerable<(int Before, int After)> candidates)
        {
            foreach ((int i, int j) in candidates)
            {
                if (!usedBefore.Contains(i) && !usedAfter.Contains(j) && mayMatch?.Invoke(i, j) != false)
                {
                    usedBefore.Add(i);
                    usedAfter.Add(j);
                    pairs.Add((i, j));
                }
            }
        }
    }

    /// <summary>A text's words in an order of their own: texts that have one key are wholly alike.</summary>
    public static string Key(string text) => Key(Words(text));

    private static string Key(string[] words) => string.Join(' ', words.Order(StringComparer.Ordinal));

    /// <summary>The pairs of texts that are wholly alike and like no other one: nothing matches them better.</summary>
    private static IEnumerable<(int Before, int After)> OnlyEqual(string[][] before, string[][] after)
    {
        ILookup<string, int> places = Places(after);
        return
            from alike in Places(before)
            let same = places[alike.Key]
            where alike.Count() == 1 && same.Count() == 1
            select (alike.First(), same.First());
    }

    private static ILookup<string, int> Places(string[][] texts) =>
        Enumerable.Range(0, texts.Length).ToLookup(index => Key(texts[index]), StringComparer.Ordinal);

    /// <summary>Whether two texts have half of their words in common, which makes them the same.</summary>
    public static bool AreAlike(string left, string right) => Similarity(left, right) >= LeastSimilarity;

    /// <summary>Which part of the words of two texts they have in common, from 0 to 1.</summary>
    public static double Similarity(string left, string right) => Similarity(Words(left), Words(right));

    private static string[] Words(string text) => Vocabulary.Normalise(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static double Similarity(string[] left, string[] right)
    {
        if (left.Length == 0 || right.Length == 0)
            return left.Length == right.Length ? 1 : 0;

        List<string> rest = [.. right];
        int common = left.Count(rest.Remove);
        return 2.0 * common / (left.Length + right.Length);
    }
}
