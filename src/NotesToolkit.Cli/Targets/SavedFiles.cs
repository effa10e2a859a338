namespace NotesToolkit.Cli.Targets;

/// <summary>What <c>save</c> takes along, and what waits.</summary>
internal sealed record SavedFiles(
    IReadOnlyList<string> Notes, IReadOnlyList<string> Others, IReadOnlyList<(string Path, string Why)> LeftOut, IReadOnlyList<string> Changed)
{
    private const int MostNamed = 4;

    public IReadOnlyList<string> Paths { get; } = [.. Notes, .. Others];

    /// <summary>What changed since the last commit: everybody's, or one person's and what belongs to all.</summary>
    public static SavedFiles Find(Session session, RootOnDisk root, string? person)
    {
        Notebook notebook = root.Notebook;
        DateOnly today = session.Today(notebook.Configuration);
        string[] changed = [.. WorkTreeTargets.Changed(session, root.Folder)];
        string[] notes = [.. changed.Where(path => notebook.Configuration.IsNote(path) && IsOf(notebook, path, person))];
        (string Path, string Why)[] later =
        [
            .. from path in notes
               let note = notebook.Find(path)
               let why = note is null ? null : WhyLater(note, today, notebook)
               where why is not null
               select (path, why),
        ];
        return new(
            [.. notes.Except(later.Select(left => left.Path), StringComparer.Ordinal)],
            [.. changed.Where(path => IsOther(notebook.Configuration, path) && (!IsAgenda(path) || IsOf(notebook, path, person)))],
            later,
            changed);
    }

    /// <summary>Whom the commit is about, and when.</summary>
    public static string Subject(Notebook notebook, IReadOnlyList<string> paths)
    {
        string[] meetings =
        [
            .. paths.Where(notebook.Configuration.IsNote)
                .Select(path => new NoteName(path))
                .GroupBy(name => PersonOf(notebook, name.Path), StringComparer.Ordinal)
                .OrderBy(person => person.Key, StringComparer.Ordinal)
                .Select(person => $"{person.Key} {Days([.. person.Select(name => name.Day).OfType<DateOnly>().Distinct().Order()])}"),
        ];
        string[] files = [.. paths.Where(path => !notebook.Configuration.IsNote(path))];
        string[] parts = [.. meetings, .. files];
        return (meetings.Length > 0 ? "Notes: " : "Notes root: ")
            + string.Join(", ", parts.Take(MostNamed)) + (parts.Length > MostNamed ? $" and {parts.Length - MostNamed} more" : string.Empty);
    }

    public void WriteLeftOut(Session session)
    {
        foreach ((string path, string why) in LeftOut)
            session.Output.WriteLine($"left out {path}: {why}");
    }

    /// <summary>
    /// What is wrong only where other changed notes are not committed with it, as where a note was and moved to, or whose commitments it settles.
    /// </summary>
    public IReadOnlyList<string> Waiting(LintTarget target, IEnumerable<string> unfinished)
    {
        HashSet<string> left = [.. Changed.Except(Paths, StringComparer.Ordinal), .. unfinished];
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
    public static void WarnOfStrangers(Notebook notebook, Session session)
    {
        foreach (IGrouping<string, Note> person in notebook.Notes
            .Where(note => note is { IsReadable: true, IsVoid: false, IsImported: false, With: { } with } && notebook.Roster.Find(with) is null)
            .GroupBy(note => note.With!, StringComparer.Ordinal))
        {
            string key = notebook.Redactor.Name(person.Key);
            session.Warn($"notes: {notebook.Configuration.PeoplePath} has no {key}, whom {Counted.Of(person.Count(), "note")} "
                + $"{(person.Count() == 1 ? "is" : "are")} with: `notes lint` tells where.");
        }
    }

    /// <summary>Why a note is left out, or null. Tomorrow may be today elsewhere, where the note was finished.</summary>
    private static string? WhyLater(Note note, DateOnly today, Notebook notebook) =>
        note.Date > today.AddDays(notebook.Configuration.HasTimeZone || (note.Commitments.Count == 0 && note.NothingAgreed is null) ? 0 : 1)
            ? $"its meeting is on {note.Date.Value.Text()}, which is still to come"
        : BlankNote.IsBlank(note, () => notebook.Commitments) ? "nothing is written in it yet"
        : null;

    private static string Days(DateOnly[] days) =>
        days is [var first, .., var last] ? $"{first.Text()} to {last.Text()}" : days is [var only] ? only.Text() : string.Empty;

    private static bool IsAgenda(string path) => path.EndsWith($"/{NextItems.FileName}", StringComparison.Ordinal);

    /// <summary>Whether a file is saved and no rule reads it.</summary>
    public static bool IsUnread(NotesConfiguration configuration, string path) =>
        path == configuration.BaselinePath || path.StartsWith("templates/", StringComparison.Ordinal);

    private static bool IsOther(NotesConfiguration configuration, string path) =>
        configuration.IsOwnFile(path)
        || IsUnread(configuration, path)
        || (IsAgenda(path) && configuration.IsNote($"{path[..^NextItems.FileName.Length]}2000-01-01.md"));

    private static bool IsOf(Notebook notebook, string path, string? person) =>
        person is null || notebook.Find(path)?.With == person || FolderOf(notebook, path) == person;

    private static string PersonOf(Notebook notebook, string path) =>
        notebook.Find(path)?.With is { } with && notebook.Roster.Find(with) is { Key: var key } ? key : FolderOf(notebook, path);

    private static string FolderOf(Notebook notebook, string path) =>
        new NoteName(path).PersonFolder(notebook.Roster) ?? Path.GetFileName(Path.GetDirectoryName(path)) ?? string.Empty;
}
