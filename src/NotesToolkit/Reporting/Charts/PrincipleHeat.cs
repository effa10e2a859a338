using System.Globalization;
using NotesToolkit.Reporting.Model;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Charts;

/// <summary>How often each principle was named in each month; those that nothing names are there too.</summary>
internal static class PrincipleHeat
{
    private const int Row = 22;
    private const int Top = 22;
    private const int Darkest = 4;

    public static RawText? Draw(ReportBuilder report, PersonEvidence evidence)
    {
        (string Principle, DateOnly Month)[] named =
            [.. from item in evidence.Items
                where item.Sign == EvidenceItem.Plus
                from principle in item.Principles
                select (principle, item.Month)];
        if (named.Length == 0)
            return null;

        Dictionary<(string, DateOnly), int> counts = named.CountBy(entry => entry).ToDictionary();
        string[] rows = [.. report.Source.Configuration.Principles.Names.OrderBy(name => named.All(entry => entry.Principle != name))];
        DateOnly[] months = [.. evidence.Months];
        string Describe(string row) => string.Join(
            ", ",
            months.Where(month => counts.ContainsKey((row, month)))
                .Select(month => Invariant($"{month:MMM yyyy} {counts[(row, month)]}"))
                .DefaultIfEmpty("nothing yet"));
        Svg svg = Svg.OfRows("principles-by-month", Invariant($"Pieces of evidence for each principle, by month (n = {named.Length})"),
            rows.Select(row => $"{row}: {Describe(row)}"), rows.Length, Top, Row);
        double left = Math.Min(340, rows.Max(TextSize.Of) + 14);
        double step = (Svg.Width - left - 10) / (double)months.Length;
        double free = 0;
        for (int m = 0; m < months.Length; m++)
        {
            double x = left + (m * step);
            string month = months[m].ToString(m == 0 || months[m].Month == 1 ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture);
            double half = TextSize.Of(month) / 2;
            double middle = Math.Min(x + (step / 2), Svg.Width - half);
            if (middle - half >= free)
            {
                svg.Text(middle, 14, month, "middle", "label soft");
                free = middle + half + 8;
            }

            for (int r = 0; r < rows.Length; r++)
            {
                int count = counts.GetValueOrDefault((rows[r], months[m]));
                double y = Top + (r * Row);
                svg.Rectangle(x + 1, y + 1, step - 2, Row - 2, Invariant($"heat heat{Math.Min(count, Darkest)}"));
                if (count > 0)
                    svg.Text(x + (step / 2), y + 15, Invariant($"{count}"), "middle", count > 2 ? "label onheat" : "label");
            }
        }

        for (int r = 0; r < rows.Length; r++)
        {
            svg.Text(left - 10, Top + (r * Row) + 15, TextSize.Fit(rows[r], left - 12), "end",
                named.Any(entry => entry.Principle == rows[r]) ? "label" : "label soft");
        }

        return svg.Finish();
    }
}
