using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

internal sealed record TrailEventPart(DateOnly Date, string Commit, string Author, string Authored, string Committer, string Committed, string? Id,
    string Kind, string Part, string Change, string? Text, string? Why, bool Late, QuotePart? Before, string? After, Citation Citation);

internal sealed record TrailModel(string Title, PersonPart? Person, string? Topic, IReadOnlyList<CommitmentRow> Commitments,
    IReadOnlyList<TrailEventPart> Events)
{
    private static readonly SectionKind[] Elsewhere = [SectionKind.Private, SectionKind.Commitments, SectionKind.FollowUp];

    public static TrailModel OfCommitment(ReportBuilder report, string id)
    {
        Trail[] trails = [.. report.Source.History.Trails.Where(trail => trail.Id == id)];
        if (trails.Length == 0)
        {
            string[] known = [.. report.Source.History.Trails.Select(trail => trail.Id).OfType<string>()];
            throw new NotesException(
                $"No commitment has the id {id}. {Spelling.Suggest(id, known)} A topic needs a person: notes report trail PERSON TOPIC.");
        }

        return Of(report, $"Trail: {id}", person: null, topic: null, trails, []);
    }

    public static TrailModel OfTopic(ReportBuilder report, string person, string typed)
    {
        string topic = typed.TrimStart('#').ToLowerInvariant();
        Trail[] trails = [.. report.Record.About(person).Where(trail => trail.Facts.Topics.Contains(topic, StringComparer.Ordinal))];
        (int Order, TrailEventPart Row)[] said = [.. report.Record.With(person).Select(record => record.Trail)
            .Concat(report.Source.History.Notes.Where(note => !note.Exists && note.Identity.StartsWith($"{person}/", StringComparison.Ordinal)))
            .SelectMany(note => Said(report, note, topic))];
        string[] known = [.. Site.TopicsOf(report.Source, person).Order(StringComparer.Ordinal)];
        if (trails.Length + said.Length == 0 && !known.Contains(topic, StringComparer.Ordinal))
            throw new NotesException($"No note with {report.NameOf(person)} has the topic #{topic}. {Spelling.Suggest(topic, known)}");

        return Of(report, $"Trail: #{topic} with {report.NameOf(person)}", report.Person(person), "#" + topic, trails, said);
    }

    private static TrailModel Of(ReportBuilder report, string title, PersonPart? person, string? topic, Trail[] trails,
        (int Order, TrailEventPart Row)[] said) =>
        new(title, person, topic,
            Commitments: PersonCommitments.Rows(report, trails),
            Events: [.. trails.SelectMany(trail => trail.Events, (trail, happened) => (happened.Commit.Order, Row: EventOf(report, trail, happened)))
                .Concat(said)
                .OrderBy(happened => happened.Order).Select(happened => happened.Row)]);

    private static TrailEventPart EventOf(ReportBuilder report, Trail trail, TrailEvent happened)
    {
        bool isProse = happened.Part is CommitmentPart.Text or CommitmentPart.Output && happened.Kind == EventKind.Rewritten;
        string? after = isProse ? PlainText.Of(happened.To) : null;
        return Row(report, happened.Commit, Citation.Of(happened), ReportBuilder.CamelCase(happened.Kind), Name(happened),
            isProse ? $"{Name(happened)} rewritten" : happened.Tell(report.Day, report.NameOf),
            isProse ? after : happened.Kind != EventKind.Opened ? null : PlainText.Of(trail.Events
                .FirstOrDefault(later => later is { Kind: EventKind.Rewritten, Part: CommitmentPart.Text })?.From ?? trail.Facts.Text)) with
        {
            Id = trail.Id,
            Why = PlainText.Of(happened.Why),
            Late = happened.IsLate,
            Before = isProse && happened.From is { } from ? new(Date: null, PlainText.Of(from), PlaceBefore(trail, happened)) : null,
            After = after,
        };
    }

    private static Citation PlaceBefore(Trail trail, TrailEvent happened) =>
        trail.Note.Versions.LastOrDefault(version => version.Commit.Order < happened.Commit.Order && !version.Blob.IsNone) is { } version
            ? new(version.Path, version.Commit.Info.Id, happened.Line)
            : Citation.Of(trail.Opening);

    private static string Name(TrailEvent happened) => happened.Part.ToString().ToLowerInvariant();

    private static TrailEventPart Row(ReportBuilder report, HistoryCommit commit, Citation place, string kind, string part, string change,
        string? text) => new(
            commit.Day,
            commit.Info.Id.Abbreviated,
            report.NameOf(report.Source.History.NameOf(commit.Info.Author)),
            At(commit.Info.Author),
            report.NameOf(report.Source.History.NameOf(commit.Info.Committer)),
            At(commit.Info.Committer),
            Id: null, kind, part, change, text, Why: null, Late: false, Before: null, After: null, place);

    private static string At(Stamp stamp) => stamp.When.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);

    /// <summary>A topic in every version of a note; commitments have trails of their own.</summary>
    private static IEnumerable<(int Order, TrailEventPart Row)> Said(ReportBuilder report, NoteTrail note, string topic)
    {
        Found[] before = [];
        foreach (NoteVersion version in note.Versions)
        {
            Found[] after = [.. Items(report, note, version, topic)];
            Pairing<Found> items = new(before, after);
            items.ByKey(found => found.Key);
            items.ByWords(found => found.Item.Words, (old, current) => old.Section == current.Section);
            foreach ((Found? old, Found? current) in items.Pairs
                .Where(pair => pair.Before?.Key != pair.After?.Key || pair.Before?.Fields != pair.After?.Fields))
            {
                Found found = current ?? old!;
                string? text = PlainText.Of(current?.Item.Words);
                (string kind, string change) = (old, current) switch
                {
                    (null, _) => ("raised", $"raised under {found.Section}"),
                    (_, null) => ("removed",
                        $"removed from {found.Section}, {(version.Blob.IsNone ? "with its note" : "or reworded")}; it last stood here"),
                    _ when old.Key == current.Key => ("changed", "its fields changed"),
                    _ => ("rewritten", $"reworded under {found.Section}"),
                };
                TrailEventPart row = Row(report, version.Commit, found.Place, kind, found.Section, change, text);
                yield return (version.Commit.Order, kind != "rewritten" ? row : row with
                {
                    Before = new(Date: null, PlainText.Of(old!.Item.Words), old.Place),
                    After = text,
                });
            }

            before = after;
        }
    }

    private static IEnumerable<Found> Items(ReportBuilder report, NoteTrail trail, NoteVersion version, string topic)
    {
        Note? note = version.Blob.IsNone ? null : report.Source.Shown(trail, version);
        return (from section in note?.Sections ?? []
                where !Elsewhere.Contains(section.Kind)
                from item in section.Items
                where item.Markup.Topics.Any(named => named.Name == topic)
                let key = $"{section.Kind}:{Vocabulary.Normalise(item.Words)}"
                let fields = string.Join('\n', item.Markup.Fields.Select(field => $"{field.Key}:{field.Value}"))
                let place = Citation.Of(version) with { Line = note!.Source.GetLineNumber(item.Span.Start) }
                select new Found(key, NameOf(section.Kind), item, fields, place))
            .DistinctBy(found => found.Key, StringComparer.Ordinal);
    }

    /// <summary>The section's name in the format's words: a heading of one's own is text of the note.</summary>
    public static string NameOf(SectionKind kind) => kind == SectionKind.Other ? "another heading" : kind.Title();

    private sealed record Found(string Key, string Section, Item Item, string Fields, Citation Place);
}
