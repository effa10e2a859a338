using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Reporting.Model;

/// <summary>The cases that a manager's measures count, and whom they concern.</summary>
internal sealed class AuditCasesFinder(ReportBuilder report, string owner, Period period, IReadOnlyList<string> people)
{
    private readonly NoteRecord[] notes = [.. report.Source.Record.Notes.Where(note =>
        note is { IsVoid: false, With: not null } && note.Owner == owner && period.Holds(note.Date))];

    private IEnumerable<NoteRecord> Meetings => notes.Where(note => note.IsMeeting);

    /// <summary>
    /// Who has no feedback, no praise, no answered hard question; what was cancelled by the manager; where the manager did the work.
    /// </summary>
    public IReadOnlyList<PeopleClaim> People() =>
    [
        Without("no-feedback", "No feedback of any kind in the last 90 days", note => note.Items.Any(item => item.Feedback is not null)),
        Without("no-praise", "No praise in the last 90 days", note => note.Items.Any(item => item.Feedback == "praise")),
        Without("no-hard-answer", "No answered hard question in the last 90 days", note => note.HardAnswer != 0),
        With("cancelled", "Cancelled by me", notes.Where(note => note.Kind == NoteKind.Cancelled && note.CancelledBy == owner)),
        With("rescue", "I did the work in a meeting (stance rescue)", Meetings.Where(note => note.IsRescue)),
    ];

    public IReadOnlyList<AuditCases> RestsOn() => [.. new[]
    {
        Row("hard_question", "Meetings without an answer to the hard question",
            Meetings.Where(note => note.HardAnswer == 0).Select(note => note.Cite())),
        Row("softness", "Promises without owner and day", notes.SelectMany(note =>
            note.Items.Where(item => item.IsSoft).Select(item => note.Cite(item.Line)))),
        Row("rescue_ratio", "Meetings with the stance rescue", Meetings.Where(note => note.IsRescue).Select(note => note.Cite())),
        Row("close_rate", "Meetings without a complete commitment", Meetings.Where(note => !note.HasCompleteCommitment).Select(note => note.Cite())),
        Row("contemporaneity1", "Notes first committed more than a business day later",
            notes.Where(PatternFinder.IsLate).Select(note => note.Cite())),
    }.Where(row => row.Count > 0)];

    /// <summary>What the measures count that is not a note: misses and departures, reviewed feedback, gaps that were in sight.</summary>
    public static IReadOnlyList<AuditEvent> Events(ReportBuilder report, Scope scope) =>
    [
        .. from person in scope.People
           from found in WarningMeasures.Adverse(scope, person)
           orderby found.Day
           select new AuditEvent(
               "surprise_rate",
               found.Day,
               $"{(found.Miss is null ? "a departure" : "a miss")} of {report.NameOf(person.Person)}, {Not(found.IsSurprise)}announced",
               report.Cite([found.Miss is { } miss ? PatternFinder.Cite(miss) : Roster(report)])),
        .. from found in FeedbackMeasures.Reviewed(scope)
           orderby found.Item.Review
           select new AuditEvent(
               "behaviour_change",
               found.Item.Review,
               $"feedback to {report.NameOf(found.Note.With)} was to be reviewed, {Not(!FeedbackMeasures.HasChanged(found.Item))}changed",
               report.Cite([found.Note.Cite(found.Item.Line)])),
        .. from person in scope.People
           from found in WarningMeasures.LeadTimes(person, scope.Period)
           orderby found.Day
           select new AuditEvent(
               "lead_time_days",
               found.Day,
               $"a gap of {report.NameOf(person.Person)} was named, {Say.Count(found.Days, "day")} after its first signal",
               report.Cite([found.Signal, found.Gap])),
    ];

    private static string Not(bool isNot) => isNot ? "not " : string.Empty;

    private PeopleClaim Without(string kind, string text, Func<NoteRecord, bool> holds) =>
        new(kind, text, [.. people.Where(person => !notes.Any(note => note.With == person && holds(note))).Select(report.Person)], []);

    private PeopleClaim With(string kind, string text, IEnumerable<NoteRecord> found)
    {
        NoteRecord[] all = [.. found];
        return new(kind, all.Length == 0 ? text : $"{text}, {Say.Count(all.Length, "time")}",
            [.. all.Select(note => note.With!).Distinct(StringComparer.Ordinal)
            .Select(report.Person)], report.Cite(all.Select(note => note.Cite())));
    }

    private AuditCases Row(string key, string text, IEnumerable<Citation> found)
    {
        Citation[] places = [.. found];
        return new(key, text, places.Length, report.Cite(places));
    }

    private static Citation Roster(ReportBuilder report) =>
        new(report.Source.History.Prefix + report.Source.Configuration.PeoplePath, report.Source.History.Tip!.Info.Id, Line: 1);
}
