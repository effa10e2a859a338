namespace NotesToolkit.Notes;

/// <summary>Reads and writes days. The only form is <c>yyyy-MM-dd</c>; nothing is guessed.</summary>
internal static class Days
{
    public const string Format = "yyyy-MM-dd";

    /// <summary>The day that a text names, or null.</summary>
    public static DateOnly? Parse(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    public static string Text(this DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The business days (Monday to Friday) after one day, up to and with another; 0 where the other is not later.</summary>
    public static int BusinessDaysUntil(this DateOnly from, DateOnly to)
    {
        if (to <= from)
            return 0;

        int whole = (to.DayNumber - from.DayNumber) / 7;
        int count = whole * 5;
        for (DateOnly day = from.AddDays((whole * 7) + 1); day <= to; day = day.AddDays(1))
            count += day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;

        return count;
    }
}
