using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Linting;

/// <summary>A notes root as it lies on the disk, with texts laid over it that are not saved yet. For one thread.</summary>
internal sealed class WorkspaceRoot(Workspace workspace, string folder, IEnumerable<string> named)
{
    private readonly Dictionary<string, SourceText> unsaved = new(StringComparer.Ordinal);
    private readonly DiskStamps stamps = new(folder);
    private Notebook disk = Notebook.Read(new WorkTreeSource(folder), named);
    private GitRepository? repository;
    private GitPast? past;
    private bool isCompared;

    public string Folder => folder;

    public Notebook Notebook { get => field ??= disk; private set; }

    public bool IsRoot => Notebook.Configuration.Sources.Count > 0 || Notebook.Files.Count > 0;

    public DateOnly Today => workspace.Today(Notebook.Configuration);

    public void Lay(SourceText text)
    {
        isCompared &= unsaved.ContainsKey(text.Path) && !Notebook.Configuration.IsOwnFile(text.Path);
        unsaved[text.Path] = text;
        Notebook = Notebook.With(text);
    }

    public void Lift(string path)
    {
        if (unsaved.Remove(path))
        {
            disk = disk.Reread(path);
            Show();
        }
    }

    internal void Include(string path)
    {
        (disk, Notebook) = (disk.Including(path), Notebook.Including(path));
        isCompared = false;
    }

    /// <summary>Looks for what somebody else changed on the disk or in git, without a word to anybody. Gives whether anything did.</summary>
    public bool Look(bool isWhole)
    {
        bool isGitOther = stamps.IsGitOther(repository?.Location);
        string[] changed = [.. stamps.Changed(disk.Configuration, unsaved.Keys, isGitOther || isWhole)];
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

    internal void Forget() => isCompared = false;

    internal LintTarget Target(IReadOnlySet<string>? paths, Func<LintRequest, LintRequest> narrow)
    {
        GitPast? compared = Compare();
        return new(Folder, Notebook, notebook =>
        {
            DateOnly day = workspace.Today(notebook.Configuration);
            return narrow(compared is null ? new(new(notebook, day)) { Paths = paths } : compared.Request(notebook, day, paths));
        });
    }

    /// <summary>Work that reads the history of a person's notes, its words as they may be shown; null where git says nothing.</summary>
    internal Func<NotesHistory?> HistoryOf(Note note)
    {
        if (Compare() is not { HasHistory: true } compared)
            return static () => null;

        LintRequest request = compared.Request(Notebook, Today, paths: null);
        return () => compared.ReadRedacted(request, FoldersOf(note));
    }

    internal IReadOnlyList<Miss> Unanswered(Note note)
    {
        if (note.With is not { } person || Compare() is not { HasHistory: true } compared)
            return [];

        NotesHistory history = compared.Read(compared.Request(Notebook, Today, paths: null), FoldersOf(note));
        Record record = RecordReader.Of(Notebook, history, Notebook.NotesWith(person));
        return [.. Miss.Unanswered(record, person, new(record.FirstDay, Today), Notebook.NotesWith(person)).Where(miss => miss.Trail.Id is not null)];
    }

    private string[] FoldersOf(Note note) => note.Name.Home(Notebook.Roster) is { Length: > 0 } folder ? [folder] : [];

    /// <summary>What git says of the root; read again only where it may be another.</summary>
    internal GitPast? Compare()
    {
        if (!isCompared)
        {
            repository = workspace.OpenRepository(Folder);
            past = repository is null ? null : Compare(repository, NotesRoot.Prefix(Folder, repository.Location));
            isCompared = true;
        }

        return past;
    }

    private GitPast Compare(GitRepository git, string prefix)
    {
        GitId head = git.Head ?? default;
        List<FileChange> changes = [.. git.InWorkTree()];
        HashSet<string> known = [.. changes.Select(change => change.Path)];

        // On the disk they are as HEAD has them; the texts laid over them need not be.
        changes.AddRange(unsaved.Keys.Where(path => !known.Contains(prefix + path)).Select(path =>
            new FileChange(prefix + path, new CommitSource(git, head, prefix).Find(path), new(FileKind.File, default))));
        return GitPast.Of(git, prefix, Notebook, changes);
    }

    private void Show()
    {
        Notebook = unsaved.Values.Aggregate(disk, static (notebook, text) => notebook.With(text));
        isCompared = false;
    }
}
