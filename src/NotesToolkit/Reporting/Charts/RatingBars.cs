using NotesToolkit.Reporting.Model;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Charts;

/// <summary>How many people the manager proposed each rating for.</summary>
internal static class RatingBars
{
    private const int Width = 420;
    private const int Row = 24;

    public static RawText? Draw(IReadOnlyList<MemberPart> people, IReadOnlyList<string> ratings)
    {
        string[] proposed = [.. people.Select(row => row.Rating).OfType<string>()];
        int[] counts = [.. ratings.Select(rating => proposed.Count(found => string.Equals(found, rating, StringComparison.OrdinalIgnoreCase)))];
        if (counts.Sum() == 0)
            return null;

        double left = Math.Min(160, ratings.Max(TextSize.Of) + 14);
        double unit = (Width - left - 40) / counts.Max();
        string words = string.Join("; ", ratings.Select((rating, i) => Say.Text($"{rating}: {counts[i]}")));
        Svg svg = new("ratings", Say.Text($"Ratings, as the manager proposed them (n = {counts.Sum()} of {people.Count})"), words, Width,
            6 + (Row * ratings.Count));
        for (int i = 0; i < ratings.Count; i++)
        {
            int at = ratings.Count - 1 - i;
            double y = 4 + (i * Row);
            svg.Text(left - 10, y + 15, TextSize.Fit(ratings[at], left - 12), "end")
                .Rectangle(left, y + 2, Math.Max(1, counts[at] * unit), Row - 6, "held")
                .Text(left + (counts[at] * unit) + 8, y + 15, Say.Text($"{counts[at]}"));
        }

        return svg.Finish();
    }
}
