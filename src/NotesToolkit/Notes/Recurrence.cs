namespace NotesToolkit.Notes;

/// <summary>A topic in a meeting.</summary>
internal sealed record Sighting(Note Meeting, Topic Place);

/// <summary>A topic that came up again: in two meetings with a person, or in two of their blockers.</summary>
internal sealed record Recurrence(string Topic, IReadOnlyList<Sighting> Sightings, Note? Response)
{
    /// <summary>What came up again in some meetings.</summary>
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
