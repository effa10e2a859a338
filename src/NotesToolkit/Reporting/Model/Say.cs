using System.Globalization;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>Days and numbers as people say them.</summary>
internal static class Say
{
    private static readonly string[] Small = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve"];

    /// <summary>A text in no culture.</summary>
    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day, with the year where it is not that of the period's end: <c>18 May</c>, <c>18 May 2025</c>.</summary>
    public static string Short(DateOnly day, Period period) =>
        day.ToString(day.Year == period.To.Year ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day in words: <c>Monday, 18 May 2026</c>.</summary>
    public static string Long(DateOnly day) => day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Month(DateOnly day) => day.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    public static string Count(int count, string one, string? many = null) => Text($"{count} {(count == 1 ? one : many ?? one + "s")}");

    public static string Word(int count) => count >= 0 && count < Small.Length ? Small[count] : Text($"{count}");

    /// <summary>How a day lies to a due day: <c>1 day early</c>, <c>on the day</c>, <c>5 days late</c>.</summary>
    public static string Lateness(int days) => days switch
    {
        0 => "on the day",
        < 0 => $"{Count(-days, "day")} early",
        _ => $"{Count(days, "day")} late",
    };

    public static string List(IReadOnlyList<string> words) => words.Count < 2
        ? string.Concat(words)
        : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}
