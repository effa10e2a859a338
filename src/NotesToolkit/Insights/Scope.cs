using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>The notes with one person that a measure looks at, oldest first.</summary>
internal sealed record PersonNotes(string Person, IReadOnlyList<NoteRecord> Notes)
{
    public IEnumerable<NoteRecord> Meetings => Notes.Where(note => note.IsMeeting && note.Date is not null);
}

/// <summary>What a set of measures looks at.</summary>
internal sealed record Scope(Record Record, Period Period, IReadOnlyList<PersonNotes> People, IReadOnlyList<Trail> Trails)
{
    private IReadOnlyList<(PersonNotes Person, TopicTrail Topic)>? topics;

    /// <summary>The manager whose notes alone are looked at, or null.</summary>
    public string? Manager { get; private init; }

    /// <summary>The topics of each person's meetings.</summary>
    public IReadOnlyList<(PersonNotes Person, TopicTrail Topic)> Topics =>
        topics ??= [.. People.SelectMany(person => Insights.Topics.Of(person.Notes, Period), (person, topic) => (person, topic))];

    public IEnumerable<NoteRecord> Notes => People.SelectMany(person => person.Notes).Where(note => Period.Holds(note.Date));

    public IEnumerable<NoteRecord> Meetings => Notes.Where(note => note.IsMeeting);

    public static Scope OfPerson(Record record, string person, Period period) =>
        new(record, period, [new(person, record.With(person))], [.. record.OwnedBy(person)]);

    public static Scope OfTeam(Record record, Period period)
    {
        HashSet<string> people = new(record.People, StringComparer.Ordinal);
        return new(
            record,
            period,
            [.. record.People.Select(person => new PersonNotes(person, record.With(person)))],
            [.. record.Trails.Where(trail => trail.Owner is { } owner && people.Contains(owner))]);
    }

    public static Scope OfManager(Record record, string manager, Period period) => new(
        record,
        period,
        [
            .. record.People
                .Select(person => new PersonNotes(person, [.. record.With(person).Where(note => note.Owner == manager)]))
                .Where(person => person.Notes.Count > 0),
            .. ReportsWithoutNotes(record, manager, period).Select(person => new PersonNotes(person, [])),
        ],
        [.. record.OwnedBy(manager)])
    {
        Manager = manager,
    };

    /// <summary>Those with whom meetings are expected by the roster, and no note is yet: what was never held counts too.</summary>
    private static IEnumerable<string> ReportsWithoutNotes(Record record, string manager, Period period) =>
        from person in record.DirectReports(manager, period)
        where person.CadenceDays is not null && record.With(person.Key).Count == 0
        select person.Key;

    /// <summary>The roster's entry of a person, or null.</summary>
    public Person? Find(string person) => Record.Configuration.Roster.Find(person);
}
