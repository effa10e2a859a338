namespace NotesToolkit.Cli.Targets;

internal sealed record RootOnDisk(Session Session, string Folder, Notebook Notebook)
{
    public NotesConfiguration Configuration => Notebook.Configuration;

    public DateOnly Today => Session.Today(Configuration);

    public FileWriter Writer => new(Folder);

    public static RootOnDisk Open(Session session)
    {
        RootOnDisk root = new(session, session.Root, Notebook.Open(session.Root));
        _ = root.Configuration.RequireReadable();
        root.RequireNotes();
        return root;
    }

    public void RequireNotes()
    {
        if (Configuration.Source is null && Notebook.Files.Count == 0)
        {
            throw new NotesException(
                $"{Folder} holds no notes.yml and no note: run `notes init` there, change into your notes, or name them with -C.");
        }
    }

    /// <summary>Says where no note is, lest nothing looks like all being well.</summary>
    public void WarnIfEmpty()
    {
        string globs = string.Join(", ", Configuration.Globs.Select(glob => glob.Pattern));
        if (Notebook.Files.Count == 0)
            Session.Warn($"notes: no note in {Folder} matches {globs}: `notes new PERSON` begins one.");
    }

    /// <summary>Names those of some notes that cannot be read, lest what they hold looks as if it were not there.</summary>
    public void WarnOfUnread(IEnumerable<Note> notes)
    {
        foreach (Note note in notes.Where(note => !note.IsReadable))
            Session.Warn($"notes: {note.Path} cannot be read, and nothing of it is here: `notes lint` says why.");
    }

    public void WarnOfLeft(string person)
    {
        if (Notebook.Roster.Find(person)?.End is { } end && end < Today)
            Session.Warn($"notes: by {Configuration.PeoplePath} {person} left on {end.Text()}.");
    }

    public string PlaceOf(Note note, Item item) =>
        $"{Session.DisplayPath(Path.Combine(Folder, note.Path))}:{note.Source.GetLineNumber(item.Span.Start)}";

    public void Change(TextWriter shown, SourceText? before, SourceText after)
    {
        string path = Path.Combine(Folder, after.Path);
        FileWriter.Clean(Path.GetDirectoryName(path)!);
        Writer.Change(path, before, after);
        DiffFormat.Write(shown, Session.DisplayPath(path), before, after, Notebook, shown == Session.Output ? Session.Palette : new(IsOn: false));
    }

    public void Change(TextWriter shown, SourceText before, IReadOnlyList<TextEdit> edits) =>
        Change(shown, before, before.WithText(Fixer.Apply(before.Text, edits)));

    public string RequirePersonOrNew(string typed, bool isOwner = false)
    {
        string key = PersonKey.Of(typed);
        return Notebook.Roster.Exists || !PersonKey.IsValid(key) ? RequirePerson(typed, isOwner) : key;
    }

    public string RequirePerson(string typed, bool isOwner = false)
    {
        string key = PersonKey.Of(typed);
        Roster roster = Notebook.Roster;
        IReadOnlyList<string> known = roster.Exists ? [.. roster.People.Select(person => person.Key)]
            : [.. Notebook.Notes.Select(note => note.With).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (roster.Find(key) is not null || known.Contains(key, StringComparer.Ordinal))
            return key;

        // Nobody meets himself.
        string[] others = [.. known.Where(other => isOwner || other != Configuration.Owner)];
        string otherwise = roster.Exists && others.Length == 0
            ? $"Add a line to it: {key}: {{name: …, manager: {Configuration.Owner}}}."
            : $"Write one of its {others.Length} keys.";
        string place = roster.Exists ? Configuration.PeoplePath : "these notes";
        throw new NotesException($"`{typed}` is nobody in {place}. {Spelling.Suggest(key, others, otherwise)}");
    }
}
