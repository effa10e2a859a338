using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>NT501 to NT506 as sentences, the gravest first, by the same code as the rules.</summary>
internal sealed class PersonFindings(ReportBuilder report, string person)
{
    private readonly DateOnly end = report.Record.LastDay(report.Period);

    private IReadOnlyList<(NoteRecord Record, Note Note)> Known => field ??= [.. report.NotesWith(person, new(DateOnly.MinValue, end))];

    /// <summary>None of a person whom no note is with, as none of the rules speaks of one.</summary>
    public IReadOnlyList<FindingPart> Findings => field ??= Known.Count == 0 ? [] : [.. Find()];

    private IEnumerable<FindingPart> Find()
    {
        if (ListFinder.SilentlyUnderperforming(report.Record, person, end) is { } silent)
        {
            yield return new(LookBack.Silence.Rule, $"The record shows trouble, and no note says so: {string.Join(", ", silent.Reasons)}",
                [.. silent.Citations.Distinct()]);
        }

        IReadOnlyList<Miss> misses = Miss.Of(report.Record, person, Of(LookBack.Misses));
        if (misses.Count >= 2 && !Miss.IsAnswered(report.Record, person, misses[^1]))
        {
            yield return new(LookBack.Misses.Rule,
                $"{Counted.Of(misses.Count, "miss", "misses")} since {report.Day(misses[0].Day)}, and no performance feedback after the last",
                [.. misses.Select(miss => miss.Citation).Distinct()]);
        }

        foreach (ReviewDue review in Agenda.ReviewsDue(Known.Select(entry => entry.Note), end.AddDays(-1))
            .Where(review => Of(LookBack.Reviews).Holds(review.On)))
        {
            yield return new(LookBack.Reviews.Rule, $"The review of {report.Day(review.On)} is past, and no outcome is written",
                [report.Cite(review.Note, review.Feedback.Span)]);
        }

        (NoteRecord? latest, Note? last) = Known.LastOrDefault(entry => entry.Note.IsMeeting);
        foreach (HeldCommitment held in latest is null ? [] : PassedOver.Of([.. Known.Select(entry => entry.Note)], last!))
        {
            yield return new("NT502",
                $"“{PlainText.Of(held.Commitment.Wording)}” was due on {report.Day(held.Commitment.Due!.Value)}, and the last 1:1 passes over it",
                [report.Cite(held.Note, held.Commitment.Item.Span), latest!.Cite()]);
        }

        foreach (TopicTrail topic in TopicTrail.Unanswered(report.Record, person, Of(LookBack.Topics)))
        {
            yield return new(LookBack.Topics.Rule, $"#{topic.Name} came up {Counted.Of(topic.Sightings.Count, "time")} since "
                + $"{report.Day(topic.Sightings[0].Meeting.Date!.Value)}, and nothing answers it", [.. topic.Citations.Distinct()]);
        }

        if (latest is { Date: { } day } && new Obligations(report, person).NextOn(end).Overdue)
            yield return new("NT501", $"The last 1:1 was on {report.Day(day)}, and the next is overdue", [latest.Cite()]);
    }

    private Period Of(LookBack rule) => rule.Of(report.Record, person, end);
}
