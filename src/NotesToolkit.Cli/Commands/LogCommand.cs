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
        Trail[] trails = Find(target, arguments.GetValue(subject)!);
        target.WarnOfSkipped(session);
        if (isJson)
            LogJson.Write(session.Output, history, trails);
        else
            LogText.Write(session.Output, history, trails, session.Palette);
    }

    private static Trail[] Find(RecordTarget target, string subject)
    {
        NotesHistory history = target.Record.History;
        Trail[] named = [.. history.Trails.Where(trail => trail.Id == subject)];
        if (named.Length > 0)
            return named;

        if (target.FindPerson(subject) is { } person)
            return [.. history.OwnedBy(person)];

        string[] ids = [.. history.Trails.Select(trail => trail.Id).OfType<string>()];
        string hint = Spelling.Suggest(subject, ids, "`notes agenda` lists the open ones, `notes mine` the people.");
        throw new NotesException($"No commitment has the id {subject}, and nobody is named so. {hint}");
    }
}
