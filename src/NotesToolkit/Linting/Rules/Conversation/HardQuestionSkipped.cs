namespace NotesToolkit.Linting.Rules;

internal sealed class HardQuestionSkipped() : NoteRule(Warning("NT213", "hard-question-skipped"))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        note.HardQuestion is { Outcome: HardQuestionOutcome.Skipped } hard
            ? [Found(note, hard.AnswerSpan, "said honestly, and still open. Ask it in the next meeting.")]
            : [];
}
