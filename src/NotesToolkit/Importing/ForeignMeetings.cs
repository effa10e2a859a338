using System.Text.RegularExpressions;

namespace NotesToolkit.Importing;

/// <summary>Finds the 1:1s that one foreign file holds: of several people, of several days.</summary>
internal sealed partial class ForeignMeetings(ImportRequest request)
{
    private readonly ImportPeople people = new(request);

    /// <summary>Each 1:1 of a file that names nobody: what stands under a heading, a bullet or a line that says with whom it was.</summary>
    public IReadOnlyList<ForeignText> ByPerson(string source, ForeignText text, List<string> leftOver)
    {
        List<ForeignText> parts = [];
        int outside = 0;
        int? year = Year(source, text);
        DateOnly? day = ForeignDay.Opening(text.Title, people, people.Dates, year);
        for (int at = 0; at < text.Lines.Count;)
        {
            string line = text.Lines[at];
            if (!IsWithOne(line))
            {
                day = Heading.Of(line) is { } heading && ForeignDay.Opening(heading.Text, people, people.Dates, year) is { } opened ? opened : day;
                outside += line.Trim().Length > 0 ? 1 : 0;
                at++;
                continue;
            }

            int end = EndOfOneOnOne(text.Lines, at);
            Dictionary<string, string> properties = new(text.Properties, StringComparer.OrdinalIgnoreCase);
            if (day is not null)
                properties["date"] = day.Value.Text();

            parts.Add(new([.. text.Lines.Take((at + 1)..end)], properties, Heading.Bare(line)));
            at = end;
        }

        if (parts.Count == 0)
        {
            string first = text.Lines.FirstOrDefault(line => line.Trim().Length > 0) ?? string.Empty;
            return [ImportPeople.IsOneOnOne(first) ? text with { Title = first } : text];
        }

        if (outside > 0)
            leftOver.Add($"{outside} {(outside == 1 ? "line" : "lines")} outside its 1:1s");

        return parts;
    }

    /// <summary>Each meeting of a file with one person: the whole, or what stands under each day.</summary>
    public IEnumerable<(DateOnly Day, IReadOnlyList<string> Lines)> ByDay(string source, ForeignText text, List<string> leftOver)
    {
        DateOrder dates = people.Dates;
        int? year = Year(source, text);
        List<(int Line, int Level, DateOnly Day)> openings = [];
        int? headingYear = year;
        bool isCode = false;
        for (int i = 0; i < text.Lines.Count; i++)
        {
            string line = text.Lines[i];
            isCode ^= line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            Heading? heading = isCode ? null : Heading.Of(line) ?? (OnlyDay().IsMatch(line) ? new(6, Heading.Bare(line)) : null);
            headingYear = heading is not null && ForeignDay.Year(heading.Text) is { } told ? told : headingYear;
            if (heading is not null && ForeignDay.Opening(heading.Text, people, dates, headingYear) is { } day
                && (openings.Count == 0 || heading.Level <= openings[0].Level))
            {
                openings.Add((i, heading.Level, day));
            }
        }

        // The first of several meetings may stand where a title would.
        if (openings is [{ Level: 1 }, ..] && ForeignDay.Opening(text.Title, people, dates, headingYear) is { } first)
            openings.Insert(0, (-1, 1, first));

        DateOnly? whole = new[] { text.Of("date", "meeting date", "day") ?? string.Empty, Importer.NameOf(source), text.Title }
            .Select(told => ForeignDay.In(told, dates, year)).FirstOrDefault(day => day is not null);
        if (openings.Count == 0 || (openings.Count == 1 && whole == openings[0].Day))
        {
            if (whole is null)
            {
                string?[] places = [text.Of("date", "meeting date", "day"), Importer.NameOf(source), text.Title, .. text.Lines.Where(IsHeading)];
                string? unsure = places.OfType<string>().Select(ForeignDay.Unsure).FirstOrDefault(told => told is not null);
                leftOver.Add(unsure is null ? "no day with its year stands in its name, title, properties or headings; a file's time is none"
                    : $"{unsure} is a day or a month first: give --dmy or --mdy");
                return [];
            }

            return [(whole.Value, [.. text.Lines.Where((_, i) => openings.Count == 0 || i != openings[0].Line)])];
        }

        int before = text.Lines.Take(openings[0].Line).Count(line => line.Trim().Length > 0 && !IsHeading(line));
        if (before > 0)
            leftOver.Add($"{before} {(before == 1 ? "line" : "lines")} before the first meeting");

        return openings
            .Select((opening, i) => (opening.Day, Lines: text.Lines.Take((opening.Line + 1)..(i + 1 < openings.Count ? openings[i + 1].Line : ^0))))
            .GroupBy(meeting => meeting.Day)
            .Select(day => (day.Key, (IReadOnlyList<string>)[.. day.SelectMany(meeting => meeting.Lines)]));
    }

    private static bool IsHeading(string line) => Heading.Of(line) is not null;

    private static int? Year(string source, ForeignText text) =>
        source.Replace('\\', '/').Split('/')[..^1].Append(text.Title).Select(ForeignDay.Year).LastOrDefault(found => found is not null);

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    /// <summary>Where what was said in a 1:1 ends: where a heading or a bullet of its level stands, or the next 1:1 begins.</summary>
    private int EndOfOneOnOne(IReadOnlyList<string> lines, int at)
    {
        int level = Heading.Marked(lines[at])?.Level ?? 0;
        int indent = Indent(lines[at]);
        bool isOutline = level == 0 && lines[at].TrimStart() is ['-' or '*' or '+', ..]
            && lines.Skip(at + 1).FirstOrDefault(line => line.Trim().Length > 0) is { } below && Indent(below) > indent;
        int end = at + 1;
        while (end < lines.Count && !IsWithOne(lines[end])
            && !(Heading.Marked(lines[end]) is { } heading && heading.Level <= level)
            && !(isOutline && lines[end].Trim().Length > 0 && Indent(lines[end]) <= indent && !lines[end].StartsWith('#')))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a line begins what was said in a 1:1 with one person: a heading with the name, or a bullet or a line that says so.</summary>
    private bool IsWithOne(string line)
    {
        bool isHeading = Heading.Marked(line) is not null;
        string text = Heading.Bare(line);
        bool isOneOnOne = ImportPeople.IsOneOnOne(text);
        return (isHeading ? isOneOnOne || people.AreNamesOnly(text) : isOneOnOne && people.AreNamesOnly(text))
            && people.In(text).Count(person => person.Key != (request.Owner ?? request.Notebook.Configuration.Owner)) == 1;
    }

    [GeneratedRegex(
        @"^\s{0,3}([-*]\s+)?(\[\[)?(\p{L}{3,9},?\s+)?(\d{4}-\d\d-\d\d"
        + @"|\p{L}{3,9}\.?\s+\d{1,2}(st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4})(\]\])?\s*:?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OnlyDay();
}
