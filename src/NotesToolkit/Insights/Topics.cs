using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>Where a topic came up in meetings with one person.</summary>
/// <param name="Name">The topic, in lower case, without the sign.</param>
/// <param name="Sightings">The meetings with the line of the first item on it, oldest first.</param>
public sealed record TopicTrail(string Name, IReadOnlyList<(NoteRecord Meeting, int Line)> Sightings)
{
    /// <summary>Whether it came up in two or more meetings.</summary>
    public bool IsRecurring => Sightings.Count >= 2;

    /// <summary>The day of the second sighting, or null.</summary>
    public DateOnly? SecondSighting => IsRecurring ? Sightings[1].Meeting.Date : null;
}

/// <summary>Finds topics and the responses to them.</summary>
public static class Topics
{
    private static readonly SectionKind[] Responding = [SectionKind.Decisions, SectionKind.Commitments, SectionKind.Feedback];

    /// <summary>The topics of meetings with a person, by name.</summary>
    /// <param name="notes">The notes with the person, oldest first.</param>
    /// <param name="period">The period.</param>
    public static IReadOnlyList<TopicTrail> Of(IEnumerable<NoteRecord> notes, Period period) =>
    [
        .. notes.Where(meeting => meeting.IsMeeting && period.Holds(meeting.Date))
            .SelectMany(meeting => meeting.Topics.Select(topic => (Topic: topic, Meeting: meeting)))
            .GroupBy(seen => seen.Topic, seen => (seen.Meeting, LineOf(seen.Topic, seen.Meeting)), StringComparer.Ordinal)
            .OrderBy(sightings => sightings.Key, StringComparer.Ordinal)
            .Select(sightings => new TopicTrail(sightings.Key, [.. sightings])),
    ];

    /// <summary>The day of the first response to a recurring topic, in or after its second sighting: a decision, commitment or feedback on it, or an <c>of</c> that names a commitment on it; or null.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="notes">The notes with the person, oldest first.</param>
    /// <param name="record">The record.</param>
    public static DateOnly? RespondedOn(TopicTrail topic, IEnumerable<NoteRecord> notes, TeamRecord record) => notes
        .Where(note => note.Date >= topic.SecondSighting)
        .FirstOrDefault(note => note.Items.Any(item => Responds(item, topic.Name, record)))?.Date;

    private static int LineOf(string topic, NoteRecord meeting) => meeting.Items.First(item => item.Topics.Contains(topic, StringComparer.Ordinal)).Line;

    private static bool Responds(ItemRecord item, string topic, TeamRecord record) =>
        (item.Topics.Contains(topic, StringComparer.Ordinal) && Responding.Contains(item.Section))
        || (item.Of.Count > 0 && Judges(item.Of, topic, record));

    private static bool Judges(IReadOnlyList<string> ids, string topic, TeamRecord record) =>
        ids.Any(id => record.History.Find(id)?.Facts.Topics.Contains(topic, StringComparer.Ordinal) == true);
}
