using System.Globalization;
using NotesToolkit.Insights;
using NotesToolkit.Reporting.Charts;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>A manager's own record: thirty, sixty and ninety days, each against as many days before.</summary>
internal static class SelfAuditModel
{
    private const int Longest = 90;
    private static readonly int[] Windows = [30, 60, Longest];

    private static readonly (string Key, string Name, Func<Scope, object> Measure)[] Rows =
    [
        ("cadence", "Meetings held, of those expected", scope => CadenceMeasures.Cadence(scope)),
        ("hard_question", "Hard question answered, of meetings", scope => MeetingMeasures.HardQuestionRate(scope)),
        ("softness", "Soft follow-ups, of decisions, feedback and commitments", scope => MeetingMeasures.Softness(scope)),
        ("rescue_ratio", "Meetings with rescue, of meetings", scope => MeetingMeasures.RescueRatio(scope)),
        ("manager_owned", "Commitments that the manager took, of all in these notes", scope => MeetingMeasures.ManagerOwned(scope)),
        ("close_rate", "Meetings with a complete commitment, of meetings", scope => MeetingMeasures.CloseRate(scope)),
        ("contemporaneity1", "Notes committed within 1 business day, of notes", scope => MeetingMeasures.CommittedWithin(scope, businessDays: 1)),
        ("contemporaneity5", "Notes committed within 5 business days, of notes", scope => MeetingMeasures.CommittedWithin(scope, businessDays: 5)),
        ("surprise_rate", "Misses and departures that nothing announced, of all", scope => WarningMeasures.SurpriseRate(scope)),
        ("behaviour_change", "Behaviour changed, of feedback past its review", scope => FeedbackMeasures.BehaviourChange(scope)),
        ("lead_time_days", "Days from a first signal to the gap being named", scope => WarningMeasures.LeadTimeDays(scope)),
    ];

    /// <summary>The model of a manager's audit.</summary>
    public static ScriptObject Build(ReportBuilder report, string owner)
    {
        TeamRecord record = report.Source.Record;
        DateOnly end = report.Period.To < record.AsOf ? report.Period.To : record.AsOf;
        (Period Now, Period Before)[] windows = [.. Windows.Select(days => (Back(end, days), Back(end.AddDays(-days), days)))];
        (Scope Now, Scope Before)[] scopes =
            [.. windows.Select(window => (Scope.OfManager(record, owner, window.Now), Scope.OfManager(record, owner, window.Before)))];
        Scope all = Scope.OfManager(record, owner, new(windows[^1].Before.From, end));
        string[] people = [.. PeopleOf(report, all, owner)];
        Lists lists = ListFinder.Find(record, people, report.Period);
        ScriptArray rows = Value.Array(Rows.Select(row => Value.Object(
            ("key", row.Key),
            ("name", row.Name),
            ("windows", Value.Array(scopes.Select((pair, i) => Window(Windows[i], row.Measure(pair.Now), row.Measure(pair.Before))))))));
        return report.Finish(
            "self-audit",
            $"Self-audit: {report.Source.NameOf(owner)}",
            ("owner", report.Person(owner)),
            ("windows", Value.Array(windows.Select((window, i) => Value.Object(
                ("days", Windows[i]),
                ("from", Value.Day(window.Now.From)),
                ("to", Value.Day(window.Now.To)),
                ("before_from", Value.Day(window.Before.From)),
                ("before_to", Value.Day(window.Before.To)))))),
            ("measures", rows),
            ("rests_on", AuditEvidence.Of(report, owner, windows[^1].Now)),
            ("events", AuditEvents.Of(report, all)),
            ("notes", CountedNotes.OfManager(report, all)),
            ("independent", Listing(report, lists.Independent)),
            ("needs_context", Listing(report, lists.NeedsContext)),
            ("silently_underperforming", Listing(report, lists.SilentlyUnderperforming)),
            ("charts", Value.Object(
                ("trends", Trends.Draw(rows)),
                ("cadence", CadenceStrip.Draw(report, people, windows[^1].Now)))));
    }

    /// <summary>The persons whom the roster gives to the manager, whom notes are with or meetings are expected with, and whoever else the manager met in a measured 1:1.</summary>
    private static IEnumerable<string> PeopleOf(ReportBuilder report, Scope all, string owner) => TeamModel.PeopleOf(report, owner)
        .Union(all.Meetings.Select(meeting => meeting.With!), StringComparer.Ordinal)
        .Union(all.People.Where(person => person.Notes.Count == 0).Select(person => person.Person), StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static Period Back(DateOnly end, int days) => new(end.AddDays(1 - days), end);

    private static ScriptObject Window(int days, object now, object before) => (now, before) switch
    {
        (Ratio a, Ratio b) => Value.Object(("days", days), ("now", Value.Of(a)), ("before", Value.Of(b)), ("change", Change(a, b))),
        (Spread a, Spread b) => Value.Object(("days", days), ("now", Value.Of(a)), ("before", Value.Of(b)), ("change", null)),
        _ => throw new InvalidOperationException("A measure is a ratio or a spread."),
    };

    /// <summary>The difference in points of a hundred, or null where either side is too small to compare.</summary>
    private static string? Change(Ratio now, Ratio before) => now.IsEnough && before.IsEnough && now.Count <= now.Of && before.Count <= before.Of
        ? (Percent(now) - Percent(before)).ToString("+0;−0;±0", CultureInfo.InvariantCulture) + " points"
        : null;

    private static int Percent(Ratio ratio) => (int)Math.Round(100.0 * ratio.Count / ratio.Of, MidpointRounding.AwayFromZero);

    private static ScriptArray Listing(ReportBuilder report, IEnumerable<Listed> list) => Value.Array(list
        .OrderBy(listed => report.Source.NameOf(listed.Person), StringComparer.Ordinal)
        .Select(listed => Value.Object(
            ("person", report.Person(listed.Person)),
            ("reasons", Value.Array(listed.Reasons.Select(report.Source.Redactor.Text))),
            ("citations", report.Cite(listed.Citations)))));
}
