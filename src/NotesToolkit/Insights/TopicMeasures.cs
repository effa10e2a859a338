namespace NotesToolkit.Insights;

/// <summary>How often topics come back, and how soon they are answered.</summary>
internal static class TopicMeasures
{
    public static Ratio Recurrence(Scope scope)
    {
        TopicTrail[] topics = [.. scope.People.SelectMany(person => Topics.Of(person.Notes, scope.Period))];
        return new(topics.Count(topic => topic.IsRecurring), topics.Length);
    }

    public static Spread ResponseDays(Scope scope) => Spread.OfValues(
        from person in scope.People
        from topic in Topics.Of(person.Notes, scope.Period)
        where topic.IsRecurring
        let responded = Topics.RespondedOn(topic, person.Notes, scope.Record)
        where responded is not null
        select responded.Value.DayNumber - topic.SecondSighting!.Value.DayNumber);
}
