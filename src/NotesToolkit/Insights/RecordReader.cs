using NotesToolkit.Configuration;
using NotesToolkit.Disclosure;
using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Parsing;
using NotesToolkit.Phrases;

namespace NotesToolkit.Insights;

internal static class RecordReader
{
    public static (GitRepository Repository, Record Record) Find(string folder, TimeProvider clock, DateOnly? asOf)
    {
        RepositoryLocation location = RepositoryLocation.Require(Path.GetFullPath(folder), GitEnvironment.Empty, "A record");
        GitRepository repository = GitRepository.Open(location);
        return (repository, Open(repository, NotesRoot.Prefix(NotesRoot.FindFrom(folder, location), location), asOf, clock));
    }

    /// <summary>As of a day: of HEAD's own line the last commit of that day or earlier.</summary>
    public static Record Open(GitRepository repository, string prefix, DateOnly? asOf, TimeProvider clock)
    {
        HistoryReader.RequireWhole(repository.Location);
        GitId head = repository.Head ?? default;
        (NotesConfiguration configuration, PhraseBook phrases) = Configuration(repository, head, prefix);
        GitId tip = asOf is not { } day || head.IsNone ? head
            : HistoryReader.AsOf(repository, day, configuration.TimeZone)
                ?? throw new NotesException($"No commit is of {day.Text()} or earlier: --as-of needs a day on which there was one.");
        DateOnly today = asOf ?? configuration.Today(clock);
        HistoryRequest request = new(repository, prefix, configuration, today) { Tip = head.IsNone ? null : head };
        return tip == head
            ? Read(request, phrases)
            : ReadAt(repository, FolderIn(repository, prefix, tip), tip, today, later: request);
    }

    /// <summary>The record of a root in a commit; what a later version holds in a private section is withheld from whatever is shown.</summary>
    public static Record OpenAt(GitRepository repository, string prefix, GitId tip, DateOnly today, bool withholdsLater = true)
    {
        GitId head = repository.Head ?? default;
        return ReadAt(repository, prefix, tip, today, tip == head || !withholdsLater ? null
            : new(repository, prefix, Configuration(repository, head, prefix).Configuration, today) { Tip = head });
    }

    public static Record Of(Notebook notebook, NotesHistory history, IEnumerable<Note> notes)
    {
        NoteRecordReader reader = new(notebook.Configuration);
        Dictionary<string, NoteTrail> trails = history.Notes.Where(note => note.Exists).ToDictionary(note => note.Path, StringComparer.Ordinal);
        return new(
            history,
            from note in notes
            where note.IsReadable && trails.ContainsKey(history.Prefix + note.Path)
            select new NoteRecord(reader.Read(notebook.Redactor.Of(note).Note), trails[history.Prefix + note.Path], () => note),
            notebook.Redactor);
    }

    /// <summary>The folder of a root in an earlier commit: the same, or that of the one root which HEAD has not, where it moved from there.</summary>
    private static string FolderIn(GitRepository repository, string prefix, GitId commit)
    {
        string[] now = [.. new CommitSource(repository, repository.Head ?? default, string.Empty).Roots];
        string[] then = [.. new CommitSource(repository, commit, string.Empty).Roots];
        return now.Contains(prefix, StringComparer.Ordinal) && !then.Contains(prefix, StringComparer.Ordinal)
            && then.Except(now, StringComparer.Ordinal).ToArray() is [var former] ? former : prefix;
    }

    private static Record ReadAt(GitRepository repository, string prefix, GitId tip, DateOnly today, HistoryRequest? later)
    {
        (NotesConfiguration configuration, PhraseBook phrases) = Configuration(repository, tip, prefix);
        Record record = Read(new(repository, prefix, configuration, today) { Tip = tip.IsNone ? null : tip }, phrases);
        if (later is null)
            return record;

        // Words that a later version holds in a private section are withheld as of an earlier day too.
        IEnumerable<PrivateVersion> laterOnes = TrailReader.Read(later).PrivateVersions
            .Select(version => version with { From = int.MaxValue - 1, Until = int.MaxValue });
        NotesHistory history = record.History with { PrivateVersions = [.. record.History.PrivateVersions, .. laterOnes] };
        return Disclosed(history, record.Notes, PrivateHistory.Redactor(history, phrases, repository.ReadBlob));
    }

    /// <summary>A record of notes without the topics that may not be shown; all else that they count stays.</summary>
    private static Record Disclosed(NotesHistory history, IEnumerable<NoteRecord> notes, Redactor redactor)
    {
        return new(history,
            notes.Select(note => note with { Items = Shown(note, note.Items), Paragraphs = Shown(note, note.Paragraphs) }), redactor);

        ItemRecord[] Shown(NoteRecord note, IEnumerable<ItemRecord> items) => [.. items.Select(item => item.Topics.Count == 0 ? item : item with
        {
            Topics = [.. item.Topics.Where(topic => redactor.Name(topic, history.AtLast(note.Trail)) != Redactor.Mark)],
        })];
    }

    private static Record Read(HistoryRequest request, PhraseBook phrases)
    {
        NoteRecordReader reader = new(request.Configuration, phrases);
        Redactor plain = new(phrases, request.Configuration.Vocabulary);
        ConcurrentDictionary<GitId, NoteContent> contents = [];
        IReadOnlyList<FileChange> atTip = request.Tip is { } commit
            ? new CommitSource(request.Repository, commit, request.Prefix).Added(request.Configuration.IsNote)
            : [];
        if (request.Repository.Filters.Of(atTip.Select(change => change.Path)) is { Count: > 0 } filters)
            throw Unreadable(filters.Count, filters.Values.First());

        ConcurrentBag<string> unread = [];
        NotesHistory history = TrailReader.Read(request with
        {
            AtTip = atTip,
            Seen = (blob, note) =>
            {
                if (note.IsReadable)
                    contents.GetOrAdd(blob, _ => reader.Read(plain.Of(note).Note));
                else if (note.Source.Defect?.Filter is { } filter)
                    unread.Add(filter);
            },
        });
        if (contents.IsEmpty && unread.TryPeek(out string? stored))
            throw Unreadable(unread.Count, stored);

        IEnumerable<NoteRecord> notes = history.Notes.Where(note => note.Exists && contents.ContainsKey(note.Last.Blob))
            .Select(note => new NoteRecord(contents[note.Last.Blob], note, () => NoteOf(note.Path[request.Prefix.Length..], note.Last.Blob)));
        return Disclosed(history, notes, PrivateHistory.Redactor(history, phrases, request.Repository.ReadBlob));

        Note NoteOf(string path, GitId blob) =>
            NoteParser.Parse(SourceText.Decode(path, request.Repository.ReadBlob(blob)), request.Configuration.Vocabulary);
    }

    private static NotesException Unreadable(int notes, string filter) =>
        new($"What git holds of {Counted.Of(notes, "note")} cannot be read, so that its history tells nothing: it is stored through "
            + $"{StoredMark.Explain(filter)}.");

    private static (NotesConfiguration Configuration, PhraseBook Phrases) Configuration(GitRepository repository, GitId commit, string prefix)
    {
        CommitSource source = new(repository, commit, prefix);
        (NotesConfiguration configuration, PhraseBook phrases) = PhraseFileReader.Read(ConfigurationReader.Read(source.Read), source.Read);
        return (configuration.RequireReadable(), phrases);
    }
}
