namespace NotesToolkit.Cli.Commands;

internal sealed class ImportCommand(Syntax syntax)
    : NotesCommand(syntax, "import", "Make notes of old ones, Markdown of any make: one file a meeting, or a running document a person.",
        "notes import ~/vault/1on1s --dry-run", "notes import priya.md --person priya --mdy")
{
    private static readonly EnumerationOptions EveryFile = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };
    private readonly Argument<string[]> paths = syntax.Several("PATH", "Foreign notes: files or folders.");
    private readonly Option<string?> person = syntax.Value("--person", "PERSON", "Whom all of them are with.");
    private readonly Option<string?> owner = syntax.Value("--owner", "PERSON", "Whose notes they are.");
    private readonly Option<bool> dayFirst = syntax.Flag("--dmy", "2/10/2026 is 2 October.");
    private readonly Option<bool> monthFirst = syntax.Flag("--mdy", "2/10/2026 is 10 February.");
    private readonly Option<bool> addPeople = syntax.Flag("--add-people", "Add those whom the notes name in full to the roster.");
    private readonly Option<bool> dryRun = syntax.Flag("--dry-run", "Say what would become of each file, and write nothing.");
    private readonly Option<bool> keepPrivate = syntax.Flag("--private", "Keep what stands under headings of personal matters, under Private.");

    public override void Run(ParseResult arguments, Session session)
    {
        if (arguments.GetValue(dayFirst) && arguments.GetValue(monthFirst))
            throw new NotesException("Give --dmy or --mdy, not both.");

        RootOnDisk root = RootOnDisk.Open(session);
        (string Path, string Source, string Text)[] found =
            [.. arguments.GetRequiredValue(paths).SelectMany(path => Find(session.FullPath(path), root))];
        bool writes = !arguments.GetValue(dryRun);
        Notebook notebook = root.Notebook;
        ImportRequest request = new(notebook, root.Today)
        {
            Person = arguments.GetValue(person) is { } typed ? root.RequirePersonOrNew(typed) : null,
            Owner = arguments.GetValue(owner) is { } whose ? root.RequirePersonOrNew(whose, isOwner: true) : null,
            Dates = arguments.GetValue(dayFirst) ? DateOrder.DayFirst : arguments.GetValue(monthFirst) ? DateOrder.MonthFirst : DateOrder.None,
            KeepsPersonal = arguments.GetValue(keepPrivate),
        };
        if (arguments.GetValue(addPeople) && NewcomersOf(request, found.Select(file => (file.Source, file.Text))) is { } roster)
        {
            request = request with { Notebook = notebook.With(roster) };
            session.Output.WriteLine($"{notebook.Configuration.PeoplePath}: {roster.Text[(notebook.Roster.Source?.Text.Length ?? 0)..].Trim()}");
            if (writes)
                root.Writer.Change(Path.Combine(root.Folder, roster.Path), notebook.Roster.Source, roster);
        }

        if ((request.Owner ?? request.Notebook.Configuration.Owner) is { Length: > 0 } holder
            && request.Notebook.Roster is { Exists: true } known && known.Find(holder) is null)
        {
            throw new NotesException($"{holder}, whose notes these are by owner in notes.yml, is nobody of {notebook.Configuration.PeoplePath}: "
                + "write the key of the one who holds the 1:1s there, or give --owner.");
        }

        Importer importer = new(request);
        ImportedFile[] read = session.Host.During("reading the files", () =>
            Array.ConvertAll(found, file => importer.Read(file.Source, file.Text) with { Source = session.DisplayPath(file.Path) }));
        foreach (ImportedNote note in writes ? read.SelectMany(file => file.Notes) : [])
            root.Writer.Change(Path.Combine(root.Folder, note.Path), before: null, new SourceText(note.Path, note.Text));

        Show(read, session, writes);
    }

    private static (string Path, string Source, string Text)[] Find(string path, RootOnDisk root)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
            throw new NotesException($"{path} is not there.");

        string above = Path.GetDirectoryName(Path.GetDirectoryName(path.TrimEnd(Path.DirectorySeparatorChar)) ?? path) ?? path;
        IEnumerable<string> files = File.Exists(path) ? [path]
            : Directory.EnumerateFiles(path, "*", EveryFile).Order(StringComparer.Ordinal)
                .Where(file => Path.GetExtension(file).ToUpperInvariant() is ".MD" or ".MARKDOWN" or ".TXT");
        var read =
            from file in files
            where root.Notebook.Find(Path.GetRelativePath(root.Folder, file).Replace('\\', '/')) is null
                && !Path.GetFileName(file).Equals(NextItems.FileName, StringComparison.OrdinalIgnoreCase)
            let text = SourceText.Decode(file, Utf8(File.ReadAllBytes(file))).Text
            select (Path: file, Source: Path.GetRelativePath(above, file).Replace('\\', '/'), Text: text);
        return NotesException.Translate(read.ToArray, refused => $"{path} cannot be read: {refused.Message}");
    }

    /// <summary>A file's bytes in UTF-8; older programs write UTF-16, and say so in the first two.</summary>
    private static byte[] Utf8(byte[] bytes) => bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) ? bytes
        : Encoding.Convert(bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode, Encoding.UTF8, bytes);

    private static SourceText? NewcomersOf(ImportRequest request, IEnumerable<(string Source, string Text)> files)
    {
        SourceText before = request.Notebook.Roster.Source ?? new(request.Notebook.Configuration.PeoplePath, string.Empty);
        HashSet<string> keys = [.. request.Notebook.Roster.People.Select(known => known.Key)];
        string text = before.Text.Length == 0 || before.Text.EndsWith('\n') ? before.Text : before.Text + "\n";
        foreach ((string name, bool isManager) in Importer.NewPeople(request, files))
        {
            string[] words = name.ToLowerInvariant().Split(' ', '.', '\'', '’');
            string key = keys.Contains(words[0]) ? string.Join('.', words.Where(word => word.Length > 0)) : words[0];
            if (PersonKey.IsValid(key) && keys.Add(key))
            {
                string? manager = isManager ? null : request.Owner ?? request.Notebook.Configuration.Owner;
                text += $"{key}: {{name: \"{name}\"{(manager is null ? string.Empty : $", manager: {manager}")}}}\n";
            }
        }

        return text == before.Text ? null : before.WithText(text);
    }

    private static void Show(ImportedFile[] files, Session session, bool wrote)
    {
        int width = files.Select(file => file.Source.Length).DefaultIfEmpty().Max();
        foreach (ImportedFile file in files)
        {
            IReadOnlyList<ImportedNote> notes = file.Notes;
            string actions = $"  {Counted.Of(notes.Sum(note => note.Actions), "action")}, {notes.Sum(note => note.Owned)} with an owner, "
                + $"{notes.Sum(note => note.Dated)} with a day";
            string became = notes switch
            {
                [] => "nothing",
                [var only] => only.Path + actions,
                _ => $"{notes.Count} notes, {notes.Min(note => note.Path)} to {Path.GetFileName(notes.Max(note => note.Path))}{actions}",
            };
            session.Output.WriteLine($"{file.Source.PadRight(width)}  {became}");
            foreach (string left in file.LeftOver)
                session.Output.WriteLine($"  {left}");
        }

        int filled = files.Count(file => file.Notes.Count > 0);
        string from = (filled < files.Length ? $"{filled} of " : string.Empty) + Counted.Of(files.Length, "file");
        string made = $"{Counted.Of(files.Sum(file => file.Notes.Count), "note")} from {from}";
        session.Output.WriteLine($"{made}{(wrote ? string.Empty : " would be written")}.");
    }
}
