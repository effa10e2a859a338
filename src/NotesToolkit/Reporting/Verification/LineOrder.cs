namespace NotesToolkit.Reporting.Verification;

/// <summary>
/// Finds the lines that two texts share in one order: those that each has once first, then their neighbours. As fast for long texts that
/// share nothing as for equal ones.
/// </summary>
internal static class LineOrder
{
    /// <summary>For each line of a text the line of another one that it is, or −1.</summary>
    public static int[] Match(IReadOnlyList<string> lines, IReadOnlyList<string> others)
    {
        int[] match = new int[lines.Count];
        Array.Fill(match, -1);
        (int Line, int Other) before = (-1, -1);
        foreach ((int Line, int Other) anchor in (ReadOnlySpan<(int, int)>)[.. Anchors(lines, others), (lines.Count, others.Count)])
        {
            if (anchor.Line < lines.Count)
                match[anchor.Line] = anchor.Other;

            for ((int i, int j) = (before.Line + 1, before.Other + 1); i < anchor.Line && j < anchor.Other && lines[i] == others[j]; i++, j++)
            {
                match[i] = j;
                before = (i, j);
            }

            for ((int i, int j) = (anchor.Line - 1, anchor.Other - 1); i > before.Line && j > before.Other && lines[i] == others[j]; i--, j--)
                match[i] = j;

            before = anchor;
        }

        return match;
    }

    /// <summary>The longest row of lines that both have once, in the order of both.</summary>
    private static Stack<(int Line, int Other)> Anchors(IReadOnlyList<string> lines, IReadOnlyList<string> others)
    {
        Dictionary<string, int> once = Once(others);
        (int Line, int Other)[] shared = [.. Once(lines).Where(line => once.ContainsKey(line.Key)).Select(line => (line.Value, once[line.Key]))
            .Order()];
        int[] previous = new int[shared.Length];
        List<int> ends = [];
        for (int at = 0; at < shared.Length; at++)
        {
            int length = ends.BinarySearch(at, Comparer<int>.Create((left, right) => shared[left].Other.CompareTo(shared[right].Other)));
            length = length < 0 ? ~length : length;
            previous[at] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
                ends.Add(at);
            else
                ends[length] = at;
        }

        Stack<(int Line, int Other)> row = [];
        for (int at = ends.Count == 0 ? -1 : ends[^1]; at >= 0; at = previous[at])
            row.Push(shared[at]);

        return row;
    }

    private static Dictionary<string, int> Once(IReadOnlyList<string> lines) =>
        lines.Select((text, at) => (text, at)).GroupBy(line => line.text, line => line.at, StringComparer.Ordinal)
            .Where(group => !group.Skip(1).Any())
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
}
