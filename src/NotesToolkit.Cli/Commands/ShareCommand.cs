namespace NotesToolkit.Cli.Commands;

internal sealed class ShareCommand(Syntax syntax)
    : NotesCommand(syntax, "share", "Write what the person may have of a note, and keep the day on which it was shared.",
        "notes share priya 2026-03-04 -o for-priya.md")
{
    private readonly Argument<string> person = syntax.One("PERSON", "Whom the note is about, and for.");
    private readonly Argument<string?> date = syntax.Optional("DATE", "The day of the meeting; without it, the last one.");
    private readonly Option<string?> file = syntax.Value("-o", "FILE", "Write to a file.");

    public override void Run(ParseResult arguments, Session session)
    {
        RootOnDisk root = RootOnDisk.Open(session);
        string key = root.RequirePerson(arguments.GetRequiredValue(person));
        DateOnly? day = arguments.GetValue(date) is { } written ? DayArgument.Read(written, "DATE") : null;
        Note note = root.Notebook.NotesWith(key).LastOrDefault(note => note.Kind != NoteKind.Review
                && (day is null ? !BlankNote.IsBlank(note, () => root.Notebook.Commitments) : note.Date == day))
            ?? throw new NotesException(day is null
                ? $"There is no note with {key} to share."
                : $"There is no note with {key} of {day.Value.Text()} to share; review notes are not shared.");
        string text = SharedNote.Text(root.Notebook.Redactor.Of(note), note);
        string path = Path.Combine(root.Folder, note.Path);
        if (arguments.GetValue(file) is { } typed)
        {
            string target = session.FullPath(typed);
            if (target == path)
                throw new NotesException($"{typed} is the note itself: name another file.");

            session.Writer.Replace(target, text);
            session.Output.WriteLine($"wrote {session.DisplayPath(target)}");
        }
        else
        {
            session.Output.Write(text);
            session.Output.Flush();
        }

        if (note.FrontMatter["shared"] is null)
            root.Change(session.Error, note.Source, [FrontMatterEdits.Set(note, "shared", root.Today.Text())]);
    }
}
