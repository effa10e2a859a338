namespace NotesToolkit.Linting.Rules;

internal sealed class HardQuestionSkipped() : NoteRule(
    Warning("NT213", "hard-question-skipped", "The hard question was not asked or not answered, and the note says so."))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (note.HardQuestion is { Outcome: HardQuestionOutcome.Skipped } hard)
            yield return Found(note, hard.AnswerSpan, "said honestly, and still open. Ask it in the next meeting.");
    }
}
