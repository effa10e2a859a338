using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Notes;
using NotesToolkit.Reporting.Model;
using Happening = NotesToolkit.Reporting.Exports.Column<NotesToolkit.Reporting.Exports.Event>;
using Made = NotesToolkit.Reporting.Exports.Column<NotesToolkit.Reporting.Exports.NamedTrail>;

namespace NotesToolkit.Reporting.Exports;

/// <summary>The commitments, and the events of their lives.</summary>
internal static class CommitmentTables
{
    public static ExportTable Commitments { get; } = ExportTable.Of<NamedTrail>(
        "commitments",
        facts => facts.Commitments,
        [
            Made.Text("commitment", (_, row) => row.Key),
            Made.Text("id", (facts, row) => Id(facts, row.Trail), orNull: true),
            Made.Text("owner", (facts, row) => facts.Names.People(row.Trail.Note, row.Trail.Owner), orNull: true),
            Made.Text("escalation", (facts, row) => facts.Names.People(row.Trail.Note, row.Trail.Facts.Escalation), orNull: true),
            Made.Text("person", (facts, row) => facts.Names.People(row.Trail.Note, MeetingOf(facts, row.Trail)?.With), orNull: true),
            Made.Text("manager", (facts, row) => facts.Names.People(row.Trail.Note, MeetingOf(facts, row.Trail)?.Owner), orNull: true),
            Made.Day("opened", (_, row) => row.Trail.Opening.Date, orNull: false),
            Made.Text("openedBy", (facts, row) => Author(facts, row.Trail.Opening)),
            Made.Day("originalDue", (_, row) => row.Trail.OriginalDue),
            Made.Day("due", (_, row) => row.Trail.LatestDue),
            Made.Text("state", (facts, row) => PersonCommitments.StateOf(row.Trail, facts.Record.AsOf) is var state && state == "kept late"
                ? "keptLate" : state),
            Made.Day("settled", (_, row) => row.Trail.SettledOn),
            Made.Truth("keptStrict", (facts, row) => CommitmentMeasures.IsKept(row.Trail, row.Trail.OriginalDue, facts.Record.AsOf), orNull: true),
            Made.Truth("keptFinal", (facts, row) => CommitmentMeasures.IsKept(row.Trail, row.Trail.LatestDue, facts.Record.AsOf), orNull: true),
            Made.Number("daysLate", (facts, row) => PersonCommitments.DaysLate(row.Trail, facts.Record.AsOf), orNull: true),
            Made.Number("slips", (_, row) => row.Trail.Slips.Count()),
            Made.Number("misses", (_, row) => row.Trail.Misses.Count()),
            Made.Truth("complete", (_, row) => row.Trail.Facts.IsComplete),
            Made.Truth("knownFromStart", (_, row) => row.Trail.UnknownBefore is null),
            .. Places.Of<NamedTrail>(row => row.Trail.Note, row => PersonCommitments.Place(row.Trail)),
        ]);

    public static ExportTable Events { get; } = ExportTable.Of(
        "events",
        facts => facts.Commitments.SelectMany(row => row.Trail.Events.Select((happened, i) => new Event(row.Trail, row.Key, happened, i + 1))),
        [
            Happening.Text("commitment", (_, row) => row.Key),
            Happening.Number("number", (_, row) => row.Number),
            Happening.Text("kind", (_, row) => ExportFacts.Word(row.Happened.Kind)),
            Happening.Text("part", (_, row) => ExportFacts.Word(row.Happened.Part)),
            Happening.Day("day", (_, row) => row.Happened.Date, orNull: false),
            Happening.Day("fromDay", (_, row) => DayOf(row.Happened, row.Happened.From)),
            Happening.Day("toDay", (_, row) => DayOf(row.Happened, row.Happened.To)),
            Happening.Text("fromOwner", (facts, row) => OwnerOf(facts, row, row.Happened.From), orNull: true),
            Happening.Text("toOwner", (facts, row) => OwnerOf(facts, row, row.Happened.To), orNull: true),
            Happening.Truth("late", (_, row) => row.Happened.IsLate),
            Happening.Day("missDay", (_, row) => row.Happened.IsMiss ? row.Happened.MissDay : null),
            Happening.Truth("hasReason", (_, row) => row.Happened.Why is not null),
            Happening.Truth("fromText", (_, row) => row.Happened.IsFromText),
            Happening.Text("author", (facts, row) => Author(facts, row.Happened)),
            Happening.Instant("authored", (_, row) => row.Happened.Commit.Info.Author.When),
            Happening.Instant("committed", (_, row) => row.Happened.Commit.Info.Committer.When),
            .. Places.Of<Event>(row => row.Trail.Note, row => PatternFinder.Cite(row.Happened)),
        ]);

    /// <summary>The id as it may be told, or null; what is no id in form is prose.</summary>
    public static string? Id(ExportFacts facts, Trail trail) => trail.Id is { } id && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
        ? facts.Names.Id(trail.Note, id)
        : null;

    private static NoteRecord? MeetingOf(ExportFacts facts, Trail trail) => facts.Record.Find(trail.Path);

    private static string? Author(ExportFacts facts, TrailEvent happened) => facts.Names.Of(facts.Source.History.NameOf(happened.Commit.Info.Author));

    private static DateOnly? DayOf(TrailEvent happened, string? value) =>
        happened.Part is CommitmentPart.Due or CommitmentPart.Settlement && value is not null ? Days.Parse(value) : null;

    private static string? OwnerOf(ExportFacts facts, Event row, string? value) =>
        row.Happened.Part == CommitmentPart.Owner ? facts.Names.People(row.Trail.Note, value) : null;

}

/// <summary>An event of a commitment's life, and its place there, from 1.</summary>
internal sealed record Event(Trail Trail, string Key, TrailEvent Happened, int Number);
