using NotesToolkit.History;

namespace NotesToolkit.Insights;

/// <summary>A commitment that was not kept: a written <c>missed</c>, or a due day moved later on or after that day.</summary>
internal sealed record Miss(Trail Trail, TrailEvent Event)
{
    public DateOnly Day => Event.MissDay;

    public Citation Citation => PatternFinder.Cite(Event);

    /// <summary>The misses of a person in a period, oldest first: of all that counts misses the one way.</summary>
    public static IReadOnlyList<Miss> Of(Record record, string person, Period period) =>
    [
        .. record.OwnedBy(person)
            .SelectMany(trail => trail.Misses, (trail, miss) => new Miss(trail, miss))
            .Where(miss => period.Holds(miss.Day))
            .OrderBy(miss => miss.Day).ThenBy(miss => miss.Event.Commit.Order),
    ];

    /// <summary>Whether performance feedback was said in or after the meeting of a miss.</summary>
    public static bool IsAnswered(Record record, string person, Miss miss) =>
        record.With(person).Any(note => note.Date >= miss.Day && note.Items.Any(item => item.IsPerformanceFeedback));
}
