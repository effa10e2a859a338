using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>A foreign note's lines in plain Markdown, whatever program wrote them, and the properties that are above its text.</summary>
internal sealed partial record ForeignText(IReadOnlyList<string> Lines, IReadOnlyDictionary<string, string> Properties, string Title)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const RegexOptions InAnyCase = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const int MostPropertyLines = 12;

    /// <summary>What is read of no note: comments, and sentences of the front matter under keys of the writer's own.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    public static ForeignText Read(string text, Vocabulary vocabulary)
    {
        string[] raw = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        Dictionary<string, string> properties = new(StringComparer.OrdinalIgnoreCase);
        int start = raw[0].TrimEnd() == "---" && Array.FindIndex(raw, 1, line => line.TrimEnd() == "---") is > 0 and int close
            ? close + 1
            : 0;
        if (start > 0)
            ReadFrontMatter(raw[1..(start - 1)], properties);

        List<string> lines = [];
        string title = string.Empty;
        bool isCode = false;
        bool isCallout = false;
        bool isWiki = Array.Exists(raw, line => OtherHeading().IsMatch(line));
        bool isComment = false;
        int comments = 0;
        int passed = 0;
        foreach (string line in new ForeignHeadings(vocabulary).Marked(raw[start..]))
        {
            isComment |= !isCode && CommentStart().IsMatch(line);
            if (isComment)
            {
                comments += CommentMarks().Replace(line, string.Empty).Trim().Length > 0 ? 1 : 0;
                isComment = !line.Contains("-->", StringComparison.Ordinal);
                continue;
            }

            isCode ^= line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            isCallout = isCallout ? line.StartsWith('>') : Callout().IsMatch(line);
            string plain = isCode ? line
                : isWiki && lines.Exists(above => above.Length > 0) && line.StartsWith("# ", StringComparison.Ordinal) ? $"1. {Plain(line[2..])}"
                : Plain(isCallout ? QuotedBox().Replace(line, string.Empty) : line);
            if (!isCode && Deadline().Match(plain) is { Success: true } deadline)
            {
                // Logseq and org put the day of a task on a line of its own.
                if (lines.Count > 0 && deadline.Groups["kind"].Value == "DEADLINE")
                    lines[^1] += $" 📅 {deadline.Groups["day"].Value}";
            }
            else if (!isCode && passed < MostPropertyLines && Property().Match(plain) is { Success: true } property)
            {
                properties.TryAdd(property.Groups["key"].Value.Trim(), Value(property.Groups["value"].Value));
            }
            else if (title.Length == 0 && lines.TrueForAll(string.IsNullOrWhiteSpace) && plain.StartsWith("# ", StringComparison.Ordinal)
                && Heading.Of(plain)?.Section is null)
            {
                title = Heading.Bare(plain[2..]);
            }
            else if (isCode || !BlockProperty().IsMatch(plain))
            {
                passed += string.IsNullOrWhiteSpace(plain) || plain.TrimStart().StartsWith('>') ? 0
                    : Heading.Of(plain)?.Section == Heading.Actions ? MostPropertyLines
                    : 1;
                lines.Add(plain.TrimEnd());
            }
        }

        string[] own = [.. raw[1..Math.Max(1, start - 1)].Where(IsOwnSentence).Select(line => Entry().Match(line).Groups["key"].Value)];
        return new(lines, properties, title)
        {
            LeftOut =
            [
                .. comments == 0 ? [] : (string[])[$"left out: {Counted.Of(comments, "line")} in comments"],
                .. own.Select(key => $"left out: \"{key}\" of the front matter"),
            ],
        };
    }

    private static bool IsOwnSentence(string line) => !Property().IsMatch(line) && Entry().Match(line) is { Success: true } entry
        && entry.Groups["value"].Value.Split(',').Any(part => part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 2);

    public string? Of(params IEnumerable<string> names) =>
        names.Select(name => Properties.GetValueOrDefault(name)).FirstOrDefault(value => value is { Length: > 0 });

    /// <summary>Lines without the indent that all of them have, as an outliner's headings give it.</summary>
    public static IEnumerable<string> Dedented(List<string> lines)
    {
        int indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return lines.Select(line => line.Length >= indent ? line[indent..] : line);
    }

    private static void ReadFrontMatter(string[] lines, Dictionary<string, string> properties)
    {
        string key = string.Empty;
        foreach (string line in lines)
        {
            if (ListEntry().Match(line) is { Success: true } entry && key.Length > 0)
            {
                properties[key] = $"{properties[key]}, {Value(entry.Groups["value"].Value)}".Trim(',', ' ');
            }
            else if (Entry().Match(line) is { Success: true } found)
            {
                key = found.Groups["key"].Value;
                properties[key] = Value(found.Groups["value"].Value.Trim().TrimStart('[').TrimEnd(']'));
            }
        }
    }

    private static string Value(string text) => Quoting().Replace(text, string.Empty).Trim(' ', '*', '\'', '[', ']', '<', '>');

    [GeneratedRegex(@"\[\[|\]\]|""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoting();

    /// <summary>A line without what Google Docs escapes, and with the headings, tasks and dates of Logseq and Notion as Markdown has them.</summary>
    private static string Plain(string line)
    {
        string plain = Tag().Replace(Escape().Replace(line.Replace('\u00A0', ' '), "${kept}"), tag => tag.Groups["level"] is { Success: true } level
            ? tag.Groups["close"].Success ? string.Empty : $"{new string('#', int.Parse(level.Value, CultureInfo.InvariantCulture))} "
            : tag.Groups["bold"].Success ? "**" : tag.Groups["break"].Success ? " " : string.Empty);
        plain = LogseqHeading().Replace(Anchor().Replace(plain, string.Empty), "${kept}");
        plain = OtherHeading().Replace(plain, heading =>
        {
            string signs = heading.Groups["signs"].Value;
            int level = signs.Length == 0 ? heading.Groups["level"].Value[0] - '0' : signs[0] == '=' ? signs.Length : 5;
            return $"{new string('#', level)} {heading.Groups["text"].Value}";
        });
        plain = PersonLink().Replace(plain, "@${name}");
        plain = DayLink().Replace(plain, match => TypedDay.Absolute(match.Groups["day"].Value) is null ? match.Value : match.Groups["day"].Value);
        plain = DayMention().Replace(plain, match => match.Groups["before"].Success || !match.Groups["end"].Success
            ? match.Groups["before"].Value + match.Groups["day"].Value + match.Groups["end"].Value
            : $"(due: {match.Groups["day"].Value})");
        plain = BoxSign().Replace(plain, match => $"{match.Groups["lead"].Value}- [{(match.Groups["open"].Success ? ' ' : 'x')}] ");
        plain = Stars().Replace(plain, "- ");
        return Keyword().Replace(plain, match => match.Groups["lead"].Value + match.Groups["word"].Value switch
        {
            "DONE" or "{{DONE}}" or "{{[[DONE]]}}" => "[x] ",
            "CANCELED" or "CANCELLED" => "[-] ",
            _ => "[ ] ",
        });
    }

    [GeneratedRegex(@"^\s*(?<kind>DEADLINE|SCHEDULED):\s*<(?<day>\d{4}-\d\d-\d\d)[^>]*>\s*$", Options)]
    private static partial Regex Deadline();

    [GeneratedRegex(
        @"^(?!\s*(\*\*|__)[^*_]*:\s*(?-i:\p{Ll})[^*_]*(\*\*|__):?\s*$)"
        + @"\s*([-*]\s+)?(\*\*|__)?(?<key>title|date|created|day|meeting date|event (time|date)|date (and|&) time|employee|report|direct report"
        + @"|team member|person|with|who|name|attendees|participants|people|present|manager|lead|owner"
        + @"|facilitator|meeting type|type)(\*\*|__)?\s*::?(\*\*|__)?"
        + @"\s*(?<value>\S.*|)$|^\s*\|\s*(\*\*)?(?<key>date|meeting date|date (and|&) time|with|employee"
        + @"|direct report|attendees|participants|manager)"
        + @":?(\*\*)?:?\s*\|\s*(?<value>[^|]+?)\s*\|?\s*$", InAnyCase)]
    private static partial Regex Property();

    [GeneratedRegex(
        @"^\s*(id|collapsed|heading|exclude-from-graph-view|title|tags|alias|type|public)::\s.*$|^\s*(:LOGBOOK:|:END:|CLOCK:.*)$", Options)]
    private static partial Regex BlockProperty();

    /// <summary>The start of a comment behind which no words are on its line.</summary>
    [GeneratedRegex(@"^\s*<!--(?!.*-->\s*\S)", RegexOptions.CultureInvariant)]
    private static partial Regex CommentStart();

    [GeneratedRegex("<!--|-->", RegexOptions.CultureInvariant)]
    private static partial Regex CommentMarks();

    [GeneratedRegex(@"^\s*-\s+(?<value>.+)$", Options)]
    private static partial Regex ListEntry();

    [GeneratedRegex(@"^(?<key>[\p{L}][\p{L}\p{N} _-]*?)\s*:\s*(?<value>.*)$", Options)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\\(?<kept>[-\[\]_.+!()&~])", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex(@"\s*\{#[^{}]*\}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\[(?<name>[^\[\]]+)\]\(mailto:[^()]*\)|@\[\[([^\]|]*\|)?(?<name>[^\]|]*)\]\]|\[~(?<name>[^\[\]]+)\]", Options)]
    private static partial Regex PersonLink();

    [GeneratedRegex(@"\[\[(?<day>[^\[\]|]*\d[^\[\]|]*)\]\]", Options)]
    private static partial Regex DayLink();

    [GeneratedRegex(@"^>\s*\[!", Options)]
    private static partial Regex Callout();

    [GeneratedRegex(@"^(>\s*)+(?=[-*+]\s+\[.\]\s)", Options)]
    private static partial Regex QuotedBox();

    [GeneratedRegex(@"^\s*-\s+(?<kept>#{1,6}\s)", RegexOptions.CultureInvariant)]
    private static partial Regex LogseqHeading();

    [GeneratedRegex(
        @"(?<before>\b(by|due|on|until|till|from|since|for|before|after|of|to)\s+|^[\s#>*-]*)?@(?<day>((Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,\s+)?"
        + @"(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(,\s+\d{4})?|Today|Tomorrow)\b(?<end>\s*$)?", Options)]
    private static partial Regex DayMention();

    [GeneratedRegex(@"<(?<close>/)?(h(?<level>[1-6])|(?<bold>b|strong)|(?<break>br)|i|em|p|span|u)(\s[^<>]*)?/?>", InAnyCase)]
    private static partial Regex Tag();

    /// <summary>A heading of Jira, of a wiki, or drawn with signs around it: <c>h3. Notes</c>, <c>== Notes ==</c>, <c>--- Notes ---</c>.</summary>
    [GeneratedRegex(@"^(h(?<level>[1-6])\.\s+(?<text>\S.*)|(?<signs>={1,6}|-{2,6})\s*(?<text>[\p{L}\p{N}][^=|]*?)\s*\k<signs>\s*)$", Options)]
    private static partial Regex OtherHeading();

    [GeneratedRegex(@"^\*{2,6}\s+(?=(TODO|DONE|NEXT|WAITING|CANCELLED)\s)", Options)]
    private static partial Regex Stars();

    [GeneratedRegex(
        @"^(?<lead>\s*)(([-*+•]\s+)?((?<open>☐|⬜|:(white|black)_(large_|medium_)?square(_button)?:)|☑|☒"
        + @"|:(white|heavy|ballot_box_with)_check(_mark)?:)|[-*+]\s+(✔|✅))\uFE0F?\s+", Options)]
    private static partial Regex BoxSign();

    [GeneratedRegex(
        @"^(?<lead>\s*([-*+]|\d{1,3}[.)])\s+)"
        + @"(?<word>TODO|DOING|NOW|LATER|WAITING|WAIT|DONE|CANCELED|CANCELLED|\{\{(\[\[)?(TODO|DONE)(\]\])?\}\})\s+(\[#[A-C]\]\s+)?(?=\S)", Options)]
    private static partial Regex Keyword();
}
