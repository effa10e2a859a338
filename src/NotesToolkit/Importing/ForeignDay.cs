using System.Globalization;
using System.Text.RegularExpressions;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>Finds the day of a meeting in a name, a title or a heading. A file's time is no day.</summary>
internal static partial class ForeignDay
{
    public static DateOnly? In(string text, DateOrder dates, int? year = null)
    {
        DateOnly[] days = [.. Places(text, dates, year).Select(place => place.Day).Distinct()];
        return days.Length == 1 ? days[0] : null;
    }

    /// <summary>The day of the meeting that a heading opens: it begins with the day, or holds besides it only who met; else null.</summary>
    public static DateOnly? Opening(string heading, ImportPeople people, DateOrder dates, int? year) =>
        Places(heading, dates, year).ToArray() is [var only] && (only.IsFirst || people.AreNamesOnly(only.Other)) ? only.Day : null;

    /// <summary>The words of a day with its year whose order of day and month nothing says, or null.</summary>
    public static string? Unsure(string text) =>
        TypedDay.Find(Dotted(text)).FirstOrDefault(day => day.Groups["first"].Success && day.Groups["year"].Success)?.Value;

    public static int? Year(string text) =>
        OnlyYear().IsMatch(text.Trim()) ? int.Parse(text.Trim(), CultureInfo.InvariantCulture) : null;

    private static IEnumerable<(DateOnly Day, string Other, bool IsFirst)> Places(string text, DateOrder dates, int? year)
    {
        string figures = Dotted(Figures().Replace(text, " ${y}-${m}-${d} "));
        if (year is not null)
            figures = MonthDay().Replace(figures, $"{year}-${{m}}-${{d}}");

        foreach (Match match in TypedDay.Find(figures))
        {
            bool hasYear = match.Groups["iso"].Success || match.Groups["year"].Success;
            string words = hasYear || year is null || !match.Groups["month"].Success ? match.Value : $"{match.Value} {year}";
            if (TypedDay.Read(words, new(new(year ?? 2000, 1, 1), Order: dates)).Day is { } day && (hasYear || words.Length > match.Length))
            {
                string before = Around().Replace(figures[..match.Index], " ").Trim();
                yield return (day, Around().Replace(figures.Remove(match.Index, match.Length), " ").Trim(), before.Length == 0);
            }
        }
    }

    private static string Dotted(string text) => DottedDay().Replace(text, " ${first}/${second}/${y} ");

    [GeneratedRegex(@"(?<!\d)(?<first>\d{1,2})(?<sign>[-._])(?<second>\d{1,2})\k<sign>(?<y>(19|20)\d\d)(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DottedDay();

    [GeneratedRegex(
        @"(?<!\d)(?<y>(19|20)\d\d)(?<sign>[-_./ ]?)(?<m>0[1-9]|1[0-2])\k<sign>(?<d>0[1-9]|[12]\d|3[01])(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^(?<m>0[1-9]|1[0-2])[-_.](?<d>0[1-9]|[12]\d|3[01])(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"^(19|20)\d\d$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OnlyYear();

    [GeneratedRegex(
        @"\b(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?\b|[^\p{L}\p{N}'’:@-]+|(?<!\w)-+|-+(?!\w)|(?<!\d):|:(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Around();
}
