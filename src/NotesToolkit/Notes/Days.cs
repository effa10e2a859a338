namespace NotesToolkit.Notes;

/// <summary>Reads and writes days. The only form is <c>yyyy-MM-dd</c>; nothing is guessed.</summary>
internal static class Days
{
    public const string Format = "yyyy-MM-dd";

    public static DateOnly? Parse(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    public static string Text(this DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The business days (Monday to Friday) after one day, up to and with another; 0 where the other is not later.</summary>
    public static int BusinessDaysUntil(this DateOnly from, DateOnly to)
    {
        int days = to.DayNumber - from.DayNumber;
        return days <= 0 ? 0 : (days / 7 * 5)
            + Enumerable.Range(1, days % 7).Count(ahead => from.AddDays(ahead).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
    }
}
