namespace NotesToolkit.Cli.Output;

/// <summary>A stretch of lines that differs: line numbers from 0, and how many.</summary>
internal sealed record DiffHunk(int OldStart, int OldCount, int NewStart, int NewCount);

/// <summary>The shortest way from one list of lines to another (Myers).</summary>
internal static class LineDiff
{
    public static IReadOnlyList<DiffHunk> Compare(IReadOnlyList<string> old, IReadOnlyList<string> current)
    {
        int head = 0;
        while (head < old.Count && head < current.Count && old[head] == current[head])
        {
            head++;
        }

        List<int[]> trace = Search(old, current, head, out int offset);
        return Join(Walk(trace, offset, old.Count - head, current.Count - head), head);
    }

    private static List<int[]> Search(IReadOnlyList<string> old, IReadOnlyList<string> current, int head, out int offset)
    {
        int n = old.Count - head;
        int m = current.Count - head;
        offset = n + m + 1;
        int[] reach = new int[(2 * offset) + 1];
        List<int[]> trace = [];
        for (int d = 0; d <= n + m; d++)
        {
            trace.Add(reach[(offset - d)..(offset + d + 1)]);
            for (int k = -d; k <= d; k += 2)
            {
                bool isDown = k == -d || (k != d && reach[offset + k - 1] < reach[offset + k + 1]);
                int x = isDown ? reach[offset + k + 1] : reach[offset + k - 1] + 1;
                while (x < n && x - k < m && old[head + x] == current[head + x - k])
                {
                    x++;
                }

                reach[offset + k] = x;
                if (x >= n && x - k >= m)
                {
                    return trace;
                }
            }
        }

        return trace;
    }

    /// <summary>The single steps, last first: a line taken out (old, at) or put in.</summary>
    private static IEnumerable<(bool IsOld, int Old, int New)> Walk(List<int[]> trace, int offset, int x, int y)
    {
        _ = offset;
        for (int d = trace.Count - 1; d > 0; d--)
        {
            int[] reach = trace[d];
            int k = x - y;
            int At(int diagonal) => Math.Abs(diagonal) <= d ? reach[diagonal + d] : 0;
            bool isDown = k == -d || (k != d && At(k - 1) < At(k + 1));
            int from = isDown ? k + 1 : k - 1;
            int fromX = At(from);
            int fromY = fromX - from;
            yield return (!isDown, fromX, fromY);
            (x, y) = (fromX, fromY);
        }
    }

    private static List<DiffHunk> Join(IEnumerable<(bool IsOld, int Old, int New)> steps, int head)
    {
        List<DiffHunk> hunks = [];
        foreach ((bool isOld, int at, int to) in steps.Reverse())
        {
            DiffHunk step = new(head + at, isOld ? 1 : 0, head + to, isOld ? 0 : 1);
            if (hunks.Count > 0 && hunks[^1] is var last && last.OldStart + last.OldCount == step.OldStart && last.NewStart + last.NewCount == step.NewStart)
            {
                hunks[^1] = last with { OldCount = last.OldCount + step.OldCount, NewCount = last.NewCount + step.NewCount };
            }
            else
            {
                hunks.Add(step);
            }
        }

        return hunks;
    }
}
