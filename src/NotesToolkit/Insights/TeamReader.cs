using System.Collections.Concurrent;
using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Notes;
using NotesToolkit.Phrases;

namespace NotesToolkit.Insights;

/// <summary>Reads a root's record from git: its notes as they stand in a commit, and their history.</summary>
public static class TeamReader
{
    /// <summary>The record of a root as it stood on a day.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="prefix">The notes root as a path from the git root, ending with <c>/</c>, or empty.</param>
    /// <param name="asOf">The day that "today" means, which also chooses the last commit: of HEAD's own line the last one of that day or earlier; null for HEAD and today.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="stands">Called once for each text that stands in the last commit, from several threads at once; for what else is wanted of the notes.</param>
    /// <exception cref="NotesException">The clone is shallow, no commit is that old, an object is missing, or git fails.</exception>
    public static TeamRecord Open(GitRepository repository, string prefix, DateOnly? asOf, TimeProvider clock, Action<Note>? stands = null)
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
    public static TeamRecord OpenAt(GitRepository repository, string prefix, GitId tip, DateOnly today, bool withholdsLater = true)
    {
        GitId head = repository.Head ?? default;
        return OpenAt(repository, prefix, tip, today, tip == head || !withholdsLater ? null
            : new(repository, prefix, Configuration(repository, head, prefix).Configuration, today) { Tip = head });
    }

    private static TeamRecord OpenAt(
        GitRepository repository, string prefix, GitId tip, DateOnly today, HistoryRequest? later, Action<Note>? stands = null)
    {
        (NotesConfiguration configuration, PhraseBook phrases) = Configuration(repository, tip, prefix);
        TeamRecord record = Open(new(repository, prefix, configuration, today) { Tip = tip.IsNone ? null : tip }, phrases, stands);
        if (later is null)
        {
            return record;
        }

        // Words that a later version holds in a private section are withheld as of an earlier day too.
        return new(record.History with { PrivateBlobs = Join(record.History.PrivateBlobs, TrailReader.Read(later).PrivateBlobs) }, record.Notes, phrases);
    }

    private static TeamRecord Open(HistoryRequest request, PhraseBook phrases, Action<Note>? stands)
    {
        NotesConfiguration configuration = request.Configuration;
        NoteRecordReader reader = new(configuration, note => SoftItems.Find(note, phrases, configuration.Roster));
        return Read(request, reader, new RecordCache(request), stands, phrases);
    }

    /// <summary>The record of a root.</summary>
    /// <param name="request">What is to be read.</param>
    /// <param name="findSoft">The items of a note that hold a soft follow-up; null where softness is not asked for.</param>
    /// <param name="stands">Called once for each text that stands in the last commit, from several threads at once.</param>
    /// <exception cref="NotesException">The clone is shallow, an object is missing, or git fails.</exception>
    internal static TeamRecord Read(HistoryRequest request, Func<Note, IReadOnlySet<Item>>? findSoft = null, Action<Note>? stands = null) =>
        Read(request, new(request.Configuration, findSoft), cache: null, stands);

    private static TeamRecord Read(
        HistoryRequest request, NoteRecordReader reader, RecordCache? cache, Action<Note>? stands, PhraseBook? phrases = null)
    {
        IReadOnlyList<FileChange> tip = Standing(request);
        ConcurrentDictionary<GitId, NoteRecord> records = [];
        foreach (GitId blob in tip.Select(note => note.After.Id))
        {
            if (cache?.Known.TryGetValue(blob, out NoteRecord? known) is true)
            {
                records[blob] = known;
            }
        }

        NotesHistory history = TrailReader.Read(request with
        {
            Standing = stands is null && request.Seen is null ? [.. tip.Where(note => !records.ContainsKey(note.After.Id))] : tip,
            Seen = (blob, note) =>
            {
                request.Seen?.Invoke(blob, note);
                if (note.IsReadable)
                {
                    records.GetOrAdd(blob, _ => reader.Read(note));
                    stands?.Invoke(note);
                }
            },
        });
        cache?.Keep(records);
        return new(history, Join(history, records), phrases);
    }

    private static (NotesConfiguration Configuration, PhraseBook Phrases) Configuration(GitRepository repository, GitId commit, string prefix)
    {
        CommitSource source = new(repository, commit, prefix);
        (NotesConfiguration configuration, PhraseBook phrases) = PhraseFileReader.Read(ConfigurationReader.Read(source.Read), source.Read);
        return (configuration.RequireReadable(), phrases);
    }

    /// <summary>Both: a commit that HEAD does not rest on has a history of its own.</summary>
    private static Dictionary<string, IReadOnlyList<GitId>> Join(
        IReadOnlyDictionary<string, IReadOnlyList<GitId>> some, IReadOnlyDictionary<string, IReadOnlyList<GitId>> others) => some.Concat(others)
            .GroupBy(note => note.Key, note => note.Value, StringComparer.Ordinal)
            .ToDictionary(note => note.Key, IReadOnlyList<GitId> (note) => [.. note.SelectMany(blobs => blobs).Distinct()], StringComparer.Ordinal);

    private static IEnumerable<NoteRecord> Join(NotesHistory history, ConcurrentDictionary<GitId, NoteRecord> records)
    {
        foreach (NoteTrail note in history.Notes.Where(note => note.Exists))
        {
            if (records.TryGetValue(note.Last.Blob, out NoteRecord? record))
            {
                yield return record with { Trail = note };
            }
        }
    }

    private static IReadOnlyList<FileChange> Standing(HistoryRequest request) => (request.Tip ?? request.Repository.Head) is { } tip
        ? new CommitSource(request.Repository, tip, request.Prefix).Added(request.Configuration.IsNote)
        : [];
}
