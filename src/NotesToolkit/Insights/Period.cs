namespace NotesToolkit.Insights;

/// <summary>A stretch of days.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public readonly record struct Period(DateOnly From, DateOnly To)
{
    /// <summary>The number of days; 0 where the last is before the first.</summary>
    public int Days => Math.Max(0, To.DayNumber - From.DayNumber + 1);

    /// <summary>Whether a day lies inside; null does not.</summary>
    /// <param name="day">The day.</param>
    public bool Holds(DateOnly? day) => day >= From && day <= To;

    /// <summary>The part that another period shares with it; without days where there is none.</summary>
    /// <param name="other">The other period.</param>
    public Period Within(Period other) => new(From > other.From ? From : other.From, To < other.To ? To : other.To);
}
