using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>
/// Writes as tables of actions what holds their cells otherwise: cells in a drawn grid, between tabs, and labels in a row, <c>Owner: Tom</c> above
/// <c>Task: send it</c> above <c>Due: 12 Feb</c>.
/// </summary>
internal static partial class ForeignTables
{
    public static IEnumerable<string> Drawn(IReadOnlyList<string> lines, Func<string, bool> isPrivate)
    {
        int looked = 0;
        // What a private section may hold is not taken out of it.
        Lazy<int> closed = new(() => lines.TakeWhile(line => line.Length > 60 || !isPrivate(line)).Count());
        for (int at = 0; at < lines.Count;)
        {
            string[]? table = null;
            int length = 1;
            if (at >= looked)
            {
                (string Head, string Cell)[] labels = [.. lines.Skip(at).Select(Labelled).TakeWhile(label => label.Head.Length > 0)];
                int first = FirstBlock(labels);
                looked = at + first;
                (table, length) = (first == 0 && labels.Length > 0 ? Drawn(labels) : null, labels.Length);
            }

            if (table is null && Rule().IsMatch(lines[at]))
            {
                string[] grid = [.. lines.Skip(at).TakeWhile(line => line.TrimStart() is ['+' or '|', ..])];
                (table, length) = (Gridded(grid), grid.Length);
            }

            if (table is null && lines[at].Split('\t') is { Length: > 1 } head && Drawn(head, [], head.Length > 2) is not null)
            {
                string[][] rows = [.. lines.Skip(at + 1).Select(line => line.Split('\t')).TakeWhile(cells => cells.Length > 1)];
                bool isSure = head.Length > 2 && Array.TrueForAll(rows, row => row.Length == head.Length);
                table = rows.Length > 0 ? Drawn(head, rows, isSure) : null;
                length = 1 + rows.Length;
            }

            if (table is null && at + 1 < lines.Count && Ruler().Match(lines[at + 1]) is { Success: true, Groups: var ruler })
            {
                int[] starts = [.. ruler["column"].Captures.Select(column => column.Index)];
                string[] rows = [.. lines.Skip(at + 2).TakeWhile(line => line.Trim().Length > 0 && !Ruler().IsMatch(line))];
                bool isAligned = rows.Length > 0 && rows.Prepend(lines[at]).All(line => IsAligned(line, starts));
                table = isAligned ? Drawn(Ruled(lines[at], starts), [.. rows.Select(line => Ruled(line, starts))]) : null;
                length = 2 + rows.Length;
            }

            if (table is null && IsWhen(lines[at].Trim(' ', '|').Split('|')[0]) && ActionRow.RowsAt(lines, at) is > 3 and int count
                && at < closed.Value)
            {
                (table, length) = (Meetings([.. lines.Skip(at).Take(count)]), count);
            }

            foreach (string line in table ?? [lines[at]])
                yield return line;

            at += table is null ? 1 : length;
        }
    }

    /// <summary>A table without its private columns and rows, and what these say.</summary>
    public static (string[] Shown, string[] Hidden) Parted(string[] table, Converter<string, bool> isPrivate)
    {
        string[][] rows = Array.ConvertAll(table, ActionRow.Cells);
        bool[] closed = Array.ConvertAll(rows[0], isPrivate);
        bool[] asides = Array.ConvertAll(rows, row => Array.Exists(row, cell => Heading.IsAside(cell, isOver: false)));
        return !closed.Contains(true) && !asides.Contains(true) ? (table, []) :
        (
            [.. rows.Where((_, at) => at == 0 || !asides[at]).Select(row => Row(row.Where((_, at) => !closed.ElementAtOrDefault(at))))],
            [
                .. rows.Skip(1).SelectMany(row => rows[0].Zip(row).Where((_, at) => closed[at])).Where(cell => cell.Second.Any(char.IsLetterOrDigit))
                    .Select(cell => $"- {cell.First}: {cell.Second}"),
                .. table.Where((_, at) => at > 0 && asides[at]),
            ]);
    }

    private static bool IsWhen(string head) => ForeignMeetings.WhenKeys.Contains(head.Trim(' ', '*', '_'), StringComparer.OrdinalIgnoreCase);

    /// <summary>The lines of a table with a row a meeting and a column of actions: by day, each cell under its head; null for any other.</summary>
    private static string[]? Meetings(string[] table)
    {
        string[][] rows =
        [
            .. table.Where(row => !ActionRow.IsRule(row)).Select(row => row.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries)),
        ];
        return rows is [[_, _, _, ..] head, _, _, ..] && Array.Exists(head, cell => new Heading(2, Heading.Bare(cell)).Section == Heading.Actions)
            && ActionRow.Of(table, isSure: false) is null
            && rows.Skip(1).All(row => row.Length == head.Length && ForeignDay.In(row[0], DateOrder.DayFirst) is not null)
            ? [.. rows.Skip(1).SelectMany(row => Meeting(head, row))] : null;
    }

    private static IEnumerable<string> Meeting(string[] head, string[] row) =>
    [
        $"## {row[0]}",
        .. head.Zip(row).Skip(1).Where(cell => cell.Second.Length > 0)
            .SelectMany(cell => ActionRow.Break().Split(cell.Second).Select(line => $"- {line.Trim()}").Prepend($"### {cell.First}")),
    ];

    /// <summary>Whether a line is a row under a ruler: nothing stands before a column, and no sign of a list or a heading.</summary>
    private static bool IsAligned(string line, int[] starts) => !line.Contains('\t', StringComparison.Ordinal) && line.TrimStart() is not ['#', ..]
        && LinePrefix.All(line) is var indent && indent == ForeignLine.Indent(line) && indent >= starts[0]
        && Array.TrueForAll(starts, start => start == 0 || start > line.Length || line[start - 1] == ' ');

    /// <summary>The cells of a row whose columns begin where those of its ruler do.</summary>
    private static string[] Ruled(string line, int[] starts) =>
        [.. starts.Zip(starts.Skip(1).Append(line.Length), (from, to) => string.Concat(line.Take(from..to)).Trim())];

    /// <summary>A table between rules of + and -, whose rows go on over several lines where a rule of = parts its head from them.</summary>
    private static string[] Gridded(string[] grid)
    {
        bool areParted = Array.Exists(grid, line => line.Contains("=+", StringComparison.Ordinal));
        List<string[]> rows = [];
        for (int at = 0; at < grid.Length; at++)
        {
            string[] cells = grid[at].Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
            if (at > 0 && areParted && cells.Length > 1 && rows.Count > 0 && rows[^1].Length == cells.Length && !Rule().IsMatch(grid[at - 1]))
                rows[^1] = [.. rows[^1].Zip(cells, (above, below) => $"{above} {below}".Trim())];
            else if (!Rule().IsMatch(grid[at]))
                rows.Add(cells);
        }

        return rows.Count == 0 ? grid : [string.Empty, Row(rows[0]), Row(rows[0].Select(_ => "---")), .. rows.Skip(1).Select(Row), string.Empty];
    }

    /// <summary>
    /// Where in a run of labels a block begins that ends with it; its length where none does. No label occurs in it twice, and the longest such holds
    /// what a shorter one does: only a date at its head may hide it.
    /// </summary>
    private static int FirstBlock((string Head, string Cell)[] labels)
    {
        HashSet<string> heads = new(StringComparer.OrdinalIgnoreCase);
        int from = labels.Length;
        while (from > 0 && heads.Add(labels[from - 1].Head))
            from--;

        return Enumerable.Range(from, Math.Min(2, labels.Length - from)).FirstOrDefault(at => Drawn(labels[at..]) is not null, labels.Length);
    }

    private static string[]? Drawn((string Head, string Cell)[] labels) =>
        Drawn([.. labels.Select(label => label.Head)], [[.. labels.Select(label => label.Cell)]]);

    /// <summary>The lines of a table that says what is to be done, and by whom or when; null for any other.</summary>
    private static string[]? Drawn(string[] head, string[][] rows, bool isSure = false)
    {
        string[] table = [string.Empty, Row(head), Row(head.Select(_ => "---")), .. rows.Select(Row), string.Empty];
        return head.Distinct(StringComparer.OrdinalIgnoreCase).Count() == head.Length && ActionRow.Of(table[1..^1], isSure) is not null
            ? table : null;
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static (string Head, string Cell) Labelled(string line) => Label().Match(line) is { Success: true } label
        ? (label.Groups["head"].Value, label.Groups["cell"].Value) : (string.Empty, string.Empty);

    [GeneratedRegex(@"^\s*(?<column>-{2,})(\s+(?<column>-{2,}))+\s*$", ExactCase)]
    private static partial Regex Ruler();

    [GeneratedRegex(@"^\s*\+([-=:]{2,}\+)+\s*$", ExactCase)]
    private static partial Regex Rule();

    [GeneratedRegex(
        @"^\s*([-*+•]\s+)?(\*\*|__|\*|_)?(?<head>\p{L}[\p{L} -]{1,15})(\*\*|__|\*|_)?\s?:(\*\*|__|\*|_)?\s+(?<cell>[^\s|][^|]*?)\s*$", ExactCase)]
    private static partial Regex Label();
}
