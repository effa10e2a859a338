namespace NotesToolkit.Importing;

/// <summary>Finds the lines that open a meeting by its day, whether they are headings or not.</summary>
internal static partial class DayLines
{
    /// <summary>The level of a day that is no heading.</summary>
    public const int Level = 6;

    /// <summary>The heading that a line is, or would be by its day, and the words behind the day.</summary>
    public static (Heading? Heading, string More) At(ForeignText text, int at, ImportPeople people, bool hasOpening, int? year)
    {
        string line = text.Lines[at];
        Heading? heading = Heading.Of(line)
            ?? (OnlyDay().IsMatch(line) || IsDayOfNames(text.Lines, at, people) ? new(Level, Heading.Bare(line)) : null);
        return heading is null && DayWithMore(text, at, people, hasOpening, year) is { } headed
            ? (new(Level, headed.Head), headed.More) : (heading, string.Empty);
    }

    /// <summary>Whether a line, or a bullet over others, is a day with its year and who met: "Priya - 2 April 2026".</summary>
    private static bool IsDayOfNames(IReadOnlyList<string> lines, int at, ImportPeople people)
    {
        string line = lines[at];
        bool isBullet = line is ['-' or '*', ' ', ..];
        if (line.Length is 0 or >= 90 || (!isBullet && !char.IsLetterOrDigit(line[0]) && line[0] != '*')
            || (isBullet && lines.ElementAtOrDefault(at + 1) is not [' ' or '\t', ..]))
        {
            return false;
        }

        string text = Heading.Bare(line);
        string rest = ForeignDay.WithoutDays(text);
        return text.Length > 0 && rest.Length < text.Length && people.AreNamesOnly(rest)
            && (ImportPeople.IsOneOnOne(text) || people.In(rest).Count > 0
                || (!isBullet && !char.IsLower(text[0]) && rest.Any(char.IsLetter)));
    }

    /// <summary>
    /// A line that is apart and begins with a day, or with who met and a day, and has few words more, in a file that begins so, or whose other
    /// meetings have such lines: "30 Sept 2026 (by phone)". Else null.
    /// </summary>
    private static (string Head, string More)? DayWithMore(ForeignText text, int at, ImportPeople people, bool hasOpening, int? year)
    {
        string line = text.Lines[at];
        bool isFirst = text.Lines.Take(at).All(above => above.Trim() is [] or ['#', not (' ' or '#'), ..]);
        return line.Length is 0 or > 60 || !char.IsLetterOrDigit(line[0]) || line[^1] is '.' or ':' or '?'
            || (!isFirst && (text.Lines[at - 1].Length > 0 || !hasOpening))
            ? null : ForeignDay.Headed(line, people, text.Dates, isFirst ? null : year);
    }

    /// <summary>The heading over a table one of whose rows tells the day of a meeting, and where it is; else null.</summary>
    public static (int Line, int Level, string Day)? OverTable(IReadOnlyList<string> lines, int at)
    {
        if (DayRow().Match(lines[at]) is not { Success: true } row)
            return null;

        int above = at - 1;
        while (above >= 0 && lines[above].TrimStart() is [] or ['|', ..])
            above--;

        return above >= 0 && Heading.Marked(lines[above]) is { } heading ? (above, heading.Level, row.Groups["day"].Value) : null;
    }

    [GeneratedRegex(@"^\s*\|\s*[*_]*(meeting )?(date|datum|day)( (and|&) time)?\s*:?[*_]*:?\s*\|\s*(?<day>[^|]+?)\s*\|?\s*$", AnyCase)]
    private static partial Regex DayRow();

    [GeneratedRegex(
        @"^(\s{0,3}|\s*[-*]\s+)(\[\[|[*_]{1,3})?(\p{L}{3,10},?\s+)?(\d{4}-\d\d-\d\d|\d{1,2}(?<sign>[/.])\d{1,2}\k<sign>\d{4}"
        + @"|\p{L}{3,9}\.?\s+\d{1,2}(st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(st|nd|rd|th|\.)?\s+\p{L}{3,9}\.?,?\s+\d{4})(\]\]|[*_]{1,3})?"
        + @"(,?\s+\(?(?i:mon|tue|wed|thu|fri)(?i:s|nes|rs?|ur)?(day)?\)?)?"
        + @"(\s+(1[:-]1|1on1|one-on-one|meeting|sync|catch[- ]?up))?"
        + @"\s*(:|(\d{1,2}:\d\d.*)?[·•|].*|(at\s+)?[*_]*\d{1,2}:\d\d(\s?[AaPp]\.?[Mm]\.?)?[*_]*)?\s*$",
        ExactCase)]
    private static partial Regex OnlyDay();
}
