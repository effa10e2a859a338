using NotesToolkit.Disclosure;
using NotesToolkit.Insights;
using NotesToolkit.Reporting.Model;
using SightingColumn = NotesToolkit.Reporting.Exports.Column<NotesToolkit.Reporting.Exports.Sighting>;
using TopicColumn = NotesToolkit.Reporting.Exports.Column<NotesToolkit.Reporting.Exports.TopicOfPerson>;

namespace NotesToolkit.Reporting.Exports;

internal static class TopicTables
{
    private static readonly Period Always = new(DateOnly.MinValue, DateOnly.MaxValue);

    public static ExportTable Topics { get; } = ExportTable.Of(
        "topics",
        TopicsOf,
        [
            TopicColumn.Text("person", (facts, row) => facts.Names.People(row.Last.Trail, row.Person)),
            TopicColumn.Text("manager", (facts, row) => facts.Names.People(row.Last.Trail, row.Last.Owner), orNull: true),
            TopicColumn.Text("topic", (_, row) => row.Topic.Name),
            TopicColumn.Number("meetings", (_, row) => row.Topic.Sightings.Count),
            TopicColumn.Day("firstSeen", (_, row) => row.Topic.Sightings[0].Meeting.Date, orNull: false),
            TopicColumn.Day("secondSeen", (_, row) => row.Topic.SecondSighting),
            TopicColumn.Day("lastSeen", (_, row) => row.Last.Date, orNull: false),
            TopicColumn.Day("responded", (_, row) => row.Responded),
            .. Places.Of<TopicOfPerson>(row => row.Last.Trail, row => row.Last.Cite(row.Topic.Sightings[^1].Line)),
        ]);

    public static ExportTable Sightings { get; } = ExportTable.Of(
        "sightings",
        facts => facts.Items.SelectMany(item => item.Facts.Topics.Order(StringComparer.Ordinal)
            .Select(topic => new Sighting(item, facts.Names.Of(item.Note.Trail, topic)))),
        [
            .. Places.Meeting<Sighting>(row => row.Item.Note),
            SightingColumn.Text("kind", (_, row) => RootTables.KindOf(row.Item.Note)),
            SightingColumn.Text("section", (_, row) => Say.Key(row.Item.Facts.Section)),
            SightingColumn.Text("topic", (_, row) => row.Topic),
            .. Places.Of<Sighting>(row => row.Item.Note.Trail, row => row.Item.Note.Cite(row.Item.Facts.Line)),
        ]);

    private static IEnumerable<TopicOfPerson> TopicsOf(ExportFacts facts) =>
        from person in facts.Record.People
        let notes = facts.Record.With(person).Select(note => Told(facts, note)).ToArray()
        from topic in Insights.Topics.Of(notes, Always)
        select new TopicOfPerson(person, topic, topic.IsRecurring ? Insights.Topics.RespondedOn(topic, notes, facts.Record) : null);

    private static NoteRecord Told(ExportFacts facts, NoteRecord note) => note with
    {
        Items =
        [
            .. note.Items.Where(ExportFacts.IsShown).Select(item => item.Topics.Count == 0 ? item : item with
            {
                Topics = [.. item.Topics.Where(topic => facts.Names.Of(note.Trail, topic) != Redactor.Mark)],
            }),
        ],
    };
}

internal sealed record TopicOfPerson(string Person, TopicTrail Topic, DateOnly? Responded)
{
    public NoteRecord Last => Topic.Sightings[^1].Meeting;
}

internal sealed record Sighting(ExportedItem Item, string Topic);
