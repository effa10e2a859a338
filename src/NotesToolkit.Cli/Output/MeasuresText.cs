using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Output;

/// <summary>Measures as text. Below five there is no percentage, only the counts.</summary>
internal static class MeasuresText
{
    private static readonly Measure[] Columns = [.. MeasureTable.All.Where(measure => measure.Column.Length > 0)];

    /// <summary>One row a person, the manager's and the team's below.</summary>
    public static void WriteTable(TextWriter output, Mining mining, Palette palette)
    {
        List<(string Name, Measures Measures)> rows = [.. mining.People.Select(person => (person.Person, person.Measures))];
        rows.Add(("team", mining.Team));
        if (mining.Manager is { } manager)
            rows.Add(($"{manager.Person} (manager)", manager.Measures));

        int nameWidth = rows.Max(row => row.Name.Length);
        int[] widths = [.. Columns.Select(column => Math.Max(column.Column.Length, rows.Max(row => Short(row.Measures[column.Name]).Length)))];
        output.WriteLine(palette.Faint($"  {string.Empty.PadRight(nameWidth)}  {string.Join("  ", Columns.Select((column, i) => column.Column.PadLeft(widths[i])))}"));
        foreach ((string name, Measures measures) in rows)
            output.WriteLine($"  {name.PadRight(nameWidth)}  {string.Join("  ", Columns.Select((column, i) => Short(measures[column.Name]).PadLeft(widths[i])))}");
    }

    /// <summary>Every measure, one a line.</summary>
    public static void WriteAll(TextWriter output, Measures measures)
    {
        int width = MeasureTable.All.Max(measure => measure.Label.Length);
        foreach (Measure measure in MeasureTable.All)
            output.WriteLine($"  {measure.Label.PadRight(width)}  {Long(measures[measure.Name])}");
    }

    private static string Short(object value) => value switch
    {
        Ratio ratio => Short(ratio),
        Tally tally => $"{tally.Total}/{tally.Of}",
        Spread spread => $"{spread.Max}",
        _ => throw new ArgumentException("A measure is a ratio, a tally or a spread.", nameof(value)),
    };

    private static string Long(object value) => value switch
    {
        Ratio ratio => Long(ratio),
        Tally tally => $"{tally.Total} over {Counted.Of(tally.Of, "commitment")}, at most {tally.Max} for one",
        Spread spread => Long(spread),
        _ => throw new ArgumentException("A measure is a ratio, a tally or a spread.", nameof(value)),
    };

    private static string Short(Ratio ratio) => ratio.IsEnough ? $"{ratio.Count}/{ratio.Of} {Percent(ratio)}" : $"{ratio.Count}/{ratio.Of}";

    private static string Long(Ratio ratio) => ratio.IsEnough ? $"{ratio.Count} of {ratio.Of} ({Percent(ratio)})" : $"{ratio.Count} of {ratio.Of}";

    private static string Long(Spread spread) => spread.Of == 0 ? "none (n 0)"
        : spread.Of < Ratio.Enough ? $"at most {spread.Max} (n {spread.Of})"
        : $"half within {spread.P50}, nine in ten within {spread.P90}, at most {spread.Max} (n {spread.Of})";

    private static string Percent(Ratio ratio) => $"{(200 * ratio.Count + ratio.Of) / (2 * ratio.Of)}%";
}
