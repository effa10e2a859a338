using System.Globalization;
using NotesToolkit.Reporting.Templates;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Charts;

/// <summary>How many commitments were early, on the day, or how late.</summary>
internal static class DaysLateBars
{
    private const int Width = 640;
    private const int Height = 150;
    private const int Bottom = 120;
    private const int Top = 24;

    private static readonly (string Name, int Least, int Most)[] Bins =
    [
        ("early", int.MinValue, -1), ("on the day", 0, 0), ("1–2", 1, 2), ("3–7", 3, 7), ("8–14", 8, 14), ("15–30", 15, 30), ("over 30", 31, int.MaxValue),
    ];

    /// <summary>The drawing, or null where nothing was due.</summary>
    public static RawText? Draw(ScriptArray commitments)
    {
        int[] days = [.. commitments.OfType<ScriptObject>().Select(row => row["days_late"]).OfType<int>()];
        if (days.Length == 0)
        {
            return null;
        }

        int[] counts = [.. Bins.Select(bin => days.Count(day => day >= bin.Least && day <= bin.Most))];
        string words = string.Join("; ", Bins.Select((bin, i) => $"{bin.Name}: {counts[i]}"));
        Svg svg = new("days-late", $"Days late, from the first due day (n = {days.Length})", words, Width, Height);
        double step = (Width - 20) / (double)Bins.Length;
        double unit = (Bottom - Top) / (double)counts.Max();
        for (int i = 0; i < Bins.Length; i++)
        {
            double x = 10 + (i * step);
            double height = counts[i] * unit;
            svg.Rectangle(x + 8, Bottom - height, step - 16, height, i < 2 ? "plus" : "minus")
                .Text(x + (step / 2), Bottom - height - 6, counts[i].ToString(CultureInfo.InvariantCulture), "middle")
                .Text(x + (step / 2), Bottom + 18, Bins[i].Name, "middle");
        }

        return svg.Line(10, Bottom, Width - 10, Bottom, "axis").Finish();
    }
}
