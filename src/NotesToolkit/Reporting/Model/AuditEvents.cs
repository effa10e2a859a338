using System.Globalization;
using NotesToolkit.Insights;
using NotesToolkit.Notes;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>What a manager's measures count that is not a note: misses and departures, reviewed feedback, gaps that were in sight.</summary>
internal static class AuditEvents
{
    /// <summary>Rows of <c>key</c>, <c>date</c>, <c>text</c> and <c>citations</c>, by measure and then by day.</summary>
    public static ScriptArray Of(ReportBuilder report, Scope scope) => Value.Array(
    [
        .. from person in scope.People
           from found in WarningMeasures.Adverse(scope, person)
           orderby found.Day
           select Row(
               report,
               "surprise_rate",
               found.Day,
               $"{(found.Miss is null ? "a departure" : "a miss")} of {report.Source.NameOf(person.Person)}, {(found.IsSurprise ? "not announced" : "announced")}",
               found.Miss is { } miss ? PatternFinder.Cite(miss) : Roster(report)),
        .. from found in FeedbackMeasures.Reviewed(scope)
           orderby found.Item.Review
           select Row(
               report,
               "behaviour_change",
               found.Item.Review,
               $"feedback to {report.Source.NameOf(found.Note.With)} was to be reviewed, {(FeedbackMeasures.HasChanged(found.Item) ? "changed" : "not changed")}",
               found.Note.Cite(found.Item.Line)),
        .. from person in scope.People
           from found in WarningMeasures.LeadTimes(person, scope.Period)
           orderby found.Day
           select Row(
               report,
               "lead_time_days",
               found.Day,
               string.Create(CultureInfo.InvariantCulture, $"a gap of {report.Source.NameOf(person.Person)} was named, {Counted.Of(found.Days, "day")} after its first signal"),
               found.Signal,
               found.Gap),
    ]);

    private static ScriptObject Row(ReportBuilder report, string key, DateOnly? day, string text, params Citation[] places) =>
        Value.Object(("key", key), ("date", Value.Day(day)), ("text", text), ("citations", report.Cite(places.Distinct())));

    /// <summary>Where the roster tells who left.</summary>
    private static Citation Roster(ReportBuilder report) =>
        new(report.Source.History.Prefix + report.Source.Configuration.PeoplePath, report.Source.History.Tip!.Info.Id, Line: 1);
}
