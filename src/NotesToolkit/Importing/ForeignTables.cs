using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>
/// Writes as tables of actions what holds their cells otherwise: cells between tabs, and labels in a row, <c>Owner: Tom</c> above
/// <c>Task: send it</c> above <c>Due: 12 Feb</c>.
/// </summary>
internal static partial class ForeignTables
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static IEnumerable<string> Drawn(IReadOnlyList<string> lines)
    {
        for (int at = 0; at < lines.Count;)
        {
            (string Head, string Cell)[] labels = [.. lines.Skip(at).Select(Labelled).TakeWhile(label => label.Head.Length > 0)];
            string[][] rows = [.. lines.Skip(at).Select(line => line.Split('\t')).TakeWhile(cells => cells.Length > 1)];
            if (Drawn([.. labels.Select(label => label.Head)], [[.. labels.Select(label => label.Cell)]]) is { } block)
            {
                foreach (string row in block)
                    yield return row;

                at += labels.Length;
            }
            else if (rows.Length > 1 && Drawn(rows[0], rows[1..]) is { } table)
            {
                foreach (string row in table)
                    yield return row;

                at += rows.Length;
            }
            else
            {
                yield return lines[at++];
            }
        }
    }

    /// <summary>The lines of a table that says what is to be done, and by whom or when; null for any other.</summary>
    private static string[]? Drawn(string[] head, string[][] rows)
    {
        string[] table = [string.Empty, Row(head), Row(head.Select(_ => "---")), .. rows.Select(Row), string.Empty];
        return head.Distinct(StringComparer.OrdinalIgnoreCase).Count() == head.Length && ActionRow.Of(table[1..^1], isSure: false) is not null
            ? table : null;
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static (string Head, string Cell) Labelled(string line) => Label().Match(line) is { Success: true } label
        ? (label.Groups["head"].Value, label.Groups["cell"].Value) : (string.Empty, string.Empty);

    [GeneratedRegex(
        @"^\s*([-*+•]\s+)?(\*\*|__|\*|_)?(?<head>\p{L}[\p{L} -]{1,15})(\*\*|__|\*|_)?\s?:(\*\*|__|\*|_)?\s+(?<cell>[^\s|][^|]*?)\s*$", Options)]
    private static partial Regex Label();
}
