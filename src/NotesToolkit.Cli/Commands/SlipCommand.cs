using System.CommandLine;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Commands;

internal sealed class SlipCommand : SettlingCommand
{
    private readonly Option<string> to = new("--to")
    {
        Description = "The new day: a date, a weekday, 18 Feb, or +7d from the due date or today, whichever is later.",
        HelpName = "D",
        Required = true,
    };
    private readonly Option<string?> why = new("--why") { Description = "The reason.", HelpName = "TEXT" };

    public SlipCommand()
        : base("slip", "A commitment is due on another day.", "notes slip priya-0304a --to 2026-03-18 --why \"payments moved the window\"")
    {
        Add(to);
        Add(why);
    }

    protected override int Settle(ParseResult arguments, SettlementRun run)
    {
        string typed = arguments.GetRequiredValue(to);
        DateOnly day = DayArgument.Read(typed, "--to", run.ViewOf(typed));
        if (day == run.Held.Commitment.Due)
            throw new NotesException($"{run.Name} is due on {day.Text()} already.");

        if (day < run.Held.Note.Date)
            throw new NotesException($"{day.Text()} is before the meeting of {run.Held.Note.Date.Value.Text()} that made {run.Name}.");

        string? reason = arguments.GetValue(why) is { } text ? ReasonArgument.Read(text) : null;
        return run.Write(Settlements.Moved(run.Source, run.Held.Commitment, day, reason));
    }
}
