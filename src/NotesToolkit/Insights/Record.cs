using NotesToolkit.Configuration;
using NotesToolkit.Disclosure;
using NotesToolkit.History;
using NotesToolkit.Phrases;

namespace NotesToolkit.Insights;

/// <summary>The notes of one root and their history: all that measures, patterns, lists and reports are made of. Immutable.</summary>
public sealed class Record
{
    private readonly Dictionary<string, NoteRecord> byPath;
    private readonly Dictionary<string, NoteRecord[]> byPerson;

    internal Record(NotesHistory history, IEnumerable<NoteRecord> notes, Redactor? redactor = null)
    {
        Redactor = redactor ?? new(PhraseBook.Shipped, history.Configuration.Vocabulary);
        History = history.Redacted(Redactor);
        Notes = [.. notes.OrderBy(note => note.Date).ThenBy(note => note.Path, NoteOrder.Comparer)];
        byPath = Notes.ToDictionary(note => note.Path, StringComparer.Ordinal);
        byPerson = Notes.Where(note => note is { With: not null, IsVoid: false, IsImported: false })
            .GroupBy(note => note.With!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        HashSet<string> imported = [.. Notes.Where(note => note.IsImported).Select(note => note.Path)];
        Trails = [.. History.Trails.Where(trail => !trail.IsVoid && !imported.Contains(trail.Path)
            && (trail.Exists || trail.Note.First.Day.BusinessDaysUntil(trail.Events[^1].Date) > Configuration.DraftDays))];
    }

    /// <summary>The record of the notes root that holds a folder.</summary>
    /// <param name="folder">A folder in a git repository.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="asOf">The day that "today" means, which also chooses the last commit; null for HEAD and today.</param>
    /// <exception cref="NotesException">
    /// There is no repository, the clone is shallow, no commit is that old, the configuration cannot be read, or git fails.
    /// </exception>
    public static Record Open(string folder, TimeProvider clock, DateOnly? asOf = null) => RecordReader.Find(folder, clock, asOf).Record;

    internal NotesHistory History { get; }

    /// <summary>What the root configures.</summary>
    public NotesConfiguration Configuration => History.Configuration;

    /// <summary>Says what may be shown of the notes; the words of <see cref="History"/> are as it shows them.</summary>
    internal Redactor Redactor { get; }

    /// <summary>The day that "today" means.</summary>
    public DateOnly AsOf => History.AsOf;

    /// <summary>The notes of the last commit, by day and path; void ones included.</summary>
    internal IReadOnlyList<NoteRecord> Notes { get; }

    /// <summary>The commitments that count: not those of void notes, and not those taken back while their note was a draft.</summary>
    public IReadOnlyList<Trail> Trails { get; }

    /// <summary>The commitments that a person owns, in any note; what two own, nobody owns, and no measure counts it.</summary>
    /// <param name="person">The person's key in lower case.</param>
    public IEnumerable<Trail> OwnedBy(string person) => ByOwner[person];

    /// <summary>The commitments that a person owns, alone or with others, and all those of the notes with them.</summary>
    internal IEnumerable<Trail> About(string person) => BySubject[person];

    /// <summary>The persons whom notes are with, in ordinal order.</summary>
    public IEnumerable<string> People => byPerson.Keys.Order(StringComparer.Ordinal);

    /// <summary>The persons whom the roster gives to a manager, or to any, in a period, by key; a note need not be with them.</summary>
    internal IEnumerable<Person> DirectReports(string? manager, Period period) => Configuration.Roster.People
        .Where(person => (manager is null ? person.Manager is not null : person.Manager == manager)
            && !(person.Start > period.To) && !(person.End < period.From));

    /// <summary>The manager: the configured owner, else who holds the most notes; null where nobody does.</summary>
    public string? Manager => Configuration.Owner ?? Notes.Select(note => note.Owner).OfType<string>()
        .CountBy(owner => owner, StringComparer.Ordinal)
        .OrderByDescending(owner => owner.Value).ThenBy(owner => owner.Key, StringComparer.Ordinal)
        .FirstOrDefault().Key;

    /// <summary>The notes with a person that are not void, oldest first.</summary>
    internal IReadOnlyList<NoteRecord> With(string person) => byPerson.TryGetValue(person, out NoteRecord[]? notes) ? notes : [];

    /// <summary>The imported notes of a period with a person, or with anybody, which no rate counts.</summary>
    internal IEnumerable<NoteRecord> ImportedNotes(Period period, string? person = null) => Notes.Where(note =>
        note is { IsImported: true, IsVoid: false, With: { } with } && (person is null || with == person) && period.Holds(note.Date));

    internal string? TellImported(Period period, string? person = null) => ImportedNotes(period, person).Count() is > 0 and int count
        ? $"{Counted.Of(count, "imported note")} {(count == 1 ? "is" : "are")} left out of the rates."
        : null;

    /// <summary>Whether a meeting has a hard answer, and not word for word that of the meeting before.</summary>
    internal bool IsAnswered(NoteRecord note) => note.HardAnswer != 0 && !Repeated.Contains(note);

    internal NoteRecord? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>The first day that can be measured: that of the first note; without one, today.</summary>
    public DateOnly FirstDay => Notes.FirstOrDefault(note => note.Date is not null && !note.IsVoid)?.Date ?? AsOf;

    internal DateOnly LastDay(Period period) => period.To < AsOf ? period.To : AsOf;

    private ILookup<string, Trail> ByOwner => field ??= Trails.Where(trail => trail.Owner is not null)
        .ToLookup(trail => trail.Owner!, StringComparer.Ordinal);

    private ILookup<string, Trail> BySubject => field ??= Trails
        .SelectMany(trail => trail.Owners.Append(Find(trail.Path)?.With).OfType<string>().Distinct(StringComparer.Ordinal),
            (trail, person) => (trail, person))
        .ToLookup(entry => entry.person, entry => entry.trail, StringComparer.Ordinal);

    private HashSet<NoteRecord> Repeated => field ??= byPerson.Values
        .Select(notes => notes.Where(note => note.IsMeeting && note.Date is not null).ToArray())
        .SelectMany(meetings => meetings.Skip(1).Where((meeting, i) => meeting.HardAnswer == meetings[i].HardAnswer))
        .ToHashSet<NoteRecord>(ReferenceEqualityComparer.Instance);
}
