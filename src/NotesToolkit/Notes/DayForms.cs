using System.Globalization;
using System.Text.RegularExpressions;

namespace NotesToolkit.Notes;

/// <summary>Reads days in the forms that can mean only one day: the year in four digits and first, or the month as a word.</summary>
internal static partial class DayForms
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>The day that a text names, or null where it could be another: <c>2026/3/4</c> and <c>4 March 2026</c>, never <c>05/01/2026</c>.</summary>
    public static DateOnly? Parse(string text)
    {
        Match match = YearFirst().Match(text);
        match = match.Success ? match : DayFirst().Match(text);
        match = match.Success ? match : MonthFirst().Match(text);
        return match.Success && MonthOf(match.Groups["month"].ValueSpan) is > 0 and int month
            ? Days.Parse($"{match.Groups["year"].Value}-{month:00}-{Number(match.Groups["day"].ValueSpan):00}")
            : null;
    }

    private static int MonthOf(ReadOnlySpan<char> text)
    {
        if (char.IsAsciiDigit(text[0]))
        {
            return Number(text);
        }

        for (int i = 0; i < Months.Length; i++)
        {
            if (text.Equals(Months[i], StringComparison.OrdinalIgnoreCase)
                || text.Equals(Months[i].AsSpan(0, 3), StringComparison.OrdinalIgnoreCase)
                || (i == 8 && text.Equals("sept", StringComparison.OrdinalIgnoreCase)))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<year>(19|20)[0-9]{2})((?<sign>[-/. ]) ?(?<month>[0-9]{1,2}|[A-Za-z]{3,9})\k<sign> ?(?<day>[0-9]{1,2})|(?<month>[0-9]{2})(?<day>[0-9]{2}))$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"^(?<day>[0-9]{1,2})(st|nd|rd|th|\.)?[ -](of )?(?<month>[A-Za-z]{3,9})\.?,?[ -](?<year>(19|20)[0-9]{2})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"^(?<month>[A-Za-z]{3,9})\.? (?<day>[0-9]{1,2})(st|nd|rd|th)?,? (?<year>(19|20)[0-9]{2})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthFirst();
}
