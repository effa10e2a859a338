namespace NotesToolkit.Parsing.Typed;

/// <summary>Reads a day as hands type it: in figures, in words, or by its distance from another.</summary>
internal static partial class TypedDay
{
    internal const string Months =
        "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    internal const string Weekdays = "(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";

    private const string Pattern =
        $$"""
        (?<![\p{L}\p{N}.]|[0-9]/)(?: (?<iso>(?:19|20)\d\d-\d\d-\d\d)
          | (?: (?<name>{{Weekdays}})\.?,?\s+ )?
            (?: (?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[-\s]\s?(?:of\s+)?(?<month>{{Months}})(?!\p{L})(?: \.?,?[-\s]\s?(?<year>(?:19|20)\d\d) )?
              | (?<month>{{Months}})\.?\s+(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d) (?: (?:,\s?|\s)(?<year>(?:19|20)\d\d) )?
              | (?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)
              | (?<first>\d{1,2})/(?<second>\d{1,2})(?!/?\d)
              | (?<first>\d{1,2})(?:/|(?<dot>\.))(?<second>\d{1,2})(?(dot)\.|/)(?<year>(?:19|20)\d\d|[23]\d) )
          | (?<next>next\s+)?(?<name>{{Weekdays}})
          | in\s+(?<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?<unit>d|w)(?:ays?|eeks?)
          | \+\s?(?<count>\d{1,12})\s?(?<unit>d|w)
          | (?<word>today|tomorrow|yesterday|eow|eom) | (?:the\ )?(?<word>end\ of\ (?:the\ )?(?:week|month))
          | (?:the\ |our\ )?(?<word>next)(?!\s+(?:week|month|quarter|sprint|year))(?:\ 1[:-]1|\ 1on1|\ one-on-one)? )(?![\p{L}\p{N}])
        """;

    private const RegexOptions Options = AnyCase | RegexOptions.IgnorePatternWhitespace;

    /// <summary>No further away is a day without a year: beyond that the other year may be meant.</summary>
    private const int Furthest = 180;

    private static readonly string[] MonthNames = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames;

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Whether a day is told only to those who know another: <c>fri</c>, <c>18 Feb</c>, <c>+7d</c>, <c>end of March</c>.</summary>
    public static bool IsRelative(string text, DateOrder order) =>
        Whole(text) is { Success: true } match
            ? !match.Groups["iso"].Success && !match.Groups["year"].Success && (order != DateOrder.None || !match.Groups["first"].Success)
            : Relative().IsMatch(text);

    /// <summary>
    /// The day of a text that names its year and can mean no other: <c>2026/3/4</c>, <c>18.03.2026</c> and <c>4 March 2026</c>, never
    /// <c>05/01/2026</c>. The time after a day is left out.
    /// </summary>
    public static DateOnly? Absolute(string text)
    {
        Match match = YearFirst().Match(text);
        match = match.Success ? match : Whole(text);
        return !match.Success || match.Groups["first"].Success ? null
            : match.Groups["iso"].Success ? Days.Parse(match.Groups["iso"].ValueSpan)
            : match.Groups["year"].Success && DayOf(match, YearOf(match)) is { } day && Agrees(match, day) ? day
            : null;
    }

    public static bool IsWeekday(string text) =>
        Whole(text) is { Success: true } match && match.Groups["name"].Success && !match.Groups["day"].Success && !match.Groups["next"].Success;

    public static IReadOnlyList<Match> Find(string text) => [.. Words().Matches(text).Cast<Match>()];

    /// <summary>The days that a text can mean. Only a single one is read; of several, or of none, the writer is asked.</summary>
    public static DayReading Read(string text, DayView view) => Whole(text) is { Success: true } match ? Read(match, view) : DayReading.None;

    public static DayReading Read(Match match, DayView view)
    {
        if (match.Groups["first"].Success)
        {
            DateOnly[] either =
            [
                .. view.Order == DateOrder.MonthFirst ? [] : Dated(match, Number(match, "second"), Number(match, "first"), view).Days,
                .. view.Order == DateOrder.DayFirst ? [] : Dated(match, Number(match, "first"), Number(match, "second"), view).Days,
            ];
            return new([.. either.Order()], (view.Order != DateOrder.None || match.Groups["dot"].Success) && either.Length == 1);
        }

        return match.Groups["iso"].Success ? DayReading.Of(Days.Parse(match.Groups["iso"].ValueSpan))
            : match.Groups["day"].Success ? Dated(match, MonthOf(match), Number(match, "day"), view)
            : match.Groups["name"].Success ? Weekday(match, view)
            : match.Groups["count"].Success ? Ahead(view, Count(match) * (match.Groups["unit"].Value is "w" or "W" ? 7 : 1))
            : Word(match.Groups["word"].Value.ToLowerInvariant(), view);
    }

    private static DayReading Word(string word, DayView view)
    {
        DateOnly from = view.From;
        return word switch
        {
            "today" => DayReading.Of(from),
            "yesterday" => view.LooksBack ? DayReading.Of(from.AddDays(-1)) : DayReading.None,
            "tomorrow" => Ahead(view, 1),
            "next" => Ahead(view, view.CadenceDays),
            "eom" or "end of month" or "end of the month" =>
                Ahead(view, DateTime.DaysInMonth(from.Year, from.Month) - from.Day),
            _ => from.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayReading.None : Ahead(view, DayOfWeek.Friday - from.DayOfWeek),
        };
    }

    private static DayReading Weekday(Match match, DayView view)
    {
        DayOfWeek name = Name(match);
        if (view.LooksBack)
        {
            int past = ((int)view.From.DayOfWeek - (int)name + 7) % 7;
            return match.Groups["next"].Success ? DayReading.None : DayReading.Of(view.From.AddDays(-past));
        }

        int ahead = 1 + (((int)name - (int)view.From.DayOfWeek + 6) % 7);
        int toMonday = 1 + ((7 - (int)view.From.DayOfWeek) % 7);
        return match.Groups["next"].Success && ahead < toMonday
            ? new([.. Ahead(view, ahead).Days, .. Ahead(view, ahead + 7).Days], IsSure: false)
            : Ahead(view, ahead);
    }

    /// <summary>A day of a month: without a year the nearest one in view, without a month likewise.</summary>
    private static DayReading Dated(Match match, int month, int day, DayView view)
    {
        if (match.Groups["year"].Success)
            return DayOf(match, YearOf(match), month, day) is not { } exact ? DayReading.None : new([exact], Agrees(match, exact));

        DateOnly[] all =
        [
            .. from year in Enumerable.Range(view.From.Year - 1, 3)
               from each in month > 0 ? [month] : Enumerable.Range(1, 12)
               let found = DayOf(match, year, each, day)
               where found is not null
               orderby found
               select found.Value,
        ];
        DateOnly? ahead = all.Cast<DateOnly?>().FirstOrDefault(found => found >= view.From);
        DateOnly? past = all.Cast<DateOnly?>().LastOrDefault(found => found <= view.From);
        DateOnly? meant = view.LooksBack ? past : ahead;
        bool isNear = meant is { } near && Math.Abs(near.DayNumber - view.From.DayNumber) <= Furthest;
        return isNear && Agrees(match, meant!.Value) ? DayReading.Of(meant)
            : isNear ? new([meant!.Value], IsSure: false)
            : new([.. new[] { past, ahead }.OfType<DateOnly>().Distinct()], IsSure: false);
    }

    private static DayReading Ahead(DayView view, int? days) =>
        days is null || (view.LooksBack && days > 0) || days > DateOnly.MaxValue.DayNumber - view.From.DayNumber
            ? DayReading.None
            : DayReading.Of(view.From.AddDays(days.Value));

    private static DateOnly? DayOf(Match match, int year) => DayOf(match, year, MonthOf(match), Number(match, "day"));

    private static DateOnly? DayOf(Match match, int year, int month, int day) => year is > 0 and < 10000 && month is >= 1 and <= 12
        && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    private static bool Agrees(Match match, DateOnly day) => !match.Groups["name"].Success || Name(match) == day.DayOfWeek;

    private static DayOfWeek Name(Match match) =>
        (DayOfWeek)("sunmontuewedthufrisat".IndexOf(match.Groups["name"].Value[..3], StringComparison.OrdinalIgnoreCase) / 3);

    internal static int MonthOf(Match match) => !match.Groups["month"].Success ? 0
        : int.TryParse(match.Groups["month"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
        : 1 + Array.FindIndex(MonthNames, name => match.Groups["month"].ValueSpan.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    private static int? Count(Match match) => match.Groups["count"].Value is var typed && char.IsAsciiDigit(typed[0])
        ? int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days < 1_000_000 ? days : null
        : Math.Max(1, 1 + Array.FindIndex(Numbers, word => word.Equals(typed, StringComparison.OrdinalIgnoreCase)));

    private static int YearOf(Match match) => Number(match, "year") is var year && year < 100 ? 2000 + year : year;

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Match Whole(string text) =>
        Words().Match(text) is { Success: true, Index: 0 } match && match.Length == text.Length ? match : Match.Empty;

    [GeneratedRegex(Pattern, Options)]
    private static partial Regex Words();

    [GeneratedRegex(
        $@"^(?<year>(19|20)[0-9]{{2}})((?<sign>[-/.\ ])\ ?(?<month>[0-9]{{1,2}}|{Months})\k<sign>\ ?(?<day>[0-9]{{1,2}})"
            + "|(?<month>[0-9]{2})(?<day>[0-9]{2})|-(?<month>[0-9]{2})-(?<day>[0-9]{2})[T\\ ][0-9]{1,2}:[0-9]{2}[0-9:.]*)$"
            + @"|^(?<day>1[3-9]|2[0-9]|3[01])\.(?<month>[0-9]{1,2})\.(?<year>(19|20)[0-9]{2})$",
        Options)]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        """
        ^ \+ \s* \d+ \s* ( d | w | m | days? | weeks? | months? )? $
        | \b ( today | tonight | tomorrow | next | soon | asap | later | eod | eow | eom | eoq | eoy ) \b
        | \b ( mon | tues? | wed(nes)? | thu(rs?)? | fri | sat(ur)? | sun ) (day)? s? \b
        | \b in \s+ ( \d+ | an? | one | two | three | four | five | six | seven | eight | nine | ten | some | (a\s+)? ( few | couple\s+of ) )
            \s+ ( day | week | month )
        | \b end \s+ of \b
        | \b ( this | coming ) \s+ ( week | month | quarter )
        """,
        Options)]
    private static partial Regex Relative();
}

internal readonly record struct DayReading(IReadOnlyList<DateOnly> Days, bool IsSure)
{
    public static readonly DayReading None = new([], IsSure: false);

    public DateOnly? Day => IsSure ? Days[0] : null;

    /// <summary>The days as a sentence names them; with the day of the week where only one is near, which may be another than was typed.</summary>
    public string Names => Days.Count == 1 && !IsSure ? $"{Days[0].Text()} ({Days[0].DayOfWeek}) or another day"
        : string.Join(" or ", Days.Select(day => day.Text()));

    public static DayReading Of(DateOnly? day) => day is { } one ? new([one], IsSure: true) : None;
}

/// <summary>From where a day in words is seen.</summary>
internal readonly record struct DayView(DateOnly From, int? CadenceDays = null, DateOrder Order = DateOrder.None, bool LooksBack = false);
