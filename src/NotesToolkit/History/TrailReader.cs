using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Parsing;

namespace NotesToolkit.History;

internal sealed record HistoryRequest(GitRepository Repository, string Prefix, NotesConfiguration Configuration, DateOnly AsOf)
{
    public GitId? Tip { get; init; }

    /// <summary>What the last commit holds, where it is known: these texts are read first, while the commits are looked for.</summary>
    public IReadOnlyList<FileChange> AtTip { get; init; } = [];

    /// <summary>Called once for each text of <see cref="AtTip"/>, from several threads at once; for what else is wanted of the notes.</summary>
    public Action<GitId, Note>? Seen { get; init; }

    /// <summary>The only folders whose notes are asked for, as paths from the git root; none for all.</summary>
    public IReadOnlyCollection<string> Folders { get; init; } = [];
}

/// <summary>What git's commits say, to be read once and told with whatever notes no commit holds yet.</summary>
internal sealed record CommittedNotes(HistoryRequest Request, IReadOnlyList<CommitChanges> Commits, IReadOnlyDictionary<GitId, NoteFacts> Facts)
{
    public NotesHistory With(UncommittedNotes? uncommitted, DateOnly asOf) =>
        new HistoryBuilder(Request.Configuration, Request.Prefix, blob => uncommitted?.Find(blob) ?? Facts[blob])
            .Build([.. Commits, .. uncommitted?.After(Commits is [.., var last] ? last.Commit.Id : null) ?? []], asOf);
}

/// <summary>Reads the history of a notes root: git lists the changes and writes the texts, while both are parsed as they arrive.</summary>
internal sealed class TrailReader(HistoryRequest request)
{
    private readonly HashSet<GitId> atTip = request.Seen is null ? [] : [.. request.AtTip.Select(change => change.After.Id)];
    private readonly HashSet<GitId> asked = [];
    private readonly ConcurrentDictionary<GitId, NoteFacts> facts = [];

    /// <summary>What most versions say as the one before did is kept once.</summary>
    private readonly ConcurrentDictionary<CommitmentFacts, CommitmentFacts> said = [];

    public static NotesHistory Read(HistoryRequest request) => ReadCommits(request).With(uncommitted: null, request.AsOf);

    public static CommittedNotes ReadCommits(HistoryRequest request) => (request.Tip ?? request.Repository.Head) is { } tip
        ? new TrailReader(request).ReadCommits(tip)
        : new(request, [], new Dictionary<GitId, NoteFacts>());

    private CommittedNotes ReadCommits(GitId tip)
    {
        MovedNotes moved = new(request);
        List<CommitChanges> commits = [];
        Parse(request.AtTip.Concat(HistoryReader.Read(request.Repository, tip, MovedNotes.MayBeNote, request.Folders).SelectMany(changes =>
        {
            commits.Add(moved.SetAside(changes, commits.Count));
            return commits[^1].ByParent.SelectMany(changed => changed);
        })));
        int[] putBack = [.. moved.PutBack(commits)];
        if (putBack.Length > 0)
            Parse(putBack.SelectMany(order => commits[order].ByParent).SelectMany(changed => changed));

        return new(request, commits, facts);
    }

    /// <summary>Parses what changes leave and was not parsed yet, by all processors, while the changes are still being listed.</summary>
    private void Parse(IEnumerable<FileChange> changes)
    {
        ParallelOptions all = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
        IEnumerable<FileChange> wanted = changes.Where(change => change.After.Kind == FileKind.File && asked.Add(change.After.Id));
        Parallel.ForEachAsync(BlobReader.Read(request.Repository.Location, wanted), all, (version, _) =>
        {
            facts[version.Change.After.Id] = Read(version.Change, StoredText.Plain(request.Repository.Location, version.Bytes));
            return ValueTask.CompletedTask;
        }).GetAwaiter().GetResult();
    }

    private NoteFacts Read(FileChange change, byte[] bytes)
    {
        string path = change.Path.StartsWith(request.Prefix, StringComparison.Ordinal) ? change.Path[request.Prefix.Length..] : change.Path;
        Note note = NoteParser.Parse(SourceText.Decode(path, bytes), request.Configuration.Vocabulary);
        if (atTip.Contains(change.After.Id))
            request.Seen?.Invoke(change.After.Id, note);

        NoteFacts read = NoteFacts.Of(note);
        return read with { Commitments = Array.ConvertAll(read.Commitments, commitment => said.GetOrAdd(commitment, commitment)) };
    }
}

/// <summary>Versions of notes that no commit holds (staged, unsaved, in no repository), as commits: one fold tells them too.</summary>
internal sealed class UncommittedNotes(TimeZoneInfo zone)
{
    private readonly List<(DateOnly Day, FileChange[] Changes)> commits = [];
    private readonly Dictionary<GitId, (Note Note, NoteFacts Facts)> notes = [];

    /// <summary>Adds what would be committed on a day: notes by their paths from the git root, null where one is gone.</summary>
    public void Add(DateOnly day, IEnumerable<(string Path, Note? Note)> changed) => commits.Add((day, [.. changed.Select(Change)]));

    /// <summary>Whether a commit is one of these, and none of git's.</summary>
    public static bool IsOne(HistoryCommit commit) => commit.Info.Id.First >> 64 == 0;

    public NoteFacts? Find(GitId blob) => notes.GetValueOrDefault(blob).Facts;

    public Note? NoteOf(GitId blob) => notes.GetValueOrDefault(blob).Note;

    public IEnumerable<CommitChanges> After(GitId? parent)
    {
        foreach (((DateOnly day, FileChange[] changes), int index) in commits.Select((commit, index) => (commit, index))
            .Where(entry => entry.commit.Changes.Length > 0))
        {
            DateTime noon = day.ToDateTime(new(12, 0));
            Stamp stamp = new(string.Empty, string.Empty, new(noon, zone.GetUtcOffset(noon)));
            GitId id = new(First: 1, (UInt128)index << 96);
            yield return new(new(id, parent is { } before ? [before] : [], stamp, stamp), [changes]);
            parent = id;
        }
    }

    private FileChange Change((string Path, Note? Note) changed)
    {
        if (changed.Note is null)
            return new(changed.Path, default, default);

        GitId id = new(First: 0, ((UInt128)notes.Count + 1) << 96);
        notes.Add(id, (changed.Note, NoteFacts.Of(changed.Note)));
        return new(changed.Path, default, new(FileKind.File, id));
    }
}

/// <summary>Follows notes to where they lay before their root or its globs were others, by the names of their folder and file.</summary>
internal sealed class MovedNotes(HistoryRequest request)
{
    private readonly Dictionary<int, CommitChanges> whole = [];
    private readonly HashSet<string> former = new(StringComparer.Ordinal);
    private readonly HashSet<string> formerFolders = new(StringComparer.Ordinal);

    public static bool MayBeNote(string path) => NoteName.LooksLikeNote(path.AsSpan(path.LastIndexOf('/') + 1));

    /// <summary>The changes of a commit to notes where they lie by today's configuration; the others are kept here.</summary>
    public CommitChanges SetAside(CommitChanges changes, int order)
    {
        if (changes.ByParent.All(list => list.All(change => IsNote(change.Path))))
            return changes;

        whole.Add(order, changes);
        return Only(changes, IsNote);
    }

    /// <summary>Puts back what was done to notes before they moved. Gives the commits that it was put back into, the latest first.</summary>
    public IEnumerable<int> PutBack(List<CommitChanges> commits)
    {
        foreach ((int order, CommitChanges changes) in whole.OrderByDescending(entry => entry.Key))
        {
            FileChange[] all = [.. changes.ByParent.SelectMany(list => list)];
            ILookup<string, string> come = all.Where(change => change.Before.Kind != FileKind.File)
                .ToLookup(change => NoteName.Tail(change.Path), change => change.Path, StringComparer.Ordinal);
            string[] gone = [.. all.Where(change => change.After.Kind != FileKind.File).Select(change => change.Path)];
            string[] moved = [.. gone.Where(path => !IsNote(path) && come[NoteName.Tail(path)].Any(IsNoteOrWas))];
            former.UnionWith(moved);
            formerFolders.UnionWith(moved.Select(Folder));
            former.UnionWith(gone.Where(path => formerFolders.Contains(Folder(path)) && !come[NoteName.Tail(path)].Any()));
            if (all.Any(change => former.Contains(change.Path)))
            {
                commits[order] = Only(changes, IsNoteOrWas);
                yield return order;
            }
        }
    }

    private static CommitChanges Only(CommitChanges changes, Func<string, bool> isWanted) => changes with
    {
        ByParent = [.. changes.ByParent.Select(list => (IReadOnlyList<FileChange>)[.. list.Where(change => isWanted(change.Path))])],
    };

    private static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    private bool IsNoteOrWas(string path) => IsNote(path) || former.Contains(path);

    private bool IsNote(string path) =>
        path.StartsWith(request.Prefix, StringComparison.Ordinal) && request.Configuration.IsNote(path[request.Prefix.Length..]);
}
