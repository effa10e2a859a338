namespace NotesToolkit.Notes;

/// <summary>Finds the word that was most likely meant.</summary>
public static class Spelling
{
    /// <summary>The candidate nearest to a word, case aside, or null where none is near.</summary>
    /// <param name="word">The word as typed.</param>
    /// <param name="candidates">The words that exist; of two equally near ones the first counts.</param>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        int bestDistance = Math.Min(3, 1 + (word.Length / 3));
        foreach (string candidate in candidates)
        {
            // Words whose lengths differ by more are at least that far from each other.
            if (Math.Abs(word.Length - candidate.Length) < bestDistance && Distance(word, candidate) is int distance && distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>A sentence that offers the nearest candidate, or all of them where none is near and they are few.</summary>
    /// <param name="word">The word as typed.</param>
    /// <param name="candidates">The words that exist.</param>
    public static string Suggest(string word, IReadOnlyCollection<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $"Did you mean {nearest}?"
        : candidates.Count is > 0 and <= 12 ? $"Write one of: {string.Join(", ", candidates)}."
        : "Correct it or remove it.";

    /// <summary>The edits between two words: a letter put in, left out, changed, or two swapped.</summary>
    private static int Distance(string left, string right)
    {
        if (left.Length > 64 || right.Length > 64)
        {
            return int.MaxValue;
        }

        int[] beforeLast = new int[right.Length + 1];
        int[] last = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int[] row = new int[right.Length + 1];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, row);
        }

        return last[right.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
