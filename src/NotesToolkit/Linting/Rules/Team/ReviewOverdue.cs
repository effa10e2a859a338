using NotesToolkit.Configuration;
using NotesToolkit.Notes;

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
            from note in context.NotesWith(person)
            from item in note.ItemsOf(SectionKind.Feedback)
            let review = item["review"]
            where review?.Day >= earliest && review.Day < context.Today && item["outcome"] is null
            select FoundUntilNext(
                context.MeetingsWith(person).LastOrDefault(meeting => meeting.Date > review.Day && meeting.Date > note.Date),
                note.Source,
                review.Span,
                $"the review of {review.Value} with {person} has passed and no outcome is written. "
                    + $"Write outcome:: changed or unchanged, and reviewed:: with the day, at line {note.Source.GetLineNumber(item.Span.Start)} of {note.Path}.");
    }
}
