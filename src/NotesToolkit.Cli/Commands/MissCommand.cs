namespace NotesToolkit.Cli.Commands;

internal sealed class MissCommand : SettlingCommand
{
    private readonly Option<string?> on = Value("--on", "D", "The day; today without it.");

    public MissCommand()
        : base("miss", "A commitment was not kept, and will not be.", "notes miss priya-0304a") => Add(on);

    protected override FieldEdits Settle(ParseResult arguments, OpenCommitment open) =>
        Settlements.Missed(open.Commitment, open.DayOf(arguments.GetValue(on)));
}
