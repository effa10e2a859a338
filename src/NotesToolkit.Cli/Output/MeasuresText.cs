using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Output;

/// <summary>Measures as text. Below five there is no percentage, only the counts.</summary>
internal static class MeasuresText
{
    private static readonly (string Head, Func<Measures, string> Cell)[] Columns =
    [
        ("kept", measures => Short(measures.KeptStrict)),
        ("final", measures => Short(measures.KeptFinal)),
        ("slips", measures => $"{measures.Slips.Total}/{measures.Slips.Of}"),
        ("misses", measures => $"{measures.Misses.Total}/{measures.Misses.Of}"),
        ("surprises", measures => Short(measures.SurpriseRate)),
        ("recurring", measures => Short(measures.Recurrence)),
        ("held", measures => Short(measures.Cadence)),
        ("rescue", measures => Short(measures.RescueRatio)),
        ("hard q.", measures => Short(measures.HardQuestionRate)),
        ("soft", measures => Short(measures.Softness)),
        ("in a day", measures => Short(measures.Contemporaneity1)),
    ];

    /// <summary>One row a person, the manager's and the team's below.</summary>
    public static void WriteTable(TextWriter output, Mining mining, Palette palette)
    {
        List<(string Name, Measures Measures)> rows = [.. mining.People.Select(person => (person.Person, person.Measures))];
        rows.Add(("team", mining.Team));
        if (mining.Manager is { } manager)
        {
            rows.Add(($"{manager.Person} (manager)", manager.Measures));
        }

        int nameWidth = rows.Max(row => row.Name.Length);
        int[] widths = [.. Columns.Select(column => Math.Max(column.Head.Length, rows.Max(row => column.Cell(row.Measures).Length)))];
        output.WriteLine(palette.Faint($"  {string.Empty.PadRight(nameWidth)}  {string.Join("  ", Columns.Select((column, i) => column.Head.PadLeft(widths[i])))}"));
        foreach ((string name, Measures measures) in rows)
        {
            output.WriteLine($"  {name.PadRight(nameWidth)}  {string.Join("  ", Columns.Select((column, i) => column.Cell(measures).PadLeft(widths[i])))}");
        }
    }

    /// <summary>Every measure, one a line.</summary>
    public static void WriteAll(TextWriter output, Measures measures)
    {
        (string Name, string Value)[] lines =
        [
            ("kept on the original date", Long(measures.KeptStrict)),
            ("kept on the latest date", Long(measures.KeptFinal)),
            ("slips", $"{measures.Slips.Total} over {Counted.Of(measures.Slips.Of, "commitment")}, at most {measures.Slips.Max} for one"),
            ("misses", $"{measures.Misses.Total} over {Counted.Of(measures.Misses.Of, "commitment")}"),
            ("days late", Long(measures.DaysLate)),
            ("surprises", Long(measures.SurpriseRate)),
            ("recurring topics", Long(measures.Recurrence)),
            ("days to a response", Long(measures.ResponseDays)),
            ("meetings held", $"{measures.Cadence.Count} of {measures.Cadence.Of} expected; cancelled {measures.CancelledByManager} by the manager, {measures.CancelledByPerson} by the person"),
            ("days between meetings", Long(measures.LongestGapDays)),
            ("rescue", Long(measures.RescueRatio)),
            ("manager's commitments", Long(measures.ManagerOwned)),
            ("hard question answered", Long(measures.HardQuestionRate)),
            ("soft follow-ups", Long(measures.Softness)),
            ("written in 1 business day", Long(measures.Contemporaneity1)),
            ("written in 5 business days", Long(measures.Contemporaneity5)),
            ("meetings closed", $"{Long(measures.CloseRate)}; by a Follow-up {measures.ClosedByFollowUp.Count}"),
            ("behaviour changed", Long(measures.BehaviourChange)),
            ("evidence, last quarter", Long(measures.Recency)),
            ("days from signal to gap", Long(measures.LeadTimeDays)),
        ];
        int width = lines.Max(line => line.Name.Length);
        foreach ((string name, string value) in lines)
        {
            output.WriteLine($"  {name.PadRight(width)}  {value}");
        }
    }

    private static string Short(Ratio ratio) => ratio.IsEnough ? $"{ratio.Count}/{ratio.Of} {Percent(ratio)}" : $"{ratio.Count}/{ratio.Of}";

    private static string Long(Ratio ratio) => ratio.IsEnough ? $"{ratio.Count} of {ratio.Of} ({Percent(ratio)})" : $"{ratio.Count} of {ratio.Of}";

    private static string Long(Spread spread) => spread.Of == 0 ? "none (n 0)"
        : spread.Of < Ratio.Enough ? $"at most {spread.Max} (n {spread.Of})"
        : $"half within {spread.P50}, nine in ten within {spread.P90}, at most {spread.Max} (n {spread.Of})";

    private static string Percent(Ratio ratio) => $"{(200 * ratio.Count + ratio.Of) / (2 * ratio.Of)}%";
}
