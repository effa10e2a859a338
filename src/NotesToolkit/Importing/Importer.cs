using NotesToolkit.Git;
using NotesToolkit.Insights;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>
/// Makes notes of foreign ones: one file a meeting, or a running document a person. The files are not touched, and nothing is invented.
/// </summary>
internal sealed partial class Importer(ImportRequest request)
{
    /// <summary>The properties that hold whom a meeting was with.</summary>
    private static readonly string[] Report = ["employee", "direct report", "team member", "report", "person", "with"];

    private readonly ImportPeople people = new(request);
    private readonly ForeignMeetings meetings = new(request);
    private readonly HashSet<string> ids = new(
        request.Notebook.Notes.SelectMany(note => note.Commitments).Select(commitment => commitment.Id).OfType<string>(),
        StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string Person, DateOnly Day, string Text)> read = [];

    /// <summary>The people whom files name in full and the roster lacks: their names, each once.</summary>
    public static IReadOnlyList<(string Name, bool IsManager)> NewPeople(ImportRequest request, IEnumerable<(string Source, string Text)> files)
    {
        ImportPeople known = new(request);
        return
        [
            .. (from file in files
                let text = ForeignText.Read(file.Text, known.Vocabulary)
                let reported = text.Of(Report)
                let name = NameOf(file.Source)
                where request.Person is null
                    && known.In($"{reported}, {name.Replace('_', ' ')}, {text.Title}").All(person => person.Key == request.Owner)
                let titles = new[] { name, text.Title }.Where(ImportPeople.IsOneOnOne)
                let report = titles.Prepend(reported ?? string.Empty).Select(ImportPeople.FullName).FirstOrDefault(named => named is not null)
                let manager = request.Owner is null ? ImportPeople.FullName(text.Of("manager", "lead") ?? string.Empty) : null
                from named in new[] { (Name: manager, IsManager: true), (Name: report, IsManager: false) }
                where named.Name is not null && !request.Notebook.Roster.Called(named.Name).Any()
                select (named.Name, named.IsManager)).DistinctBy(named => named.Name, StringComparer.Ordinal),
        ];
    }

    public ImportedFile Read(string source, string file)
    {
        if (file.Contains('\0', StringComparison.Ordinal))
            return new(source, [], ["it holds a NUL and is no text: save it as UTF-8, and import it again"]);

        if (new SourceText(source, file).FindConflict() is not null)
            return new(source, [], ["it holds the markers of a merge conflict: keep one side, and import it again"]);

        ForeignText text = Titled(ForeignText.Read(file, people.Vocabulary));
        text = text with
        {
            Dates = people.Dates != DateOrder.None ? people.Dates : ForeignDay.OrderOf([text.Title, .. text.Properties.Values, .. text.Lines]),
        };
        List<string> leftOver = [.. text.LeftOut];
        bool isOnes = request.Person is not null || Candidates(source, text, request.Owner ?? request.Notebook.Configuration.Owner).Length > 0;
        ImportedNote[] notes = [.. (isOnes ? [text] : meetings.ByPerson(source, text, leftOver)).SelectMany(part => Notes(source, part, leftOver))];
        return new(source, notes, [.. leftOver.Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>A text with its first line as title, where it has no other and the line holds only who met, and when; a day stays.</summary>
    private ForeignText Titled(ForeignText text)
    {
        string first = text.Lines.FirstOrDefault(line => line.Trim().Length > 0) ?? string.Empty;
        first = first is ['*' or '_', ..] && Heading.Marked(first) is { } bold ? bold.Text : first;
        if (text.Title.Length > 0 || first.Length == 0 || !char.IsLetterOrDigit(first[0]))
            return text;

        string rest = ForeignDay.WithoutDays(first);
        bool isNames = people.AreNamesOnly(rest);
        bool isOneOnOne = ImportPeople.IsOneOnOne(first);
        bool isOnlyTitle = isNames && rest == first && (isOneOnOne || ForeignDay.Year(first, isTitle: true) is not null);
        return !isNames && !isOneOnOne ? text
            : text with { Title = first, Lines = isOnlyTitle ? [.. text.Lines.SkipWhile(line => line.Trim().Length == 0).Skip(1)] : text.Lines };
    }

    private List<ImportedNote> Notes(string source, ForeignText text, List<string> leftOver)
    {
        (Person? person, string? owner, string? why) = Parties(source, text);
        if (person is null || owner is null)
        {
            leftOver.Add(why!);
            return [];
        }

        return
        [
            .. meetings.ByDay(source, text, person, leftOver)
                .Select(meeting => Note(source, person, owner, meeting.Day, meeting.Lines, text, leftOver)).OfType<ImportedNote>(),
        ];
    }

    internal static string NameOf(string source) => CamelCase().Replace(System.IO.Path.GetFileNameWithoutExtension(source), " ");

    private (Person? Person, string? Owner, string? Why) Parties(string source, ForeignText text)
    {
        string? manager = request.Owner is null ? text.Of("manager", "lead", "owner", "facilitator") : null;
        string? owner = request.Owner
            ?? (manager is null ? request.Notebook.Configuration.Owner : people.In(manager) is [var named] ? named.Key : null);
        if (manager is not null && owner is null)
            return (null, null, $"its manager, {manager}, is nobody of the roster: give --owner, or --add-people");

        Person[] found = request.Person is { } key ? [request.Notebook.Roster.Find(key) ?? new(key, default)] : Candidates(source, text, owner);
        return found.Length switch
        {
            0 => (null, null, "no person of the roster is named in its name, title, folder or attendees: give --person, or --add-people"),
            > 1 => (null, null, $"it names {string.Join(" and ", found.Select(person => person.Key))}: give --person"),
            _ => (owner ?? found[0].Manager) is { } known && known != found[0].Key
                ? (found[0], known, null)
                : (null, null, "whose notes these are is not known: give --owner, or owner in notes.yml"),
        };
    }

    private Person[] Candidates(string source, ForeignText text, string? owner)
    {
        string[] folders = CamelCase().Replace(source, " ").Replace('\\', '/').Split('/')[..^1];
        string?[] places =
        [
            text.Of([.. Report, "who", "name"]),
            NameOf(source).Replace('_', ' ').Replace('-', ' '),
            NameOf(source).Replace('_', ' '),
            text.Title,
            text.Of("title", "subject"),
            NameOf(source).Replace('.', ' '),
            people.Filed(NameOf(source)),
            folders.LastOrDefault(folder => people.In(folder).Count == 1) ?? folders.Select(people.Filed).LastOrDefault(key => key is not null),
            text.Of("attendees", "participants", "people", "present") ?? (text.Of("from") is { } from ? $"{from}, {text.Of("to")}" : null),
        ];
        Person[] found = places.Select(Named).FirstOrDefault(named => named.Length > 0) ?? [];
        return found is [var one]
            && new[] { places[^1], places[^2], places[1] }.Select(Named)
                .FirstOrDefault(named => named.Length > 0 && !named.Contains(one)) is { } others
            ? [one, .. others] : found;

        Person[] Named(string? place) => place is null ? [] : [.. people.In(place).Where(person => person.Key != owner)];
    }

    private ImportedNote? Note(
        string source, Person person, string owner, DateOnly day, IReadOnlyList<string> lines, ForeignText text, List<string> leftOver)
    {
        string origin = $"{request.Today.Text()} from {source}";
        string path = new NextNote(request.Notebook, person.Key, day).Path;
        bool isImported = request.Notebook.NotesWith(person.Key).Any(note =>
            note.Date == day && note.FrontMatter["imported"] is { Value: var from } && from.EndsWith($" from {source}", StringComparison.Ordinal));
        string? why = day > request.Today ? $"{day.Text()} is still to come"
            : isImported ? $"{day.Text()} was imported before"
            : request.Notebook.Find(path) is not null ? $"{path} is a note already, and stays as it is"
            : !read.Add((person.Key, day, string.Join('\n', lines).Trim())) ? $"{day.Text()} says word for word what another file does"
            : null;
        if (why is not null)
        {
            leftOver.Add(why);
            return null;
        }

        path = Counted.Numbered(path[..^".md".Length], "-", ".md").First(taken.Add);

        // Who writes to the manager is "me", and nobody else can be known to be.
        bool isFromReport = (text.Of("from") is { } writer && people.In(writer).Contains(person))
            || (text.Title.StartsWith("my ", StringComparison.OrdinalIgnoreCase) && people.In(text.Title).Any(named => named.Key == owner));
        bool isToOwner = !isFromReport && lines.Select(line => Greeting().Match(line)).FirstOrDefault(line => line.Success) is { } greeting
            && people.In(greeting.Groups["name"].Value).Any(named => named.Key == owner);
        Person? you = isFromReport ? request.Notebook.Roster.Find(owner) : isToOwner ? null : person;
        string? writes = isFromReport ? person.Key : isToOwner || lines.Any(line => Turn().IsMatch(line)) ? null : owner;
        TypedContext context = new(day, writes, people.Vocabulary, person.CadenceDays) { Dates = text.Dates, With = person };
        ActionWords words = new(context, you);
        using IEnumerator<string> free = IdSeries.Of(IdSeries.Prefix(person.Key, day)).Where(ids.Add).GetEnumerator();
        ActionReader actions = new(context, words, () => free.MoveNext() ? free.Current : string.Empty);
        ActionLines around = new(actions, words, lines);
        MeetingReader meeting = new(actions, words, around, people.Vocabulary, lines, request.KeepsPersonal);
        string body = meeting.Read();
        leftOver.AddRange(meeting.LeftOver);
        if (body.Length == 0)
        {
            leftOver.Add($"nothing stands under {day.Text()}");
            return null;
        }

        string imported = Plain().IsMatch(origin) ? origin : $"'{origin.Replace("'", "''", StringComparison.Ordinal)}'";
        string note = $"---\ndate: {day.Text()}\nowner: {owner}\nwith: {person.Key}\nimported: {imported}\n---\n{body}";
        return new(path, note, actions.Count.Actions, actions.Count.Owned, actions.Count.Dated);
    }

    [GeneratedRegex(@"^(hi|hello|hey|dear)\s+(?<name>\p{L}+)\s*[,!:]?\s*$", AnyCase)]
    private static partial Regex Greeting();

    /// <summary>Who speaks next in a recording, and when: what stands below is said by others than the writer.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.-]*( \p{Lu}[\p{L}'’.-]*)?\s+\d{1,2}:\d\d(:\d\d)?$", ExactCase)]
    private static partial Regex Turn();

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu}\p{Ll})|(?<=\d)(?=\p{Lu}\p{Ll}{2})|(?<=\p{Lu}\p{Ll}{2,8})(?=(19|20)\d\d)", ExactCase)]
    private static partial Regex CamelCase();

    [GeneratedRegex(@"^[\p{L}\p{N}_./ -]*[\p{L}\p{N}_.-]$", ExactCase)]
    private static partial Regex Plain();
}

internal sealed record ImportRequest(Notebook Notebook, DateOnly Today)
{
    /// <summary>The key of the person whom all of them are with, or null where each tells its own.</summary>
    public string? Person { get; init; }

    /// <summary>The key of whose notes they are, or null where the root or the notes tell.</summary>
    public string? Owner { get; init; }

    public DateOrder Dates { get; init; }

    /// <summary>Whether what is under headings of personal matters is kept, under Private.</summary>
    public bool KeepsPersonal { get; init; }
}

internal sealed record ImportedFile(string Source, IReadOnlyList<ImportedNote> Notes, IReadOnlyList<string> LeftOver);

internal sealed record ImportedNote(string Path, string Text, int Actions, int Owned, int Dated);
