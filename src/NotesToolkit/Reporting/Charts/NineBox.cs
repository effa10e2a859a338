using NotesToolkit.Reporting.Model;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Charts;

/// <summary>Performance and potential as the manager placed them: a name a line, and how many in each cell.</summary>
internal static class NineBox
{
    private const int Left = 100;
    private const int Cell = 215;
    private const int Line = 17;
    private const int Top = 6;

    private static readonly string[] Heights = ["low", "medium", "high"];

    public static RawText? Draw(IReadOnlyList<TeamMember> people)
    {
        (string Name, int Performance, int Potential)[] placed =
            [.. people.Select(row => (row.Person.Name, Array.IndexOf(Heights, row.Performance), Array.IndexOf(Heights, row.Potential)))
                .Where(row => row.Item2 >= 0 && row.Item3 >= 0)];
        if (placed.Length == 0)
            return null;

        int[] heights = [.. Enumerable.Range(0, 3).Select(potential => Math.Max(
            46, 28 + (Line * Enumerable.Range(0, 3).Max(performance =>
                placed.Count(row => row.Performance == performance && row.Potential == potential)))))];
        string words =
            string.Join("; ", placed.Select(row => $"{row.Name}: performance {Heights[row.Performance]}, potential {Heights[row.Potential]}"));
        Svg svg = new("nine-box", Invariant($"9-box, as the manager placed people (n = {placed.Length} of {people.Count})"), words,
            Left + (Cell * 3) + 10, Top + heights.Sum() + 26);
        double y = Top;
        for (int potential = 2; potential >= 0; potential--)
        {
            svg.Text(Left - 10, y + (heights[potential] / 2.0), "potential", "end", "label soft")
                .Text(Left - 10, y + (heights[potential] / 2.0) + 15, Heights[potential], "end");
            for (int performance = 0; performance < 3; performance++)
            {
                double x = Left + (performance * Cell);
                string[] names = [.. placed.Where(row => row.Performance == performance && row.Potential == potential).Select(row => row.Name)];
                svg.Rectangle(x, y, Cell, heights[potential], "box").Text(x + Cell - 8, y + 16, Invariant($"{names.Length}"), "end", "label soft");
                for (int i = 0; i < names.Length; i++)
                    svg.Text(x + 10, y + 18 + (i * Line), TextSize.Fit(names[i], Cell - 36));
            }

            y += heights[potential];
        }

        for (int performance = 0; performance < 3; performance++)
            svg.Text(Left + (performance * Cell) + (Cell / 2.0), y + 18, $"performance {Heights[performance]}", "middle");

        return svg.Finish();
    }
}

/// <summary>How many people the manager proposed each rating for.</summary>
internal static class RatingBars
{
    private const int Width = 420;

    public static RawText? Draw(IReadOnlyList<TeamMember> people, IReadOnlyList<string> ratings)
    {
        string[] proposed = [.. people.Select(row => row.Rating).OfType<string>()];
        int[] counts = [.. ratings.Select(rating => proposed.Count(found => string.Equals(found, rating, StringComparison.OrdinalIgnoreCase)))];
        if (counts.Sum() == 0)
            return null;

        double left = Math.Min(160, ratings.Max(TextSize.Of) + 14);
        double unit = (Width - left - 40) / counts.Max();
        string words = string.Join("; ", ratings.Select((rating, i) => Invariant($"{rating}: {counts[i]}")));
        Svg svg = new("ratings", Invariant($"Ratings, as the manager proposed them (n = {counts.Sum()} of {people.Count})"), words, Width,
            6 + (Svg.Row * ratings.Count));
        for (int i = 0; i < ratings.Count; i++)
        {
            int at = ratings.Count - 1 - i;
            double y = 4 + (i * Svg.Row);
            svg.Text(left - 10, y + 15, TextSize.Fit(ratings[at], left - 12), "end")
                .Rectangle(left, y + 2, Math.Max(1, counts[at] * unit), Svg.Row - 6, "held")
                .Text(left + (counts[at] * unit) + 8, y + 15, Invariant($"{counts[at]}"));
        }

        return svg.Finish();
    }
}
