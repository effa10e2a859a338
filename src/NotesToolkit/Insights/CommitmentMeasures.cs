using NotesToolkit.History;

namespace NotesToolkit.Insights;

/// <summary>A commitment that was not kept: a written <c>missed</c>, or a due day moved later on or after that day.</summary>
internal sealed record Miss(Trail Trail, TrailEvent Event)
{
    public DateOnly Day => Event.MissDay;
    public Citation Citation => Citation.Of(Event);

    /// <summary>The due day that was not kept, which a miss may be written long after; null where there never was one.</summary>
    public DateOnly? Due => Event.Kind == EventKind.Slipped ? Days.Parse(Event.From) : Trail.LatestDue;

    /// <summary>The misses of a person in a period, oldest first: rules, lists and reports all count these.</summary>
    public static IReadOnlyList<Miss> Of(Record record, string person, Period period) => [.. record.OwnedBy(person)
        .SelectMany(trail => trail.Misses, (trail, miss) => new Miss(trail, miss))
        .Where(miss => period.Holds(miss.Day))
        .OrderBy(miss => miss.Day).ThenBy(miss => miss.Event.Commit.Order)];

    /// <summary>Those that the <c>of</c> of no feedback in some notes names, which a conversation is still owed about.</summary>
    public static IReadOnlyList<Miss> Unanswered(Record record, string person, Period period, IEnumerable<Note> notes)
    {
        HashSet<string> answered = [.. notes.SelectMany(note => note.ItemsOf(SectionKind.Feedback)).SelectMany(FeedbackFacts.Ids)];
        return [.. Of(record, person, period).Where(miss => miss.Trail.Id is not { } id || !answered.Contains(id))];
    }

    public static bool IsAnswered(Record record, string person, Miss miss) =>
        record.With(person).Any(note => note.Date >= miss.Day && note.Items.Any(item => item.IsPerformanceFeedback));
}

internal static class CommitmentMeasures
{
    public static Ratio KeptFinal(Scope scope) => Ratio.Share(Due(scope, trail => trail.LatestDue), trail => trail.DoneOn <= trail.LatestDue);

    /// <summary>Days from the original due day to the day it was done, given up, or to today; null where it is not due yet, or was dropped.</summary>
    public static int? DaysLate(Trail trail, DateOnly asOf) => IsKept(trail, trail.OriginalDue, asOf) is null ? null
        : (trail.SettledOn ?? asOf).DayNumber - trail.OriginalDue!.Value.DayNumber;

    /// <summary>Whether a commitment was done by a due day; null where it does not count, because it was dropped or is not due yet.</summary>
    public static bool? IsKept(Trail trail, DateOnly? due, DateOnly asOf) =>
        trail.State != CommitmentState.Dropped && due < asOf ? trail.DoneOn <= due : null;

    public static IEnumerable<Trail> Due(Scope scope, Func<Trail, DateOnly?> due) => scope.Trails.Where(
        trail => scope.Period.Holds(due(trail)) && IsKept(trail, due(trail), scope.Record.AsOf) is not null);

    public static IEnumerable<Trail> InPlay(Scope scope) => scope.Trails.Where(
        trail => trail.Opening.Date <= scope.Period.To && !(trail.SettledOn < scope.Period.From));
}
