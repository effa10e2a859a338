namespace NotesToolkit.Cli.Commands;

internal sealed class SlipCommand(Syntax syntax)
    : SettlingCommand(syntax, "slip", "A commitment is due on another day.",
        "notes slip priya-0304a --to 2026-03-18 --why \"payments moved the window\"")
{
    private readonly Option<string> to = syntax.Required(
        "--to", "D", "The new day: a date, a weekday, 18 Feb, or +7d from the due date or today, whichever is later.");
    private readonly Option<string?> why = syntax.Value("--why", "TEXT", "The reason.");

    protected override FieldEdits Settle(ParseResult arguments, RootOnDisk root, HeldCommitment held, string called)
    {
        Vocabulary vocabulary = root.Configuration.Vocabulary;
        string typed = arguments.GetRequiredValue(to);
        DateOnly day = DayArgument.Read(typed, "--to", Settlements.ViewOf(root.Notebook, held, typed, root.Today));
        if (day == Settlements.DueOf(held, vocabulary).Day)
            throw new NotesException($"{called} is due on {day.Text()} already.");

        if (day < held.Note.Date)
            throw new NotesException($"{day.Text()} is before the meeting of {held.Note.Date.Value.Text()} that made {called}.");

        return Settlements.Moved(held, vocabulary, day, arguments.GetValue(why) is { } reason ? Reason(reason) : null);
    }
}
