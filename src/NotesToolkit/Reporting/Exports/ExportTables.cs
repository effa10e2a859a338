using NotesToolkit.Disclosure;
using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Exports;

internal static class ExportTables
{
    private static readonly IReadOnlyList<string> BlockerKinds = FieldCatalogue.Find(SectionKind.Blockers, "blocker")?.Words!;

    public static IReadOnlyList<ExportTable> All { get; } =
    [
        new("export", facts =>
        [
            [
                Export.SchemaVersion, facts.Version, facts.History.AsOf, facts.History.Tip?.Info.Id.ToString(),
                facts.History.Tip?.Info.Committer.When, facts.IncludesAttrition, facts.History.Skipped.Count,
            ],
        ]),
        new("people", facts =>
            from person in facts.Source.Roster.People.DistinctBy(person => person.Key, StringComparer.Ordinal)
                .OrderBy(person => person.Key, StringComparer.Ordinal)
            where facts.History.Tip is not null
            select (object?[])
            [
                facts.Names.Of(person.Key), facts.Names.Of(person.Name), facts.Names.Of(person.Manager), facts.Names.Of(person.Role),
                facts.Names.Of(person.Level), person.CadenceDays, person.Start, facts.IncludesAttrition ? person.End : null,
                facts.Names.Of(facts.History.Prefix + facts.Source.Configuration.PeoplePath),
                facts.Source.Roster.Source!.GetLineNumber(person.Span.Start), facts.History.Tip!.Info.Id.ToString(),
            ]),
        new("meetings", facts =>
            from note in facts.Notes
            select (object?[])
            [
                .. facts.Meeting(note), KindOf(note), Stance(note, 0), Stance(note, 1), facts.Names.People(note.Trail, note.CancelledBy),
                note.Shared, ReportBuilder.CamelCase(note.HardQuestion), note.HardAnswer != 0 && !facts.Record.IsAnswered(note),
                note.HasCompleteCommitment, note.Closing.Count(), note.Closing.Count(item => item.IsSoft), note.Trail.First.Day,
                note.BusinessDaysToCommit, note.LateEdits.Count(),
                .. facts.Place(note.Trail, note.Cite()),
            ]),
        new("commitments", facts =>
            from row in facts.Commitments
            let trail = row.Trail
            let meeting = facts.Record.Find(trail.Path)
            let state = PersonCommitments.StateOf(trail, facts.Record.AsOf)
            select (object?[])
            [
                row.Key, facts.Names.Id(trail), facts.Names.People(trail.Note, trail.Owner),
                facts.Names.People(trail.Note, trail.Facts.Escalation), facts.Names.People(trail.Note, meeting?.With),
                facts.Names.People(trail.Note, meeting?.Owner), trail.Opening.Date, Author(facts, trail.Opening), trail.OriginalDue,
                trail.LatestDue, state == "kept late" ? "keptLate" : state, trail.SettledOn, IsKept(facts, trail, trail.OriginalDue),
                IsKept(facts, trail, trail.LatestDue), CommitmentMeasures.DaysLate(trail, facts.Record.AsOf), trail.Slips.Count(),
                trail.Misses.Count(), trail.Facts.IsComplete, trail.UnknownBefore is null,
                .. facts.Place(trail.Note, PersonCommitments.Place(trail)),
            ]),
        new("events", facts =>
            from row in facts.Commitments
            from entry in row.Trail.Events.Index()
            let happened = entry.Item
            select (object?[])
            [
                row.Key, entry.Index + 1, ReportBuilder.CamelCase(happened.Kind), ReportBuilder.CamelCase(happened.Part), happened.Date,
                DayOf(happened, happened.From), DayOf(happened, happened.To), OwnerOf(facts, row.Trail, happened, happened.From),
                OwnerOf(facts, row.Trail, happened, happened.To), happened.IsLate, happened.IsMiss ? happened.MissDay : default(DateOnly?),
                happened.Why is not null, happened.IsFromText, Author(facts, happened), happened.Commit.Info.Author.When,
                happened.Commit.Info.Committer.When, .. facts.Place(row.Trail.Note, Citation.Of(happened)),
            ]),
        new("topics", facts =>
            from person in facts.Record.People
            let notes = facts.Record.With(person)
                .Select(note => note with { Items = [.. note.Items.Where(item => item.Section != SectionKind.Proposal)] }).ToArray()
            from topic in TopicTrail.Of(notes, new(DateOnly.MinValue, DateOnly.MaxValue))
            let last = topic.Sightings[^1]
            select (object?[])
            [
                facts.Names.People(last.Meeting.Trail, person), facts.Names.People(last.Meeting.Trail, last.Meeting.Owner), topic.Name,
                topic.Sightings.Count, topic.Sightings[0].Meeting.Date, topic.SecondSighting, last.Meeting.Date,
                topic.IsRecurring ? topic.RespondedOn(notes, facts.Record) : null,
                .. facts.Place(last.Meeting.Trail, last.Meeting.Cite(last.Line)),
            ]),
        new("sightings", facts =>
            from item in facts.Items
            from topic in item.Topics.Order(StringComparer.Ordinal)
            select Row(facts, item, KindOf(item.Record), ReportBuilder.CamelCase(item.Section), facts.Names.Of(item.Record.Trail, topic))),
        new("blockers", facts =>
            from item in facts.ItemsOf(SectionKind.Blockers)
            from kind in item.Blockers.Where(BlockerKinds.Contains).Distinct(StringComparer.Ordinal).DefaultIfEmpty(null)
            select Row(facts, item, kind)),
        new("feedback", facts =>
            from item in facts.ItemsOf(SectionKind.Feedback)
            let history = FeedbackFacts.Of(item.Item, facts.History)
            select Row(
                facts, item, item.Choice("feedback"), item.Item["gap"] is not null, item.Item["standard"] is not null,
                item.Item["consequence"] is not null, item.Record.Shared, history.StandardSince?.Commit.Day, history.FirstMiss, history.Order,
                item.Item["review"]?.Day, item.Choice("outcome"), item.Item["reviewed"]?.Day)),
        new("judgements", facts =>
            from item in facts.ItemsOf(SectionKind.Feedback)
            from trail in FeedbackFacts.Of(item.Item, facts.History).Judged
            let key = facts.Keys.GetValueOrDefault(trail)
            where key is not null
            select Row(facts, item, key)),
        new("signals", facts =>
            from item in facts.AllItems
            let asks = facts.IncludesAttrition
            let signal = SignalKinds.Of(item.Item)
            where item.Section == SectionKind.Signals && (asks || signal is not (null or SignalKinds.Attrition))
            select Row(
                facts, item, signal, item.Choice("trend"), asks ? item.Choice("likelihood") : null, asks ? item.Choice("impact") : null,
                asks ? item.Choice("regretted") : null)),
        new("principles", facts =>
            from item in facts.Items
            where item.Section != SectionKind.Commitments
            from principle in NoteRecordReader.PrinciplesOf(item.Item, facts.Source.Configuration)
            select Row(
                facts, item, ReportBuilder.CamelCase(item.Section), facts.Source.Redactor.Name(principle),
                item.Item["evidence"] is not null)),
    ];

    /// <summary>The word of a note's kind: the words are in the order of the kinds.</summary>
    public static string KindOf(NoteRecord note) => FrontMatterKeys.Find("kind")!.Words!.ElementAtOrDefault((int)note.Kind) ?? "unknown";

    private static object?[] Row(ExportFacts facts, NoteItem item, params object?[] values) =>
        [.. facts.Meeting(item.Record), .. values, .. facts.Place(item.Record.Trail, item.Place)];

    private static string? Stance(NoteRecord note, int place) =>
        note.Stances.ElementAtOrDefault(place) is { } stance && FrontMatterKeys.Find("stance")!.Words!.Contains(stance, StringComparer.Ordinal)
            ? stance
            : null;

    private static bool? IsKept(ExportFacts facts, Trail trail, DateOnly? due) => CommitmentMeasures.IsKept(trail, due, facts.Record.AsOf);

    private static string? Author(ExportFacts facts, TrailEvent happened) => facts.Names.Of(facts.History.NameOf(happened.Commit.Info.Author));

    private static DateOnly? DayOf(TrailEvent happened, string? value) =>
        happened.Part is CommitmentPart.Due or CommitmentPart.Settlement && value is not null ? Days.Parse(value) : null;

    private static string? OwnerOf(ExportFacts facts, Trail trail, TrailEvent happened, string? value) =>
        happened.Part == CommitmentPart.Owner ? facts.Names.People(trail.Note, value) : null;
}

/// <summary>A table of the export: one file, or the lines of standard output that name it. Its columns are those of the schema.</summary>
internal sealed class ExportTable(string name, Func<ExportFacts, IEnumerable<object?[]>> rows)
{
    public string Name => name;

    /// <summary>Each with the schema's word for what it holds: <c>integer</c>, <c>boolean</c>, <c>day</c>, <c>dayOrNull</c> and so on.</summary>
    public IReadOnlyList<(string Name, string Type)> Columns { get; } =
        [.. Export.Schema.GetProperty(name).GetProperty("properties").EnumerateObject()
            .Where(column => column.Name != "table").Select(column => (column.Name, TypeOf(column.Value)))];

    public IEnumerable<object?[]> Rows(ExportFacts facts) => rows(facts).Select(row => (object?[])[facts.Repository, .. row]);

    private static string TypeOf(JsonElement column) => column.TryGetProperty("$ref", out JsonElement definition)
        ? definition.GetString()!.Split('/')[^1]
        : column.GetProperty("type") is { ValueKind: JsonValueKind.Array } types ? types[0].GetString()! : column.GetProperty("type").GetString()!;
}
