using System.Text.RegularExpressions;

namespace NotesToolkit.Notes;

/// <summary>Recognises what is typed in place of a day and names it by its distance from another.</summary>
public static partial class DayWords
{
    /// <summary>Whether a date's value is relative to another day: <c>fri</c>, <c>+7d</c>, <c>next</c>, <c>in two weeks</c>, <c>end of March</c>.</summary>
    /// <param name="value">The value as typed.</param>
    public static bool AreRelative(string value) => Relative().IsMatch(value);

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
