namespace NotesToolkit.Cli.Commands;

internal sealed class DropCommand(Syntax syntax)
    : SettlingCommand(syntax, "drop", "A commitment is given up on purpose.", "notes drop priya-0304a --why \"the cache is out of scope\"")
{
    private readonly Option<string> why = syntax.Required("--why", "TEXT", "The reason.");

    protected override FieldEdits Settle(ParseResult arguments, RootOnDisk root, HeldCommitment held, string called) =>
        Settlements.Dropped(held.Commitment, root.Today, Reason(arguments.GetRequiredValue(why)));
}
