using NotesToolkit.Configuration;
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
        return new HistoryBuilder(context.Configuration, string.Empty, blob => written.Find(blob)!)
            .Build([.. written.After(parent: null)], context.Today);
    }
}

/// <summary>What git tells about the notes that are judged: what they were, and since when they are there.</summary>
internal sealed record GitPast(
    GitRepository Repository, string Prefix, Notebook Before, IReadOnlyList<string> Changed, (string Name, GitId Commit)? Since,
    IReadOnlyDictionary<string, string> Filters, IReadOnlyDictionary<string, string> Renamed) : WrittenPast
{
    private readonly ConcurrentDictionary<(string Path, DateOnly Enough), DateOnly?> firstCommits = [];
    private readonly ConcurrentDictionary<string, CommittedNotes> commits = new(StringComparer.Ordinal);
    private readonly GitId[] tips = [Repository.Head ?? default, Since?.Commit ?? default];

    public override DateOnly? FirstCommitOf(string path, DateOnly enough) => firstCommits.GetOrAdd(
        (path, enough), key => new FirstCommits(Repository, tips, Before.Configuration.DayOf).DayOf(Prefix + key.Path, key.Enough));

    /// <summary>Whether git can tell its history: all of it is there and can be read, and its program may be started.</summary>
    public bool HasHistory => Repository.Location is { IsShallow: false, Environment.StartsPrograms: true } && Filters.Count == 0;

    public override NotesHistory Read(LintRequest request, IReadOnlyCollection<string> folders) =>
        HasHistory ? Read(request, folders, UncommittedIn(request, folders)) : base.Read(request, folders);

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
        uncommitted.Add(context.Today, (Since is null ? Changed : [])
            .Where(path => folders.Count == 0 || folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)))
            .Select(path => (Prefix + path, context.Notebook.Find(path))));
        return uncommitted;
    }

    public LintRequest Request(Notebook shown, DateOnly today, IReadOnlySet<string>? paths)
    {
        LintRequest request = new(new(shown, today, Before) { BeforeName = Since?.Name ?? "HEAD", Renamed = Renamed }) { Paths = paths, Past = this };
        return request with
        {
            Changes = Changes(Before),

            // What differs from the parents of a merge that is under way, the first one left out.
            OtherParents = Since is not null ? [] :
            [
                .. from parent in Repository.Parents().Skip(1)
                   let before = Notebook.Read(new CommitSource(Repository, parent, Prefix))
                   select (before, Changes(before)),
            ],
        };

        IReadOnlyList<NoteChange> Changes(Notebook before) =>
            [.. shown.ChangesSince(before, Changed, Renamed).Where(change => request.Judges(change.Path))];
    }

    public static GitPast Of(
        GitRepository git, string prefix, Notebook notebook, IReadOnlyList<FileChange> changes, (string Name, GitId Commit)? since = null) =>
        new(git, prefix, notebook.Before(changes, git, prefix), [.. In(changes, prefix).Where(notebook.Configuration.IsNote)], since,
            git.Filters.Of(notebook.Files.Select(file => prefix + file.Path)),
            notebook.Roster.RenamedSince(
                changes.FirstOrDefault(change => change.Path == prefix + notebook.Configuration.PeoplePath).Before is { Kind: FileKind.File } was
                    ? RosterReader.Read(git.ReadText(prefix, notebook.Configuration.PeoplePath, was.Id), [])
                    : notebook.Roster));

    public static IEnumerable<string> In(IEnumerable<FileChange> changes, string prefix) => changes
        .Select(change => change.Path)
        .Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
        .Select(path => path[prefix.Length..]);
}
