using NotesToolkit.Insights;

namespace NotesToolkit.Linting.Rules;

internal sealed class ReviewOverdue() : TeamRule(Error(LookBack.Reviews) with { Needs = RuleNeeds.Notebook })
{
    public override IEnumerable<Diagnostic> Check(string person, LintContext context) =>
        from due in Agenda.ReviewsDue(context.NotesWith(person), context.Today.AddDays(-1))
        where due.On >= context.Of(LookBack.Reviews, person).From
        let review = due.Feedback["review"]!
        let next = context.MeetingsWith(person).LastOrDefault(meeting => meeting.Date > due.On && meeting.Date > due.Note.Date)
        let line = due.Note.Source.GetLineNumber(due.Feedback.Span.Start)
        select FoundUntilNext(
            next, due.Note.Source, review.Span,
            $"the review of {review.Value} with {context.Redactor.Name(person)} has passed and no outcome is written. "
                + $"Write outcome:: changed or unchanged, and reviewed:: with the day, at line {line} of {due.Note.Path}.");
}
