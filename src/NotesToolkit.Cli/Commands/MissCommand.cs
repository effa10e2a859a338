namespace NotesToolkit.Cli.Commands;

internal sealed class MissCommand(Syntax syntax)
    : SettlingCommand(syntax, "miss", "A commitment was not kept, and will not be.", "notes miss priya-0304a")
{
    private readonly Option<string?> on = syntax.Value("--on", "D", "The day; today without it.");

    protected override FieldEdits Settle(ParseResult arguments, RootOnDisk root, HeldCommitment held, string called) =>
        Settlements.Missed(held.Commitment, DayOf(arguments.GetValue(on), root, held, called));
}
