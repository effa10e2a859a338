using NotesToolkit.Reporting.Templates;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Charts;

/// <summary>How much evidence each month has: what speaks for the person upwards, what speaks against them downwards.</summary>
internal static class EvidenceMonths
{
    private const int Width = 640;
    private const int Unit = 14;
    private const int Edge = 30;

    /// <summary>The drawing, or null where there is no evidence.</summary>
    public static RawText? Draw(ScriptArray months)
    {
        (string Month, int Plus, int Minus, int Blank)[] rows =
            [.. months.OfType<ScriptObject>().Select(row => ((string)row["month"]!, Count(row, "plus"), Count(row, "minus"), Count(row, "blank")))];
        int total = rows.Sum(row => row.Plus + row.Minus + row.Blank);
        if (total == 0)
        {
            return null;
        }

        int up = rows.Max(row => row.Plus + row.Blank);
        int down = rows.Max(row => row.Minus);
        double zero = Edge + (up * Unit);
        string words = string.Join("; ", rows.Select(row => $"{row.Month}: {row.Plus} +, {row.Minus} −, {row.Blank} unsigned"));
        Svg svg = new("months", $"Evidence by month (n = {total})", words, Width, (int)zero + (down * Unit) + Edge);
        double step = (Width - 20) / (double)rows.Length;
        for (int i = 0; i < rows.Length; i++)
        {
            double x = 10 + (i * step);
            double bar = Math.Min(40, step - 8);
            double left = x + ((step - bar) / 2);
            svg.Rectangle(left, zero - (rows[i].Plus * Unit), bar, rows[i].Plus * Unit, "plus")
                .Rectangle(left, zero - ((rows[i].Plus + rows[i].Blank) * Unit), bar, rows[i].Blank * Unit, "blank")
                .Rectangle(left, zero, bar, rows[i].Minus * Unit, "minus")
                .Text(x + (step / 2), zero + (down * Unit) + 18, rows[i].Month, "middle");
        }

        return svg.Line(10, zero, Width - 10, zero, "axis").Finish();
    }

    private static int Count(ScriptObject row, string key) => (int)row[key]!;
}
