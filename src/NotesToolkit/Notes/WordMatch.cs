namespace NotesToolkit.Notes;

internal static class WordMatch
{
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
        foreach ((int i, int j) in OnlyEqual(old, current))
        {
            if (mayMatch is null || mayMatch(i, j))
                Take(i, j);
        }

        int[] leftBefore = [.. Enumerable.Range(0, old.Length).Where(i => !usedBefore.Contains(i))];
        int[] leftAfter = [.. Enumerable.Range(0, current.Length).Where(j => !usedAfter.Contains(j))];
        List<(double Score, int Before, int After)> candidates = [];
        foreach (int i in leftBefore)
        {
            foreach (int j in leftAfter)
            {
                double score = Similarity(old[i], current[j]);
                if (score >= 0.5 && (mayMatch is null || mayMatch(i, j)))
                    candidates.Add((score, i, j));
            }
        }

        foreach ((_, int i, int j) in candidates.OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => Math.Abs(candidate.Before - candidate.After)))
        {
            if (!usedBefore.Contains(i) && !usedAfter.Contains(j))
                Take(i, j);
        }

        return pairs;

        void Take(int i, int j)
        {
            usedBefore.Add(i);
            usedAfter.Add(j);
            pairs.Add((i, j));
        }
    }

    /// <summary>A text's words in an order of their own: texts that have one key are wholly alike.</summary>
    public static string Key(string text) => Key(Words(text));

    private static string Key(string[] words) => string.Join(' ', words.Order(StringComparer.Ordinal));

    /// <summary>
    /// The pairs of texts that are wholly alike and like no other one: nothing matches them better, and most of a long list are such.
    /// </summary>
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
