namespace NotesToolkit.Cli.Targets;

internal sealed class SavedFiles
{
    private const int MostNamed = 4;

    private readonly string[] changed;

    public SavedFiles(RootOnDisk root, string? person)
    {
        Root = root;
        changed = [.. WorkTreeTargets.Changed(root.Session, root.Folder)];
        string[] notes = [.. changed.Where(path => root.Configuration.IsNote(path) && IsOf(person, path))];
        LeftOut =
        [
            .. from path in notes
               let why = root.Notebook.Find(path) is { } note ? WhyLater(note) : null
               where why is not null
               select (path, why),
        ];
        Notes = [.. notes.Except(LeftOut.Select(left => left.Path), StringComparer.Ordinal)];
        Paths = [.. Notes, .. changed.Where(path => IsOther(path) && (!IsAgenda(path) || IsOf(person, path)))];
    }

    public RootOnDisk Root { get; }

    public IReadOnlyList<(string Path, string Why)> LeftOut { get; }

    public IReadOnlyList<string> Notes { get; }

    public IReadOnlyList<string> Paths { get; }

    public string Subject(IReadOnlyList<string> paths)
    {
        string[] meetings =
        [
            .. paths.Where(Root.Configuration.IsNote)
                .Select(path => new NoteName(path))
                .GroupBy(name => PersonOf(name.Path), StringComparer.Ordinal)
                .OrderBy(person => person.Key, StringComparer.Ordinal)
                .Select(person => $"{person.Key} {Days([.. person.Select(name => name.Day).OfType<DateOnly>().Distinct().Order()])}"),
        ];
        string[] parts = [.. meetings, .. paths.Where(path => !Root.Configuration.IsNote(path))];
        return (meetings.Length > 0 ? "Notes: " : "Notes root: ")
            + string.Join(", ", parts.Take(MostNamed)) + (parts.Length > MostNamed ? $" and {parts.Length - MostNamed} more" : string.Empty);
    }

    /// <summary>What is wrong only without other changed notes, as where a note was and moved to, or whose commitments it settles.</summary>
    public IReadOnlyList<string> Waiting(LintTarget target, IEnumerable<string> unfinished)
    {
        HashSet<string> left = [.. changed.Except(Paths, StringComparer.Ordinal), .. unfinished];
        List<string> waiting = [];
        for (string[] more = [.. left]; more.Length > 0; waiting.AddRange(more))
        {
            more =
            [
                .. Linter.Lint(target.Without(left.Where(target.Opened.Configuration.IsNote))).Findings
                    .Where(finding => finding.Severity == Severity.Error && left.Add(finding.Source.Path)).Select(finding => finding.Source.Path),
            ];
        }

        return waiting;
    }

    /// <summary>Names those whom notes are with and the roster does not have, as where a key was renamed.</summary>
    public void WarnOfStrangers()
    {
        foreach (IGrouping<string, Note> person in Root.Notebook.Notes
            .Where(note => note is { IsReadable: true, IsVoid: false, IsImported: false, With: { } with } && Root.Notebook.Roster.Find(with) is null)
            .GroupBy(note => note.With!, StringComparer.Ordinal))
        {
            string key = Root.Notebook.Redactor.Name(person.Key);
            Root.Session.Warn($"notes: {Root.Configuration.PeoplePath} has no {key}, whom {Counted.Of(person.Count(), "note")} "
                + $"{(person.Count() == 1 ? "is" : "are")} with: `notes lint` tells where.");
        }
    }

    public bool IsUnread(string path) => path == Root.Configuration.BaselinePath || path.StartsWith("templates/", StringComparison.Ordinal);

    /// <summary>Why a note is left out, or null. Tomorrow may be today elsewhere, where the note was finished.</summary>
    private string? WhyLater(Note note) =>
        note.Date > Root.Today.AddDays(Root.Configuration.HasTimeZone || (note.Commitments.Count == 0 && note.NothingAgreed is null) ? 0 : 1)
            ? $"its meeting is on {note.Date.Value.Text()}, which is still to come"
        : BlankNote.IsBlank(note, () => Root.Notebook.Commitments) ? "nothing is written in it yet"
        : null;

    private static string Days(DateOnly[] days) =>
        days is [var first, .., var last] ? $"{first.Text()} to {last.Text()}" : days is [var only] ? only.Text() : string.Empty;

    private static bool IsAgenda(string path) => path.EndsWith($"/{NextItems.FileName}", StringComparison.Ordinal);

    private bool IsOther(string path) => Root.Configuration.IsOwnFile(path) || IsUnread(path)
        || (IsAgenda(path) && Root.Configuration.IsNote($"{path[..^NextItems.FileName.Length]}2000-01-01.md"));

    private bool IsOf(string? person, string path) =>
        person is null || Root.Notebook.Find(path)?.With == person || FolderOf(path) == person;

    private string PersonOf(string path) =>
        Root.Notebook.Find(path)?.With is { } with && Root.Notebook.Roster.Find(with) is { Key: var key } ? key : FolderOf(path);

    private string FolderOf(string path) =>
        new NoteName(path).PersonFolder(Root.Notebook.Roster) ?? Path.GetFileName(Path.GetDirectoryName(path)) ?? string.Empty;
}
