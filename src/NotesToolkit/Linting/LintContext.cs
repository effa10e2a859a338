using NotesToolkit.Configuration;
using NotesToolkit.Disclosure;
using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Parsing;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Linting;

/// <summary>What the rules may look at besides the note. Threads share all of it but what is asked of single notes.</summary>
internal sealed record LintContext(Notebook Notebook, DateOnly Today, Notebook? Before = null)
{
    private readonly ConcurrentDictionary<string, CommitmentIndex> byHome = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(int Month, int Day), CommitmentIndex> byDay = [];
    private readonly ConcurrentDictionary<string, Note[]> notesByPerson = new(StringComparer.Ordinal);

    private JudgedNote? judged;

    public NotesConfiguration Configuration => Notebook.Configuration;

    public Roster Roster => Configuration.Roster;

    /// <summary>The last day that is no day to come: where no timezone is configured, it may be tomorrow already.</summary>
    public DateOnly LatestToday => Configuration.HasTimeZone ? Today : Today.AddDays(1);

    public string BeforeName { get; init; } = "HEAD";

    public IReadOnlyDictionary<string, string> Renamed { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    public string AsBefore => $"as {BeforeName} has it";

    /// <summary>The index that knows an id as seen from a note: that of the person's own folder, which is small, or else the root's.</summary>
    public CommitmentIndex CommitmentsWith(string id, Note from) =>
        Beside(from) is var beside && beside.Find(id).Count > 0 ? beside : Notebook.Commitments;

    /// <summary>Whether a commit waits for the answer, so that the whole root is not read for an id of somebody's own.</summary>
    public bool IsHurried { get; init; }

    /// <summary>The commitments among which an id must be unique as seen from a note: the root's, or, for a hook, the person's.</summary>
    public CommitmentIndex InReach(Note note) => IsHurried ? Beside(note) : Notebook.Commitments;

    public CommitmentIndex CommitmentsOfDay(Note note) => note.Name.Day is { } day
        ? byDay.GetOrAdd((day.Month, day.Day), static (_, found) => new(CommitmentIds.OfSameDay(found.note, found.Notebook)), (note, Notebook))
        : new([note]);

    public TypedContext WordsOf(Note note) => TypedContext.Of(note, Configuration.Vocabulary) with { Today = Today };

    public CommitmentIndex FormerCommitments => Before!.Commitments;

    /// <summary>The days of first commits, by path, where a rule that is on may need one; the earliest day of all where it is out of reach.</summary>
    public IReadOnlyDictionary<string, DateOnly> FirstCommits { get; init; } = ReadOnlyDictionary<string, DateOnly>.Empty;

    public Record Record { get => field ?? throw new InvalidOperationException("A rule that asks for the record says that it needs it."); init; }

    public Redactor Redactor => Notebook.Redactor;

    public IEnumerable<string> Persons => Notebook.Notes
        .Where(note => note is { IsReadable: true, IsVoid: false, With: not null, Date: not null })
        .Select(note => note.With!)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    public IReadOnlyList<Note> NotesWith(string person) =>
        notesByPerson.GetOrAdd(person, static (key, notebook) => [.. notebook.NotesWith(key).Where(note => note.Date is not null)], Notebook);

    public bool IsHook { get; init; }

    /// <summary>Whether a person may have missed a commitment. A hook goes by the lines that are there; only history knows erased ones.</summary>
    public bool MayHaveMissed(string person) => !IsHook || NotesWith(person).SelectMany(note => note.Commitments).Any(commitment =>
        commitment.Owner == person
        && (commitment.State == CommitmentState.Missed || commitment.FormerDueDays.Any() || commitment.Item["missed"] is not null));

    public bool HasTopics(string person) =>
        NotesWith(person).SelectMany(note => note.Sections).SelectMany(section => section.Markups).Any(markup => markup.Topics.Count > 0);

    public IEnumerable<Note> MeetingsWith(string person) => NotesWith(person).Where(note => note.IsMeeting && note.Date <= Today);

    public LintContext Over(SourceText file) =>
        new(Notebook.With(file), Today, Before) { BeforeName = BeforeName, IsHurried = IsHurried, IsHook = IsHook, Renamed = Renamed };

    /// <summary>A note as it was, but that it calls people by the keys that they have now.</summary>
    public Note CalledAsNow(Note before, Note after)
    {
        IEnumerable<KeyValuePair<string, string>> keys =
            before.With is { } was && after.With is { } now && was != now && Roster.Find(was) is null && Roster.Find(now) is not null
            ? Renamed.Append(new(was, now))
            : Renamed;
        string text = keys.Aggregate(before.Source.Text, static (text, key) => Regex.Replace(
            text, $@"@{Regex.Escape(key.Key)}(?![._-]?[\p{{L}}\p{{N}}])", $"@{key.Value}", AnyCase));
        return text == before.Source.Text ? before : NoteParser.Parse(before.Source.WithText(text), Configuration.Vocabulary);
    }

    /// <summary>Whether a note was imported: it says so, and neither the calendar nor the note as it was before says otherwise.</summary>
    public bool IsImported(Note note) => note.Imported is not null && Rules.BadValue.WhyNotImported(note, this) is null;

    /// <summary>Whether a note was there before, and its draft is over: no fix puts something in it to be filled.</summary>
    public bool IsOld(string path) =>
        Before?.Find(path)?.Date is { } date && date.BusinessDaysUntil(Today) > Configuration.DraftDays;

    public HeldCommitment? Find(Trail trail) => trail.Exists && Notebook.Find(PathOf(trail.Path)) is { } note
        && note.Commitments.FirstOrDefault(commitment => note.Source.GetLineNumber(commitment.Item.Span.Start) == trail.Facts.Line) is { } found
            ? new(note, found)
            : null;

    public Note? Find(NoteRecord note) => Notebook.Find(PathOf(note.Path));

    public Period Of(LookBack rule, string person) => rule.Of(Configuration, NotesWith(person) is [.., var last] ? last.Path : null, Today);

    public int DaysOf(RuleInfo rule, string path) => Configuration.DaysOf(rule.Id, rule.Name, path) ?? rule.Days ?? 0;

    public JudgedNote Judged(Note note) => judged is { } last && last.Note == note ? last : judged = new(note, this);

    private CommitmentIndex Beside(Note note) => byHome.GetOrAdd(
        note.Name.Home(Roster), static (home, notebook) => new(Notebook.ReadAll([.. notebook.Under(home)])), Notebook);

    private string PathOf(string fromGitRoot) => fromGitRoot[Record.History.Prefix.Length..];
}
