using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>What history says of a piece of feedback: the commitments that it judges, and whether its standard stood before they were missed.</summary>
internal sealed record FeedbackFacts(IReadOnlyList<Trail> Judged, IReadOnlyList<TrailEvent> Misses, HistoryCommit? StandardStood)
{
    /// <summary>The day of the first miss, or null.</summary>
    public DateOnly? FirstMiss => Misses.Count == 0 ? null : Misses[0].MissDay;

    /// <summary>Whether the standard stood <c>before</c> the first miss or only <c>after</c>; null where there is no standard or no miss.</summary>
    public string? Order => StandardStood is null || FirstMiss is not { } miss ? null : StandardStood.Day < miss ? "before" : "after";

    /// <summary>The facts of an item.</summary>
    public static FeedbackFacts Of(Item item, NotesHistory history)
    {
        Trail[] judged = [.. Ids(item).Distinct(StringComparer.Ordinal).Select(history.Find).OfType<Trail>()];
        return new(
            judged,
            [.. judged.SelectMany(trail => trail.Misses).OrderBy(miss => miss.MissDay).ThenBy(miss => miss.Commit.Order)],
            item["standard"] is { } standard ? history.FirstStood(standard.Value) : null);
    }

    /// <summary>The ids of the commitments that an item judges.</summary>
    internal static IReadOnlyList<string> Ids(Item item) => !item.Markup.Has("of")
        ? []
        : [.. item.Markup.All("of").SelectMany(of => of.Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))];
}
