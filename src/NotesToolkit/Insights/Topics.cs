namespace NotesToolkit.Insights;

internal sealed record TopicTrail(string Name, IReadOnlyList<(NoteRecord Meeting, int Line)> Sightings)
{
    /// <summary>Whether it came up again: in two meetings, or in two blockers of one.</summary>
    public bool IsRecurring => Sightings.Count >= 2;

    public bool IsInMeetings => Sightings.Count >= 2 && Sightings[0].Meeting != Sightings[^1].Meeting;

    public DateOnly? SecondSighting => IsRecurring ? Sightings[1].Meeting.Date : null;

    public IEnumerable<Citation> Citations => Sightings.Select(seen => seen.Meeting.Cite(seen.Line));
}

internal static class Topics
{
    public static IReadOnlyList<TopicTrail> Of(IEnumerable<NoteRecord> notes, Period period) =>
        [.. notes.Where(meeting => meeting.IsMeeting && period.Holds(meeting.Date))
            .SelectMany(Sightings)
            .GroupBy(seen => seen.Topic, seen => (seen.Meeting, seen.Line), StringComparer.Ordinal)
            .OrderBy(sightings => sightings.Key, StringComparer.Ordinal)
            .Select(sightings => new TopicTrail(sightings.Key, [.. sightings]))];

    public static IReadOnlyList<TopicTrail> Unanswered(Record record, string person, Period period) =>
        [.. Of(record.With(person), period).Where(topic => topic.IsRecurring && RespondedOn(topic, record.With(person), record) is null)];

    /// <summary>The day, from its second sighting on, of the first decision, commitment or feedback on a topic or its commitments; or null.</summary>
    public static DateOnly? RespondedOn(TopicTrail topic, IEnumerable<NoteRecord> notes, Record record) => notes
        .Where(note => note.Date >= topic.SecondSighting)
        .FirstOrDefault(note => note.Items.Any(item => Responds(item, topic.Name, record)))?.Date;

    /// <summary>A topic is seen once in a meeting, and once in each of its blockers.</summary>
    private static IEnumerable<(string Topic, NoteRecord Meeting, int Line)> Sightings(NoteRecord meeting) =>
        from topic in meeting.Items.Concat(meeting.Paragraphs).SelectMany(item => item.Topics, (item, name) => (name, item))
            .GroupBy(topic => topic.name, topic => topic.item, StringComparer.Ordinal)
        let blockers = topic.Where(item => item.Section == SectionKind.Blockers).ToArray()
        from item in blockers.Length > 1 ? blockers : topic.Take(1)
        select (topic.Key, meeting, item.Line);

    private static bool Responds(ItemRecord item, string topic, Record record) =>
        (item.Section is SectionKind.Decisions or SectionKind.Commitments or SectionKind.Feedback
            && item.Topics.Contains(topic, StringComparer.Ordinal))
        || item.Of.Any(id => record.History.Find(id)?.Facts.Topics.Contains(topic, StringComparer.Ordinal) is true);

    public static Spread ResponseDays(Scope scope) => Spread.OfValues(
        from seen in scope.Topics
        where seen.Topic.IsRecurring
        let responded = RespondedOn(seen.Topic, seen.Person.Notes, scope.Record)
        where responded is not null
        select responded.Value.DayNumber - seen.Topic.SecondSighting!.Value.DayNumber);
}
