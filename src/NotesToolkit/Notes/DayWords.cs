using System.Globalization;
using System.Text.RegularExpressions;

namespace NotesToolkit.Notes;

/// <summary>Recognises what is typed in place of a day and names it by its distance from another.</summary>
internal static partial class DayWords
{
    /// <summary>In the order of <see cref="DayOfWeek"/>.</summary>
    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>Whether a date's value is relative to another day: <c>fri</c>, <c>+7d</c>, <c>next</c>, <c>in two weeks</c>, <c>end of March</c>.</summary>
    public static bool AreRelative(string value) => Relative().IsMatch(value);

    /// <summary>
    /// The day that a word names as seen from a meeting, or null where the format gives it none: <c>today</c>, <c>tomorrow</c>, a
    /// weekday (the first such day after the meeting), <c>+7d</c>, <c>next</c> (the next 1:1 by the cadence).
    /// </summary>
    public static DateOnly? Resolve(string value, DateOnly meeting, int? cadenceDays)
    {
        int? days = value.ToLowerInvariant() switch
        {
            "today" => 0,
            "tomorrow" => 1,
            "next" => cadenceDays,
            _ => DaysFrom(value, meeting.DayOfWeek),
        };
        return days <= DateOnly.MaxValue.DayNumber - meeting.DayNumber ? meeting.AddDays(days.Value) : null;
    }

    private static int? DaysFrom(string value, DayOfWeek meeting)
    {
        if (Ahead().Match(value) is { Success: true } ahead)
        {
            return int.TryParse(ahead.Groups["days"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int days) ? days : null;
        }

        return Weekday().IsMatch(value)
            ? 1 + ((Array.IndexOf(Weekdays, value[..3].ToLowerInvariant()) - (int)meeting + 6) % 7)
            : null;
    }

    [GeneratedRegex(@"^\+\s?(?<days>\d+)\s?d$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Ahead();

    [GeneratedRegex(
        @"^(sun|mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?)(day)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Weekday();

    [GeneratedRegex(
        """
        ^ \+ \s* \d+ \s* ( d | w | m | days? | weeks? | months? )? $
        | \b ( today | tonight | tomorrow | next | soon | asap | later | eod | eow | eom | eoq | eoy ) \b
        | \b ( mon | tues? | wed(nes)? | thu(rs?)? | fri | sat(ur)? | sun ) (day)? s? \b
        | \b in \s+ ( \d+ | an? | one | two | three | four | five | six | seven | eight | nine | ten | some | (a\s+)? ( few | couple\s+of ) ) \s+ ( day | week | month )
        | \b end \s+ of \b
        | \b ( this | coming ) \s+ ( week | month | quarter )
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Relative();
}
