using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>NT501 to NT506 as sentences, the gravest first, by the same code as the rules.</summary>
internal sealed class PersonFindings(ReportBuilder report, string person)
{
    private readonly DateOnly end = report.Record.LastDay(report.Period);

    private IReadOnlyList<(NoteRecord Record, Note Note)> Known => field ??= [.. report.NotesWith(person, new(DateOnly.MinValue, end))];
    private NoteRecord? Latest => Known.LastOrDefault(entry => entry.Note.IsMeeting).Record;

    /// <summary>None of a person whom no note is with, as none of the rules speaks of one.</summary>
    public IReadOnlyList<FindingPart> Findings =>
        field ??= Known.Count == 0 ? [] : [.. Silent(), .. NotSaid(), .. NotReviewed(), .. PassedOver(), .. Unanswered(), .. NotMet()];

    private IEnumerable<FindingPart> Silent() =>
        ListFinder.SilentlyUnderperforming(report.Record, person, end) is { } silent
            ? [new(LookBack.Silence.Rule, $"The record shows trouble, and no note says so: {string.Join(", ", silent.Reasons)}",
                [.. silent.Citations.Distinct()])]
            : [];

    private IEnumerable<FindingPart> NotSaid()
    {
        IReadOnlyList<Miss> misses = Miss.Of(report.Record, person, Of(LookBack.Misses));
        return misses.Count < 2 || Miss.IsAnswered(report.Record, person, misses[^1])
            ? []
            : [new(
                LookBack.Misses.Rule,
                $"{Counted.Of(misses.Count, "miss", "misses")} since {report.Day(misses[0].Day)}, and no performance feedback after the last",
                [.. misses.Select(miss => miss.Citation).Distinct()])];
    }

    private IEnumerable<FindingPart> NotReviewed() =>
        from review in Agenda.ReviewsDue(Known.Select(entry => entry.Note), end.AddDays(-1))
        where Of(LookBack.Reviews).Holds(review.On)
        select new FindingPart(LookBack.Reviews.Rule, $"The review of {report.Day(review.On)} is past, and no outcome is written",
            [Cite(review.Note, review.Feedback.Span)]);

    private IEnumerable<FindingPart> PassedOver() => Latest is not { } latest ? [] :
        from held in Insights.PassedOver.Of([.. Known.Select(entry => entry.Note)], report.Source.NoteOf(latest))
        select new FindingPart(
            "NT502",
            $"“{PlainText.Of(held.Commitment.Wording)}” was due on {report.Day(held.Commitment.Due!.Value)}, and the last 1:1 passes over it",
            [Cite(held.Note, held.Commitment.Item.Span), latest.Cite()]);

    private IEnumerable<FindingPart> Unanswered() =>
        from topic in Topics.Unanswered(report.Record, person, Of(LookBack.Topics))
        select new FindingPart(
            LookBack.Topics.Rule,
            $"#{topic.Name} came up {Counted.Of(topic.Sightings.Count, "time")} since "
                + $"{report.Day(topic.Sightings[0].Meeting.Date!.Value)}, and nothing answers it",
            [.. topic.Citations.Distinct()]);

    private IEnumerable<FindingPart> NotMet() => Latest is { Date: { } last } latest && new Obligations(report, person).NextOn(end).Overdue
        ? [new("NT501", $"The last 1:1 was on {report.Day(last)}, and the next is overdue", [latest.Cite()])]
        : [];

    private Period Of(LookBack rule) => rule.Of(report.Record, person, end);

    private Citation Cite(Note note, TextSpan span) => ReportBuilder.Cite(report.Source.RecordOf(note)!, note, span);
}
