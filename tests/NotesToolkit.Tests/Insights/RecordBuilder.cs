using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Tests.Insights;

/// <summary>Makes a record of notes and lives without a repository.</summary>
internal sealed class RecordBuilder
{
    private readonly List<NoteRecord> notes = [];
    private readonly List<Trail> trails = [];
    private NotesConfiguration configuration = NotesConfiguration.Default with { Owner = "dana" };

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, Days.Format, CultureInfo.InvariantCulture);

    public static Period Period(string from, string to) => new(Day(from), Day(to));

    public RecordBuilder Roster(params Person[] people)
    {
        Vocabulary vocabulary = new(
            new Dictionary<string, SectionKind>(StringComparer.Ordinal),
            ["Private"],
            ["What are you avoiding right now?"],
            new(new SourceText("people.yml", string.Empty), people));
        configuration = configuration with { Vocabulary = vocabulary };
        return this;
    }

    /// <summary>A note with a person, first committed on its own day or on another.</summary>
    public RecordBuilder Note(string person, string day, string body = "", string stance = "coaching", string? committed = null, string more = "")
    {
        string path = $"1on1s/{person}/{day}.md";
        SourceText source = new(path, $"---\ndate: {day}\nowner: dana\nwith: {person}\nstance: {stance}\n{more}---\n{body}\n");
        NoteTrail trail = new($"{person}/{day}.md", [new(Commit(committed ?? day), path, default, ChangesProse: false)]) { Exists = true };
        Note note = NoteParser.Parse(source, configuration.Vocabulary);
        notes.Add(new NoteRecord(new NoteRecordReader(configuration).Read(note), trail, () => note));
        return this;
    }

    /// <summary>A commitment: its owner, its first due day, and what is said of it.</summary>
    public RecordBuilder Commitment(string owner, string due, string? done = null, CommitmentState state = CommitmentState.Open, string? latest = null, string[]? topics = null, params TrailEvent[] events)
    {
        string id = $"{owner}-{trails.Count}";
        TrailEvent opened = new(EventKind.Opened, CommitmentPart.Existence, Commit("2026-01-05"), "1on1s/x.md", 9);
        CommitmentFacts facts = new()
        {
            Id = id,
            Owner = owner,
            Text = "does it",
            Due = Day(latest ?? due),
            State = done is null ? state : CommitmentState.Done,
            SettledOn = done is null ? null : Day(done),
            Topics = topics ?? [],
        };
        trails.Add(new(id, facts, "1on1s/x.md", "x/x.md", Day(due), [opened, .. events])
        {
            Note = new("x/x.md", [new(Commit("2026-01-05"), "1on1s/x.md", default, ChangesProse: false)]),
        });
        return this;
    }

    public static TrailEvent Missed(string day) =>
        new(EventKind.Missed, CommitmentPart.Settlement, Commit(day), "1on1s/x.md", 9) { To = day };

    public static TrailEvent Slipped(string day, string from, string to, bool isLate) =>
        new(EventKind.Slipped, CommitmentPart.Due, Commit(day), "1on1s/x.md", 9) { From = from, To = to, IsLate = isLate };

    public Record Build(string asOf = "2026-06-30") => new(
        new()
        {
            Configuration = configuration,
            Prefix = string.Empty,
            Tip = null,
            AsOf = Day(asOf),
            Trails = trails,
            Notes = [.. notes.Select(note => note.Trail)],
            Skipped = [],
            Standards = new Dictionary<string, WrittenStandard>(StringComparer.Ordinal),
        },
        notes);

    private static HistoryCommit Commit(string day)
    {
        Stamp stamp = new("Dana", "dana@example.com", new(Day(day).ToDateTime(new(12, 0)), TimeSpan.Zero));
        return new(new(new((UInt128)Day(day).DayNumber << 64, 0), [], stamp, stamp), Day(day).DayNumber, Day(day));
    }
}
