using System.Numerics;

namespace NotesToolkit.Notes;

internal static class Spelling
{
    private const int LongestWord = 64;

    /// <summary>The candidate nearest to a word, case aside, or null where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        int limit = Math.Min(3, 1 + (word.Length / 3));
        ulong signs = Signs(word);

        // Most words are ruled out without a look at each letter: each edit changes the length by one at most, and the set of signs by two.
        return (from candidate in candidates
                where Math.Abs(word.Length - candidate.Length) < limit && BitOperations.PopCount(signs ^ Signs(candidate)) <= 2 * limit
                let distance = Distance(word, candidate)
                where distance < limit
                select (candidate, distance)).DefaultIfEmpty().MinBy(found => found.distance).candidate;
    }

    /// <summary>A sentence that offers the nearest candidate, or all of them where none is near and they are few.</summary>
    public static string Suggest(string word, IReadOnlyCollection<string> candidates, string otherwise = "Correct it or remove it.") =>
        Nearest(word, candidates) is { } nearest ? $"Did you mean {nearest}?"
        : candidates.Count is > 0 and <= 12 ? $"Write one of: {string.Join(", ", candidates)}."
        : otherwise;

    /// <summary>How many signs were put in, left out, changed or swapped between two words, case aside.</summary>
    public static int Distance(string left, string right)
    {
        if (left.Length > LongestWord || right.Length > LongestWord)
            return int.MaxValue;

        int[] beforeLast = [];
        int[] last = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int[] row = new int[right.Length + 1];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last) = (last, row);
        }

        return last[right.Length];
    }

    /// <summary>Which signs a word holds, case aside, a bit each; several signs may share one.</summary>
    private static ulong Signs(string word) => word.Aggregate(0UL, (signs, sign) => signs | (1UL << (char.ToUpperInvariant(sign) & 63)));

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
