namespace NotesToolkit.Cli.Commands;

internal sealed class LogCommand(Syntax syntax)
    : NotesCommand(syntax, "log", "Tell the life of commitments, with commits.", "notes log priya-0304a", "notes log priya")
{
    private readonly Argument<string> subject = syntax.One("ID|PERSON", "A commitment's id, or a person whose commitments are told.");
    private readonly ChoiceOption format = syntax.Choice("--format", "text", "json");

    public override void Run(ParseResult arguments, Session session)
    {
        bool isJson = format.Read(arguments) == "json";
        RecordTarget target = RecordTarget.Read(session, "notes log");
        NotesHistory history = target.Record.History;
        string typed = arguments.GetRequiredValue(subject);
        Trail[] trails = [.. history.Trails.Where(trail => trail.Id == typed)];
        if (trails.Length == 0)
        {
            string[] ids = [.. history.Trails.Select(trail => trail.Id).OfType<string>()];
            trails = target.FindPerson(typed) is { } person ? [.. history.OwnedBy(person)]
                : throw new NotesException($"No commitment has the id {typed}, and nobody is named so. "
                    + Spelling.Suggest(typed, ids, "`notes agenda` lists the open ones, `notes mine` the people."));
        }

        target.WarnOfSkipped(session);
        if (isJson)
            LogOutput.WriteJson(session.Output, history, trails);
        else
            LogOutput.Write(session.Output, history, trails, session.Palette);
    }
}
