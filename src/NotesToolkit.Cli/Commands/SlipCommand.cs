namespace NotesToolkit.Cli.Commands;

internal sealed class SlipCommand : SettlingCommand
{
    private readonly Option<string> to = new("--to")
    {
        Description = "The new day: a date, a weekday, 18 Feb, or +7d from the due date or today, whichever is later.",
        HelpName = "D",
        Required = true,
    };
    private readonly Option<string?> why = Value("--why", "TEXT", "The reason.");

    public SlipCommand()
        : base("slip", "A commitment is due on another day.", "notes slip priya-0304a --to 2026-03-18 --why \"payments moved the window\"") =>
        Add(to, why);

    protected override FieldEdits Settle(ParseResult arguments, OpenCommitment open)
    {
        string typed = arguments.GetRequiredValue(to);
        Vocabulary vocabulary = open.Notebook.Configuration.Vocabulary;
        DateOnly day = DayArgument.Read(typed, "--to", open.ViewOf(typed));
        if (day == Settlements.DueOf(open.Held, vocabulary).Day)
            throw new NotesException($"{open.Name} is due on {day.Text()} already.");

        if (day < open.Held.Note.Date)
            throw new NotesException($"{day.Text()} is before the meeting of {open.Held.Note.Date.Value.Text()} that made {open.Name}.");

        string? reason = arguments.GetValue(why) is { } text ? Reason(text) : null;
        return Settlements.Moved(open.Held, vocabulary, day, reason);
    }
}
