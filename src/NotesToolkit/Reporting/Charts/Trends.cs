using NotesToolkit.Reporting.Templates;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Charts;

/// <summary>A manager's rates over thirty, sixty and ninety days, each beside the window before. A window with fewer than five cases has no mark.</summary>
internal static class Trends
{
    private const int Width = 640;
    private const int Left = 250;
    private const int Step = 20;
    private const int Right = 60;

    /// <summary>The drawing, or null where no window has enough cases.</summary>
    public static RawText? Draw(ScriptArray measures)
    {
        var rows = measures.OfType<ScriptObject>()
            .Select(row => (
                Name: (string)row["name"]!,
                Windows: ((ScriptArray)row["windows"]!).OfType<ScriptObject>()
                    .Select(window => (Days: (int)window["days"]!, Now: Share(window["now"]), Before: Share(window["before"]), N: Cases(window["now"])))
                    .Where(window => window.Now is not null).ToArray()))
            .Where(row => row.Windows.Length > 0)
            .ToArray();
        if (rows.Length == 0)
        {
            return null;
        }

        int lines = rows.Sum(row => row.Windows.Length);
        string words = string.Join("; ", rows.SelectMany(row => row.Windows.Select(window =>
            $"{row.Name}, {window.Days} days: {Percent(window.Now!.Value)} (n = {window.N}){(window.Before is { } before ? $", before {Percent(before)}" : ", before: too few")}")));
        Svg svg = new("trends", "30, 60 and 90 days, each with its n", words, Width, 26 + (lines * Step) + (rows.Length * 24));
        double scale = (Width - Left - Right) / 100.0;
        double y = 18;
        double At(int percent) => Left + (Math.Min(percent, 100) * scale);
        foreach ((string name, var windows) in rows)
        {
            svg.Text(0, y, name, "start", "label strong");
            foreach (var window in windows)
            {
                y += Step;
                svg.Text(Left - 12, y, $"{window.Days} days (n = {window.N})", "end").Line(Left, y - 4, Left + (100 * scale), y - 4, "axis faint");
                if (window.Before is { } before)
                {
                    svg.Line(At(before), y - 4, At(window.Now!.Value), y - 4, "trend").Circle(At(before), y - 4, 4, "before");
                }

                svg.Circle(At(window.Now!.Value), y - 4, 5, "held").Text(Width - Right + 12, y, Percent(window.Now!.Value));
            }

            y += 24;
        }

        return svg.Finish();
    }

    /// <summary>More meetings can be held than were expected; there is no more than all.</summary>
    private static string Percent(int percent) => percent > 100 ? "all" : $"{percent}%";

    private static int? Share(object? ratio) => ratio is ScriptObject found && found.ContainsKey("count") && found["enough"] is true
        ? (int)Math.Round(100.0 * (int)found["count"]! / (int)found["of"]!, MidpointRounding.AwayFromZero)
        : null;

    private static int Cases(object? ratio) => (int)((ScriptObject)ratio!)["of"]!;
}
