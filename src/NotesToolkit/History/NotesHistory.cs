using NotesToolkit.Configuration;
using NotesToolkit.Disclosure;
using NotesToolkit.Git;

namespace NotesToolkit.History;

internal sealed record NotesHistory
{
    private Dictionary<string, Trail>? byId;

    public required NotesConfiguration Configuration { get; init; }

    /// <summary>The notes root as a path from the git root, ending with <c>/</c>, or empty.</summary>
    public required string Prefix { get; init; }
    public required HistoryCommit? Tip { get; init; }
    public required DateOnly AsOf { get; init; }

    /// <summary>The commitments in the order in which they were opened.</summary>
    public required IReadOnlyList<Trail> Trails { get; init; }

    public required IReadOnlyList<NoteTrail> Notes { get; init; }
    public required IReadOnlyList<SkippedVersion> Skipped { get; init; }

    /// <summary>Where each standard's text, normalised, was first written.</summary>
    public required IReadOnlyDictionary<string, WrittenStandard> Standards { get; init; }

    public IReadOnlyList<PrivateVersion> PrivateVersions { get; init; } = [];

    /// <summary>For the identity of a note that was renamed in one commit what it and its other names are known by.</summary>
    public IReadOnlyDictionary<string, string> Renames { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    internal string Same(string note) => Renames.GetValueOrDefault(note, note);

    internal Written At(NoteTrail note, NoteVersion version) => new(Same(note.Identity), version.Commit.Order);

    internal Written AtLast(NoteTrail note) => At(note, note.Last);

    /// <summary>The trail with an id, or null; of several the first that was opened, those that are still there before those that are not.</summary>
    public Trail? Find(string id) => (byId ??= Trails
        .Where(trail => trail.Id is not null)
        .GroupBy(trail => trail.Id!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.FirstOrDefault(trail => trail.Exists) ?? group.First(), StringComparer.Ordinal))
        .GetValueOrDefault(id);

    public IEnumerable<Trail> OwnedBy(string person) => Trails.Where(trail => trail.Owners.Contains(person, StringComparer.Ordinal));

    internal WrittenStandard? FirstWritten(string standard) => Standards.GetValueOrDefault(NotesToolkit.Notes.Vocabulary.Normalise(standard));

    /// <summary>Who a commit's author is: the roster key, else the mailmapped name.</summary>
    internal string NameOf(Stamp stamp) => Configuration.Roster.FindByEmail(stamp.Email)?.Key ?? stamp.Name;

    internal NotesHistory Redacted(Redactor redactor) => this with
    {
        byId = null,
        Trails = [.. Trails.Select(trail => trail with
        {
            Facts = trail.Facts with { Redaction = new(redactor, new(Same(trail.Note.Identity), LastOrder(trail))) },
            Events = [.. trail.Events.Select(happened => happened with
            {
                Redaction = new(redactor, new(Same(trail.Note.Identity), happened.Commit.Order)),
            })],
        })],
    };

    /// <summary>When the last version was written that has a commitment's line.</summary>
    private static int LastOrder(Trail trail) => trail.Exists ? trail.Note.Last.Commit.Order : trail.Events[^1].Commit.Order - 1;
}

internal sealed record NoteVersion(HistoryCommit Commit, string Path, GitId Blob, bool ChangesProse)
{
    /// <summary>Of a version that changes a sentence: what it was made of, the first parent's version first.</summary>
    public IReadOnlyList<NoteVersion> Parents { get; init; } = [];
}

/// <summary>The life of one note. A note is the same when its path, or its person and its file's name, are.</summary>
internal sealed record NoteTrail(string Identity, IReadOnlyList<NoteVersion> Versions)
{
    public NoteVersion Last => Versions[^1];
    public string Path => Last.Path;

    /// <summary>The commit that the note came with.</summary>
    public HistoryCommit First => Versions[0].Commit;
    public bool Exists { get; init; }
}

internal sealed record WrittenStandard(HistoryCommit Commit, string Path, int Line);

internal sealed record SkippedVersion(HistoryCommit Commit, string Path, string Reason);
