using NotesToolkit.Insights;
using NotesToolkit.Notes;
using Entry = NotesToolkit.Reporting.Exports.Column<NotesToolkit.Notes.Person>;
using Held = NotesToolkit.Reporting.Exports.Column<NotesToolkit.Reporting.Exports.Meeting>;
using Whole = NotesToolkit.Reporting.Exports.Column<NotesToolkit.Reporting.Exports.ExportFacts>;

namespace NotesToolkit.Reporting.Exports;

/// <summary>The export itself, the roster, and the meetings.</summary>
internal static class RootTables
{
    private static readonly SectionKind[] Closing = [SectionKind.Decisions, SectionKind.Feedback, SectionKind.Commitments];

    public static ExportTable Export { get; } = ExportTable.Of<ExportFacts>(
        "export",
        facts => [facts],
        Whole.Number("schemaVersion", (_, _) => Exports.Export.SchemaVersion),
        Whole.Text("version", (facts, _) => facts.Options.Version),
        Whole.Day("asOf", (facts, _) => facts.Source.History.AsOf, orNull: false),
        Whole.Text("commit", (facts, _) => facts.Source.History.Tip?.Info.Id.ToString(), orNull: true),
        Whole.Instant("committed", (facts, _) => facts.Source.History.Tip?.Info.Committer.When, orNull: true),
        Whole.Truth("includesAttrition", (facts, _) => facts.Options.IncludesAttrition),
        Whole.Number("skippedVersions", (facts, _) => facts.Source.History.Skipped.Count));

    public static ExportTable People { get; } = ExportTable.Of<Person>(
        "people",
        facts => facts.Source.History.Tip is null ? [] : facts.Source.Roster.People.DistinctBy(person => person.Key, StringComparer.Ordinal)
            .OrderBy(person => person.Key, StringComparer.Ordinal),
        Entry.Text("person", (facts, person) => facts.Names.Of(person.Key)),
        Entry.Text("name", (facts, person) => facts.Names.Of(person.Name)),
        Entry.Text("manager", (facts, person) => facts.Names.Of(person.Manager), orNull: true),
        Entry.Text("role", (facts, person) => facts.Names.Of(person.Role), orNull: true),
        Entry.Text("level", (facts, person) => facts.Names.Of(person.Level), orNull: true),
        Entry.Number("cadenceDays", (_, person) => person.CadenceDays, orNull: true),
        Entry.Day("startDay", (_, person) => person.Start),
        Entry.Day("endDay", (facts, person) => facts.Options.IncludesAttrition ? person.End : null),
        Entry.Text("path", (facts, _) => facts.Names.Of(facts.Source.History.Prefix + facts.Source.Configuration.PeoplePath)),
        Entry.Number("line", (facts, person) => facts.Source.Roster.Source!.GetLineNumber(person.Span.Start)),
        Entry.Text("commit", (facts, _) => facts.Source.History.Tip!.Info.Id.ToString()));

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
            Held.Text("kind", (_, meeting) => KindOf(meeting.Note)),
            Held.Text("stance", (_, meeting) => Stance(meeting.Note, 0), orNull: true),
            Held.Text("secondStance", (_, meeting) => Stance(meeting.Note, 1), orNull: true),
            Held.Text("cancelledBy", (facts, meeting) => facts.Names.People(meeting.Note.Trail, meeting.Note.CancelledBy), orNull: true),
            Held.Day("shared", (_, meeting) => meeting.Note.Shared),
            Held.Text("hardQuestion", (_, meeting) => ExportFacts.Word(meeting.Note.HardQuestion)),
            Held.Truth("hardAnswerRepeated", (_, meeting) => meeting.RepeatsAnswer),
            Held.Truth("closed", (_, meeting) => meeting.Note.HasCompleteCommitment),
            Held.Number("closingItems", (_, meeting) => meeting.Note.Items.Count(item => Closing.Contains(item.Section))),
            Held.Number("softItems", (_, meeting) => meeting.Note.Items.Count(item => Closing.Contains(item.Section) && item.IsSoft)),
            Held.Day("firstCommitted", (_, meeting) => meeting.Note.Trail.First.Day, orNull: false),
            Held.Number("businessDaysToCommit", (_, meeting) => meeting.Note.Date?.BusinessDaysUntil(meeting.Note.Trail.First.Day), orNull: true),
            Held.Number("lateEdits", (_, meeting) => PatternFinder.Edits(meeting.Note).Count()),
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

/// <summary>A note, and whether its hard answer is that of the meeting before.</summary>
internal sealed record Meeting(NoteRecord Note, bool RepeatsAnswer);
