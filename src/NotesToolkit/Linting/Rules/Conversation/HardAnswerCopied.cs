namespace NotesToolkit.Linting.Rules;

internal sealed class HardAnswerCopied() : NoteRule(Warning("NT204", "hard-answer-copied") with { Needs = RuleNeeds.Notebook })
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        note is { IsMeeting: true, HardQuestion: { Outcome: HardQuestionOutcome.Answered } hard }
        && context.Notebook.PreviousMeeting(note) is { HardQuestion: { Outcome: HardQuestionOutcome.Answered } earlier } previous
        && Vocabulary.Normalise(hard.Answer) == Vocabulary.Normalise(earlier.Answer)
            ? [Found(
                note, hard.AnswerSpan, $"word for word the answer of {previous.Date?.Text() ?? previous.Path}. "
                    + "Write what was said this time, or no answer: and the reason.")
                with { Related = [new(previous.Source, earlier.AnswerSpan, "the earlier answer")] }]
            : [];
}
