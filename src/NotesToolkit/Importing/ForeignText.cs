using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>A foreign note's lines in plain Markdown, whatever program wrote them, and the properties that are above its text.</summary>
internal sealed partial record ForeignText(
    IReadOnlyList<string> Lines, IReadOnlyDictionary<string, string> Properties, string Title, DateOrder Dates = DateOrder.None)
{
    /// <summary>What is read of no note: comments, and sentences of the front matter under keys of the writer's own.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    public static ForeignText Read(string text, Vocabulary vocabulary)
    {
        string[] raw = Block().Replace(text.TrimStart('\uFEFF').ReplaceLineEndings("\n"), "\n").Split('\n');
        Dictionary<string, string> properties = new(StringComparer.OrdinalIgnoreCase);
        int start = raw[0].TrimEnd() == "---" && Array.FindIndex(raw, 1, line => line.TrimEnd() == "---") is > 0 and int close
            ? close + 1
            : 0;
        if (start > 0)
            ReadFrontMatter(raw[1..(start - 1)], properties);

        string[] body = WithoutComments(raw[start..]);
        int comments = raw.Length - start - body.Length;
        body = [.. body, .. ListedActions(raw[..start])];
        List<string> lines = [];
        string title = string.Empty;
        bool isCode = false;
        bool isCallout = false;
        bool isWiki = Array.Exists(raw, line => ForeignLine.OtherHeading().IsMatch(line));
        bool isHead = true;
        List<string> untold = [];
        ForeignHeadings headings = new(vocabulary);
        foreach (string line in headings.Marked(ForeignTables.Drawn(body, headings.IsClosed)))
        {
            isCode ^= line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            isCallout = line.StartsWith('>') && (isCallout || line[1..].TrimStart().StartsWith("[!", StringComparison.Ordinal));
            string plain = isCode ? line
                : isWiki && lines.Exists(above => above.Length > 0) && line.StartsWith("# ", StringComparison.Ordinal)
                    ? $"1. {ForeignLine.Plain(line[2..])}"
                : ForeignLine.Plain(isCallout ? QuotedBox().Replace(line, string.Empty) : line);
            if (!isCode && Deadline().Match(plain) is { Success: true } deadline)
            {
                // Logseq and org put the day of a task on a line of its own.
                if (lines.Count > 0 && deadline.Groups["kind"].Value == "DEADLINE")
                    lines[^1] += $" 📅 {deadline.Groups["day"].Value}";
            }
            else if (!isCode && isHead && Property().Match(plain) is { Success: true } property && MayBe(property))
            {
                (string key, string value) = (property.Groups["key"].Value.Trim(), Value(property.Groups["value"].Value));
                properties.TryAdd(key, value);
                untold.AddRange(SaysMore(key, value) ? [$"left out: \"{key}: {value}\""] : []);
            }
            else if (title.Length == 0 && lines.TrueForAll(string.IsNullOrWhiteSpace) && plain.StartsWith("# ", StringComparison.Ordinal)
                && (Heading.Of(plain)?.Section is not { } named || (named is "Growth" or "Feedback" or "Blockers"
                    && (ImportPeople.IsOneOnOne(plain) || TypedWords.Opens("meeting", plain)))))
            {
                title = Heading.Bare(plain[2..]);
            }
            else if (isCode || !BlockProperty().IsMatch(plain))
            {
                isHead &= lines.TrueForAll(string.IsNullOrWhiteSpace) || string.IsNullOrWhiteSpace(plain) || HeadLine().IsMatch(plain)
                    || (Heading.Of(plain) is { } heading && (ImportPeople.IsOneOnOne(heading.Text) || TypedWords.Is("head", heading.Text)));
                lines.Add(plain.TrimEnd());
            }
        }

        return new(lines, properties, title) { LeftOut = [.. LeftOutOf(comments, raw[1..Math.Max(1, start - 1)], properties), .. untold] };
    }

    private static IEnumerable<string> LeftOutOf(int comments, string[] frontMatter, Dictionary<string, string> properties)
    {
        string[] own =
        [
            .. from line in frontMatter
               let entry = Entry().Match(line)
               let key = entry.Groups["key"].Value
               where entry.Success && properties.GetValueOrDefault(key) is { Length: > 0 } value
                   && (!Property().IsMatch(line) || SaysMore(key, value))
               select $"\"{key}\"",
        ];
        return
        [
            .. comments == 0 ? [] : (string[])[$"left out: {Counted.Of(comments, "line")} in comments"],
            .. own.Length == 0 ? [] : (string[])[$"left out: {string.Join(", ", own)} of the front matter"],
        ];
    }

    private static string[] WithoutComments(string[] lines)
    {
        bool isCode = false, isComment = false;
        return Array.FindAll(lines, line =>
        {
            bool begins = !isCode && !isComment && CommentStart().IsMatch(line);
            bool isIn = begins || isComment;
            isComment = isIn && !line.Contains("-->", StringComparison.Ordinal);
            isCode ^= !isIn && line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            return !isIn;
        });
    }

    /// <summary>Whether the value of a property can be one: a name is no sentence, and a date holds a day.</summary>
    private static bool MayBe(Match property)
    {
        string value = Value(property.Groups["value"].Value);
        return property.Groups["key"].Value.Split(' ')[^1].ToLowerInvariant() switch
        {
            "title" or "subject" or "type" or "created" => true,
            "datum" or "when" => ForeignDay.In(value, DateOrder.DayFirst) is not null,
            "date" or "day" or "time" or "sent" => value.Length == 0 || value.Any(char.IsDigit),
            _ => !Sentence().IsMatch(value),
        };
    }

    /// <summary>Whether a property says more than whom the meeting was with: what it was about, or who else was there.</summary>
    private static bool SaysMore(string key, string value) => key.ToLowerInvariant() switch
    {
        "meeting type" or "type" or "title" or "subject" => value.Length > 0 && !ImportPeople.IsOneOnOne(value),
        "created" or "tags" => true,
        "attendees" or "participants" or "people" or "present" => value.Split(',').Length > 2,
        _ => false,
    };

    public string? Of(params IEnumerable<string> names) =>
        names.Select(name => Properties.GetValueOrDefault(name)).FirstOrDefault(value => value is { Length: > 0 });

    /// <summary>Lines without the indent that all of them have, as an outliner's headings give it.</summary>
    public static IEnumerable<string> Dedented(List<string> lines)
    {
        int indent = lines.Where(line => line.Trim().Length > 0).Min(ForeignLine.Indent);
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

    /// <summary>The list of actions that a front matter holds, as a section.</summary>
    private static IEnumerable<string> ListedActions(IEnumerable<string> frontMatter)
    {
        string[] list =
        [
            .. frontMatter.SkipWhile(line => !(Entry().Match(line) is { Success: true } entry && entry.Groups["value"].Length == 0
                    && new Heading(2, entry.Groups["key"].Value) is { Section: Heading.Actions, Near: null }))
                .Skip(1).TakeWhile(line => ListEntry().IsMatch(line)).Select(line => line.TrimStart()),
        ];
        return list.Length == 0 ? [] : ["", "## Actions", .. list];
    }

    private static string Value(string text) =>
        string.Concat(text.Split(["[[", "]]", "\""], StringSplitOptions.None)).Trim(' ', '*', '\'', '[', ']', '<', '>');

    [GeneratedRegex(@"^\s*(?<kind>DEADLINE|SCHEDULED):\s*<(?<day>\d{4}-\d\d-\d\d)[^>]*>\s*$", ExactCase)]
    private static partial Regex Deadline();

    [GeneratedRegex(
        @"^(?!\s*(\*\*|__)[^*_]*:\s*(?-i:\p{Ll})[^*_]*(\*\*|__):?\s*$)"
        + @"\s*([-*]\s+|#{1,6}\s+(?=(tags|time):))?(\*\*|__)?(?<key>(?<=#\s+)(tags|time)|title|subject|date|datum|when"
        + @"|sent|created( at)?|day|meeting date|event (time|date)|date (and|&) time"
        + @"|employee|report|direct report|team member|person|with|who|name|attendees|participants|people|present|manager|lead|owner"
        + @"|facilitator|meeting type|type|from|to)(\*\*|__)?\s*::?(\*\*|__)?"
        + @"\s*(?<value>\S.*|)$|^\s*\|\s*(\*\*)?(?<key>date|meeting date|date (and|&) time|with|employee"
        + @"|direct report|attendees|participants|manager)"
        + @":?(\*\*)?:?\s*\|\s*(?<value>[^|]+?)\s*\|?\s*$", AnyCase)]
    private static partial Regex Property();

    [GeneratedRegex(
        @"^\s*(id|collapsed|heading|exclude-from-graph-view|title|tags|alias|type|public)::\s.*$|^\s*(:LOGBOOK:|:END:|CLOCK:.*)$", ExactCase)]
    private static partial Regex BlockProperty();

    /// <summary>Where one line holds several: HTML before a list's entry and behind a heading, and a dictated <c>Actions. Tom: …</c>.</summary>
    [GeneratedRegex(
        @"(?=<(h[1-6]|ul|ol|li)\b[^<>]*>)(?<=\S[ \t]*)|(?<=</h[1-6]>)(?=[ \t]*\S)"
        + @"|(?<=^(actions?|action (items?|points?)|next (steps?|actions?)|to-?dos?)[.!])[ \t]+(?=(?-i:\p{Lu})[\p{L}.]*(:\s|\s(to|will)\s\p{L}))",
        AnyCase | RegexOptions.Multiline)]
    private static partial Regex Block();

    /// <summary>The start of a comment behind which no words are on its line.</summary>
    [GeneratedRegex(@"^\s*<!--(?!.*-->\s*\S)", ExactCase)]
    private static partial Regex CommentStart();

    /// <summary>A line that may be among the properties at a text's head: a label with few words, a row, a quotation, a rule.</summary>
    [GeneratedRegex(
        @"^\s*([>|]|(-{3,}|\*{3,}|_{3,})\s*$|#\S+(\s+#\S+)*\s*$"
        + @"|([-*]\s+)?(\*\*|__)?\p{L}[\p{L} /&-]{0,24}(\*\*|__)?\s*::?(\*\*|__)?(\s+\S+){0,5}\s*$)", ExactCase)]
    private static partial Regex HeadLine();

    [GeneratedRegex(@"[?!]|\p{L}{3,}\.\s|^(?!@)\p{Ll}[\p{L}'’]*(\s+[\p{L}'’]+)+$|^([^\s,;]+\s+){6,}[^,;]+$", ExactCase)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\s*-\s+(?<value>.+)$", ExactCase)]
    private static partial Regex ListEntry();

    [GeneratedRegex(@"^(?<key>[\p{L}][\p{L}\p{N} _-]*?)\s*:\s*(?<value>.*)$", ExactCase)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^(>\s*)+(?=[-*+]\s+\[.\]\s)", ExactCase)]
    private static partial Regex QuotedBox();
}
