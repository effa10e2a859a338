using NotesToolkit.Insights;
using NotesToolkit.Reporting.Model;

namespace NotesToolkit.Reporting.Charts;

internal sealed record BoxRow(string Potential, IReadOnlyList<IReadOnlyList<string>> Cells);

internal sealed record BoxData(IReadOnlyList<BoxRow> Rows);

internal sealed record RatingRow(string Name, int Count);

internal sealed record RatingsData(IReadOnlyList<RatingRow> Rows);

/// <summary>The drawings of the calibration room, from the manager's own placing.</summary>
internal sealed record TeamCharts(Chart? NineBox, Chart? Ratings)
{
    private static readonly string[] Heights = ["low", "medium", "high"];

    public static TeamCharts Of(IReadOnlyList<TeamMember> people, IReadOnlyList<string> ratings) =>
        new(NineBoxOf(people), RatingsOf(people, ratings));

    private static Chart? NineBoxOf(IReadOnlyList<TeamMember> people)
    {
        TeamMember[] placed = [.. people.Where(row => Heights.Contains(row.Performance, StringComparer.Ordinal)
            && Heights.Contains(row.Potential, StringComparer.Ordinal))];
        return placed.Length == 0 ? null : new(
            "nine-box",
            Invariant($"9-box, as the manager placed people (n = {placed.Length} of {people.Count})"),
            placed.Select(row => $"{row.Person.Name}: performance {row.Performance}, potential {row.Potential}"),
            new BoxData([.. Heights.Reverse().Select(potential => new BoxRow(potential, [.. Heights.Select(string[] (performance) =>
                [.. placed.Where(row => row.Performance == performance && row.Potential == potential).Select(row => row.Person.Name)])]))]));
    }

    /// <summary>How many people the manager proposed each rating for.</summary>
    private static Chart? RatingsOf(IReadOnlyList<TeamMember> people, IReadOnlyList<string> ratings)
    {
        RatingRow[] rows = [.. ratings.Select(rating =>
            new RatingRow(rating, people.Count(row => string.Equals(row.Rating, rating, StringComparison.OrdinalIgnoreCase))))];
        int count = rows.Sum(row => row.Count);
        return count == 0 ? null : new(
            "ratings",
            Invariant($"Ratings, as the manager proposed them (n = {count} of {people.Count})"),
            rows.Select(row => Invariant($"{row.Name}: {row.Count}")),
            new RatingsData([.. rows.Reverse()]));
    }
}

internal sealed record TrendRow(string Name, Ratio Now, Ratio? Before);

internal sealed record TrendsData(IReadOnlyList<TrendRow> Rows);

internal sealed record AuditCharts(Chart? Trends, Chart? Cadence)
{
    /// <summary>A manager's rates over ninety days, beside the ninety before. A window with fewer than five cases has no mark.</summary>
    public static Chart? TrendsOf(IEnumerable<AuditMeasure> measures)
    {
        TrendRow[] rows = [.. from measure in measures
            let window = measure.Windows[^1]
            where window.Now is Ratio { IsEnough: true }
            select new TrendRow(measure.Name, (Ratio)window.Now,
                window is { Word: not SelfAuditModel.NoNotes, Before: Ratio { IsEnough: true } before } ? before : null)];
        return rows.Length == 0 ? null : new(
            "trends",
            "The last 90 days (●) and the 90 before (○), in percent",
            rows.Select(row => $"{row.Name}: {row.Now.Text}, before {row.Before?.Text ?? "too few"}"),
            new TrendsData(rows));
    }
}
