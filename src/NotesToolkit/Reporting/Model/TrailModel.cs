using System.Globalization;
using System.Text.Json;
using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Reporting.Model;

/// <summary>What a commit did.</summary>
internal sealed record TrailEventPart(DateOnly Date, string Commit, string Author, string Authored, string Committer, string Committed)
{
    public string? Id { get; init; }
    public required string Kind { get; init; }
    public required string Part { get; init; }
    public required string Change { get; init; }
    public string? Text { get; init; }
    public string? Why { get; init; }
    public bool Late { get; init; }

    /// <summary>Of rewritten words: how they read before, with where, and after.</summary>
    public QuotePart? Before { get; init; }
    public string? After { get; init; }
    public required Cited Citation { get; init; }
}

/// <summary>Everything that happened to a commitment, or to a topic with a person, oldest first.</summary>
internal sealed record TrailModel(string Title, PersonPart? Person, string? Topic, IReadOnlyList<CommitmentRow> Commitments,
    IReadOnlyList<TrailEventPart> Events)
{
    private const string Instant = "yyyy-MM-dd HH:mm zzz";

    public static TrailModel OfCommitment(ReportBuilder report, string id)
    {
        Trail[] trails = [.. report.Source.History.Trails.Where(trail => trail.Id == id)];
        if (trails.Length == 0)
        {
            string[] known = [.. report.Source.History.Trails.Select(trail => trail.Id).OfType<string>()];
            throw new NotesException(
                $"No commitment has the id {id}. {Spelling.Suggest(id, known)} A topic needs a person: notes report trail PERSON TOPIC.");
        }

        return Of(report, $"Trail: {id}", person: null, topic: null, trails,
            [.. trails.SelectMany(trail => trail.Events.Select(happened => EventOf(report, trail, happened)))]);
    }

    /// <summary>What notes with a person, and commitments on it, said of a topic.</summary>
    public static TrailModel OfTopic(ReportBuilder report, string person, string typed)
    {
        string topic = typed.TrimStart('#').ToLowerInvariant();
        Trail[] trails = [.. report.Source.Record.About(person).Where(trail => trail.Facts.Topics.Contains(topic, StringComparer.Ordinal))];
        TopicEvent[] said = [.. TopicHistory.Of(report, person, topic)];
        if (trails.Length + said.Length == 0)
        {
            string[] known = [.. report.Source.Record.With(person).SelectMany(note => note.Topics).Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)];
            throw new NotesException($"No note with {report.NameOf(person)} has the topic #{topic}. {Spelling.Suggest(topic, known)}");
        }

        return Of(
            report,
            $"Trail: {ReportBuilder.Topic(topic)} with {report.NameOf(person)}",
            report.Person(person),
            ReportBuilder.Topic(topic),
            trails,
            [
                .. trails.SelectMany(trail => trail.Events.Select(happened => EventOf(report, trail, happened))),
                .. said.Select(happened => (happened.Commit.Order, TopicRow(report, happened))),
            ]);
    }

    private static TrailModel Of(ReportBuilder report, string title, PersonPart? person, string? topic, Trail[] trails,
        (int Order, TrailEventPart Row)[] events) => new(title, person, topic,
            Commitments: [.. trails.Select(trail => PersonCommitments.Of(report, trail))],
            Events: [.. events.OrderBy(happened => happened.Order).Select(happened => happened.Row)]);

    private static (int Order, TrailEventPart Row) EventOf(ReportBuilder report, Trail trail, TrailEvent happened)
    {
        bool isProse = happened.Part is CommitmentPart.Text or CommitmentPart.Output && happened.Kind == EventKind.Rewritten;
        string? after = isProse && happened.To is { } to ? ReportBuilder.Quote(to) : null;
        TrailEventPart row = Row(report, happened.Commit, report.Cite(happened)) with
        {
            Id = trail.Id is { } id ? id : null,
            Kind = JsonNamingPolicy.CamelCase.ConvertName(happened.Kind.ToString()),
            Part = Name(happened),
            Change = isProse ? $"{Name(happened)} rewritten" : Describe(report, happened),
            Text = isProse ? after : happened.Kind == EventKind.Opened ? ReportBuilder.Quote(FirstText(trail)) : null,
            Why = happened.Why is { } why ? ReportBuilder.Quote(why) : null,
            Late = happened.IsLate,
            Before = isProse && happened.From is { } from ? new(Date: null, ReportBuilder.Quote(from), report.Cite(PlaceBefore(trail, happened)))
                : null,
            After = after,
        };
        return (happened.Commit.Order, row);
    }

    /// <summary>Where a rewritten line stood before: in the event that told of it last.</summary>
    private static Citation PlaceBefore(Trail trail, TrailEvent happened) =>
        trail.Note.Versions.LastOrDefault(version => version.Commit.Order < happened.Commit.Order && !version.Blob.IsNone) is { } version
            ? new(version.Path, version.Commit.Info.Id, happened.Line)
            : PatternFinder.Cite(trail.Opening);

    /// <summary>The words that it was opened with: those before its first rewriting.</summary>
    private static string FirstText(Trail trail) =>
        trail.Events.FirstOrDefault(happened => happened is { Kind: EventKind.Rewritten, Part: CommitmentPart.Text })?.From ?? trail.Facts.Text;

    private static string Describe(ReportBuilder report, TrailEvent happened) => happened.Kind switch
    {
        EventKind.Opened => happened.To is { } due ? $"opened, due {Day(report, due)}" : "opened",
        EventKind.Slipped =>
            $"slipped from {Day(report, happened.From)} to {Day(report, happened.To)}"
                + $"{(happened.IsLate ? ", on or after the day: a miss" : string.Empty)}{FromText(happened)}",
        EventKind.Moved => $"moved from {Day(report, happened.From)} to {Day(report, happened.To)}{FromText(happened)}",
        EventKind.Rewritten =>
            $"{Name(happened)} changed from {Names(report, happened, happened.From)} to {Names(report, happened, happened.To)}",
        EventKind.Kept => $"kept on {Day(report, happened.To)}",
        EventKind.KeptLate => $"kept late, on {Day(report, happened.To)}",
        EventKind.Missed => $"missed on {Day(report, happened.To)}",
        EventKind.Dropped => $"dropped on {Day(report, happened.To)}",
        EventKind.Reopened => "open again",
        _ => "its line was erased",
    };

    private static string? Day(ReportBuilder report, string? value) => value is not null && Days.Parse(value) is { } day ? report.Day(day) : value;

    private static string Name(TrailEvent happened) => happened.Part.ToString().ToLowerInvariant();

    private static string FromText(TrailEvent happened) => happened.IsFromText ? ", by the note's own words" : string.Empty;

    private static string Names(ReportBuilder report, TrailEvent happened, string? value) => value is null ? "none"
        : happened.Part is CommitmentPart.Owner or CommitmentPart.Escalation ? string.Join(", ", value.Split(", ").Select(report.NameOf))
        : value;

    private static TrailEventPart TopicRow(ReportBuilder report, TopicEvent happened) =>
        Row(report, happened.Commit, report.Cite(happened.Place)) with
    {
        Kind = happened.Kind,
        Part = happened.Section,
        Change = happened.Change,
        Text = happened.Text,
    };

    private static TrailEventPart Row(ReportBuilder report, HistoryCommit commit, Cited citation) => new(
        commit.Day,
        commit.Info.Id.Abbreviated,
        report.NameOf(report.Source.History.NameOf(commit.Info.Author)),
        At(commit.Info.Author),
        report.NameOf(report.Source.History.NameOf(commit.Info.Committer)),
        At(commit.Info.Committer))
    {
        Kind = string.Empty,
        Part = string.Empty,
        Change = string.Empty,
        Citation = citation,
    };

    private static string At(Stamp stamp) => stamp.When.ToString(Instant, CultureInfo.InvariantCulture);
}
