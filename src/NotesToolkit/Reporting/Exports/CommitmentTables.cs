using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Reporting.Model;
using EventColumn = NotesToolkit.Reporting.Exports.Column<NotesToolkit.Reporting.Exports.Event>;
using CommitmentColumn = NotesToolkit.Reporting.Exports.Column<NotesToolkit.Reporting.Exports.NamedTrail>;

namespace NotesToolkit.Reporting.Exports;

internal static class CommitmentTables
{
    public static ExportTable Commitments { get; } = ExportTable.Of<NamedTrail>(
        "commitments",
        facts => facts.Commitments,
        [
            CommitmentColumn.Text("commitment", (_, row) => row.Key),
            CommitmentColumn.Text("id", (facts, row) => Id(facts, row.Trail), orNull: true),
            CommitmentColumn.Text("owner", (facts, row) => facts.Names.People(row.Trail.Note, row.Trail.Owner), orNull: true),
            CommitmentColumn.Text("escalation", (facts, row) => facts.Names.People(row.Trail.Note, row.Trail.Facts.Escalation), orNull: true),
            CommitmentColumn.Text("person", (facts, row) => facts.Names.People(row.Trail.Note, MeetingOf(facts, row.Trail)?.With), orNull: true),
            CommitmentColumn.Text("manager", (facts, row) => facts.Names.People(row.Trail.Note, MeetingOf(facts, row.Trail)?.Owner), orNull: true),
            CommitmentColumn.Day("opened", (_, row) => row.Trail.Opening.Date, orNull: false),
            CommitmentColumn.Text("openedBy", (facts, row) => Author(facts, row.Trail.Opening)),
            CommitmentColumn.Day("originalDue", (_, row) => row.Trail.OriginalDue),
            CommitmentColumn.Day("due", (_, row) => row.Trail.LatestDue),
            CommitmentColumn.Text("state", (facts, row) =>
                PersonCommitments.StateOf(row.Trail, facts.Record.AsOf) is var state && state == "kept late"
                ? "keptLate" : state),
            CommitmentColumn.Day("settled", (_, row) => row.Trail.SettledOn),
            CommitmentColumn.Truth("keptStrict", (facts, row) => IsKept(facts, row.Trail, row.Trail.OriginalDue), orNull: true),
            CommitmentColumn.Truth("keptFinal", (facts, row) => IsKept(facts, row.Trail, row.Trail.LatestDue), orNull: true),
            CommitmentColumn.Number("daysLate", (facts, row) => PersonCommitments.DaysLate(row.Trail, facts.Record.AsOf), orNull: true),
            CommitmentColumn.Number("slips", (_, row) => row.Trail.Slips.Count()),
            CommitmentColumn.Number("misses", (_, row) => row.Trail.Misses.Count()),
            CommitmentColumn.Truth("complete", (_, row) => row.Trail.Facts.IsComplete),
            CommitmentColumn.Truth("knownFromStart", (_, row) => row.Trail.UnknownBefore is null),
            .. Places.Of<NamedTrail>(row => row.Trail.Note, row => PersonCommitments.Place(row.Trail)),
        ]);

    public static ExportTable Events { get; } = ExportTable.Of(
        "events",
        facts => facts.Commitments.SelectMany(row => row.Trail.Events.Select((happened, i) => new Event(row.Trail, row.Key, happened, i + 1))),
        [
            EventColumn.Text("commitment", (_, row) => row.Key),
            EventColumn.Number("number", (_, row) => row.Number),
            EventColumn.Text("kind", (_, row) => Say.Key(row.Happened.Kind)),
            EventColumn.Text("part", (_, row) => Say.Key(row.Happened.Part)),
            EventColumn.Day("day", (_, row) => row.Happened.Date, orNull: false),
            EventColumn.Day("fromDay", (_, row) => DayOf(row.Happened, row.Happened.From)),
            EventColumn.Day("toDay", (_, row) => DayOf(row.Happened, row.Happened.To)),
            EventColumn.Text("fromOwner", (facts, row) => OwnerOf(facts, row, row.Happened.From), orNull: true),
            EventColumn.Text("toOwner", (facts, row) => OwnerOf(facts, row, row.Happened.To), orNull: true),
            EventColumn.Truth("late", (_, row) => row.Happened.IsLate),
            EventColumn.Day("missDay", (_, row) => row.Happened.IsMiss ? row.Happened.MissDay : null),
            EventColumn.Truth("hasReason", (_, row) => row.Happened.Why is not null),
            EventColumn.Truth("fromText", (_, row) => row.Happened.IsFromText),
            EventColumn.Text("author", (facts, row) => Author(facts, row.Happened)),
            EventColumn.Instant("authored", (_, row) => row.Happened.Commit.Info.Author.When),
            EventColumn.Instant("committed", (_, row) => row.Happened.Commit.Info.Committer.When),
            .. Places.Of<Event>(row => row.Trail.Note, row => Citation.Of(row.Happened)),
        ]);

    /// <summary>The id as it may be shown, or null; what is no id in form is prose.</summary>
    public static string? Id(ExportFacts facts, Trail trail) => trail.Id is { } id && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
        ? facts.Names.Id(trail.Note, id)
        : null;

    private static bool? IsKept(ExportFacts facts, Trail trail, DateOnly? due) => CommitmentMeasures.IsKept(trail, due, facts.Record.AsOf);

    private static NoteRecord? MeetingOf(ExportFacts facts, Trail trail) => facts.Record.Find(trail.Path);

    private static string? Author(ExportFacts facts, TrailEvent happened) => facts.Names.Of(facts.Source.History.NameOf(happened.Commit.Info.Author));

    private static DateOnly? DayOf(TrailEvent happened, string? value) =>
        happened.Part is CommitmentPart.Due or CommitmentPart.Settlement && value is not null ? Days.Parse(value) : null;

    private static string? OwnerOf(ExportFacts facts, Event row, string? value) =>
        row.Happened.Part == CommitmentPart.Owner ? facts.Names.People(row.Trail.Note, value) : null;
}

internal sealed record Event(Trail Trail, string Key, TrailEvent Happened, int Number);
