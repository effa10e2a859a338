using NotesToolkit.Insights;
using NotesToolkit.Reporting.Model;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Charts;

/// <summary>A manager's rates over ninety days, beside the ninety before. A window with fewer than five cases has no mark.</summary>
internal static class Trends
{
    private const int Left = 370;
    private const int Right = Svg.Width - 60;
    private const int Top = 20;

    public static RawText? Draw(IReadOnlyList<AuditMeasure> measures)
    {
        (string Name, Ratio Now, Ratio? Before)[] rows =
            [.. from measure in measures
                let window = measure.Windows[^1]
                where window.Now is Ratio { IsEnough: true }
                select (measure.Name, (Ratio)window.Now,
                    window is { Word: not SelfAuditModel.NoNotes, Before: Ratio { IsEnough: true } before } ? (Ratio?)before : null)];
        if (rows.Length == 0)
            return null;

        Svg svg = Svg.OfRows("trends", "The last 90 days (●) and the 90 before (○), in percent",
            rows.Select(row => $"{row.Name}: {row.Now.Text}, before {(row.Before is { } before ? before.Text : "too few")}"), rows.Length, Top);
        double scale = (Right - Left) / 100.0;
        double At(Ratio ratio) => Left + (Math.Min(100, 100.0 * ratio.Count / ratio.Of) * scale);
        foreach (int percent in (ReadOnlySpan<int>)[0, 50, 100])
        {
            svg.Line(Left + (percent * scale), Top, Left + (percent * scale), Top + (Svg.Row * rows.Length), "axis faint")
                .Text(Left + (percent * scale), 14, Invariant($"{percent}%"), "middle", "label soft");
        }

        for (int i = 0; i < rows.Length; i++)
        {
            double y = Top + (i * Svg.Row) + (Svg.Row / 2.0);
            (string name, Ratio now, Ratio? then) = rows[i];
            svg.Text(Left - 14, y + 4, TextSize.Fit(name, Left - 16), "end").Line(Left, y, Right, y, "axis faint");
            if (then is { } before)
                svg.Line(At(before), y, At(now), y, "trend").Circle(At(before), y, 4, "before");

            svg.Circle(At(now), y, 5, "held").Text(Right + 12, y + 4, Invariant($"n {now.Of}"), style: "label soft");
        }

        return svg.Finish();
    }
}
