using NotesToolkit.Configuration;
using NotesToolkit.Disclosure;
using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Parsing;

namespace NotesToolkit.Reporting;

/// <summary>What reports are made of: a root's record, its notes in the last commit, and what must not be shown.</summary>
internal sealed record ReportSource
{
    private readonly ConcurrentDictionary<(string Person, Period Period), Measures> measures = [];
    private readonly ConcurrentDictionary<string, Note> notes = new(StringComparer.Ordinal);

    public required Record Record { get; init; }
    public required Func<GitId, byte[]> ReadBlob { get; init; }
    public required Func<IReadOnlyCollection<GitId>, IReadOnlyDictionary<GitId, Evidence>> ReadEvidence { get; init; }

    /// <summary>How citations link to a forge, or null where the remote is none that is known.</summary>
    public ForgeLinks? Forge { get; init; }

    /// <summary>Whether citations are linked whatever the forge has: for a report that is only compared.</summary>
    public bool LinksAll { get; init; }

    public static ReportSource Of(GitRepository repository, Record record) => new()
    {
        Record = record,
        ReadBlob = repository.ReadBlob,
        ReadEvidence = commits => EvidenceReader.Read(repository, record.History.Tip?.Info.Id ?? default, commits),
        Forge = ForgeLinks.Of(repository.FindRemote()),
    };

    public NotesConfiguration Configuration => Record.Configuration;
    public NotesHistory History => Record.History;
    public Roster Roster => Configuration.Roster;
    public Redactor Redactor => Record.Redactor;

    /// <summary>The versions of notes by what reports cite them as.</summary>
    public ILookup<string, (NoteTrail Note, NoteVersion Version)> Versions => field ??= History.Notes
        .SelectMany(note => note.Versions.Where(version => !version.Blob.IsNone), (note, version) => (Note: note, Version: version))
        .ToLookup(found => Citation.Of(found.Version).ToString(), StringComparer.Ordinal);

    /// <summary>The note of a record in the last commit as it may be shown.</summary>
    public Note NoteOf(NoteRecord record) =>
        notes.GetOrAdd(record.Path, _ => Redactor.Of(record.Read(), History.AtLast(record.Trail)).Note);

    public Note Parse(NoteVersion version) =>
        NoteParser.Parse(SourceText.Decode(version.Path, ReadBlob(version.Blob)), Configuration.Vocabulary);

    public Note Shown(NoteTrail trail, NoteVersion version) => Redactor.Of(Parse(version), History.At(trail, version)).Note;

    public Measures Measure(string person, Period period) => measures.GetOrAdd((person, period), asked =>
        new(Scope.OfPerson(Record, asked.Person, asked.Period)));

    public string NameOf(string? key) => Redactor.Text(Roster.Find(key)?.Name ?? key ?? "(nobody)");
}
