using NotesToolkit.Configuration;
using NotesToolkit.Insights;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT505: the review date of a feedback has passed, and nobody wrote what came of it.</summary>
internal sealed class ReviewOverdue : TeamRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT505", "review-overdue", Severity.Error, "A review date has passed and no outcome is written.") { Days = 60, Needs = RuleNeeds.Notebook };

    /// <inheritdoc/>
    public override bool ChecksStagedNotes => true;

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> CheckPerson(string person, LintContext context)
    {
        DateOnly earliest = context.LookBack(Info, person).From;
        return
            from due in Agenda.ReviewsDue(context.NotesWith(person), context.Today.AddDays(-1))
            where due.On >= earliest
            let review = due.Feedback["review"]!
            select FoundUntilNext(
                context.MeetingsWith(person).LastOrDefault(meeting => meeting.Date > due.On && meeting.Date > due.Note.Date),
                due.Note.Source,
                review.Span,
                $"the review of {review.Value} with {person} has passed and no outcome is written. "
                    + $"Write outcome:: changed or unchanged, and reviewed:: with the day, at line {due.Note.Source.GetLineNumber(due.Feedback.Span.Start)} of {due.Note.Path}.");
    }
}
