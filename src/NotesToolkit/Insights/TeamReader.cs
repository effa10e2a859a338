using System.Collections.Concurrent;
using NotesToolkit.Configuration;
using NotesToolkit.Disclosure;
using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;
using NotesToolkit.Phrases;

namespace NotesToolkit.Insights;

/// <summary>Reads a root's record from git: its notes as they stand in a commit, and their history.</summary>
public static class TeamReader
{
    /// <summary>The record of the notes root that holds a folder.</summary>
    /// <param name="folder">A folder in a git repository.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="asOf">The day that "today" means, which also chooses the last commit; null for HEAD and today.</param>
    /// <exception cref="NotesException">There is no repository, the clone is shallow, no commit is that old, the configuration cannot be read, or git fails.</exception>
    public static Record Open(string folder, TimeProvider clock, DateOnly? asOf = null) => Find(folder, clock, asOf).Record;

    /// <summary>The record of the notes root that holds a folder, and the repository that it was read from.</summary>
    internal static (GitRepository Repository, Record Record) Find(string folder, TimeProvider clock, DateOnly? asOf)
    {
        RepositoryLocation location = RepositoryLocation.Require(Path.GetFullPath(folder), GitEnvironment.Empty, "A record");
        GitRepository repository = GitRepository.Open(location);
        return (repository, Open(repository, NotesRoot.Prefix(NotesRoot.FindFrom(folder, location), location), asOf, clock));
    }

    /// <summary>The record of a root as it stood on a day.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="prefix">The notes root as a path from the git root, ending with <c>/</c>, or empty.</param>
    /// <param name="asOf">The day that "today" means, which also chooses the last commit: of HEAD's own line the last one of that day or earlier; null for HEAD and today.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="stands">Called once for each text that stands in the last commit, from several threads at once; for what else is wanted of the notes.</param>
    /// <exception cref="NotesException">The clone is shallow, no commit is that old, an object is missing, or git fails.</exception>
    internal static Record Open(GitRepository repository, string prefix, DateOnly? asOf, TimeProvider clock, Action<Note>? stands = null)
    {
        HistoryReader.RequireWhole(repository.Location);
        GitId head = repository.Head ?? default;
        (NotesConfiguration configuration, PhraseBook phrases) = Configuration(repository, head, prefix);
        GitId tip = asOf is not { } day || head.IsNone ? head
            : HistoryReader.AsOf(repository, day, configuration.TimeZone)
                ?? throw new NotesException($"No commit is of {day.Text()} or earlier: --as-of needs a day on which there was one.");
        DateOnly today = asOf ?? configuration.Today(clock);
        HistoryRequest request = new(repository, prefix, configuration, today) { Tip = head.IsNone ? null : head };
        return tip == head ? Open(request, phrases, stands) : OpenAt(repository, RootPlace.In(repository, prefix, tip), tip, today, later: request, stands);
    }

    /// <summary>The record of a root as it stood in a commit.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="prefix">The notes root in that commit as a path from the git root, ending with <c>/</c>, or empty.</param>
    /// <param name="tip">The commit; none before the first one.</param>
    /// <param name="today">The day that "today" means.</param>
    /// <param name="withholdsLater">Whether what a later version holds in a private section is withheld too, as it must be in whatever is told.</param>
    /// <exception cref="NotesException">An object is missing, or git fails.</exception>
    internal static Record OpenAt(GitRepository repository, string prefix, GitId tip, DateOnly today, bool withholdsLater = true)
    {
        GitId head = repository.Head ?? default;
        return OpenAt(repository, prefix, tip, today, tip == head || !withholdsLater ? null
            : new(repository, prefix, Configuration(repository, head, prefix).Configuration, today) { Tip = head });
    }

    /// <summary>The record of some notes of a notebook, by a history that holds them.</summary>
    internal static Record Of(Notebook notebook, NotesHistory history, IEnumerable<Note> notes)
    {
        NoteRecordReader reader = new(notebook.Configuration);
        Dictionary<string, NoteTrail> trails = history.Notes.Where(note => note.Exists).ToDictionary(note => note.Path, StringComparer.Ordinal);
        return new(
            history,
            from note in notes
            where note.IsReadable && trails.ContainsKey(history.Prefix + note.Path)
            select new NoteRecord(reader.Read(note), trails[history.Prefix + note.Path]),
            notebook.Redactor);
    }

    private static Record OpenAt(
        GitRepository repository, string prefix, GitId tip, DateOnly today, HistoryRequest? later, Action<Note>? stands = null)
    {
        (NotesConfiguration configuration, PhraseBook phrases) = Configuration(repository, tip, prefix);
        Record record = Open(new(repository, prefix, configuration, today) { Tip = tip.IsNone ? null : tip }, phrases, stands);
        if (later is null)
            return record;

        // Words that a later version holds in a private section are withheld as of an earlier day too.
        IEnumerable<PrivateVersion> laterOnes = TrailReader.Read(later).PrivateVersions.Select(version => version with { From = int.MaxValue - 1, Until = int.MaxValue });
        NotesHistory history = record.History with { PrivateVersions = [.. record.History.PrivateVersions, .. laterOnes] };
        Redactor redactor = PrivateHistory.Redactor(history, phrases, repository.ReadBlob);
        NoteRecordReader reader = Reader(configuration, phrases);
        return new(history, record.Notes.Select(Reread), redactor);

        NoteRecord Reread(NoteRecord known)
        {
            SourceText source = SourceText.Decode(known.Path[prefix.Length..], repository.ReadBlob(known.Trail.Last.Blob));
            return new NoteRecord(reader.Read(redactor.Of(NoteParser.Parse(source, configuration.Vocabulary), history.Standing(known.Trail)).Note), known.Trail);
        }
    }

    private static NoteRecordReader Reader(NotesConfiguration configuration, PhraseBook phrases) =>
        new(configuration, note => SoftItems.Find(note, phrases, configuration.Vocabulary));

    private static Record Open(HistoryRequest request, PhraseBook phrases, Action<Note>? stands)
    {
        NoteRecordReader reader = Reader(request.Configuration, phrases);
        Redactor plain = new(phrases, request.Configuration.Vocabulary);
        IReadOnlyList<FileChange> tip = request.Tip is { } commit
            ? new CommitSource(request.Repository, commit, request.Prefix).Added(request.Configuration.IsNote)
            : [];
        ConcurrentDictionary<GitId, NoteContent> contents = [];
        NotesHistory history = TrailReader.Read(request with
        {
            Standing = tip,
            Seen = (blob, note) =>
            {
                if (note.IsReadable)
                {
                    contents.GetOrAdd(blob, _ => reader.Read(plain.Of(note).Note));
                    stands?.Invoke(note);
                }
            },
        });
        return new(history, Join(history, contents), PrivateHistory.Redactor(history, phrases, request.Repository.ReadBlob));
    }

    private static (NotesConfiguration Configuration, PhraseBook Phrases) Configuration(GitRepository repository, GitId commit, string prefix)
    {
        CommitSource source = new(repository, commit, prefix);
        (NotesConfiguration configuration, PhraseBook phrases) = PhraseFileReader.Read(ConfigurationReader.Read(source.Read), source.Read);
        return (configuration.RequireReadable(), phrases);
    }

    private static IEnumerable<NoteRecord> Join(NotesHistory history, ConcurrentDictionary<GitId, NoteContent> contents) =>
        from note in history.Notes
        where note.Exists && contents.ContainsKey(note.Last.Blob)
        select new NoteRecord(contents[note.Last.Blob], note);
}
