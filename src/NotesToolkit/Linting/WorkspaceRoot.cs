using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Linting;

/// <summary>A notes root as it lies on the disk, with texts laid over it that are not saved yet. For one thread.</summary>
internal sealed class WorkspaceRoot
{
    private readonly Workspace workspace;
    private readonly Dictionary<string, SourceText> unsaved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<KnownPast>> pasts = new(StringComparer.Ordinal);
    private readonly DiskStamps stamps;
    private (TrailContext, Notebook, DateOnly) pastsOf;
    private Notebook disk;
    private Notebook shown;
    private GitRepository? repository;
    private TrailContext? trail;
    private bool isCompared;

    internal WorkspaceRoot(Workspace workspace, string folder, IEnumerable<string> named)
    {
        this.workspace = workspace;
        Folder = folder;
        disk = shown = Notebook.Read(new WorkTreeSource(folder), named);
        stamps = new(folder);
    }

    public string Folder { get; }

    /// <summary>The notes as they are shown: what is not saved yet lies over what is on the disk.</summary>
    public Notebook Notebook => shown;

    /// <summary>Whether there is anything that makes the folder a notes root: a configuration, a roster, or a note.</summary>
    public bool IsRoot => shown.Configuration.Sources.Count > 0 || shown.Files.Count > 0;

    public DateOnly Today => workspace.Today(shown.Configuration);

    /// <summary>Lays a text over what the disk holds.</summary>
    public void Lay(SourceText text)
    {
        isCompared &= unsaved.ContainsKey(text.Path) && !shown.Configuration.IsOwnFile(text.Path);
        unsaved[text.Path] = text;
        shown = shown.With(text);
    }

    /// <summary>Takes a laid text away again, so that what the disk holds is shown.</summary>
    public void Lift(string path)
    {
        if (unsaved.Remove(path))
        {
            disk = disk.Reread(path);
            Show();
        }
    }

    /// <summary>Takes a file for a note whatever the globs say.</summary>
    internal void Include(string path)
    {
        (disk, shown) = (disk.Including(path), shown.Including(path));
        isCompared = false;
    }

    /// <summary>Looks for what somebody else changed on the disk or in git, without a word to anybody. Gives whether anything did.</summary>
    /// <exception cref="NotesException">A folder may not be read.</exception>
    public bool Look(LookDepth depth)
    {
        bool isGitOther = stamps.IsGitOther(repository?.Location);
        string[] changed = [.. stamps.Changed(disk.Configuration, unsaved.Keys, isGitOther ? LookDepth.Whole : depth)];
        if (isGitOther && repository is not null)
        {
            workspace.Reopen(repository);
            repository = null;
        }

        if (!isGitOther && changed.Length == 0)
            return false;

        disk = changed.Any(disk.Configuration.IsOwnFile) ? Notebook.Read(new WorkTreeSource(Folder), [.. disk.Named])
            : changed.Aggregate(disk, static (notebook, path) => notebook.Reread(path));
        Show();
        return true;
    }

    /// <summary>Has git asked anew.</summary>
    internal void Forget() => isCompared = false;

    /// <summary>What is to be judged of the root.</summary>
    internal LintTarget Target(IReadOnlySet<string>? paths, Func<LintRequest, LintRequest> narrow)
    {
        TrailContext? compared = Compare();
        Notebook opened = shown;
        return new(Folder, opened.Source.Read, texts =>
        {
            Notebook changed = texts.Values.Aggregate(opened, static (notebook, text) => notebook.With(text));
            DateOnly day = workspace.Today(changed.Configuration);
            return narrow(compared is null ? new(new(changed, day)) { Paths = paths } : compared.Request(changed, day, paths));
        });
    }

    /// <summary>Work that reads the history of a person's notes, its words as they may be shown; null where git tells nothing.</summary>
    internal Func<NotesHistory?> HistoryOf(Note note) => Past(note) is not { } read ? static () => null : () =>
    {
        (NotesHistory history, UncommittedNotes uncommitted, Notebook notebook, GitRepository git) = read.Value;
        return history.Redacted(PrivateHistory.Redactor(history, notebook.Phrases, git.ReadBlob, uncommitted));
    };

    /// <summary>What a person missed that no feedback answers yet, oldest first.</summary>
    internal IReadOnlyList<Miss> Unanswered(Note note)
    {
        if (note.With is not { } person || !new LintContext(shown, Today).MayHaveMissed(person) || Past(note) is not { } read)
            return [];

        Record record = RecordReader.Of(shown, read.Value.History, shown.NotesWith(person));
        return [.. Miss.Unanswered(record, person, new(record.FirstDay, Today), shown.NotesWith(person)).Where(miss => miss.Trail.Id is not null)];
    }

    /// <summary>What git tells of a person, read once for each state of the root however often somebody asks; null where it tells nothing.</summary>
    private Lazy<KnownPast>? Past(Note note)
    {
        if (Compare() is not { Past.HasHistory: true } compared)
            return null;

        if (pastsOf != (compared, shown, Today))
        {
            pasts.Clear();
            pastsOf = (compared, shown, Today);
        }

        string folder = note.Name.Home(shown.Roster);
        if (!pasts.TryGetValue(folder, out Lazy<KnownPast>? past))
        {
            LintRequest request = compared.Request(shown, Today, paths: null);
            string[] folders = folder.Length == 0 ? [] : [folder];
            pasts[folder] = past = new(() =>
            {
                UncommittedNotes uncommitted = compared.Past.UncommittedIn(request, folders);
                return new(
                    compared.Past.Read(request, folders, uncommitted), uncommitted, request.Context.Notebook, compared.Past.Repository);
            });
        }

        return past;
    }

    /// <summary>What git tells of the root; read again only where it may be another.</summary>
    internal TrailContext? Compare()
    {
        if (!isCompared)
        {
            repository = workspace.OpenRepository(Folder);
            trail = repository is null ? null : Compare(repository, NotesRoot.Prefix(Folder, repository.Location));
            isCompared = true;
        }

        return trail;
    }

    private TrailContext Compare(GitRepository git, string prefix)
    {
        GitId head = git.Head ?? default;
        List<FileChange> changes = [.. SnapshotComparison.WorkTree(git)];
        HashSet<string> known = [.. changes.Select(change => change.Path)];

        // On the disk they are as HEAD has them; the texts laid over them need not be.
        changes.AddRange(unsaved.Keys.Where(path => !known.Contains(prefix + path)).Select(path =>
            new FileChange(prefix + path, new CommitSource(git, head, prefix).Find(path), new(FileKind.File, default))));
        return TrailContext.Of(git, prefix, shown, changes);
    }

    /// <summary>What git tells of a person, with what no commit holds yet.</summary>
    private sealed record KnownPast(NotesHistory History, UncommittedNotes Uncommitted, Notebook Notebook, GitRepository Git);

    private void Show()
    {
        shown = unsaved.Values.Aggregate(disk, static (notebook, text) => notebook.With(text));
        isCompared = false;
    }
}
