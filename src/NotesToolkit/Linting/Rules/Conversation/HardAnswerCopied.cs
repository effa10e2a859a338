namespace NotesToolkit.Linting.Rules;

internal sealed class HardAnswerCopied() : NoteRule(Warning("NT204", "hard-answer-copied") with { Needs = RuleNeeds.Notebook })
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (note is not { IsMeeting: true, HardQuestion: { Outcome: HardQuestionOutcome.Answered } hard }
            || context.Notebook.PreviousMeeting(note) is not { } previous || !hard.IsCopyOf(previous.HardQuestion))
        {
            return [];
        }

        string message = $"word for word the answer of {previous.Date!.Value.Text()}. Write what was said this time, or no answer: and the reason.";
        return [Found(note, hard.AnswerSpan, message)
            with { Related = [new(previous.Source, previous.HardQuestion!.AnswerSpan, "the earlier answer")] }];
    }
}
