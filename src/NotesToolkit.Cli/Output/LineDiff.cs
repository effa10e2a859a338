using DiffPlex;
using DiffPlex.Model;

namespace NotesToolkit.Cli.Output;

/// <summary>A stretch of lines that differs: line numbers from 0, and how many.</summary>
internal sealed record DiffHunk(int OldStart, int OldCount, int NewStart, int NewCount);

/// <summary>The shortest way from one list of lines to another.</summary>
internal static class LineDiff
{
    public static IReadOnlyList<DiffHunk> Compare(IReadOnlyList<string> old, IReadOnlyList<string> current)
    {
        // A line that the other list lacks goes or comes in any case, and needs no search, which grows with the square of what differs.
        int[] olds = Shared(old, current);
        int[] currents = Shared(current, old);
        List<DiffHunk> hunks = [];
        (int x, int y) = (0, 0);
        foreach ((int i, int j) in Common([.. olds.Select(i => old[i])], [.. currents.Select(j => current[j])]))
            AddUpTo(olds[i], currents[j]);

        AddUpTo(old.Count, current.Count);
        return hunks;

        void AddUpTo(int toX, int toY)
        {
            if (toX > x || toY > y)
                hunks.Add(new(x, toX - x, y, toY - y));

            (x, y) = (toX + 1, toY + 1);
        }
    }

    private static int[] Shared(IReadOnlyList<string> lines, IReadOnlyList<string> others)
    {
        HashSet<string> known = new(others, StringComparer.Ordinal);
        return [.. Enumerable.Range(0, lines.Count).Where(i => known.Contains(lines[i]))];
    }

    private static IEnumerable<(int Old, int New)> Common(string[] old, string[] current)
    {
        IList<DiffBlock> blocks = Differ.Instance.CreateDiffs(nameof(old), nameof(current), false, false, new Lists(old, current)).DiffBlocks;
        (int x, int y) = (0, 0);
        foreach (DiffBlock block in blocks.Append(new(old.Length, 0, current.Length, 0)))
        {
            for (; x < block.DeleteStartA; x++, y++)
                yield return (x, y);

            (x, y) = (x + block.DeleteCountA, y + block.InsertCountB);
        }
    }

    /// <summary>Gives the lists that are there already in the place of texts to be split.</summary>
    private sealed class Lists(string[] old, string[] current) : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => text == nameof(old) ? old : current;
    }
}
