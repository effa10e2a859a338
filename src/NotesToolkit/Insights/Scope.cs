using NotesToolkit.History;

namespace NotesToolkit.Insights;

internal sealed record PersonNotes(string Person, IReadOnlyList<NoteRecord> Notes)
{
    public IEnumerable<NoteRecord> Meetings => Notes.Where(note => note.IsMeeting && note.Date is not null);
}

/// <summary>What a set of measures looks at: of a person the commitments they own in any note, and the notes with them.</summary>
internal sealed record Scope(Record Record, Period Period, IReadOnlyList<PersonNotes> People, IReadOnlyList<Trail> Trails,
    string? Manager = null)
{
    public IReadOnlyList<(PersonNotes Person, TopicTrail Topic)> Topics =>
        field ??= [.. People.SelectMany(person => TopicTrail.Of(person.Notes, Period), (person, topic) => (person, topic))];

    public IEnumerable<NoteRecord> Notes => People.SelectMany(person => person.Notes).Where(note => Period.Holds(note.Date));

    public IEnumerable<NoteRecord> Meetings => Notes.Where(note => note.IsMeeting);

    public static Scope OfPerson(Record record, string person, Period period) =>
        new(record, period, [new(person, record.With(person))], [.. record.OwnedBy(person)]);

    public static Scope OfTeam(Record record, Period period) => new(record, period,
        [.. record.People.Select(person => new PersonNotes(person, record.With(person)))], [.. record.People.SelectMany(record.OwnedBy)]);

    /// <summary>The commitments that a manager owns, and the notes they hold; surprises and lead times are those of the persons there.</summary>
    public static Scope OfManager(Record record, string manager, Period period) => new(
        record,
        period,
        [
            .. record.People
                .Select(person => new PersonNotes(person, [.. record.With(person).Where(note => note.Owner == manager)]))
                .Where(person => person.Notes.Count > 0),
            // What was never held, with whom meetings are expected by the roster, counts too.
            .. record.DirectReports(manager, period).Where(person => person.CadenceDays is not null && record.With(person.Key).Count == 0)
                .Select(person => new PersonNotes(person.Key, [])),
        ],
        [.. record.OwnedBy(manager)],
        manager);

    public Person? Find(string person) => Record.Configuration.Roster.Find(person);
}
