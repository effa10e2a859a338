using NotesToolkit.Insights;
using NotesToolkit.Reporting.Templates;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Charts;

/// <summary>A drawing: its title, what it shows in words, and the data that the template <c>_ID.svg</c> draws.</summary>
internal sealed record Chart(string Id, string Title, IEnumerable<string> Words, object Data);

/// <summary>A drawing as pages see it: inline SVG, with a title and a text alternative. Colours come from the page's classes.</summary>
internal sealed class ChartObject(Chart chart, ScriptObject data)
{
    private const int TitleHeight = 28;

    public string Draw(TemplateStore store)
    {
        data["width"] = 760;
        StringBuilder body = store.Get($"_{chart.Id}.svg").Render(data, new(ReportFormat.Html, store) { RoundsNumbers = true });
        int height = Convert.ToInt32(data["height"], CultureInfo.InvariantCulture) + TitleHeight;
        (string id, string title) = (chart.Id, Escape(chart.Title));
        return $"<svg class=\"chart\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" "
            + Invariant($"viewBox=\"0 {-TitleHeight} {data["width"]} {height}\" xmlns=\"http://www.w3.org/2000/svg\">")
            + $"<title id=\"{id}-title\">{title}</title><desc id=\"{id}-desc\">{Escape(string.Join("; ", chart.Words))}</desc>"
            + $"<text class=\"label strong\" x=\"0\" y=\"-12\">{title}</text>{body}</svg>";
    }

    private static string Escape(string text) => EscapingContext.Escape(text, ReportFormat.Html);
}

/// <summary>The period's months as the scale of a drawing; places on it are days from its first.</summary>
internal sealed record TimeAxis(int Length, IReadOnlyList<AxisMonth> Months)
{
    public static TimeAxis Of(Period period) => new(Math.Max(1, period.Days - 1), [.. period.Months.Select(month => new AxisMonth(
        At(period, month), month.ToString(month.Month == 1 ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture),
        month.ToString("MMM yyyy", CultureInfo.InvariantCulture)))]);

    public static int At(Period period, DateOnly day) => Math.Clamp(day.DayNumber - period.From.DayNumber, 0, Math.Max(0, period.Days - 1));
}

internal sealed record AxisMonth(int At, string Name, string FullName);

/// <summary>How wide a text is at most in a drawing's twelve-pixel letters, so that none is drawn over another.</summary>
internal static class TextSize
{
    private const double Narrow = 6.9;
    private const double Wide = 12.5;

    public static double Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>A text, cut with an ellipsis where it is wider than there is room.</summary>
    public static string Fit(string text, double room)
    {
        if (Of(text) <= room)
            return text;

        StringBuilder cut = new();
        double at = Narrow;
        TextElementEnumerator letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext() && (at += Of(letters.GetTextElement())) <= room)
            cut.Append(letters.GetTextElement());

        return cut.ToString().TrimEnd() + "…";
    }

    private static double Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => 0,
        UnicodeCategory.UppercaseLetter => 8.8,
        _ => rune.Value >= 0x1100 ? Wide : rune.Value is 'm' or 'w' or '@' or '%' ? 10.5 : Narrow,
    };
}
