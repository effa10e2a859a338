using NotesToolkit.Notes;
using NotesToolkit.Reporting.Model;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Charts;

/// <summary>Each piece of evidence on its day: what speaks for the person above, unsigned between, what speaks against them below.</summary>
internal static class EvidenceTimeline
{
    private const int Width = 640;
    private const int Left = 80;
    private const int Lane = 34;
    private const int Top = 22;

    private static readonly (EvidenceSign Sign, string Name, string Style)[] Lanes =
        [(EvidenceSign.Plus, "+", "plus"), (EvidenceSign.Blank, "unsigned", "blank"), (EvidenceSign.Minus, "−", "minus")];

    /// <summary>The drawing, or null where there is no evidence.</summary>
    public static RawText? Draw(ReportBuilder report, EvidenceModel evidence)
    {
        (DateOnly Day, EvidenceSign Sign)[] dots = [.. evidence.Items.Where(item => item.Record.Date is not null).Select(item => (item.Record.Date!.Value, item.Sign))];
        if (dots.Length == 0)
        {
            return null;
        }

        string words = string.Join("; ", dots.Select(dot => $"{dot.Day.Text()} {Lanes.First(lane => lane.Sign == dot.Sign).Name}"));
        Svg svg = new("timeline", $"Evidence over time (n = {dots.Length})", words, Width, Top + (Lane * Lanes.Length) + 8);
        double scale = (Width - Left - 20) / (double)Math.Max(1, report.Period.Days - 1);
        svg.Text(Left, 12, report.Period.From.Text()).Text(Width - 20, 12, report.Period.To.Text(), "end");
        for (int i = 0; i < Lanes.Length; i++)
        {
            double y = Top + (i * Lane) + (Lane / 2.0);
            svg.Text(Left - 16, y + 4, Lanes[i].Name, "end").Line(Left, y, Width - 20, y, "axis faint");
            foreach (var day in dots.Where(dot => dot.Sign == Lanes[i].Sign).GroupBy(dot => dot.Day))
            {
                int n = 0;
                foreach (var _ in day)
                {
                    // Several of one day stand on top of each other, each a little higher.
                    svg.Circle(Left + ((day.Key.DayNumber - report.Period.From.DayNumber) * scale), y - (Math.Min(n++, 4) * 4), 4.5, Lanes[i].Style);
                }
            }
        }

        return svg.Finish();
    }
}
