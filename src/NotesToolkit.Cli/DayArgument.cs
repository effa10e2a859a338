namespace NotesToolkit.Cli;

internal static class DayArgument
{
    public static DateOnly Read(string typed, string option) =>
        Days.Parse(typed) ?? throw new NotesException($"{option} {typed} is no day: write it as yyyy-MM-dd.");

    public static DateOnly Read(string typed, string option, DayView view)
    {
        DayReading reading = TypedDay.Read(typed, view);
        return reading.Day ?? throw new NotesException(
            reading.Days.Count > 0 ? $"{option} {typed} can be {reading.Names}: write the one that is meant."
            : view.LooksBack ? $"{option} {typed} is no day up to today: write yyyy-MM-dd, today, a weekday or 18 Feb."
            : $"{option} {typed} is no day: write yyyy-MM-dd, today, a weekday or 18 Feb, or +7d.");
    }

    public static DateOnly Past(string? typed, RootOnDisk root)
    {
        DateOnly today = root.Today;
        DateOnly day = typed is null ? today : Read(typed, "--on", new(today, Order: root.Configuration.Vocabulary.Dates, LooksBack: true));
        return day <= today ? day : throw new NotesException($"--on {day.Text()} is after today, {today.Text()}: write it when it has happened.");
    }
}

internal sealed class PeriodOptions(Syntax syntax)
{
    private readonly Option<string?> first = syntax.Value("--from", "yyyy-MM-dd", "The first day; the first note's where none is given.");
    private readonly Option<string?> last = syntax.Value("--to", "yyyy-MM-dd", "The last day; today where none is given.");

    public Period Read(ParseResult arguments, Record record)
    {
        DateOnly? from = arguments.GetValue(first) is { } begin ? DayArgument.Read(begin, first.Name) : null;
        DateOnly? to = arguments.GetValue(last) is { } end ? DayArgument.Read(end, last.Name) : null;
        Period period = new(from ?? record.FirstDay, to ?? record.AsOf);
        return period.From <= period.To || (from ?? to) is null ? period : throw new NotesException(
            $"The period from {period.From.Text()} to {period.To.Text()} ends before it begins. "
            + "Write --from and --to so that --to is the later day.");
    }
}
