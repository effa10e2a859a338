namespace NotesToolkit.Insights;

/// <summary>What feedback and evidence show.</summary>
internal static class FeedbackMeasures
{
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

    /// <summary>All evidence of the period, and whether it is of the last quarter.</summary>
    public static IEnumerable<(NoteRecord Note, ItemRecord Item, bool IsRecent)> Evidence(Scope scope)
    {
        Period period = scope.Period.Within(new(DateOnly.MinValue, scope.Record.AsOf));
        DateOnly lastQuarter = period.To.AddDays(-(period.Days / 4));
        return from note in scope.Notes
               from item in note.Items
               where item.IsEvidence
               select (note, item, note.Date > lastQuarter);
    }
}
