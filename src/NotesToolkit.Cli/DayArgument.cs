using NotesToolkit.Insights;
using NotesToolkit.Notes;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Cli;

/// <summary>Reads days of the command line.</summary>
internal static class DayArgument
{
    public static DateOnly Read(string? typed, DateOnly otherwise, string option) => typed is null
        ? otherwise
        : Days.Parse(typed) ?? throw new NotesException($"{option} {typed} is no day: write it as yyyy-MM-dd.");

    /// <summary>A day as the format has it, in figures or in words.</summary>
    public static DateOnly Read(string typed, string option, DayView view)
    {
        DayReading reading = TypedDay.Read(typed, view);
        return reading.Day ?? throw new NotesException(reading.Days.Count > 0
            ? $"{option} {typed} can be {reading.Names}: write the one that is meant."
            : $"{option} {typed} is no day{(view.LooksBack ? " up to today" : string.Empty)}: write yyyy-MM-dd, today, a weekday or 18 Feb{(view.LooksBack ? string.Empty : ", or +7d")}.");
    }

    /// <summary>The day of <c>--on</c>: today where nothing was typed.</summary>
    public static DateOnly Past(string? typed, DateOnly today, Vocabulary vocabulary) =>
        (typed is null ? today : Read(typed, "--on", new(today, Order: vocabulary.Dates, LooksBack: true))) is var day && day > today
            ? throw new NotesException($"--on {typed} is after today, {today.Text()}: write it when it has happened.")
            : day;

    /// <summary>The days of <c>--from</c> and <c>--to</c>; those of the first note and of today where none is typed.</summary>
    public static Period Period(string? from, string? to, TeamRecord record)
    {
        Period period = new(Read(from, record.FirstDay, "--from"), Read(to, record.AsOf, "--to"));
        return period.From <= period.To || (from ?? to) is null
            ? period
            : throw new NotesException($"The period from {period.From.Text()} to {period.To.Text()} ends before it begins. Write --from and --to so that --to is the later day.");
    }
}
