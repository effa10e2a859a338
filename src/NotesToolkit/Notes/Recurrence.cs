namespace NotesToolkit.Notes;

/// <summary>A topic in a meeting.</summary>
/// <param name="Meeting">The meeting's note.</param>
/// <param name="Place">Where the topic stands first.</param>
public sealed record Sighting(Note Meeting, Topic Place);

/// <summary>A topic that came up again: in two meetings with a person, or in two of their blockers.</summary>
/// <param name="Topic">The topic, in lower case.</param>
/// <param name="Sightings">Where it came up, oldest first; of two blockers in one meeting, both. At least two.</param>
/// <param name="Response">The first note, the second sighting's or a later one, that answers: a decision, commitment or feedback on the topic, or feedback that names one of its commitments with <c>of</c>. Else null.</param>
public sealed record Recurrence(string Topic, IReadOnlyList<Sighting> Sightings, Note? Response)
{
    /// <summary>What came up again in some meetings.</summary>
    /// <param name="meetings">The meetings with one person, oldest first.</param>
    /// <param name="notes">All notes with that person, oldest first: a response may stand in each.</param>
    /// <param name="commitments">The commitments of the root, for the topics of what <c>of</c> names.</param>
    public static IReadOnlyList<Recurrence> In(IEnumerable<Note> meetings, IReadOnlyList<Note> notes, Func<CommitmentIndex> commitments)
    {
        SortedDictionary<string, List<Sighting>> byTopic = new(StringComparer.Ordinal);
        foreach (Note meeting in meetings)
        {
            foreach (IGrouping<string, (Topic Topic, bool IsBlocker)> topic in Topics(meeting).GroupBy(found => found.Topic.Name, StringComparer.Ordinal))
            {
                List<Sighting> sightings = byTopic.TryGetValue(topic.Key, out List<Sighting>? known) ? known : byTopic[topic.Key] = [];
                Topic[] blockers = [.. topic.Where(found => found.IsBlocker).Select(found => found.Topic)];
                sightings.AddRange(blockers.Length > 1
                    ? blockers.Select(place => new Sighting(meeting, place))
                    : [new Sighting(meeting, topic.First().Topic)]);
            }
        }

        return
        [
            .. from topic in byTopic
               where topic.Value.Count > 1
               let response = notes.FirstOrDefault(note => note.Date >= topic.Value[1].Meeting.Date && Answers(note, topic.Key, commitments))
               select new Recurrence(topic.Key, topic.Value, response),
        ];
    }

    /// <summary>Whether a note answers a topic.</summary>
    private static bool Answers(Note note, string topic, Func<CommitmentIndex> commitments) =>
        ((SectionKind[])[SectionKind.Decisions, SectionKind.Commitments, SectionKind.Feedback])
            .SelectMany(note.ItemsOf)
            .Any(item => Has(item.Markup, topic))
        || note.ItemsOf(SectionKind.Feedback)
            .SelectMany(item => item.Markup.All("of"))
            .SelectMany(of => commitments().Find(of.Value))
            .Any(held => Has(held.Commitment.Item.Markup, topic));

    private static bool Has(Markup markup, string topic) => markup.Topics.Any(found => found.Name == topic);

    /// <summary>The topics of each item and paragraph, each once.</summary>
    private static IEnumerable<(Topic Topic, bool IsBlocker)> Topics(Note note) =>
        from section in note.Sections
        from markup in section.Items.Select(item => item.Markup).Concat(section.Paragraphs.Select(paragraph => paragraph.Markup))
        from topic in markup.Topics.DistinctBy(topic => topic.Name, StringComparer.Ordinal)
        select (topic, section.Kind == SectionKind.Blockers);
}
