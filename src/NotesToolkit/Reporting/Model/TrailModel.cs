using System.Globalization;
using System.Text.Json;
using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Notes;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>Everything that happened to a commitment, or to a topic with a person, oldest first.</summary>
internal static class TrailModel
{
    private const string Instant = "yyyy-MM-dd HH:mm zzz";

    /// <summary>The life of the commitments with an id.</summary>
    /// <exception cref="NotesException">There is none.</exception>
    public static ScriptObject OfCommitment(ReportBuilder report, string id)
    {
        Trail[] trails = [.. report.Source.History.Trails.Where(trail => trail.Id == id)];
        if (trails.Length == 0)
        {
            string[] known = [.. report.Source.History.Trails.Select(trail => trail.Id).OfType<string>()];
            throw new NotesException($"No commitment has the id {id}. {Spelling.Suggest(id, known)} A topic needs a person: notes report trail PERSON TOPIC.");
        }

        return Finish(report, $"Trail: {id}", person: null, topic: null, trails, trails.SelectMany(trail => trail.Events.Select(happened => EventOf(report, trail, happened))));
    }

    /// <summary>What notes with a person, and commitments on it, said of a topic.</summary>
    /// <exception cref="NotesException">No note has the topic.</exception>
    public static ScriptObject OfTopic(ReportBuilder report, string person, string typed)
    {
        string topic = typed.TrimStart('#').ToLowerInvariant();
        Trail[] trails =
        [
            .. report.Source.Record.About(person).Where(trail => trail.Facts.Topics.Contains(topic, StringComparer.Ordinal)),
        ];
        TopicEvent[] said = [.. TopicHistory.Of(report, person, topic)];
        if (trails.Length + said.Length == 0)
        {
            string[] known = [.. report.Source.Record.With(person).SelectMany(note => note.Topics).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            throw new NotesException($"No note with {report.Source.NameOf(person)} has the topic #{topic}. {Spelling.Suggest(topic, known)}");
        }

        IEnumerable<(int Order, ScriptObject Row)> events = trails
            .SelectMany(trail => trail.Events.Select(happened => EventOf(report, trail, happened)))
            .Concat(said.Select(happened => (happened.Commit.Order, TopicRow(report, happened))));
        return Finish(report, $"Trail: {ReportBuilder.Topic(topic)} with {report.Source.NameOf(person)}", report.Person(person), ReportBuilder.Topic(topic), trails, events);
    }

    private static ScriptObject Finish(
        ReportBuilder report, string title, ScriptObject? person, string? topic, Trail[] trails, IEnumerable<(int Order, ScriptObject Row)> events) => report.Finish(
            "trail",
            title,
            ("person", person),
            ("topic", topic),
            ("commitments", Value.Array(trails.Select(trail =>
            {
                ScriptObject row = CommitmentModel.Row(report, trail);
                row["unknown_before"] = trail.UnknownBefore?.Info.Id.Abbreviated!;
                return row;
            }))),
            ("events", Value.Array(events.OrderBy(happened => happened.Order).Select(happened => happened.Row))));

    private static (int Order, ScriptObject Row) EventOf(ReportBuilder report, Trail trail, TrailEvent happened)
    {
        bool isProse = happened.Part is CommitmentPart.Text or CommitmentPart.Output;
        ScriptObject row = Row(report, happened.Commit);
        row["id"] = trail.Id!;
        row["kind"] = JsonNamingPolicy.CamelCase.ConvertName(happened.Kind.ToString());
        row["part"] = happened.Part.ToString().ToLowerInvariant();
        row["change"] = isProse ? $"{happened.Part.ToString().ToLowerInvariant()} rewritten" : Describe(report, happened);
        row["text"] = (isProse, happened.Kind) switch
        {
            (true, _) => happened.To is { } to ? ReportBuilder.Quote(to) : null!,
            (_, EventKind.Opened) => ReportBuilder.Quote(FirstText(trail)),
            _ => null!,
        };
        row["why"] = happened.Why is { } why ? ReportBuilder.Quote(why) : null!;
        row["late"] = happened.IsLate;
        row["citation"] = report.Cite(happened);
        return (happened.Commit.Order, row);
    }

    /// <summary>The words that it was opened with: those before its first rewriting.</summary>
    private static string FirstText(Trail trail) =>
        trail.Events.FirstOrDefault(happened => happened is { Kind: EventKind.Rewritten, Part: CommitmentPart.Text })?.From ?? trail.Facts.Text;

    private static string Describe(ReportBuilder report, TrailEvent happened) => happened.Kind switch
    {
        EventKind.Opened => happened.To is { } due ? $"opened, due {due}" : "opened",
        EventKind.Slipped => $"slipped from {happened.From} to {happened.To}{(happened.IsLate ? ", on or after the day: a miss" : string.Empty)}{FromText(happened)}",
        EventKind.Moved => $"moved from {happened.From} to {happened.To}{FromText(happened)}",
        EventKind.Rewritten => $"{happened.Part.ToString().ToLowerInvariant()} changed from {Names(report, happened, happened.From)} to {Names(report, happened, happened.To)}",
        EventKind.Kept => $"kept on {happened.To}",
        EventKind.KeptLate => $"kept late, on {happened.To}",
        EventKind.Missed => $"missed on {happened.To}",
        EventKind.Dropped => $"dropped on {happened.To}",
        EventKind.Reopened => "open again",
        _ => "its line was erased",
    };

    private static string FromText(TrailEvent happened) => happened.IsFromText ? ", by the note's own words" : string.Empty;

    private static string Names(ReportBuilder report, TrailEvent happened, string? value) => value is null ? "none"
        : happened.Part is CommitmentPart.Owner or CommitmentPart.Escalation ? string.Join(", ", value.Split(", ").Select(report.Source.NameOf))
        : value;

    private static ScriptObject TopicRow(ReportBuilder report, TopicEvent happened)
    {
        ScriptObject row = Row(report, happened.Commit);
        row["id"] = null!;
        row["kind"] = happened.Kind;
        row["part"] = happened.Section;
        row["change"] = happened.Change;
        row["text"] = happened.Text!;
        row["why"] = null!;
        row["late"] = false;
        row["citation"] = report.Cite(happened.Citation);
        return row;
    }

    private static ScriptObject Row(ReportBuilder report, HistoryCommit commit) => Value.Object(
        ("date", Value.Day(commit.Day)),
        ("commit", commit.Info.Id.Abbreviated),
        ("author", report.Source.NameOf(report.Source.History.NameOf(commit.Info.Author))),
        ("authored", At(commit.Info.Author)),
        ("committer", report.Source.NameOf(report.Source.History.NameOf(commit.Info.Committer))),
        ("committed", At(commit.Info.Committer)));

    private static string At(Stamp stamp) => stamp.When.ToString(Instant, CultureInfo.InvariantCulture);
}
