using NotesToolkit.Git;
using NotesToolkit.History;

namespace NotesToolkit.Linting;

/// <summary>The past where there is no git: each note was written on its own day, and what differs from before is written today.</summary>
internal record WrittenPast
{
    /// <summary>The day of a note's first commit, or one not after <paramref name="enough"/>; the earliest day where it is out of reach.</summary>
    public virtual DateOnly? FirstCommitOf(string path, DateOnly enough) => null;

    /// <summary>The history of the notes in some folders (of all where there is none), what is not committed included.</summary>
    public virtual NotesHistory Read(LintRequest request, IReadOnlyCollection<string> folders)
    {
        LintContext context = request.Context;
        UncommittedNotes written = new(context.Configuration.TimeZone);
        foreach (IGrouping<DateOnly, Note> day in (context.Before ?? context.Notebook).Notes
            .GroupBy(note => note.Date ?? context.Today).OrderBy(day => day.Key))
        {
            written.Add(day.Key, day.Select(note => (note.Path, (Note?)note)));
        }

        written.Add(context.Today, request.Changes.Select(change => (change.Path, change.After)));
        return HistoryBuilder.Build(
            [.. written.After(parent: null)], blob => written.Find(blob)!, context.Configuration, string.Empty, context.Today);
    }
}

internal sealed record GitPast(GitRepository Repository, string Prefix, IReadOnlyList<string> Uncommitted, params IReadOnlyList<GitId> Tips)
    : WrittenPast
{
    private readonly ConcurrentDictionary<(string Path, DateOnly Enough), DateOnly?> firstCommits = [];
    private readonly ConcurrentDictionary<string, CommittedNotes> commits = new(StringComparer.Ordinal);

    public override DateOnly? FirstCommitOf(string path, DateOnly enough) => firstCommits.GetOrAdd(
        (path, enough), key => new FirstCommits(Repository, Tips, DayOf).DayOf(Prefix + key.Path, key.Enough));

    public required Func<DateTimeOffset, DateOnly> DayOf { get; init; }

    /// <summary>The filters, by path, that notes of the root are stored through and that are not run.</summary>
    public IReadOnlyDictionary<string, string> Filters { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether git can tell its history: all of it is there and can be read, and its program may be started.</summary>
    public bool HasHistory => Repository.Location is { IsShallow: false, Environment.StartsPrograms: true } && Filters.Count == 0;

    public override NotesHistory Read(LintRequest request, IReadOnlyCollection<string> folders) =>
        HasHistory ? Read(request, folders, UncommittedIn(request, folders)) : base.Read(request, folders);

    /// <summary>The same, its words as they may be shown.</summary>
    public NotesHistory ReadRedacted(LintRequest request, IReadOnlyCollection<string> folders)
    {
        UncommittedNotes uncommitted = UncommittedIn(request, folders);
        NotesHistory history = Read(request, folders, uncommitted);
        return history.Redacted(PrivateHistory.Redactor(history, request.Context.Notebook.Phrases, Repository.ReadBlob, uncommitted));
    }

    /// <summary>Commits stay as they are while a note is typed; a whole root's are many, and are not kept.</summary>
    private NotesHistory Read(LintRequest request, IReadOnlyCollection<string> folders, UncommittedNotes uncommitted) =>
        (request.JudgesTeam ? ReadCommits(request, folders) : commits.GetOrAdd(string.Join('\n', folders), _ => ReadCommits(request, folders)))
        .With(uncommitted, request.Context.Today);

    private CommittedNotes ReadCommits(LintRequest request, IReadOnlyCollection<string> folders) =>
        TrailReader.ReadCommits(new(Repository, Prefix, request.Context.Configuration, request.Context.Today)
        {
            Folders = [.. folders.Select(folder => (Prefix + folder).TrimEnd('/'))],
        });

    private UncommittedNotes UncommittedIn(LintRequest request, IReadOnlyCollection<string> folders)
    {
        LintContext context = request.Context;
        UncommittedNotes uncommitted = new(context.Configuration.TimeZone);
        uncommitted.Add(context.Today, Uncommitted
            .Where(path => folders.Count == 0 || folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)))
            .Select(path => (Prefix + path, context.Notebook.Find(path))));
        return uncommitted;
    }

    /// <summary>What differs from the parents of a merge that is under way, the first one left out.</summary>
    public IReadOnlyList<ChangesSince> OtherParents(Notebook after, IReadOnlyList<string> paths, Func<string, bool> checks) =>
    [
        .. from parent in SnapshotComparison.Parents(Repository).Skip(1)
           let before = Notebook.Read(new CommitSource(Repository, parent, Prefix))
           select new ChangesSince(before, [.. after.ChangesSince(before, paths).Where(change => checks(change.Path))]),
    ];
}

/// <summary>What git tells about the notes that are judged: what they were, and since when they are there.</summary>
internal sealed record TrailContext(GitPast Past, Notebook Before, IReadOnlyList<string> Changed)
{
    public bool IsHurried { get; init; }

    public bool IsMerge { get; init; }

    public string BeforeName { get; init; } = "HEAD";

    public LintRequest Request(Notebook shown, DateOnly today, IReadOnlySet<string>? paths)
    {
        LintRequest request = new(new(shown, today, Before) { BeforeName = BeforeName, IsHurried = IsHurried }) { Paths = paths, Past = Past };
        return request with
        {
            Changes = [.. shown.ChangesSince(Before, Changed).Where(change => request.Judges(change.Path))],
            OtherParents = IsMerge ? Past.OtherParents(shown, Changed, request.Judges) : [],
        };
    }

    public static TrailContext Of(
        GitRepository git, string prefix, Notebook notebook, IReadOnlyList<FileChange> changes, (string Name, GitId Commit)? since = null)
    {
        string[] changed = [.. In(changes, prefix).Where(notebook.Configuration.IsNote)];
        GitPast past = new(git, prefix, since is null ? changed : [], git.Head ?? default, since?.Commit ?? default)
        {
            DayOf = notebook.Configuration.DayOf,
            Filters = git.Filters.Of(notebook.Files.Select(file => prefix + file.Path)),
        };
        return new(past, notebook.Before(changes, git, prefix), changed) { BeforeName = since?.Name ?? "HEAD", IsMerge = since is null };
    }

    public static IEnumerable<string> In(IEnumerable<FileChange> changes, string prefix) => changes
        .Select(change => change.Path)
        .Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
        .Select(path => path[prefix.Length..]);
}
