using NotesToolkit.Insights;
using NotesToolkit.Reporting.Model;
using PersonColumn = NotesToolkit.Reporting.Exports.Column<NotesToolkit.Notes.Person>;
using MeetingColumn = NotesToolkit.Reporting.Exports.Column<NotesToolkit.Reporting.Exports.Meeting>;
using RootColumn = NotesToolkit.Reporting.Exports.Column<NotesToolkit.Reporting.Exports.ExportFacts>;

namespace NotesToolkit.Reporting.Exports;

internal static class RootTables
{
    public static ExportTable Export { get; } = ExportTable.Of<ExportFacts>(
        "export",
        facts => [facts],
        RootColumn.Number("schemaVersion", (_, _) => Exports.Export.SchemaVersion),
        RootColumn.Text("version", (facts, _) => facts.Options.Version),
        RootColumn.Day("asOf", (facts, _) => facts.Source.History.AsOf, orNull: false),
        RootColumn.Text("commit", (facts, _) => facts.Source.History.Tip?.Info.Id.ToString(), orNull: true),
        RootColumn.Instant("committed", (facts, _) => facts.Source.History.Tip?.Info.Committer.When, orNull: true),
        RootColumn.Truth("includesAttrition", (facts, _) => facts.Options.IncludesAttrition),
        RootColumn.Number("skippedVersions", (facts, _) => facts.Source.History.Skipped.Count));

    public static ExportTable People { get; } = ExportTable.Of<Person>(
        "people",
        facts => facts.Source.History.Tip is null ? [] : facts.Source.Roster.People.DistinctBy(person => person.Key, StringComparer.Ordinal)
            .OrderBy(person => person.Key, StringComparer.Ordinal),
        PersonColumn.Text("person", (facts, person) => facts.Names.Of(person.Key)),
        PersonColumn.Text("name", (facts, person) => facts.Names.Of(person.Name)),
        PersonColumn.Text("manager", (facts, person) => facts.Names.Of(person.Manager), orNull: true),
        PersonColumn.Text("role", (facts, person) => facts.Names.Of(person.Role), orNull: true),
        PersonColumn.Text("level", (facts, person) => facts.Names.Of(person.Level), orNull: true),
        PersonColumn.Number("cadenceDays", (_, person) => person.CadenceDays, orNull: true),
        PersonColumn.Day("startDay", (_, person) => person.Start),
        PersonColumn.Day("endDay", (facts, person) => facts.Options.IncludesAttrition ? person.End : null),
        PersonColumn.Text("path", (facts, _) => facts.Names.Of(facts.Source.History.Prefix + facts.Source.Configuration.PeoplePath)),
        PersonColumn.Number("line", (facts, person) => facts.Source.Roster.Source!.GetLineNumber(person.Span.Start)),
        PersonColumn.Text("commit", (facts, _) => facts.Source.History.Tip!.Info.Id.ToString()));

    public static ExportTable Meetings { get; } = ExportTable.Of(
        "meetings",
        facts =>
        {
            HashSet<NoteRecord> repeated = new(facts.Record.People.SelectMany(person =>
                MeetingMeasures.RepeatedAnswers(facts.Record.With(person))), ReferenceEqualityComparer.Instance);
            return facts.Notes.Select(note => new Meeting(note, repeated.Contains(note)));
        },
        [
            .. Places.Meeting<Meeting>(meeting => meeting.Note),
            MeetingColumn.Text("kind", (_, meeting) => KindOf(meeting.Note)),
            MeetingColumn.Text("stance", (_, meeting) => Stance(meeting.Note, 0), orNull: true),
            MeetingColumn.Text("secondStance", (_, meeting) => Stance(meeting.Note, 1), orNull: true),
            MeetingColumn.Text("cancelledBy", (facts, meeting) => facts.Names.People(meeting.Note.Trail, meeting.Note.CancelledBy), orNull: true),
            MeetingColumn.Day("shared", (_, meeting) => meeting.Note.Shared),
            MeetingColumn.Text("hardQuestion", (_, meeting) => Say.Key(meeting.Note.HardQuestion)),
            MeetingColumn.Truth("hardAnswerRepeated", (_, meeting) => meeting.RepeatsAnswer),
            MeetingColumn.Truth("closed", (_, meeting) => meeting.Note.HasCompleteCommitment),
            MeetingColumn.Number("closingItems", (_, meeting) => meeting.Note.Closing.Count()),
            MeetingColumn.Number("softItems", (_, meeting) => meeting.Note.Closing.Count(item => item.IsSoft)),
            MeetingColumn.Day("firstCommitted", (_, meeting) => meeting.Note.Trail.First.Day, orNull: false),
            MeetingColumn.Number("businessDaysToCommit", (_, meeting) => meeting.Note.BusinessDaysToCommit, orNull: true),
            MeetingColumn.Number("lateEdits", (_, meeting) => meeting.Note.LateEdits.Count()),
            .. Places.Of<Meeting>(meeting => meeting.Note.Trail, meeting => meeting.Note.Cite()),
        ]);

    public static string KindOf(NoteRecord note) => note.Kind switch
    {
        NoteKind.OneOnOne => "1on1",
        NoteKind.SkipLevel => "skip-level",
        NoteKind.Review => "review",
        NoteKind.Cancelled => "cancelled",
        _ => "unknown",
    };

    private static string? Stance(NoteRecord note, int place) =>
        note.Stances.ElementAtOrDefault(place) is { } stance && ValueSets.OfKey("stance")!.Contains(stance, StringComparer.Ordinal) ? stance : null;
}

internal sealed record Meeting(NoteRecord Note, bool RepeatsAnswer);
