namespace NotesToolkit.Insights;

/// <summary>How often topics come back, and how soon they are answered.</summary>
internal static class TopicMeasures
{
    public static Ratio Recurrence(Scope scope) => new(scope.Topics.Count(seen => seen.Topic.IsInMeetings), scope.Topics.Count);

    public static Spread ResponseDays(Scope scope) => Spread.OfValues(
        from seen in scope.Topics
        where seen.Topic.IsRecurring
        let responded = Topics.RespondedOn(seen.Topic, seen.Person.Notes, scope.Record)
        where responded is not null
        select responded.Value.DayNumber - seen.Topic.SecondSighting!.Value.DayNumber);
}
