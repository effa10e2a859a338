using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>What became of commitments.</summary>
internal static class CommitmentMeasures
{
    public static Ratio KeptStrict(Scope scope) => Kept(scope, trail => trail.OriginalDue);

    public static Ratio KeptFinal(Scope scope) => Kept(scope, trail => trail.LatestDue);

    public static Tally Slips(Scope scope) =>
        Tally.OfCounts(InPlay(scope).Select(trail => trail.Slips.Count(slip => scope.Period.Holds(slip.Date))));

    public static Tally Misses(Scope scope) =>
        Tally.OfCounts(InPlay(scope).Select(trail => trail.Misses.Count(miss => scope.Period.Holds(miss.MissDay))));

    public static Spread DaysLate(Scope scope) =>
        Spread.OfValues(Due(scope, trail => trail.OriginalDue).Select(trail => DaysLate(trail, scope.Record.AsOf)));

    /// <summary>Days from the original due day to the day it was done, missed or cancelled, or to today while it is open.</summary>
    public static int DaysLate(Trail trail, DateOnly asOf) => (trail.SettledOn ?? asOf).DayNumber - trail.OriginalDue!.Value.DayNumber;

    /// <summary>The commitments that count as kept on their latest due day.</summary>
    public static IEnumerable<Trail> KeptFinalTrails(Scope scope) =>
        Due(scope, trail => trail.LatestDue).Where(trail => trail.DoneOn <= trail.LatestDue);

    /// <summary>Whether a commitment was done by a due day; null where it does not count, because it was dropped or is not due yet.</summary>
    public static bool? IsKept(Trail trail, DateOnly? due, DateOnly asOf) =>
        trail.State != CommitmentState.Dropped && due < asOf ? trail.DoneOn <= due : null;

    private static Ratio Kept(Scope scope, Func<Trail, DateOnly?> due)
    {
        bool[] kept = [.. scope.Trails.Where(trail => scope.Period.Holds(due(trail))).Select(trail => IsKept(trail, due(trail), scope.Record.AsOf)).OfType<bool>()];
        return new(kept.Count(isKept => isKept), kept.Length);
    }

    /// <summary>Not dropped, and due within the period and before today.</summary>
    private static IEnumerable<Trail> Due(Scope scope, Func<Trail, DateOnly?> due) => scope.Trails.Where(
        trail => trail.State != CommitmentState.Dropped && scope.Period.Holds(due(trail)) && due(trail) < scope.Record.AsOf);

    /// <summary>Open on some day of the period.</summary>
    public static IEnumerable<Trail> InPlay(Scope scope) => scope.Trails.Where(
        trail => trail.Opening.Date <= scope.Period.To && !(trail.SettledOn < scope.Period.From));
}
