using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Reporting.Model;

/// <summary>NT501 to NT506 as a reader is told them, the gravest first.</summary>
internal sealed class Findings
{
    private const int LookBackDays = 60;

    private readonly ReportBuilder report;
    private readonly string person;
    private readonly TeamRecord record;
    private readonly Period period;
    private readonly NoteRecord? latest;

    private Findings(ReportBuilder report, string person)
    {
        (this.report, this.person, record) = (report, person, report.Source.Record);
        DateOnly end = report.Period.To < record.AsOf ? report.Period.To : record.AsOf;
        period = new(end.AddDays(-LookBackDays), end);
        latest = record.With(person).LastOrDefault(note => note.IsMeeting && note.Date <= end);
    }

    public static IReadOnlyList<FindingPart> Of(ReportBuilder report, string person)
    {
        Findings find = new(report, person);
        return [.. find.Silent(), .. find.NotSaid(), .. find.NotReviewed(), .. find.PassedOver(), .. find.Unanswered(), .. find.NotMet()];
    }

    private IEnumerable<FindingPart> Silent() =>
        ListFinder.SilentlyUnderperforming(record, person, period.To, LookBackDays) is { } silent
            ? [new("NT506", $"The record shows trouble, and no note says so: {string.Join(", ", silent.Reasons)}", report.Cite(silent.Citations))]
            : [];

    private IEnumerable<FindingPart> NotSaid()
    {
        TrailEvent[] misses =
        [
            .. record.OwnedBy(person).SelectMany(trail => trail.Misses).Where(miss => period.Holds(miss.MissDay)).OrderBy(miss => miss.MissDay),
        ];
        bool isSaid = misses.Length > 0
            && record.With(person).Any(note => note.Date >= misses[^1].MissDay && note.Items.Any(item => item.IsPerformanceFeedback));
        return misses.Length < 2 || isSaid
            ? []
            : [new(
                "NT503",
                $"{Say.Count(misses.Length, "miss", "misses")} since {report.Day(misses[0].MissDay)}, and no performance feedback after the last",
                report.Cite(misses.Select(PatternFinder.Cite)))];
    }

    private IEnumerable<FindingPart> NotReviewed() =>
        from note in record.With(person)
        from item in note.Items
        where item.IsPerformanceFeedback && item.Outcome is null && period.Holds(item.Review) && item.Review < record.AsOf
        select new FindingPart(
            "NT505",
            $"The review of {report.Day(item.Review!.Value)} is past, and no outcome is written",
            report.Cite([note.Cite(item.Line)]));

    private IEnumerable<FindingPart> PassedOver() =>
        from trail in PersonCommitments.InOrder(record.OwnedBy(person))
        where latest is not null && trail is { Exists: true, State: CommitmentState.Open }
            && trail.LatestDue < latest.Date && trail.Path != latest.Path
            && !latest.FollowUps.Any(line => line.Id == trail.Id && line.Kind != FollowUpKind.StillOpen)
            && !latest.Topics.Intersect(trail.Facts.Topics, StringComparer.Ordinal).Any()
        select new FindingPart(
            "NT502",
            $"“{ReportBuilder.Quote(trail.Facts.Text)}” was due on {report.Day(trail.LatestDue!.Value)}, and the last 1:1 passes over it",
            report.Cite([PersonCommitments.Place(trail), latest!.Cite()]));

    private IEnumerable<FindingPart> Unanswered() =>
        from topic in Topics.Of(record.With(person), period)
        where topic.IsRecurring && Topics.RespondedOn(topic, record.With(person), record) is null
        select new FindingPart(
            "NT504",
            $"{ReportBuilder.Topic(topic.Name)} came up {Say.Count(topic.Sightings.Count, "time")} since "
                + $"{report.Day(topic.Sightings[0].Meeting.Date!.Value)}, and nothing answers it",
            report.Cite(topic.Sightings.Select(seen => seen.Meeting.Cite(seen.Line))));

    private IEnumerable<FindingPart> NotMet()
    {
        MeetingPart next = new Obligations(report, person).Next;
        return next.Overdue && latest?.Date is { } last
            ? [new("NT501", $"The last 1:1 was on {report.Day(last)}, and the next is overdue", report.Cite([latest.Cite()]))]
            : [];
    }
}
