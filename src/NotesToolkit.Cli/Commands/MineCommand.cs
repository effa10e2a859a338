namespace NotesToolkit.Cli.Commands;

internal sealed class MineCommand(Syntax syntax)
    : NotesCommand(syntax, "mine", "Find patterns and measures in the notes' history.",
        "notes mine", "notes mine priya --from 2026-01-01 --to 2026-03-31")
{
    private readonly Argument<string?> person = syntax.Optional("PERSON", "Only this person; everybody where none is named.");
    private readonly PeriodOptions period = new(syntax);
    private readonly ChoiceOption format = syntax.Choice("--format", "text", "json");

    public override void Run(ParseResult arguments, Session session)
    {
        bool isJson = format.Read(arguments) == "json";
        RecordTarget target = RecordTarget.Read(session, "notes mine");
        Period days = period.Read(arguments, target.Record);
        string? key = arguments.GetValue(person) is { } typed ? target.RequirePerson(typed) : null;
        Mining mining = Mining.Of(target.Record, key, days.From, days.To);
        target.WarnOfUncommitted(session);
        target.WarnOfSkipped(session);
        if (isJson)
            MineOutput.WriteJson(session.Output, mining);
        else
            MineOutput.Write(session.Output, mining, mining.ReadEvidence(target.Repository), session.Palette);
    }
}
