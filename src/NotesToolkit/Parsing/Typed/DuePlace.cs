namespace NotesToolkit.Parsing.Typed;

/// <summary>Where the words of a day are in a line: the day, what stands before it and says of what, and where they end.</summary>
internal sealed partial record DuePlace(Match Day, Match Before, int End)
{
    /// <summary>A time of a day that is due on it.</summary>
    private const string Time = "(eod|cob|eob|noon|midday|lunch(time)?|morning|afternoon|evening|night"
        + "|end of (the )?(day|business)|close of (business|play))";

    public static IReadOnlyList<DuePlace> Find(string text, TypedContext context) =>
    [
        .. from day in TypedDay.Find(text)
           let before = BeforeDay().Match(text[..day.Index])
           select new DuePlace(day, before, EndOf(text, day, before.Groups["dress"].Value, context)),
    ];

    /// <summary>Where the words of a day end: behind its brackets, the time on it, and the same day said again.</summary>
    private static int EndOf(string text, Match day, string dress, TypedContext context)
    {
        int end = day.Index + day.Length;
        string close = dress.Replace('[', ']');
        if (!text.AsSpan(end).StartsWith(close, StringComparison.Ordinal))
            return end;

        Match time = OnDay().Match(text, end + close.Length);
        Match again = Again().Match(text, time.Index + time.Length);
        return again.Success && context.Read(again.Groups["day"].Value).Day is { } same && same == context.Read(day.Value).Day
            ? again.Index + again.Length
            : time.Index + time.Length;
    }

    /// <summary>What closes the brackets and the emphasis around the words: <c>*(by Friday)*</c>.</summary>
    public string Close => string.Concat(Before.Groups["shell"].Value.Reverse()).Replace('(', ')');

    [GeneratedRegex(
        @"(((?<![\p{L}\p{N}])(by|due)\s+)?(?<sign>📅|📆|🗓|✅|❌|➕|⏳|🛫)\uFE0F?\s*"
        + @"|(?<open>[\[(])due:\s*|(?<bare>(?<![\p{L}\p{N}])due):\s*"
        + @"|(\s*[,;—–]\s*|\s+-\s+|\s+|^)(?<word>(?<shell>[*_]{0,2}\(?[*_]{0,2})"
        + @"((due (by|on)|due|by|(no|not) later than|(by|on) or before|latest( by)?|eta:?"
        + @"|(?<=[,;(*_–—-]\s*)(deadline|due date|target( date)?):?)\s+"
        + @"|(?=(eod|cob|eob|w/e)\s)))"
        + @"((the )?latest\s+|((the )?end of|w/e|" + Time + @")\s+(on\s+)?|(this\s+)?(coming\s+)?))(?<dress>\[\[|\*\*|__)?$", AnyCase)]
    private static partial Regex BeforeDay();

    [GeneratedRegex(
        @"\G(,?\s+((at )?(the )?latest|((at|@|by|before)\s+)?(" + Time + @"|\d{1,2}([:.]\d\d)?\s?[ap]\.?m|\d{1,2}:\d\d))(?![\p{L}\p{N}])|)",
        AnyCase)]
    private static partial Regex OnDay();

    [GeneratedRegex(@"\G,?\s+\((?<day>[^()]+)\)", ExactCase)]
    private static partial Regex Again();
}
