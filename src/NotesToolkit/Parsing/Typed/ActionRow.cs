namespace NotesToolkit.Parsing.Typed;

/// <summary>A row of a table of actions, whose columns are in any order.</summary>
internal sealed partial record ActionRow(int Index, string Text, string Who, string Due, char Box, string State)
{
    /// <summary>What the heads of the columns hold: the deed, whose it is, by when, and what became of it.</summary>
    private static readonly string[] Columns = ["deed-column", "owner-column", "due-column", "status-column"];

    /// <summary>What further columns say of it, each with the column's head.</summary>
    public IReadOnlyList<string> More { get; private init; } = [];

    /// <summary>The rows of a table of actions that say something, or null where it is another one.</summary>
    public static IReadOnlyList<ActionRow>? Of(IReadOnlyList<string> rows, bool isSure)
    {
        string[] heads = [.. Cells(rows[0]).Select(cell => cell.Trim(' ', '*', '_', ':', '#'))];
        string[] header = [.. heads.Select(head => head.ToLowerInvariant())];
        int[] columns = [.. Columns.Select(kind => Array.FindIndex(header, head => TypedWords.Is(kind, head)))];
        columns[0] = columns[0] < 0 ? Array.IndexOf(header, "name") : columns[0];
        columns[1] = columns[1] < 0 && columns[0] != Array.IndexOf(header, "name") ? Array.IndexOf(header, "name") : columns[1];
        bool isNamed = columns[0] >= 0 && (isSure || columns[1] >= 0 || (columns[2] >= 0 && header[0] != "date" && header[columns[0]] != "name"));
        if (!isNamed || rows.Count < 2)
            return null;

        return
        [
            .. from i in Enumerable.Range(1, rows.Count - 1)
               where !IsRule(rows[i])
               let cells = Cells(rows[i])
               let state = Cell(cells, 3)
               let row = new ActionRow(i, Said(Cell(cells, 0)), Said(Cell(cells, 1)), Said(Cell(cells, 2).Trim('@')), BoxOf(state), state)
               {
                   More =
                   [
                       .. from cell in heads.Zip(cells).Where((_, at) => !columns.Contains(at))
                          where cell.First.Any(char.IsLetterOrDigit) && !TypedWords.Is("number-column", cell.First.TrimEnd('.'))
                          where Said(cell.Second).Length > 0
                          select $"{cell.First}: {cell.Second}",
                   ],
               }
               where row.Text.Length > 0
               select row,
        ];

        string Cell(string[] cells, int column) => columns[column] >= 0 && columns[column] < cells.Length ? cells[columns[column]] : string.Empty;
    }

    /// <summary>The row as a line, in the words that hands type for an owner and a day.</summary>
    public string Line() =>
        Text + (Who.Length > 0 ? $" ({Who})" : string.Empty) + (Due.Length > 0 ? $" (due: {Due})" : string.Empty);

    /// <summary>How many lines of a table begin at one.</summary>
    public static int RowsAt(IReadOnlyList<string> lines, int at) =>
        lines[at].TrimStart().StartsWith('|') || (at + 1 < lines.Count && IsRule(lines[at + 1]))
            ? lines.Skip(at).TakeWhile(line => line.Contains('|', StringComparison.Ordinal)).Count()
            : 0;

    public static bool IsRule(string line) => line.Contains('|', StringComparison.Ordinal) && Rule().IsMatch(line);

    /// <summary>Whether its status says more than its box can, "in progress", and what is told of it then.</summary>
    public bool SaysMore => Box == ' ' && State.Any(char.IsLetter) && !TypedWords.Is("open", State.TrimEnd('.', '!', '?', ' '));

    public string Told => $"left out: \"{State}\" of \"{Text}\"";

    private static string Said(string cell) => cell.Trim('-', '–', '—', '?').Length == 0
        || Notes.Placeholders.IsPlaceholder(cell) || Notes.Placeholders.IsNone(cell) ? string.Empty : cell;

    private static char BoxOf(string status) => Done().IsMatch(status) ? 'x' : Dropped().IsMatch(status) ? '-' : ' ';

    /// <summary>The cells of a row; Jira puts two bars before each head of a column.</summary>
    public static string[] Cells(string row)
    {
        string bare = row.Trim();
        bare = bare is ['|', '|', .., '|', '|'] ? bare.Replace("||", "|", StringComparison.Ordinal) : bare;
        return [.. Bar().Split(bare.Trim('|')).Select(cell => Break().Replace(cell, " ").Trim())];
    }

    [GeneratedRegex(@"^\s*(\[x\]|x|done|complete|completed|closed|yes|y$|100 ?%|✅|☑|✔|✓)", AnyCase)]
    private static partial Regex Done();

    [GeneratedRegex(@"^\s*(\[-\]|❌|✗|✘|🚫|" + SettledWords.Dropped + ")", AnyCase)]
    private static partial Regex Dropped();

    [GeneratedRegex(@"(?<!\\)\|", ExactCase)]
    private static partial Regex Bar();

    [GeneratedRegex(@"^[\s|:+-]+$", ExactCase)]
    private static partial Regex Rule();

    [GeneratedRegex(@"<br\s*/?>", AnyCase)]
    public static partial Regex Break();
}
