using System.Globalization;
using NotesToolkit.Insights;
using NotesToolkit.Reporting.Model;

namespace NotesToolkit.Reporting.Charts;

/// <summary>The period's months as the scale of a drawing.</summary>
internal sealed class TimeAxis(Period period, double left, double right)
{
    private readonly double scale = (right - left) / Math.Max(1, period.Days - 1);

    public double At(DateOnly day) => left + (Math.Clamp(day.DayNumber - period.From.DayNumber, 0, Math.Max(0, period.Days - 1)) * scale);

    /// <summary>Draws a line where each month begins, and its name where there is room.</summary>
    public void Draw(Svg svg, double top, double bottom)
    {
        double free = left - 1;
        foreach (DateOnly month in PersonEvidence.MonthsOf(period))
        {
            DateOnly day = month < period.From ? period.From : month;
            double x = At(day);
            svg.Line(x, top, x, bottom, "axis faint");
            string name = month.ToString(month.Month == 1 || free < left ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture);
            if (x >= free && x + TextSize.Of(name) <= right + 30)
            {
                svg.Text(x + 2, top - 6, name, style: "label soft");
                free = x + TextSize.Of(name) + 10;
            }
        }
    }
}
