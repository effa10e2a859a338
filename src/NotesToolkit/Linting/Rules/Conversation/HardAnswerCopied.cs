namespace NotesToolkit.Linting.Rules;

internal sealed class HardAnswerCopied() : NoteRule(
    Warning("NT204", "hard-answer-copied", "The answer is word for word that of the person's previous 1:1.") with { Needs = RuleNeeds.Notebook })
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (note is { IsMeeting: true, HardQuestion: { Outcome: HardQuestionOutcome.Answered } hard }
            && context.Notebook.PreviousMeeting(note) is { } previous
            && hard.IsCopyOf(previous.HardQuestion))
        {
            string message = $"word for word the answer of {previous.Date!.Value.Text()}. "
                + "Write what was said this time, or no answer: and the reason.";
            RelatedPlace earlier = new(previous.Source, previous.HardQuestion!.AnswerSpan, "the earlier answer");
            yield return Found(note, hard.AnswerSpan, message) with { Related = [earlier] };
        }
    }
}
