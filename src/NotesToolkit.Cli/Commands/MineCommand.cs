using System.CommandLine;
using NotesToolkit.Cli.Output;
using NotesToolkit.Cli.Targets;
using NotesToolkit.Insights;

namespace NotesToolkit.Cli.Commands;

internal sealed class MineCommand : NotesCommand
{
    private readonly Argument<string?> person = new("PERSON")
    {
        Description = "Only this person; everybody where none is named.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> from = new("--from")
    {
        Description = "The first day; the first note's where none is given.",
        HelpName = "yyyy-MM-dd",
    };

    private readonly Option<string?> to = new("--to") { Description = "The last day; today where none is given.", HelpName = "yyyy-MM-dd" };

    private readonly Option<string> format = new("--format")
    {
        Description = "text or json.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "text",
    };

    public MineCommand()
        : base("mine", "Find patterns and measures in the notes' history.", "notes mine", "notes mine priya --from 2026-01-01 --to 2026-03-31")
    {
        Add(person);
        Add(from);
        Add(to);
        Add(format);
    }

    public override int Run(ParseResult arguments, Session session)
    {
        bool isJson = Formats.Read(arguments.GetValue(format), "--format", "text", "json") == "json";
        RecordTarget target = RecordTarget.Read(session, "notes mine");
        Period period = DayArgument.Period(arguments.GetValue(from), arguments.GetValue(to), target.Record);
        string? key = arguments.GetValue(person) is { } typed ? target.RequirePerson(typed) : null;
        Mining mining = Miner.Mine(target.Record, key, period.From, period.To);
        target.WarnOfUncommitted(session);
        HistoryWarnings.Write(session.Error, target.Record.History);
        HistoryWarnings.WriteUncarried(session.Error, target.Record);
        if (isJson)
            MineJson.Write(session.Output, mining);
        else
            MineText.Write(session.Output, mining, EvidenceGrades.Read(mining, target.Repository), Palette.For(session.UsesColor));

        return ExitCode.Fine;
    }
}
