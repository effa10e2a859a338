using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>A foreign line in plain Markdown, whatever program wrote it.</summary>
internal static partial class ForeignLine
{
    /// <summary>How far a line is indented, each tab as one.</summary>
    public static int Indent(string line) => line.Length - line.TrimStart().Length;

    /// <summary>Whether a line is a row of one sign, as many as there must be.</summary>
    public static bool IsRow(string line, char sign, int least) => line.Trim() is var row && row.Length >= least && row.Trim(sign).Length == 0;

    /// <summary>How many lines are below one, each but the blank ones indented further.</summary>
    public static int Below(IReadOnlyList<string> lines, int at)
    {
        int last = at;
        for (int next = at + 1; next < lines.Count && (lines[next].Trim().Length == 0 || Indent(lines[next]) > Indent(lines[at])); next++)
            last = lines[next].Trim().Length == 0 ? last : next;

        return last - at;
    }

    /// <summary>A line without what Google Docs escapes, and with the headings, tasks and dates of Logseq and Notion as Markdown has them.</summary>
    public static string Plain(string line)
    {
        line = Bullet().Replace(Blanks().Replace(line.Replace('\u00A0', ' '), " "), "${lead}- ");
        string plain = Tag().Replace(Escape().Replace(line, "${kept}"), tag => tag.Groups["level"] is { Success: true } level
            ? tag.Groups["close"].Success ? string.Empty : $"{new string('#', int.Parse(level.Value, CultureInfo.InvariantCulture))} "
            : tag.Groups["item"].Success ? "- " : tag.Groups["bold"].Success ? "**" : tag.Groups["break"].Success ? " " : string.Empty);
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
        plain = DoneTag().Replace(plain, done => done.Groups["on"] is { Success: true } on ? $" (done {on.Value})" : " (done)");
        plain = BoxSign().Replace(plain, match => $"{match.Groups["lead"].Value}- [{(match.Groups["open"].Success ? ' ' : 'x')}] ");
        plain = EmptyBox().Replace(plain, string.Empty);
        plain = OddBox().Replace(plain, box => $"{box.Groups["lead"].Value}[{(box.Groups["mark"].Length > 0 ? 'x' : ' ')}] ");
        plain = Shortcode().Replace(Stars().Replace(plain, "- "), "${lead}");
        return Keyword().Replace(plain, match => match.Groups["lead"].Value + match.Groups["word"].Value switch
        {
            "DONE" or "{{DONE}}" or "{{[[DONE]]}}" => "[x] ",
            "CANCELED" or "CANCELLED" or "WONT" => "[-] ",
            _ => "[ ] ",
        });
    }

    /// <summary>A heading of Jira, of a wiki, or drawn with signs around it: <c>h3. Notes</c>, <c>== Notes ==</c>, <c>--- Notes ---</c>.</summary>
    [GeneratedRegex(@"^(h(?<level>[1-6])\.\s+(?<text>\S.*)|(?<signs>={1,6}|-{2,6})\s*(?<text>[\p{L}\p{N}][^=|]*?)\s*\k<signs>\s*)$", ExactCase)]
    public static partial Regex OtherHeading();

    /// <summary>More white space within a line than anybody types.</summary>
    [GeneratedRegex(@"(?<=\S)\s{100,}", ExactCase)]
    private static partial Regex Blanks();

    /// <summary>What a word processor puts before a line of a list once it is pasted as text.</summary>
    [GeneratedRegex(@"^(?<lead>\s*)([o§·]\t\s*|[§·]\s+|(?<=^\s+)o\s+|o\s+(?=\[.\]\s|\p{Lu}[\p{L} ]{0,30}(:|\sto)\s))(?=\S)", ExactCase)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\\(?<kept>[-\[\]_.+!()&~])", ExactCase)]
    private static partial Regex Escape();

    [GeneratedRegex(@"\s*\{#[^{}]*\}\s*$", ExactCase)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\[(?<name>[^\[\]]+)\]\(mailto:[^()]*\)|@\[\[([^\]|]*\|)?(?<name>[^\]|]*)\]\]|\[(~|name=)(?<name>[^\[\]]+)\]", ExactCase)]
    private static partial Regex PersonLink();

    [GeneratedRegex(@"\[\[(?<day>[^\[\]|]*\d[^\[\]|]*)\]\]", ExactCase)]
    private static partial Regex DayLink();

    /// <summary>When a task was done, as TaskPaper and NotePlan write it: <c>@done(2026-03-05)</c>.</summary>
    [GeneratedRegex(@"\s+@done(\((?<on>\d{4}-\d\d-\d\d)[^()]*\))?(?=\s*$)", ExactCase)]
    private static partial Regex DoneTag();

    [GeneratedRegex(@"^\s*-\s+(?<kept>#{1,6}\s)", ExactCase)]
    private static partial Regex LogseqHeading();

    [GeneratedRegex(
        @"(?<before>\b(by|due|on|until|till|from|since|for|before|after|of|to)\s+|^[\s#>*-]*)?@(?<day>((?i:" + TypedDay.Weekdays + @"),\s+)?"
        + "(?i:" + TypedDay.Months + @")\.?\s+\d{1,2}(,\s+\d{4})?|Today|Tomorrow)\b(?<end>\s*$)?", ExactCase)]
    private static partial Regex DayMention();

    [GeneratedRegex(@"<(?<close>/)?(h(?<level>[1-6])|(?<bold>b|strong)|(?<break>br)|(?<item>(?<!/)li(?=[^<>]*>\s*\S))"
        + @"|i|em|p|span|[uo]l|li|u)(\s[^<>]*)?/?>", AnyCase)]
    private static partial Regex Tag();

    [GeneratedRegex(
        @"^(?<lead>\s*([-*+]\s+)?)(\[\s*(?<mark>[xXvV✓✔✅☑]\uFE0F?|(?i:done|completed?))?\s*\]"
        + @"|(?<=[-*+]\s+)\(\s*(?<mark>[xX✓✔/])?\s*\))\s*(?=[^\s(\[:])", ExactCase)]
    private static partial Regex OddBox();

    [GeneratedRegex(@"^\s*[-*+]\s+\[\s*\]\s*$", ExactCase)]
    private static partial Regex EmptyBox();

    [GeneratedRegex(@"^(?<lead>\s*(#{1,6}\s+)?):[a-z_]+:\s+(?=\*\*|\p{Lu})", ExactCase)]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"^\*{2,6}\s+(?=(TODO|DONE|NEXT|WAITING|CANCELLED)\s)", ExactCase)]
    private static partial Regex Stars();

    [GeneratedRegex(
        @"^(?<lead>\s*)(([-*+•]\s+)?((?<open>☐|⬜|🔲|◻|▢|🟨|🟦|:(white|black)_(large_|medium_)?square(_button)?:)"
        + @"|☑|☒|(?<=[-*+•]\s+)(✔|✅|✓)|(✔|✅|✓)(?=\uFE0F?(\t|\s+(@|\p{Lu}[\p{L} .]{1,20}(:\s|\sto\s\p{Ll}))))"
        + @"|:(white|heavy|ballot_box_with)_check(_mark)?:))\uFE0F?\s+", ExactCase)]
    private static partial Regex BoxSign();

    [GeneratedRegex(
        @"^(?<lead>\s*([-*+]|\d{1,3}[.)])\s+|\s*(?=(TODO|DONE)\s+(\(\p{L}|\p{Lu}\p{Ll})))"
        + @"(?<word>TODO|DOING|NOW|LATER|WAITING|WAIT|DONE|CANCELED|CANCELLED|WONT|\{\{(\[\[)?(TODO|DONE)(\]\])?\}\})"
        + @"\s+(\[#[A-C]\]\s+|[–—-]\s+)?(?=\S)", ExactCase)]
    private static partial Regex Keyword();
}
