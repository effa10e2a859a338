namespace NotesToolkit.Cli.Output;

/// <summary>A stretch of lines that differs: line numbers from 0, and how many.</summary>
internal sealed record DiffHunk(int OldStart, int OldCount, int NewStart, int NewCount);

/// <summary>A way from one list of lines to another: the shortest (Myers), or one a little longer where the shortest has very many steps.</summary>
internal static class LineDiff
{
    /// <summary>The search grows with the square of its steps; so after as many it starts anew from the furthest place that it found.</summary>
    private const int MostSteps = 500;

    public static IReadOnlyList<DiffHunk> Compare(IReadOnlyList<string> old, IReadOnlyList<string> current)
    {
        // A line that the other list lacks goes or comes in any case, and needs no search.
        int[] olds = Shared(old, current);
        int[] currents = Shared(current, old);
        List<DiffHunk> hunks = [];
        int x = 0;
        int y = 0;
        void Keep(int toX, int toY)
        {
            if (toX > x || toY > y)
            {
                hunks.Add(new(x, toX - x, y, toY - y));
            }

            (x, y) = (toX + 1, toY + 1);
        }

        foreach ((int i, int j) in Common([.. olds.Select(i => old[i])], [.. currents.Select(j => current[j])]))
        {
            Keep(olds[i], currents[j]);
        }

        Keep(old.Count, current.Count);
        return hunks;
    }

    private static int[] Shared(IReadOnlyList<string> lines, IReadOnlyList<string> others)
    {
        HashSet<string> known = new(others, StringComparer.Ordinal);
        return [.. Enumerable.Range(0, lines.Count).Where(i => known.Contains(lines[i]))];
    }

    /// <summary>The pairs of lines that stay, in order.</summary>
    private static List<(int Old, int New)> Common(string[] old, string[] current)
    {
        List<(int Old, int New)> pairs = [];
        int x = 0;
        int y = 0;
        while (x < old.Length && y < current.Length)
        {
            List<int[]> trace = Search(old.AsSpan(x), current.AsSpan(y), out (int Steps, int Old, int New) end);
            pairs.AddRange(Walk(trace, end).Reverse().Select(pair => (x + pair.Old, y + pair.New)));
            (x, y) = (x + end.Old, y + end.New);
        }

        return pairs;
    }

    /// <summary>For each number of steps how far each diagonal is reached with it, and the furthest place in both lists.</summary>
    private static List<int[]> Search(ReadOnlySpan<string> old, ReadOnlySpan<string> current, out (int Steps, int Old, int New) end)
    {
        List<int[]> trace = [];
        end = default;
        for (int d = 0; d <= MostSteps; d++)
        {
            int[] reach = new int[(2 * d) + 1];
            for (int k = -d; k <= d; k += 2)
            {
                int x = d == 0 ? 0 : Step(trace[^1], k).X;
                while (x < old.Length && x - k < current.Length && old[x] == current[x - k])
                {
                    x++;
                }

                reach[k + d] = x;
                if (x <= old.Length && x - k <= current.Length && x + x - k > end.Old + end.New)
                {
                    end = (d, x, x - k);
                }
            }

            trace.Add(reach);
            if (end.Old == old.Length && end.New == current.Length)
            {
                break;
            }
        }

        return trace;
    }

    /// <summary>Where the next step comes out on a diagonal, and from which one: a line put in comes from the one above, a line taken out from the one below.</summary>
    private static (int From, int X) Step(int[] reach, int k)
    {
        int d = reach.Length / 2;
        int At(int diagonal) => Math.Abs(diagonal) <= d ? reach[diagonal + d] : -1;
        return At(k - 1) < At(k + 1) ? (k + 1, At(k + 1)) : (k - 1, At(k - 1) + 1);
    }

    /// <summary>The pairs on the way to a place, last first.</summary>
    private static IEnumerable<(int Old, int New)> Walk(List<int[]> trace, (int Steps, int Old, int New) end)
    {
        (int d, int x, int y) = end;
        for (; d >= 0; d--)
        {
            (int from, int start) = d == 0 ? (0, 0) : Step(trace[d - 1], x - y);
            while (x > start)
            {
                yield return (--x, --y);
            }

            if (d > 0)
            {
                x = trace[d - 1][from + d - 1];
                y = x - from;
            }
        }
    }
}
