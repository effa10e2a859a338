using NotesToolkit.Notes;
using NotesToolkit.Reporting.Templates;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Charts;

/// <summary>Each commitment that slipped as a line from its first due day to its latest, with a mark for every move between.</summary>
internal static class SlipDumbbells
{
    private const int Row = 22;
    private const int Left = 120;
    private const int Width = 640;
    private const int Top = 26;

    /// <summary>The drawing, or null where nothing slipped.</summary>
    public static RawText? Draw(ScriptArray commitments)
    {
        (string Name, DateOnly[] Days)[] slipped =
        [
            .. commitments.OfType<ScriptObject>()
                .Select(row => (Name: row["id"] as string ?? "(no id)", Days: DaysOf(row)))
                .Where(row => row.Days.Length > 1),
        ];
        if (slipped.Length == 0)
        {
            return null;
        }

        DateOnly from = slipped.SelectMany(row => row.Days).Min();
        DateOnly to = slipped.SelectMany(row => row.Days).Max();
        double scale = (Width - Left - 20) / (double)Math.Max(1, to.DayNumber - from.DayNumber);
        string words = string.Join("; ", slipped.Select(row => $"{row.Name} from {row.Days[0].Text()} to {row.Days[^1].Text()} in {Counted.Of(row.Days.Length - 1, "move")}"));
        Svg svg = new("slips", $"Commitments that slipped (n = {slipped.Length} of {commitments.Count})", words, Width, Top + (Row * slipped.Length) + 10);
        svg.Text(Left, 14, from.Text()).Text(Width - 20, 14, to.Text(), "end");
        for (int i = 0; i < slipped.Length; i++)
        {
            double y = Top + (Row * i) + (Row / 2.0);
            double[] at = [.. slipped[i].Days.Select(day => Left + ((day.DayNumber - from.DayNumber) * scale))];
            svg.Text(Left - 12, y + 4, slipped[i].Name, "end").Line(at[0], y, at[^1], y, "slip");
            foreach (double x in at[..^1])
            {
                svg.Circle(x, y, 4, "was");
            }

            svg.Circle(at[^1], y, 5, "now");
        }

        return svg.Finish();
    }

    private static DateOnly[] DaysOf(ScriptObject row)
    {
        IEnumerable<string?> days = ((ScriptArray)row["slips"]!).OfType<ScriptObject>()
            .SelectMany(slip => new[] { slip["from"] as string, slip["to"] as string });
        return [.. days.Select(day => Days.Parse(day)).OfType<DateOnly>().Distinct()];
    }
}
