using System.Globalization;
using NotesToolkit.Reporting.Model;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Charts;

/// <summary>How often each principle was named in each month.</summary>
internal static class PrincipleHeat
{
    private const int Width = 640;
    private const int Left = 230;
    private const int Row = 24;
    private const int Top = 24;
    private const int Darkest = 4;

    /// <summary>The drawing, or null where no principle is named.</summary>
    public static RawText? Draw(ReportBuilder report, EvidenceModel evidence)
    {
        (string Principle, DateOnly Month)[] named =
        [
            .. from item in evidence.Items
               where item.Record.Date is not null
               from principle in item.Principles.Distinct(StringComparer.Ordinal)
               select (principle, item.Month),
        ];
        if (named.Length == 0)
        {
            return null;
        }

        Dictionary<(string, DateOnly), int> counts = named.CountBy(entry => entry).ToDictionary();
        int CountOf(string principle, DateOnly month) => counts.GetValueOrDefault((principle, month));
        string[] rows = [.. report.Source.Configuration.Principles.Names.Where(name => named.Any(entry => entry.Principle == name))];
        DateOnly[] months = [.. evidence.Months()];
        string words = string.Join("; ", rows.Select(row => $"{row}: {string.Join(", ", months.Select(month => (Month: month, Count: CountOf(row, month))).Where(cell => cell.Count > 0).Select(cell => $"{Name(cell.Month)} {cell.Count}"))}"));
        Svg svg = new("principles-by-month", $"Principles by month (n = {named.Length})", words, Width, Top + (Row * rows.Length) + 8);
        double step = (Width - Left - 10) / (double)months.Length;
        int every = Math.Max(1, (int)Math.Ceiling(52 / step));
        for (int m = 0; m < months.Length; m++)
        {
            if (m % every == 0)
            {
                svg.Text(Left + (m * step) + (step / 2), 14, Name(months[m]), "middle");
            }

            for (int r = 0; r < rows.Length; r++)
            {
                int count = CountOf(rows[r], months[m]);
                double y = Top + (r * Row);
                svg.Rectangle(Left + (m * step) + 1, y + 1, step - 2, Row - 2, $"heat heat{Math.Min(count, Darkest)}");
                if (count > 0)
                {
                    svg.Text(Left + (m * step) + (step / 2), y + 16, count.ToString(CultureInfo.InvariantCulture), "middle", count > 2 ? "label onheat" : "label");
                }
            }
        }

        for (int r = 0; r < rows.Length; r++)
        {
            svg.Text(Left - 10, Top + (r * Row) + 16, Short(rows[r]), "end");
        }

        return svg.Finish();
    }

    private static string Name(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string Short(string name) => name.Length <= 34 ? name : name[..33] + "…";
}
