using System.Globalization;
using NotesToolkit.Insights;
using NotesToolkit.Reporting.Model;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Charts;

/// <summary>
/// Writes one drawing as inline SVG, with a title and a text alternative. Colours come from the page's classes, for light and dark.
/// </summary>
internal sealed class Svg(string id, string title, string description, int width, int height)
{
    public const int Width = 760;

    /// <summary>The height of a row.</summary>
    public const int Row = 24;

    private const int TitleHeight = 28;

    private readonly StringBuilder body = new();

    public int Height { get; set; } = height;

    /// <summary>A drawing of rows under a scale.</summary>
    public static Svg OfRows(string id, string title, IEnumerable<string> descriptions, int rows, int top, int row = Row) =>
        new(id, title, string.Join("; ", descriptions), Width, top + (row * rows) + 6);

    public Svg Line(double x1, double y1, double x2, double y2, string style) =>
        Add($"<line class=\"{style}\" x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\"/>");

    public Svg Circle(double x, double y, double radius, string style) =>
        Add($"<circle class=\"{style}\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"{radius:0.#}\"/>");

    public Svg Rectangle(double x, double y, double w, double h, string style) =>
        Add($"<rect class=\"{style}\" x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{w:0.#}\" height=\"{h:0.#}\"/>");

    public Svg Path(FormattableString shape, string style) => Add($"<path class=\"{style}\" d=\"{Invariant(shape)}\"/>");

    /// <summary>A text that begins (<c>start</c>), is centred (<c>middle</c>) or ends (<c>end</c>) at a place.</summary>
    public Svg Text(double x, double y, string text, string anchor = "start", string style = "label") =>
        Add($"<text class=\"{style}\" x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\">{Escape(text)}</text>");

    public RawText Finish()
    {
        string box = Invariant($"0 {-TitleHeight} {width} {Height + TitleHeight}");
        string named = $"<title id=\"{id}-title\">{Escape(title)}</title><desc id=\"{id}-desc\">{Escape(description)}</desc>";
        return new(
            $"<svg class=\"chart\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" viewBox=\"{box}\" xmlns=\"http://www.w3.org/2000/svg\">"
            + $"{named}<text class=\"label strong\" x=\"0\" y=\"-12\">{Escape(title)}</text>{body}</svg>");
    }

    private Svg Add(FormattableString element)
    {
        body.Append(Invariant(element));
        return this;
    }

    private static string Escape(string text) => EscapingContext.Escape(text, ReportFormat.Html);
}

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
        _ => rune.Value >= 0x1100 ? Wide : rune.Value is 'm' or 'w' or 'M' or 'W' or '@' or '%' ? 10.5 : Narrow,
    };
}

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
