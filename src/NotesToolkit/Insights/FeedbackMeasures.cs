namespace NotesToolkit.Insights;

/// <summary>What feedback and evidence show.</summary>
internal static class FeedbackMeasures
{
    private const int RecentDays = 90;

    public static Ratio BehaviourChange(Scope scope)
    {
        (NoteRecord Note, ItemRecord Item)[] reviewed = [.. Reviewed(scope)];
        return new(reviewed.Count(found => HasChanged(found.Item)), reviewed.Length);
    }

    /// <summary>Performance feedback that is past its review day, which is in the period.</summary>
    public static IEnumerable<(NoteRecord Note, ItemRecord Item)> Reviewed(Scope scope) =>
        from person in scope.People
        from note in person.Notes
        from item in note.Items.Where(item => item.IsPerformanceFeedback)
        where scope.Period.Holds(item.Review) && item.Review < scope.Record.AsOf
        select (note, item);

    public static bool HasChanged(ItemRecord item) => item.Outcome == "changed";

    public static Ratio Recency(Scope scope)
    {
        bool[] recent = [.. Evidence(scope).Select(found => found.IsRecent)];
        return new(recent.Count(isRecent => isRecent), recent.Length);
    }

    /// <summary>The first of the last 90 days of a period, up to today.</summary>
    public static DateOnly RecentSince(Scope scope) => (scope.Period.To < scope.Record.AsOf ? scope.Period.To : scope.Record.AsOf).AddDays(1 - RecentDays);

    /// <summary>All evidence of the period, and whether it is of its last 90 days.</summary>
    public static IEnumerable<(NoteRecord Note, ItemRecord Item, bool IsRecent)> Evidence(Scope scope)
    {
        DateOnly since = RecentSince(scope);
        return from note in scope.Notes
               from item in note.Items
               where item.IsEvidence
               select (note, item, note.Date >= since);
    }
}
