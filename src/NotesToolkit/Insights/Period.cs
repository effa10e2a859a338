namespace NotesToolkit.Insights;

/// <summary>A stretch of days.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public readonly record struct Period(DateOnly From, DateOnly To)
{
    /// <summary>The number of days; 0 where the last is before the first.</summary>
    public int Days => Math.Max(0, To.DayNumber - From.DayNumber + 1);

    internal IReadOnlyList<DateOnly> Months =>
        [.. Enumerable.Range(0, Math.Max(0, ((To.Year - From.Year) * 12) + To.Month - From.Month + 1)).Select(From.AddDays(1 - From.Day).AddMonths)];

    /// <summary>Whether a day lies inside; null does not.</summary>
    /// <param name="day">The day.</param>
    public bool Holds(DateOnly? day) => day >= From && day <= To;

    /// <summary>The part that another period shares with it; without days where there is none.</summary>
    internal Period Within(Period other) => new(From > other.From ? From : other.From, To < other.To ? To : other.To);
}
