using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NotesToolkit.History;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>What is told of the thing under the pointer.</summary>
internal sealed partial class Hover
{
    private const int MostSightings = 12;

    private readonly Documents documents;

    public Hover(Connection connection, Documents documents)
    {
        this.documents = documents;
        connection.SlowRequests["textDocument/hover"] = parameters =>
        {
            if (documents.Find(parameters) is not { Root: { IsRoot: true } root } document)
                return () => null;

            int offset = documents.Offset(document, parameters.GetProperty("position"));
            if (RuleAt(document, offset) is { } rule)
                return () => Node(RulePage.Read(rule));

            return document.Note is { IsReadable: true } note && Tell(new(root, note, offset)) is { } tell ? () => tell() is { Length: > 0 } text ? Node(text) : null : () => null;
        };
    }

    private static JsonObject Node(string markdown) => new() { ["contents"] = new JsonObject { ["kind"] = "markdown", ["value"] = SafeText.Show(markdown) } };

    /// <summary>The rule that a suppression, or a line of notes.yml, names.</summary>
    private static RuleInfo? RuleAt(Document document, int offset)
    {
        bool isNamed = document.Note is { } note
            ? note.Comments.Any(comment => comment.Start <= offset && offset <= comment.End)
            : document.Root!.Notebook.Configuration.IsOwnFile(document.Source.Path);
        Match? word = isNamed ? RuleName().Matches(document.Source.Text).FirstOrDefault(found => found.Index <= offset && offset <= found.Index + found.Length) : null;
        return word is null ? null : RuleList.Find(word.Value)?.Info;
    }

    private static Func<string?>? Tell(Place place)
    {
        if (place.Name is { } name && !(name.Kind == NameKind.Id && place.Field?.Key == "id"))
        {
            return name.Kind switch
            {
                NameKind.Person => () => Person(place, name.Key),
                NameKind.Topic => () => Topic(place, name.Key),
                _ => place.Notebook.Commitments.Find(name.Key) is [var known] ? Commitment(place.Root, known) : null,
            };
        }

        if (place.Field is { } field)
        {
            return field.KeySpan.Start <= place.Offset && place.Offset <= field.KeySpan.End ? () => Key(place, field.Key)
                : field.Day is { } day ? () => Day(place, day)
                : place.Held is { } ofField ? Commitment(place.Root, ofField) : null;
        }

        FrontMatterEntry? entry = place.Note.FrontMatter.Entries.FirstOrDefault(found => found.KeySpan.Start <= place.Offset && place.Offset <= found.ValueSpan.End);
        return entry is not null ? () => place.Offset > entry.KeySpan.End && Days.Parse(entry.Value) is { } date ? Day(place, date) : FrontMatterKey(entry.Key)
            : place.Held is { } held ? Commitment(place.Root, held) : null;
    }

    /// <summary>A commitment: who, by when, what became of it, and its trail where git tells it.</summary>
    private static Func<string?> Commitment(WorkspaceRoot root, HeldCommitment held)
    {
        Func<NotesHistory?> history = root.HistoryOf(held.Note);
        DateOnly today = root.Today;
        return () =>
        {
            Commitment commitment = held.Commitment;
            StringBuilder text = new($"**{Words.Of(root, held)}**\n\n");
            string owners = commitment.Owners.Count == 0 ? "nobody" : string.Join(" and ", commitment.Owners.Select(owner => "@" + owner.Key));
            text.Append($"{commitment.Id ?? "no id"} · {owners} · {Words.State(commitment, today)}");
            if (commitment is { State: CommitmentState.Open, Due: { } due })
                text.Append($" ({Words.Distance(today, due)})");

            text.Append($" · {held.Note.Path}\n");
            foreach (WrittenMove move in commitment.Moves)
            {
                string why = move.Why is { } reason && !root.Notebook.Redactor.Of(held.Note).Hides(reason.Span) ? $": {reason.Value}" : string.Empty;
                text.Append($"\n- was due {move.Was.Value}{why}");
            }

            if (Trail(history(), commitment.Id) is { Length: > 0 } trail)
                text.Append($"\n\n```\n{trail}```");

            return text.ToString();
        };
    }

    private static string Trail(NotesHistory? history, string? id)
    {
        if (history is null || id is null || history.Find(id) is not { } trail)
            return string.Empty;

        using StringWriter text = new() { NewLine = "\n" };
        LogText.WriteEvents(text, trail, new(IsOn: false));
        return text.ToString();
    }

    private static string Person(Place place, string key)
    {
        Insights.Agenda agenda = Insights.Agenda.Of(place.Notebook, place.Root.Today, key);
        Note? last = place.Notebook.NotesWith(key).LastOrDefault(note => note.IsMeeting && note.Date <= place.Root.Today);
        Person? person = place.Notebook.Roster.Find(key);
        string cadence = person?.CadenceDays is { } days ? $" · every {days} days" : string.Empty;
        return $"**@{key}** {(person is null ? "is not in the roster" : Words.Person(person))}{cadence}\n\n"
            + $"{agenda.Overdue.Count + agenda.DueSoon.Count + agenda.Open.Count} open · {agenda.Overdue.Count} overdue · "
            + (last?.Date is { } met ? $"last 1:1 {met.Text()} ({Words.Distance(place.Root.Today, met)})" : "no 1:1 yet");
    }

    private static string Topic(Place place, string topic)
    {
        (Note Note, TextSpan Span)[] seen = [.. Sightings(place, topic).OrderByDescending(found => found.Note.Date)];
        StringBuilder text = new($"**#{topic}** stands in {Counted.Of(seen.Select(found => found.Note).Distinct().Count(), "note")}\n");
        foreach ((Note note, TextSpan span) in seen.Take(MostSightings))
            text.Append($"\n- {note.Date?.Text()} @{note.With}: {Place.Line(place.Notebook, note, span)}");

        return text.ToString();
    }

    private static IEnumerable<(Note Note, TextSpan Span)> Sightings(Place place, string topic) =>
        from note in place.Notebook.Notes
        where note is { IsReadable: true, IsVoid: false }
        from name in Place.ShownNames(place.Notebook, note)
        where name.Kind == NameKind.Topic && name.Key == topic
        select (note, name.Span);

    private static string? Key(Place place, string key)
    {
        SectionKind section = place.Section?.Kind ?? SectionKind.Other;
        IReadOnlyList<string> values = Words.Values(section, key, place.Notebook.Configuration);
        return FieldMeanings.OfField(key) is not { } meaning ? null
            : $"**{key}** {meaning}{(values.Count > 0 ? $"\n\nOne of: {string.Join(", ", values)}" : string.Empty)}";
    }

    private static string? FrontMatterKey(string key) => FieldMeanings.OfKey(key) is not { } meaning ? null
        : $"**{key}** {meaning}{(ValueSets.OfKey(key) is { } values ? $"\n\nOne of: {string.Join(", ", values)}" : string.Empty)}";

    private static string Day(Place place, DateOnly day)
    {
        string meeting = place.Note.Date is { } met && met != day ? $" · {Math.Abs(day.DayNumber - met.DayNumber)} days {(day < met ? "before" : "after")} the meeting" : string.Empty;
        return $"{Words.Weekday(day)}, {day.Text()}{meeting} · {Words.Distance(place.Root.Today, day)}";
    }

    [GeneratedRegex(@"[A-Za-z][A-Za-z0-9-]+", RegexOptions.CultureInvariant)]
    private static partial Regex RuleName();
}
