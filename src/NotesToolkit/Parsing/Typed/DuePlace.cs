namespace NotesToolkit.Parsing.Typed;

/// <summary>Where the words of a day are in a line: the day, what stands before it and says of what, and where they end.</summary>
internal sealed partial record DuePlace(Match Day, Match Before, int End)
{
    /// <summary>The hour, or the part of the day, by which it is due; end of day is the day.</summary>
    public bool IsTimed => Hour().IsMatch(Hours) || Hour().IsMatch(Before.Value);

    private string Hours { get; init; } = string.Empty;

    /// <summary>A time of a day that is due on it.</summary>
    private const string Time = "(eod|cob|eob|noon|midday|lunch(time)?|morning|afternoon|evening|night"
        + "|end of (the )?(day|business)|close of (business|play))";

    public static IReadOnlyList<DuePlace> Find(string text, TypedContext context) =>
    [
        .. from day in TypedDay.Find(text)
           let before = BeforeDay().Match(text[..day.Index])
           let time = TimeOf(text, day, before.Groups["dress"].Value)
           select new DuePlace(day, before, EndOf(text, day, time, context)) { Hours = time.Value },
    ];

    /// <summary>The words from a place on, but for the day, where they say the hour: "by 5pm"; else null.</summary>
    public string? Kept(string raw, int start) => !IsTimed ? null
        : $"{On().Replace(raw[start..Day.Index], string.Empty)} {At().Replace(Hours, string.Empty)}".TrimEnd() + Close;

    private static Match TimeOf(string text, Match day, string dress)
    {
        int end = day.Index + day.Length;
        string close = dress.Replace('[', ']');
        return text.AsSpan(end).StartsWith(close, StringComparison.Ordinal) ? OnDay().Match(text, end + close.Length) : Match.Empty;
    }

    /// <summary>Where the words of a day end: behind its brackets, the time on it, and the same day said again.</summary>
    private static int EndOf(string text, Match day, Match time, TypedContext context)
    {
        if (!time.Success)
            return day.Index + day.Length;

        int end = time.Index + time.Length;
        return Again().Match(text, end) is { Success: true } again && context.Read(again.Groups["day"].Value).Day is { } same
            && same == context.Read(day.Value).Day ? again.Index + again.Length : end;
    }

    /// <summary>What closes the brackets and the emphasis around the words: <c>*(by Friday)*</c>.</summary>
    public string Close => string.Concat(Before.Groups["shell"].Value.Reverse()).Replace('(', ')');

    [GeneratedRegex(
        @"(((?<![\p{L}\p{N}])(by|due)\s+)?(?<sign>📅|📆|🗓|✅|❌|➕|⏳|🛫)\uFE0F?\s*"
        + @"|(?<open>[\[(])due:\s*|(?<bare>(?<![\p{L}\p{N}])due):\s*"
        + @"|(\s*[,;—–]\s*|\s+-\s+|\s+|^)(?<word>(?<shell>[*_]{0,2}\(?[*_]{0,2})"
        + @"((due (by|on)|due|by|(no|not) later than|(by|on) or before|at the latest( by)?"
        + @"|(?<=(^|[.,;(*_–—-])\s*)(deadline|due date|target( date)?|latest( by)?|eta):?)\s+"
        + @"|(?<=(^|[.,;(*_–—-])\s*)(?=(eod|cob|eob|w/e)\s)))"
        + @"((the )?latest\s+|((the )?end of|w/e|" + Time + @")\s+(on\s+)?|(this\s+)?(coming\s+)?))(?<dress>\[\[|\*\*|__)?$", AnyCase)]
    private static partial Regex BeforeDay();

    [GeneratedRegex(
        @"\G(,?\s+((at )?(the )?latest|((at|@|by|before)\s+)?(" + Time + @"|\d{1,2}([:.]\d\d)?\s?[ap]\.?m|\d{1,2}:\d\d))(?![\p{L}\p{N}])|)",
        AnyCase)]
    private static partial Regex OnDay();

    [GeneratedRegex(@"\d|noon|midday|lunch|morning|afternoon|evening|night", AnyCase)]
    private static partial Regex Hour();

    [GeneratedRegex(@"(\s+(on|this|coming|the|eod|cob))*[\s*_\[]*$", AnyCase)]
    private static partial Regex On();

    [GeneratedRegex(@"^[,\s]*((at|by|before|@)\s+)?", AnyCase)]
    private static partial Regex At();

    [GeneratedRegex(@"\G,?\s+\((?<day>[^()]+)\)", ExactCase)]
    private static partial Regex Again();
}
