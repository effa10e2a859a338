using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>Finds the day of a meeting in a name, a title or a heading. A file's time is no day.</summary>
internal static partial class ForeignDay
{
    /// <summary>The groups of words that name a day of a year, and none as seen from another.</summary>
    private static readonly string[] Absolute = ["iso", "month", "first"];

    /// <summary>The groups of a day that tells its year.</summary>
    private static readonly string[] Full = ["iso", "year"];

    public static DateOnly? In(string text, DateOrder dates, int? year = null) => Days(text, dates, year) is [var only] ? only : null;

    /// <summary>Why a text that tells several days tells none; null where it does not.</summary>
    public static string? Several(string text, DateOrder dates, int? year) => Days(text, dates, year) is { Length: > 1 } days
        ? $"\"{text}\" tells {string.Join(" and ", days.Select(day => day.Text()))}: name the one that was meant" : null;

    private static DateOnly[] Days(string text, DateOrder dates, int? year) =>
        [.. Places(Former().Replace(text, " "), dates, year).Select(place => place.Day).Distinct()];

    /// <summary>The day of the meeting that a heading opens: it begins with the day, or holds besides it only who met; else null.</summary>
    public static DateOnly? Opening(string heading, ImportPeople people, DateOrder dates, int? year) =>
        Places(heading, dates, year).ToArray() is [var only] && (only.IsFirst || people.AreNamesOnly(only.Other)) ? only.Day : null;

    /// <summary>A text that begins with a day, or who met and a day, up to the day's end, and what is set off from it; else null.</summary>
    public static (string Head, string More)? Headed(string text, ImportPeople people, DateOrder dates, int? year)
    {
        string figures = Dotted(text);
        if (TypedDay.Find(figures) is not [var day, ..])
            return null;

        string head = figures[..(day.Index + day.Length)].Trim();
        string rest = figures[(day.Index + day.Length)..].Trim();
        bool isApart = rest is [] or [',' or '(' or '-' or '–' or '—' or ':' or (>= '0' and <= '9'), ..] || rest.Count(char.IsWhiteSpace) < 2;
        return isApart && Opening(head, people, dates, year) is not null
            ? (head, rest.Trim(' ', ',', '-', '–', '—', '·', ':')) : null;
    }

    /// <summary>A text without the days that are in it, those with their years or all.</summary>
    public static string WithoutDays(string text, bool isWithYear = true) =>
        Without(text, isWithYear ? Full : Absolute) is (> 0, var rest) ? rest : text;

    /// <summary>How a file writes days in figures, by those that can mean only one; none where they differ, or there are none.</summary>
    public static DateOrder OrderOf(IEnumerable<string> lines)
    {
        DateOrder[] found =
        [
            .. from line in lines
               from Match day in FullDay().Matches(line)
               let first = int.Parse(day.Groups["first"].ValueSpan, CultureInfo.InvariantCulture)
               let second = int.Parse(day.Groups["second"].ValueSpan, CultureInfo.InvariantCulture)
               where first > 12 != second > 12
               select first > 12 ? DateOrder.DayFirst : DateOrder.MonthFirst,
        ];
        return found.Distinct().ToArray() is [var only] ? only : DateOrder.None;
    }

    /// <summary>Why the words of a day with its year tell no one day, and the days that they could be; null where there are no such words.</summary>
    public static (string Why, IReadOnlyList<DateOnly> Days)? Unsure(string text, bool isFirst = false)
    {
        string figures = Dotted(text);
        if (TypedDay.Find(figures).FirstOrDefault(found => Tells(found, Full)) is not { } day
            || (isFirst && Around().Replace(figures[..day.Index], " ").Trim().Length > 0))
        {
            return null;
        }

        DayView view = new(new(2000, 1, 1));
        if (!day.Groups["first"].Success && TypedDay.Read(day, view).Day is not null)
            return null;

        string words = DottedDay().Match(text) is { Success: true } dotted ? dotted.Value : day.Value;
        (DateOnly Day, string Flag)[] meant =
        [
            .. from order in new[] { DateOrder.MonthFirst, DateOrder.DayFirst }
               from found in TypedDay.Read(day, view with { Order = order }).Days
               select (found, order == DateOrder.DayFirst ? "--dmy" : "--mdy"),
        ];
        string why = meant.Length == 0 ? $"{words} is no day: write the one that was meant"
            : !day.Groups["first"].Success ? $"{words} is a {meant[0].Day.DayOfWeek}: write the day that was meant"
            : $"{words} {(meant.Length == 1 ? "can only be" : "can be")} "
                + $"{string.Join(" or ", meant.Select(one => $"{one.Day.Text()} (give {one.Flag})"))}";
        return (why, [.. meant.Select(one => one.Day)]);
    }

    /// <summary>Why a heading of days, and of who met, opens no meeting: the day has no year, or there are several; else null.</summary>
    public static string? Unread(string heading, ImportPeople people)
    {
        (int days, string rest) = Without(heading, Absolute);
        return days == 0 || !people.AreNamesOnly(Around().Replace(rest, " ").Trim()) ? null
            : days > 1 ? $"\"{heading}\" is {days} days"
            : $"\"{heading}\" has no year";
    }

    /// <summary>How many days a text tells by any of some groups, and the text without them.</summary>
    private static (int Days, string Left) Without(string text, string[] kinds)
    {
        string figures = Dotted(OneOnOne().Replace(text, " "));
        Match[] days = [.. TypedDay.Find(figures).Where(day => Tells(day, kinds))];
        return (days.Length, days.Reverse().Aggregate(figures, (rest, day) => rest.Remove(day.Index, day.Length)));
    }

    private static bool Tells(Match day, string[] kinds) => Array.Exists(kinds, kind => day.Groups[kind].Success);

    /// <summary>The year that a text names, alone or with a month; among other words too, where they are a title's.</summary>
    public static int? Year(string text, bool isTitle = false) => (isTitle ? AnyYear() : OnlyYear()).Matches(text.Trim()) is [var only]
        ? int.Parse(only.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;

    private static IEnumerable<(DateOnly Day, string Other, bool IsFirst)> Places(string text, DateOrder dates, int? year)
    {
        string figures = Dotted(Figures().Replace(OneOnOne().Replace(text, " "), day =>
            $" {day.Groups["y"]}-{day.Groups["m"].Value.PadLeft(2, '0')}-{day.Groups["d"].Value.PadLeft(2, '0')} "));
        if (year is not null)
            figures = MonthDay().Replace(figures, $"{year}-${{m}}-${{d}}");

        foreach (Match match in TypedDay.Find(figures))
        {
            bool hasYear = Tells(match, Full);
            string words = hasYear || year is null ? match.Value
                : match.Groups["month"].Success ? $"{match.Value} {year}"
                : match.Groups["first"].Success ? $"{match.Value}/{year}"
                : match.Value;
            if (TypedDay.Read(words, new(new(year ?? 2000, 1, 1), Order: dates)).Day is { } day && (hasYear || words.Length > match.Length))
            {
                string before = Around().Replace(figures[..match.Index], " ").Trim();
                yield return (day, Around().Replace(figures.Remove(match.Index, match.Length), " ").Trim(), before.Length == 0);
            }
        }
    }

    private static string Dotted(string text) => DottedDay().Replace(
        ShortYear().Replace(NameBefore().Replace(English(text), " "), "${day} ${month} 20${y}"),
        day => $" {day.Groups["first"].Value}/{day.Groups["second"].Value}/"
            + $"{(day.Groups["y"].Length == 2 ? "20" : string.Empty)}{day.Groups["y"].Value} ");

    /// <summary>A text with a day as a German program heads its pages in English words: <c>Dienstag, 13. Januar 2026</c>.</summary>
    private static string English(string text) => GermanDay().Replace(text, day => day.Groups["month"].Success
        ? $"{day.Groups["day"]} {CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[
            "janfebmäraprmaijunjulaugsepoktnovdez".IndexOf(day.Groups["month"].Value[..3], StringComparison.OrdinalIgnoreCase) / 3]}"
        : string.Empty);

    [GeneratedRegex(
        @"\b(montag|dienstag|mittwoch|donnerstag|freitag)\b|\b(?<day>\d{1,2})\.\s(?<month>januar|februar|märz|april|mai|juni|juli|august|september"
        + @"|oktober|november|dezember)\b", AnyCase)]
    private static partial Regex GermanDay();

    [GeneratedRegex(
        @"(?<![\p{L}\d])(?<day>\d{1,2}) ?(?<month>" + TypedDay.Months + @")"
        + @"( (?<y>2\d)(?=\s*($|[·•|,)]))|(?<=\d\p{L}{3})(?<y>2\d)(?![\p{L}\d]))",
        AnyCase)]
    private static partial Regex ShortYear();

    /// <summary>A month's name that is somebody's, before a day that has its own month: <c>Jun 21 Oct 2026</c>.</summary>
    [GeneratedRegex(
        @"(?<!\p{L})(Jan|Apr|April|May|June?|Aug|August)(?=[ _-]+\d{1,2}(st|nd|rd|th)?[ _-]+" + TypedDay.Months + @",?[ _-]+(19|20)\d\d)",
        AnyCase)]
    private static partial Regex NameBefore();

    [GeneratedRegex(@"(?<![\p{L}\d.])(?<first>\d{1,2})(?<sign>[-._/])(?<second>\d{1,2})\k<sign>(?<y>(19|20)?\d\d)(?![\d.:/-])", ExactCase)]
    private static partial Regex DottedDay();

    [GeneratedRegex(
        @"(?<![\p{L}\d.])(?<first>\d{1,2})(?<sign>[-./])(?<second>\d{1,2})\k<sign>((19|20)\d\d|[23]\d)(?![\d.:/-])"
        + @"|\b((?i:by|due|until|before)|Mon|Tue|Wed|Thu|Fri)\s+(?<first>\d{1,2})/(?<second>\d{1,2})(?![\d/])"
        + @"|(?<=[–—(-]\s?)(?<first>\d{1,2})\.(?<second>\d{1,2})\.(?=\s*(\)|$))", ExactCase)]
    private static partial Regex FullDay();

    /// <summary>A day on which the meeting was to be, and was not: <c>moved from 2026-05-04</c>.</summary>
    [GeneratedRegex(
        @"\b(((re)?scheduled|moved|postponed|shifted|brought forward) from|originally|instead of)\s+(\p{L}{3,9},?\s+)?[\d/._-]{6,10}", AnyCase)]
    private static partial Regex Former();

    [GeneratedRegex(@"(?<![\d-])1[-:]1s?(?![\d-])", ExactCase)]
    private static partial Regex OneOnOne();

    [GeneratedRegex(
        @"(?<!\d)(?<y>(19|20)\d\d)((?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])"
        + @"|(?<sign>[-_./ ])(?<m>0?[1-9]|1[0-2])\k<sign>(?<d>0?[1-9]|[12]\d|3[01]))(?!\d)", ExactCase)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^(?<m>0[1-9]|1[0-2])[-_.](?<d>0[1-9]|[12]\d|3[01])(?!\d)", ExactCase)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"(?<![\p{L}\d./-])(?<year>(19|20)\d\d)(?![\p{L}\d./-])", ExactCase)]
    private static partial Regex AnyYear();

    [GeneratedRegex(@"^(\p{L}{3,9},? )?(?<year>(19|20)\d\d)$", ExactCase)]
    private static partial Regex OnlyYear();

    [GeneratedRegex(@"\b" + TypedDay.Weekdays + @"\b|[^\p{L}\p{N}'’:@-]+|(?<!\w)-+|-+(?!\w)|(?<!\d):|:(?!\d)", AnyCase)]
    private static partial Regex Around();
}
