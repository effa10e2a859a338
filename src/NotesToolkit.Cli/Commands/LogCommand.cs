using System.CommandLine;
using NotesToolkit.Cli.Output;
using NotesToolkit.Cli.Targets;
using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Commands;

internal sealed class LogCommand : NotesCommand
{
    private readonly Argument<string> subject = new("ID|PERSON") { Description = "A commitment's id, or a person whose commitments are told." };

    private readonly Option<string> format = new("--format")
    {
        Description = "text or json.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "text",
    };

    public LogCommand()
        : base("log", "Tell the life of commitments, with commits.", "notes log priya-0304a", "notes log priya")
    {
        Add(subject);
        Add(format);
    }

    public override int Run(ParseResult arguments, Session session)
    {
        bool isJson = Formats.Read(arguments.GetValue(format), "--format", "text", "json") == "json";
        RecordTarget target = RecordTarget.Read(session, "notes log");
        NotesHistory history = target.Record.History;
        Trail[] trails = Find(target, arguments.GetValue(subject)!);
        HistoryWarnings.Write(session.Error, history);
        if (isJson)
            LogJson.Write(session.Output, history, trails);
        else
            LogText.Write(session.Output, history, trails, Palette.For(session.UsesColor));

        return ExitCode.Fine;
    }

    private static Trail[] Find(RecordTarget target, string subject)
    {
        NotesHistory history = target.Record.History;
        Trail[] named = [.. history.Trails.Where(trail => trail.Id == subject)];
        if (named.Length > 0)
            return named;

        return target.FindPerson(subject) is { } person
            ? [.. history.OwnedBy(person)]
            : throw new NotesException($"No commitment has the id {subject}, and nobody is named so. {Spelling.Suggest(subject, [.. history.Trails.Select(trail => trail.Id).OfType<string>()], "`notes agenda` lists the open ones, `notes mine` the people.")}");
    }
}
