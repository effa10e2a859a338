namespace NotesToolkit.Cli.Lsp;

internal sealed partial class Hover(Documents documents)
{
    private const int MostSightings = 12;

    public Func<JsonNode?> Of(JsonElement parameters)
    {
        if (documents.Find(parameters) is { Root.IsRoot: true } document
            && RuleAt(document, documents.Offset(document, parameters.GetProperty("position"))) is { } rule)
        {
            return () => Node(rule.Page);
        }

        if (documents.Place(parameters) is not { Note.IsReadable: true } place)
            return () => null;

        // What git tells is begun here, where the notes are those that were asked about.
        Func<NotesHistory?> history = Subject(place) is { } held ? place.Root.HistoryOf(held.Note) : () => null;
        return () => Tell(place, history) is { Length: > 0 } text ? Node(text) : null;
    }

    private static JsonObject Node(string text) =>
        new() { ["contents"] = new JsonObject { ["kind"] = "markdown", ["value"] = SafeText.Show(text) } };

    private static RuleInfo? RuleAt(Document document, int offset)
    {
        bool isNamed = document.Note is { } note
            ? note.Comments.Any(comment => comment.Start <= offset && offset <= comment.End)
            : document.Root!.Notebook.Configuration.IsOwnFile(document.Source.Path);
        return !isNamed ? null : RuleName().Matches(document.Source.Text)
            .Where(found => found.Index <= offset && offset <= found.Index + found.Length)
            .Select(word => RuleList.Find(word.Value)?.Info).FirstOrDefault();
    }

    private static HeldCommitment? Subject(Place place) => OtherName(place) is { Kind: NameKind.Id } id ? place.Single(id.Key) : place.Held;

    /// <summary>The name under the pointer, but for the one that a line gives itself.</summary>
    private static Name? OtherName(Place place) => place.Name is { } name && !(name.Kind == NameKind.Id && place.Field?.Key == "id") ? name : null;

    private static string? Tell(Place place, Func<NotesHistory?> history) => OtherName(place) switch
    {
        { Kind: NameKind.Person } person => Person(place, person.Key),
        { Kind: NameKind.Topic } topic => Topic(place, topic.Key),
        null when place.Field is { } field && place.Holds(field.KeySpan) => Key(field.Key, FieldCatalogue.Find(field.Key)?.Meaning,
            Words.Values(place.Kind, field.Key, place.Notebook.Configuration)),
        null when place.Field?.Day is { } day => Day(place, day),
        _ => Subject(place) is { } held ? Commitment(place, held, history()) : FrontMatter(place),
    };

    private static string? FrontMatter(Place place) => place.Note.FrontMatter.Entries
        .FirstOrDefault(entry => entry.KeySpan.Start <= place.Offset && place.Offset <= entry.ValueSpan.End) is not { } entry ? null
            : place.Offset > entry.KeySpan.End && Days.Parse(entry.Value) is { } day ? Day(place, day)
            : Key(entry.Key, FrontMatterKeys.Find(entry.Key)?.Meaning, FrontMatterKeys.Find(entry.Key)?.Words ?? []);

    private static string Commitment(Place place, HeldCommitment held, NotesHistory? history)
    {
        Commitment commitment = held.Commitment;
        Redactor redactor = place.Notebook.Redactor;
        string id = commitment.Id is { } named ? redactor.Name(named) : "no id";
        string owners = commitment.Owners.Count == 0 ? "nobody"
            : string.Join(" and ", commitment.Owners.Select(owner => "@" + redactor.Name(owner.Key)));
        string distance = commitment is { State: CommitmentState.Open, Due: { } due } ? $" ({Words.Distance(place.Today, due)})" : string.Empty;
        var moves = from move in commitment.Moves
                    let isShown = move.Why is { } reason && !redactor.Of(held.Note).Hides(reason.Span)
                    select $"\n- was due {move.Was.Value}{(isShown ? $": {move.Why!.Value}" : string.Empty)}";
        string events = commitment.Id is { } known && history?.Find(known) is { Events.Count: > 0 } trail
            ? $"\n\n```\n{string.Join('\n', LogOutput.Lines(trail, new(IsOn: false)))}\n```"
            : string.Empty;
        return $"**{Words.Of(place.Notebook, held)}**\n\n{id} · {owners} · {Words.State(commitment, place.Today)}{distance} · {held.Note.Path}\n"
            + string.Concat(moves) + events;
    }

    private static string Person(Place place, string key)
    {
        Agenda agenda = Agenda.Of(place.Notebook, place.Today, key);
        Note? last = place.Notebook.NotesWith(key).LastOrDefault(note => note.IsMeeting && note.Date <= place.Today);
        Person? person = place.Notebook.Roster.Find(key);
        string cadence = person?.CadenceDays is { } days ? $" · every {days} days" : string.Empty;
        return $"**@{key}** {(person is null ? "is not in the roster" : Words.Person(place.Notebook, person))}{cadence}\n\n"
            + $"{agenda.Overdue.Count + agenda.DueSoon.Count + agenda.Open.Count} open · {agenda.Overdue.Count} overdue · "
            + (last?.Date is { } met ? $"last 1:1 {met.Text()} ({Words.Distance(place.Today, met)})" : "no 1:1 yet");
    }

    private static string Topic(Place place, string topic)
    {
        (Note Note, Name Name)[] seen =
            [.. Place.TopicsIn(place.Notebook).Where(found => found.Name.Key == topic).OrderByDescending(found => found.Note.Date)];
        IEnumerable<string> lines = from found in seen.Take(MostSightings)
                                    let note = found.Note
                                    let line = note.Source.GetLine(note.Source.GetLineNumber(found.Name.Span.Start))
                                    select $"\n- {note.Date?.Text()} @{note.With}: {place.Notebook.Redactor.Of(note).Show(line).Trim()}";
        return $"**#{topic}** stands in {Counted.Of(seen.Select(found => found.Note).Distinct().Count(), "note")}\n{string.Concat(lines)}";
    }

    private static string? Key(string key, string? meaning, IReadOnlyList<string> values) =>
        meaning is null ? null : $"**{key}** {meaning}{(values.Count > 0 ? $"\n\nOne of: {string.Join(", ", values)}" : string.Empty)}";

    private static string Day(Place place, DateOnly day)
    {
        string meeting = place.Note.Date is { } met && met != day
            ? $" · {Math.Abs(day.DayNumber - met.DayNumber)} days {(day < met ? "before" : "after")} the meeting"
            : string.Empty;
        return $"{Words.Weekday(day)}{meeting} · {Words.Distance(place.Today, day)}";
    }

    [GeneratedRegex(@"[A-Za-z][A-Za-z0-9-]+", ExactCase)]
    private static partial Regex RuleName();
}
