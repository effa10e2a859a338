using System.Globalization;
using NotesToolkit.Reporting.Templates;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Charts;

/// <summary>How many people the manager proposed each rating for.</summary>
internal static class RatingBars
{
    private const int Width = 640;
    private const int Unit = 18;

    /// <summary>The drawing, or null where nobody has a proposal.</summary>
    public static RawText? Draw(ScriptArray people, IReadOnlyList<string> ratings)
    {
        string[] proposed = [.. people.OfType<ScriptObject>().Select(row => row["rating"]).OfType<string>()];
        int[] counts = [.. ratings.Select(rating => proposed.Count(found => string.Equals(found, rating, StringComparison.OrdinalIgnoreCase)))];
        if (counts.Sum() == 0)
        {
            return null;
        }

        double bottom = 26 + (counts.Max() * Unit);
        string words = string.Join("; ", ratings.Select((rating, i) => $"{rating}: {counts[i]}"));
        Svg svg = new("ratings", $"Ratings, as the manager proposed them (n = {counts.Sum()})", words, Width, (int)bottom + 30);
        double step = (Width - 20) / (double)ratings.Count;
        for (int i = 0; i < ratings.Count; i++)
        {
            double x = 10 + (i * step);
            svg.Rectangle(x + 12, bottom - (counts[i] * Unit), step - 24, counts[i] * Unit, "held")
                .Text(x + (step / 2), bottom - (counts[i] * Unit) - 6, counts[i].ToString(CultureInfo.InvariantCulture), "middle")
                .Text(x + (step / 2), bottom + 18, ratings[i], "middle");
        }

        return svg.Line(10, bottom, Width - 10, bottom, "axis").Finish();
    }
}
