using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>By when an action is due by its words, put into the form that a hand types.</summary>
internal sealed partial class ActionDays(TypedContext context)
{
    /// <summary>A text in which until when is said in the plain words for it.</summary>
    public string Plain(string text)
    {
        text = MonthEnd().Replace(text, end => context.Meeting is not { } meeting ? end.Value
            : end.Groups["week"].Success ? meeting.AddDays(11 - (((int)meeting.DayOfWeek + 6) % 7)).Text()
            : $"{DateTime.DaysInMonth(meeting.Year, TypedDay.MonthOf(end))} {end.Groups["month"].Value}");
        text = context.Dates == DateOrder.DayFirst ? Dotted().Replace(text, "${first}/${second}") : text;
        text = Dashed().Replace(text, "${day}/${month}/${year}");
        text = Slashed().Replace(text, "${day} ${month} 20${year}");
        text = Nothing().Replace(text, string.Empty);
        return Due().Replace(Timed().Replace(Turned(text), "${deed} ${time}${due}"), " (due: ${day})");
    }

    /// <summary>A text that begins with by when, or with who and by when, with that behind it: <c>By Friday: send it</c>.</summary>
    public string Turned(string text) => Led().Match(text) is { Success: true } led && context.Read(led.Groups["day"].Value).Day is not null
        ? $"{(led.Groups["who"] is { Success: true } who ? $"{who}: " : "")}{text[led.Length..].TrimEnd('.')} (due: {led.Groups["day"]})" : text;

    /// <summary>A text whose first or last words are the day that it is due, set off from the others, in the form that a hand types.</summary>
    public string Scheduled(string text)
    {
        text = DayInEmphasis().Replace(text, day => TypedDay.Find(day.Groups["day"].Value) is [var only] && only.Length == day.Groups["day"].Length
            ? only.Value : day.Value);
        Match[] days = [.. TypedDay.Find(text).Where(day => !DueReader.IsCount(day, text))];
        if (days is not [.., var found] || (days.Length > 1 && !Stated().IsMatch(text[..found.Index]))
            || !(context.Read(found.Value).Day >= context.Meeting))
        {
            return text;
        }

        string before = text[..found.Index];
        string rest = text[(found.Index + found.Length)..];
        string part = PartOfDay().Match(rest).Value;
        rest = rest[part.Length..];
        part = part.Trim() is [] or "EOD" or "COB" ? string.Empty : $" ({part.Trim()})";
        bool isBracketed = rest.Trim(' ', '.') is ")" or "]";
        int gap = Separator().Match(rest) is { Success: true } match ? match.Length : found.Groups["iso"].Success && rest.StartsWith(' ') ? 1 : 0;
        return isBracketed && InBrackets().Match(before) is { Success: true } open ? $"{before[..open.Index]}{part} (due: {found.Value})"
            : gap > 0 && Opening().Match(before) is { Success: true } lead
            ? $"{lead.Groups["who"].Value}{rest[gap..]}{part} (due: {found.Value})"
            : rest.Trim(' ', '.').Length == 0 && (SetOff().Match(before) is { Success: true } end
                || ((found.Groups["year"].Success || found.Groups["iso"].Success || found.Groups["word"].Success)
                    && !TypedWords.Opens("asking", before) && (end = Deed().Match(before)).Success))
                ? $"{before[..end.Index]}{end.Groups["kept"].Value}{part} (due: {found.Value})"
            : text;
    }

    /// <summary>A day and its month with their full stops, set off or behind "due"; behind "by" it may be a figure: "by 2.5.".</summary>
    [GeneratedRegex(
        @"(?=\d)(?<=(^[\[(]?|\s[–—>→|-]|->|[(,;]|\b(due|deadline|on):?|\bby(?=\s+(0\d|1[3-9]|2\d|3[01])\.))\s*"
        + @"(\b(Mon|Tue|Wed|Thu|Fri)\p{L}*,?\s+)?)(?<first>\d{1,2})\.\s?(?<second>\d{1,2})\.(?=\s*([)\],:]|$))", AnyCase)]
    private static partial Regex Dotted();

    /// <summary>A day in figures with dashes: <c>22-08-2025</c>.</summary>
    [GeneratedRegex(@"(?<=\b(by|due|until|on):?\s|[(\[,]\s?)(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>(19|20)\d\d)(?![\p{L}\p{N}-])", AnyCase)]
    private static partial Regex Dashed();

    /// <summary>A day as Jira writes it: <c>24/Apr/26</c>.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}/])(?<day>\d{1,2})/(?<month>" + TypedDay.Months + @")/(20)?(?<year>\d\d)(?![\p{L}\p{N}/])", AnyCase)]
    private static partial Regex Slashed();

    /// <summary>What stands in place of a day, and shouts.</summary>
    [GeneratedRegex(
        @"(?<=\S)(\s+[–—|-]|,)\s*(tbd|tbc|n/?a|\?|no (date|due( date)?))(?=\s*[)\]]?$)"
        + @"|(?<!\S)!{2,3}(\s+|$)|^!\s+|\s+!$|(?<=\b(by|due|deadline)\s[^()!]{2,20})!+(?=[)*_]*$)", AnyCase)]
    private static partial Regex Nothing();

    [GeneratedRegex(
        @"^(?!(By|Due|Until)\s)\[?(?<who>\p{Lu}[\p{L}.-]+( \p{Lu}[\p{L}.-]+)?)(,?\s*\(|,\s+|\s+(?=by\s))((by|due)\s+)?"
        + @"(?<day>[^():\[\]]{2,20}?)(\):?|\]:?|:)\s+"
        + @"|^([Bb]y|[Dd]ue|[Uu]ntil)\s+(?<day>[^:()]{2,24}?)"
        + @"(:|,?(?=\s+(I|[Yy]ou|\p{Lu}[\p{L}.-]+( \p{Lu}[\p{L}.-]+)?)(['’]ll|\s(will|to))\s))\s+", ExactCase)]
    private static partial Regex Led();

    [GeneratedRegex(@"(?<sign>\*\*|__|\*|_)(?<day>[^*_]{2,24})\k<sign>", ExactCase)]
    private static partial Regex DayInEmphasis();

    [GeneratedRegex(@"^(?<who>@[\w.-]+\s)?[\[*]*((by|By|due|Due)\s)?$", ExactCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\]?\**\s*([:–—-]\s*|(?=\(@?\p{L}|@\p{L}|\p{Lu}\p{L}+(:|\s[–—-]|\sto)\s))", ExactCase)]
    private static partial Regex Separator();

    /// <summary>What says of the last of several days that it is the one.</summary>
    [GeneratedRegex(@"\s[–—-]+\s+(by|due)\s+$|[,;(\[]\s*(due|by|until)\s+$", ExactCase)]
    private static partial Regex Stated();

    [GeneratedRegex(@"(?<=\w)\s+[\[(]\s*((by|due|until)\s+)?$", ExactCase)]
    private static partial Regex InBrackets();

    /// <summary>A day before the time of a recording: <c>send it by 14 August (15:02)</c>.</summary>
    [GeneratedRegex(@"^(?<deed>.+?)(?<due>\s+(by|due)\s+[^()\[\]]+?)\s*(?<time>[\[(]\d{1,2}:\d\d(:\d\d)?[\])])\.?$", AnyCase)]
    private static partial Regex Timed();

    [GeneratedRegex(@"^ (morning|noon|afternoon|evening|night|EOD|COB|at noon|((at|@) )?\d{1,2}([:.]\d\d|(:\d\d)? ?[ap]m))(?=[\s.)]*$)", AnyCase)]
    private static partial Regex PartOfDay();

    [GeneratedRegex(@"\b(the )?end of ((?<month>" + TypedDay.Months + @")|(?<week>next week))(?=[\s.,;)]|$)", AnyCase)]
    private static partial Regex MonthEnd();

    [GeneratedRegex(
        @"\s*@due\((?<day>[^()]*)\)"
        + @"|(?<=\S)\s+(@\{?|<|\{due:?\s|⏰\uFE0F?\s?)(?<day>(19|20)\d\d-\d\d-\d\d|(?<=due:?\s)[^{}]{2,20})[}>]?(?!\S)", ExactCase)]
    private static partial Regex Due();

    [GeneratedRegex(@"(\s+([@–—·/→|>-]|->|--|➡\uFE0F?)\s+((by|due|until)\s+)?|\s*[,;]\s+((on|by|due|until|this|w/e)\s+)?|:\s+"
        + @"|(?<!\b(by|due|on|until|till|before|after|since|from|for|of|to))\s+this\s+(coming\s+)?)$", ExactCase)]
    private static partial Regex SetOff();

    [GeneratedRegex(@"(?<kept>[\p{L}\p{N})])(?<!\b(by|due|on|until|till|from|since|for|before|after|of|to|in|at|as|the|and|or))\s+$", AnyCase)]
    private static partial Regex Deed();
}
