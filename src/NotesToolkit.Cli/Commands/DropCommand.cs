namespace NotesToolkit.Cli.Commands;

internal sealed class DropCommand : SettlingCommand
{
    private readonly Option<string> why = new("--why") { Description = "The reason.", HelpName = "TEXT", Required = true };

    public DropCommand()
        : base("drop", "A commitment is given up on purpose.", "notes drop priya-0304a --why \"the cache is out of scope\"") => Add(why);

    protected override FieldEdits Settle(ParseResult arguments, OpenCommitment open) =>
        Settlements.Dropped(open.Commitment, open.Today, Reason(arguments.GetRequiredValue(why)));
}
