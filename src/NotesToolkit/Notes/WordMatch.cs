namespace NotesToolkit.Notes;

/// <summary>Finds which of two lists of texts are the same, by their words.</summary>
public static class WordMatch
{
    /// <summary>Pairs texts, the best match first; half of their words being equal makes two the same, case and punctuation aside.</summary>
    /// <param name="before">The texts as they were.</param>
    /// <param name="after">The texts as they are.</param>
    /// <param name="mayMatch">Whether the text at one index may be paired with the text at the other at all; null for always.</param>
    /// <returns>Pairs of indexes; no index occurs twice on its side.</returns>
    public static IReadOnlyList<(int Before, int After)> Pair(
        IReadOnlyList<string> before, IReadOnlyList<string> after, Func<int, int, bool>? mayMatch = null)
    {
        if (before.Count == 0 || after.Count == 0)
        {
            return [];
        }

        string[][] old = [.. before.Select(Words)];
        string[][] current = [.. after.Select(Words)];
        List<(double Score, int Before, int After)> candidates = [];
        for (int i = 0; i < old.Length; i++)
        {
            for (int j = 0; j < current.Length; j++)
            {
                double score = Similarity(old[i], current[j]);
                if (score >= 0.5 && (mayMatch is null || mayMatch(i, j)))
                {
                    candidates.Add((score, i, j));
                }
            }
        }

        List<(int, int)> pairs = [];
        HashSet<int> usedBefore = [];
        HashSet<int> usedAfter = [];
        foreach ((_, int i, int j) in candidates.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => Math.Abs(candidate.Before - candidate.After)))
        {
            if (!usedBefore.Contains(i) && !usedAfter.Contains(j))
            {
                usedBefore.Add(i);
                usedAfter.Add(j);
                pairs.Add((i, j));
            }
        }

        return pairs;
    }

    /// <summary>Which part of the words of two texts they have in common, from 0 to 1.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other text.</param>
    public static double Similarity(string left, string right) => Similarity(Words(left), Words(right));

    private static string[] Words(string text) => Vocabulary.Normalise(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static double Similarity(string[] left, string[] right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length == right.Length ? 1 : 0;
        }

        List<string> rest = [.. right];
        int common = left.Count(rest.Remove);
        return 2.0 * common / (left.Length + right.Length);
    }
}
