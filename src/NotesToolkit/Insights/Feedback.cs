using NotesToolkit.History;

namespace NotesToolkit.Insights;

/// <summary>What history says of a piece of feedback: the commitments that it judges, and where its standard was first written.</summary>
internal sealed record FeedbackFacts(IReadOnlyList<Trail> Judged, IReadOnlyList<TrailEvent> Misses, WrittenStandard? StandardSince)
{
    public DateOnly? FirstMiss => Misses.Count == 0 ? null : Misses[0].MissDay;

    /// <summary>Whether the standard was written <c>before</c> the first miss or only <c>after</c>; null without a standard or a miss.</summary>
    public string? Order => StandardSince is null || FirstMiss is not { } miss ? null : StandardSince.Commit.Day < miss ? "before" : "after";

    public static FeedbackFacts Of(Item item, NotesHistory history)
    {
        Trail[] judged = [.. Ids(item).Distinct(StringComparer.Ordinal).Select(history.Find).OfType<Trail>()];
        return new(
            judged,
            [.. judged.SelectMany(trail => trail.Misses).OrderBy(miss => miss.MissDay).ThenBy(miss => miss.Commit.Order)],
            item["standard"] is { } standard ? history.FirstWritten(standard.Value) : null);
    }

    public static IReadOnlyList<string> Ids(Item item) =>
        [.. item.Markup.All("of").SelectMany(of => of.Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))];
}

internal static class FeedbackMeasures
{
    private const int RecentDays = 90;

    public static IEnumerable<(NoteRecord Note, ItemRecord Item)> Reviewed(Scope scope) =>
        from person in scope.People
        from note in person.Notes
        from item in note.Items
        where item.IsPerformanceFeedback && scope.Period.Holds(item.Review) && item.Review < scope.Record.AsOf
        select (note, item);

    public static IEnumerable<(NoteRecord Note, ItemRecord Item, bool IsRecent)> Evidence(Scope scope) =>
        from note in scope.Notes
        from item in note.Items
        where item.IsEvidence
        select (note, item, note.Date > scope.Record.LastDay(scope.Period).AddDays(-RecentDays));
}
