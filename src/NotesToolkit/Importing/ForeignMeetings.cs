namespace NotesToolkit.Importing;

/// <summary>Finds the 1:1s that one foreign file holds: of several people, of several days.</summary>
internal sealed partial class ForeignMeetings(ImportRequest request)
{
    /// <summary>The properties that tell the day of a meeting; when a page was made is none.</summary>
    public static readonly string[] WhenKeys =
        ["date", "datum", "when", "event time", "event date", "date and time", "date & time", "meeting date", "day", "time"];

    /// <summary>How many days two meetings in a row may be apart whose headings leave out the year.</summary>
    private const int FurthestApart = 270;

    private readonly ImportPeople people = new(request);

    /// <summary>Each 1:1 of a file that names nobody: what is under a heading, a bullet or a line that says with whom it was.</summary>
    public IReadOnlyList<ForeignText> ByPerson(string source, ForeignText text, List<string> leftOver)
    {
        List<ForeignText> parts = [];
        List<string> outside = [];
        int? year = Year(source, text);
        DateOnly? day = ForeignDay.Opening(text.Title, people, text.Dates, year);
        for (int at = 0; at < text.Lines.Count;)
        {
            string line = text.Lines[at];
            if (!IsWithOne(line))
            {
                day = Heading.Of(line) is { } heading && ForeignDay.Opening(heading.Text, people, text.Dates, year) is { } opened ? opened : day;
                outside.Add(line);
                at++;
                continue;
            }

            int end = EndOfOneOnOne(text.Lines, at);
            Dictionary<string, string> properties = new(text.Properties, StringComparer.OrdinalIgnoreCase);
            if ((ForeignDay.In(Heading.Bare(line), text.Dates, year) ?? day) is { } told)
                properties["date"] = told.Text();

            parts.Add(new([.. text.Lines.Take((at + 1)..end)], properties, Heading.Bare(line), text.Dates));
            at = end;
        }

        if (parts.Count == 0)
            return [text];

        Tell(leftOver, outside, "outside its 1:1s");
        return parts;
    }

    /// <summary>Each meeting of a file with one person: the whole, or what is under each day.</summary>
    public IEnumerable<(DateOnly Day, IReadOnlyList<string> Lines)> ByDay(string source, ForeignText text, Person person, List<string> leftOver)
    {
        int? year = Year(source, text);
        string[] places =
        [
            text.Of(WhenKeys) ?? string.Empty, Importer.NameOf(source), text.Title, text.Of("title", "subject") ?? string.Empty,
            string.Join('-', source.Split('/', '\\').TakeLast(3)), text.Of("sent") ?? string.Empty,
        ];
        DateOnly[] told = [.. places.Select(given => ForeignDay.In(given, text.Dates, year)).OfType<DateOnly>().Distinct()];
        DateOnly? made = ForeignDay.In(text.Of("created at", "created") ?? string.Empty, text.Dates);
        DateOnly? whole = told.Length > 0 ? told[0]
            : made is null ? null : places.Select(place => DayOf(place, text, made.Value.Year, made)).FirstOrDefault(day => day is not null);
        List<Opening> openings = Openings(text, person, whole, ref year);

        // A day alone on a line, in a file that tells its own, is the day of something else.
        if (whole is not null && openings is [{ Day: { } other, Line: var at }] && other != whole && Heading.Of(text.Lines[at]) is null)
            openings.Clear();

        // The first of several meetings may be where a title would.
        if (openings is [{ Level: 1 } second, ..] && DayOf(text.Title, text, second.Day?.Year ?? year, second.Day) is { } first)
            openings.Insert(0, new(-1, 1, first));

        if (whole is { } only && openings.Count <= 1 && openings.TrueForAll(opening => opening.Day == only))
        {
            leftOver.AddRange(told.Length < 2 ? [] : [$"it tells {string.Join(" and ", told.Select(day => day.Text()))}: {only.Text()} was taken"]);
            return [(only, [.. text.Lines.Select((line, i) => openings is [{ Line: var at, More: var more }] && i == at ? more : line)])];
        }

        if (openings.Count == 0)
        {
            int? known = year;
            leftOver.Add(places.Select(place => ForeignDay.Unsure(place)?.Why ?? ForeignDay.Several(place, text.Dates, known))
                .FirstOrDefault(why => why is not null)
                ?? "no day with its year stands in its name, title, properties or headings; a file's time is none");
            return [];
        }

        if (whole is not null && (openings[0].IsOverTable || openings.TrueForAll(opening => opening.Day is null)))
            openings.Insert(0, new(-1, openings[0].Level, whole));

        Tell(leftOver, text.Lines.Take(Math.Max(0, openings[0].Line)), "before the first meeting");
        var parts = openings.Select((opening, i) =>
            (opening.Day, opening.Why, Lines: text.Lines.Take((opening.Line + 1)..(i + 1 < openings.Count ? openings[i + 1].Line : ^0))
                .Prepend(opening.More))).ToArray();
        foreach ((_, string why, IEnumerable<string> lines) in parts.Where(part => part.Day is null))
            Tell(leftOver, lines, $"since {why}");

        return parts
            .Where(meeting => meeting.Day is not null)
            .GroupBy(meeting => meeting.Day!.Value)
            .Select(day => (day.Key, (IReadOnlyList<string>)[.. day.SelectMany(meeting => meeting.Lines)]));
    }

    /// <summary>Where meetings begin, in the file's order; the year of a heading that says one goes on, over New Year too.</summary>
    private List<Opening> Openings(ForeignText text, Person person, DateOnly? whole, ref int? year)
    {
        List<Opening> openings = [];
        List<(int Line, Heading Heading)> yearless = [];
        bool isCode = false;
        for (int i = 0; i < text.Lines.Count; i++)
        {
            string line = text.Lines[i];
            isCode ^= line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            if (!isCode && DayLines.OverTable(text.Lines, i) is { } table && ForeignDay.In(table.Day, text.Dates, year) is { } told
                && (openings.Count == 0 || table.Level <= openings[0].Level))
            {
                openings.Add(new(table.Line, table.Level, told, IsOverTable: true));
                continue;
            }

            (Heading? heading, string more) = isCode ? default : DayLines.At(text, i, people, openings is [{ Level: DayLines.Level }, ..], year);
            year = heading is not null && ForeignDay.Year(heading.Text) is { } given ? given : year;
            if (heading is null || (openings.Count > 0 && heading.Level > openings[0].Level) || IsOfNext(text.Lines, i))
                continue;

            if (DayOf(heading.Text, text, year, openings.LastOrDefault()?.Day) is { } day)
            {
                openings.Add(OfDay(i, heading, day) with { More = more });
                year = day.Year;
            }
            else if (ForeignDay.Unsure(heading.Text, isFirst: true) is { } unsure)
            {
                openings.Add(new(i, heading.Level, whole is not null && unsure.Days.Contains(whole.Value) ? whole : null, unsure.Why));
            }
            else if (ForeignDay.Unread(heading.Text, people) is { } why)
            {
                if (openings.Count == 0)
                    yearless.Add((i, heading));
                else if (heading.Level == openings[0].Level)
                    openings.Add(new(i, heading.Level, null, why));
            }
        }

        // The newest may stand first, and only an older one say the year.
        foreach ((int at, Heading heading) in yearless.AsEnumerable().Reverse())
        {
            if (openings is [{ Day: { } next } above, ..] && heading.Level == above.Level && DayOf(heading.Text, text, next.Year, next) is { } day)
                openings.Insert(0, OfDay(at, heading, day));
        }

        return openings;

        Opening OfDay(int at, Heading heading, DateOnly day) =>
            new(at, heading.Level, Others(heading.Text) is { Length: > 0 } named && !named.Contains(person) ? null : day,
                $"\"{heading.Text}\" names somebody else");
    }

    /// <summary>The day that a heading opens; without a year, the one that is not most of a year from the meeting beside it.</summary>
    private DateOnly? DayOf(string heading, ForeignText text, int? year, DateOnly? beside)
    {
        DateOnly? own = In(year);
        return beside is null || year is null || IsNear(own) ? own : new[] { year + 1, year - 1 }.Select(In).FirstOrDefault(IsNear) ?? own;

        DateOnly? In(int? each) => ForeignDay.Opening(heading, people, text.Dates, each);
        bool IsNear(DateOnly? day) => day <= request.Today && Math.Abs(day.Value.DayNumber - beside!.Value.DayNumber) <= FurthestApart;
    }

    /// <summary>Where a meeting begins; More are the words of its line behind the day, which may stand in a table below it.</summary>
    private sealed record Opening(int Line, int Level, DateOnly? Day, string Why = "", string More = "", bool IsOverTable = false);

    /// <summary>Those whom a text names besides the one whose notes they are.</summary>
    private Person[] Others(string text) =>
        [.. people.In(text).Where(person => person.Key != (request.Owner ?? request.Notebook.Configuration.Owner))];

    /// <summary>Whether a day is under a line that says that it is the next meeting's.</summary>
    private static bool IsOfNext(IReadOnlyList<string> lines, int at) =>
        lines.Take(at).LastOrDefault(line => line.Trim().Length > 0) is { } above && NextMeeting().IsMatch(above);

    private static void Tell(List<string> leftOver, IEnumerable<string> lines, string where)
    {
        string[] said = [.. lines.Select(line => line.Trim()).Where(line => line.Length > 0 && Heading.Of(line) is null)];
        leftOver.AddRange(said is [var first, ..] ? [$"left out: {Counted.Of(said.Length, "line")} {where}, from \"{first}\" on"] : []);
    }

    private static int? Year(string source, ForeignText text) =>
        source.Replace('\\', '/').Split('/')[..^1].Select(folder => ForeignDay.Year(folder))
            .Append(ForeignDay.Year(Importer.NameOf(source), isTitle: true)).Append(ForeignDay.Year(text.Title, isTitle: true))
            .LastOrDefault(found => found is not null);

    /// <summary>Where what was said in a 1:1 ends: where a heading or a bullet of its level is, or the next 1:1 begins.</summary>
    private int EndOfOneOnOne(IReadOnlyList<string> lines, int at)
    {
        int level = Heading.Marked(lines[at])?.Level ?? 0;
        int indent = ForeignLine.Indent(lines[at]);
        bool isOutline = level == 0 && lines[at].TrimStart() is ['-' or '*' or '+', ..]
            && lines.Skip(at + 1).FirstOrDefault(line => line.Trim().Length > 0) is { } below && ForeignLine.Indent(below) > indent;
        int end = at + 1;
        while (end < lines.Count && !IsWithOne(lines[end])
            && !(Heading.Marked(lines[end]) is { } heading && heading.Level <= level)
            && !(isOutline && lines[end].Trim().Length > 0 && ForeignLine.Indent(lines[end]) <= indent && !lines[end].StartsWith('#')))
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
        text = ForeignDay.WithoutDays(text, isWithYear: false);
        return (isHeading ? isOneOnOne || people.AreNamesOnly(text) : isOneOnOne && people.AreNamesOnly(text))
            && Others(text).Length == 1;
    }

    [GeneratedRegex(@"\bnext (1[:-]1|meeting|one)\b", AnyCase)]
    private static partial Regex NextMeeting();
}
