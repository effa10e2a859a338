namespace NotesToolkit.Cli.Commands;

internal sealed class DoneCommand(Syntax syntax)
    : SettlingCommand(syntax, "done", "A commitment was kept.",
        "notes done priya-0304a", "notes done priya runbook --on 2026-03-10 --evidence PR-812")
{
    private readonly Option<string?> on = syntax.Value("--on", "D", "The day; today without it.");
    private readonly Option<string?> evidence = syntax.Value("--evidence", "L", "What shows it, such as a link.");

    protected override FieldEdits Settle(ParseResult arguments, RootOnDisk root, HeldCommitment held, string called) =>
        Settlements.Done(held.Commitment, DayOf(arguments.GetValue(on), root, held, called)).Add("evidence", arguments.GetValue(evidence));
}
