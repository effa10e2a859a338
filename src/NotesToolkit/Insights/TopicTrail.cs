namespace NotesToolkit.Insights;

internal sealed record TopicTrail(string Name, IReadOnlyList<(NoteRecord Meeting, int Line)> Sightings)
{
    /// <summary>Whether it came up again: in two meetings, or in two blockers of one.</summary>
    public bool IsRecurring => Sightings.Count >= 2;

    public bool IsInMeetings => Sightings.Count >= 2 && Sightings[0].Meeting != Sightings[^1].Meeting;

    public DateOnly? SecondSighting => IsRecurring ? Sightings[1].Meeting.Date : null;

    public IEnumerable<Citation> Citations => Sightings.Select(seen => seen.Meeting.Cite(seen.Line));

    public static IReadOnlyList<TopicTrail> Of(IEnumerable<NoteRecord> notes, Period period) =>
        [.. notes.Where(meeting => meeting.IsMeeting && period.Holds(meeting.Date))
            .SelectMany(SightingsIn)
            .GroupBy(seen => seen.Topic, seen => (seen.Meeting, seen.Line), StringComparer.Ordinal)
            .OrderBy(sightings => sightings.Key, StringComparer.Ordinal)
            .Select(sightings => new TopicTrail(sightings.Key, [.. sightings]))];

    public static IReadOnlyList<TopicTrail> Unanswered(Record record, string person, Period period) =>
        [.. Of(record.With(person), period).Where(topic => topic.IsRecurring && topic.RespondedOn(record.With(person), record) is null)];

    /// <summary>The day, from its second sighting on, of the first decision, commitment or feedback on a topic or its commitments; or null.</summary>
    public DateOnly? RespondedOn(IEnumerable<NoteRecord> notes, Record record) => notes
        .Where(note => note.Date >= SecondSighting)
        .FirstOrDefault(note => note.Items.Any(item => Responds(item, record)))?.Date;

    /// <summary>A topic is seen once in a meeting, and once in each of its blockers.</summary>
    private static IEnumerable<(string Topic, NoteRecord Meeting, int Line)> SightingsIn(NoteRecord meeting) =>
        from topic in meeting.Items.Concat(meeting.Paragraphs).SelectMany(item => item.Topics, (item, name) => (name, item))
            .GroupBy(topic => topic.name, topic => topic.item, StringComparer.Ordinal)
        let blockers = topic.Where(item => item.Section == SectionKind.Blockers).ToArray()
        from item in blockers.Length > 1 ? blockers : topic.Take(1)
        select (topic.Key, meeting, item.Line);

    private bool Responds(ItemRecord item, Record record) =>
        (item.Section is SectionKind.Decisions or SectionKind.Commitments or SectionKind.Feedback
            && item.Topics.Contains(Name, StringComparer.Ordinal))
        || item.Of.Any(id => record.History.Find(id)?.Facts.Topics.Contains(Name, StringComparer.Ordinal) is true);
}
