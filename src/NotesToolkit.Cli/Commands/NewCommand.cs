namespace NotesToolkit.Cli.Commands;

internal sealed class NewCommand(Syntax syntax)
    : NotesCommand(syntax, "new", "Begin the next note: what is open, what `notes add` gathered, which reviews are due, the hard question.",
        "notes new priya", "notes new --today --edit")
{
    private readonly Argument<string?> person = syntax.Optional("PERSON", "Whom the meeting is with.");
    private readonly Option<string?> date = syntax.Value("--date", "yyyy-MM-dd", "The day of the meeting; today without it.");
    private readonly ChoiceOption kind = syntax.Choice("--kind", [.. NextNote.Kinds]);
    private readonly Option<bool> today = syntax.Flag("--today", "A note for everybody whose 1:1 falls on today.");
    private readonly Option<bool> edit = syntax.Flag("--edit", "Open the note in $VISUAL or $EDITOR, one that is there too.");
    private readonly Option<bool> print = syntax.Flag("--print", "Print the note, and write nothing.");

    public override void Run(ParseResult arguments, Session session)
    {
        if (arguments.GetValue(person) is not null == arguments.GetValue(today))
            throw new NotesException("Name the person (`notes new priya`), or ask for everybody's with --today.");

        if (arguments.GetValue(print) && arguments.GetValue(edit))
            throw new NotesException("--print writes no note that --edit could open: leave one of them out.");

        string chosen = kind.Read(arguments)!;
        RootOnDisk root = RootOnDisk.Open(session);
        DateOnly day = arguments.GetValue(date) is { } typed ? DayArgument.Read(typed, "--date") : root.Today;
        IEnumerable<string> people = arguments.GetValue(person) is { } named ? [root.RequirePersonOrNew(named)]
            : Agenda.MeetingsDue(root.Notebook, day, root.Configuration.Owner).Select(meeting => meeting.Person.Key);
        NextNote[] notes = [.. people.Select(key => new NextNote(root.Notebook, key, day) { Kind = chosen })];
        foreach (NextNote note in notes)
            Begin(note, root, arguments.GetValue(print), arguments.GetValue(edit));

        if (notes.Length == 0)
            session.Output.WriteLine($"Nobody's 1:1 falls on {day.Text()}, or is overdue.");

        if (arguments.GetValue(edit) && notes.Length > 0)
            Editor.Open(session, notes.Select(note => Path.Combine(root.Folder, note.Path)));
    }

    private static void Begin(NextNote note, RootOnDisk root, bool onlyPrints, bool reopens)
    {
        Session session = root.Session;
        root.WarnOfLeft(note.Person);
        root.WarnOfUnread(Notebook.ReadAll([.. root.Notebook.Under(Path.GetDirectoryName(note.Path)! + '/')]));
        SourceText? gathered = root.Notebook.Source.Read(note.Agenda);
        IReadOnlyList<NextItem> items = note.Kind == NextNote.Kinds[0] && gathered is { Defect: null } ? NextItems.Read(gathered.Text) : [];
        string text = NextItems.Into(note.Text(), items, root.Configuration.Vocabulary);
        if (onlyPrints)
        {
            session.Output.Write(text);
            return;
        }

        string path = Path.Combine(root.Folder, note.Path);
        bool isThere = File.Exists(path) || new FileInfo(path).LinkTarget is not null;
        if (isThere && !reopens)
        {
            throw new NotesException($"{session.DisplayPath(path)} is there, and stays as it is: "
                + $"`notes new {note.Person} --date {note.Date.Text()} --edit` opens it.");
        }

        if (!isThere)
        {
            root.Writer.Change(path, before: null, new SourceText(note.Path, text));
            if (items.Count > 0)
                root.Writer.Change(Path.Combine(root.Folder, note.Agenda), gathered, gathered!.WithText(string.Empty));
        }

        session.Output.WriteLine(session.DisplayPath(path));
        if (note.Past > 0)
            session.Error.WriteLine($"notes: {Agenda.TellPast(note.Past)}");

        int nameless = note.OpenCommitments.Count(held => held.Commitment.Id is null);
        (string have, string them) = nameless == 1 ? ("commitment has", "it") : ("commitments have", "them");
        if (nameless > 0)
            session.Error.WriteLine($"notes: {nameless} open {have} no id, so Follow-up cannot name {them}: run `notes fix`.");
    }
}
