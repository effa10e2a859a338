using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT213: the note says honestly that the hard question was not asked, or not answered.</summary>
internal sealed class HardQuestionSkipped : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT213", "hard-question-skipped", Severity.Warning, "The hard question was not asked or not answered, and the note says so.");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (note.HardQuestion is { Outcome: HardQuestionOutcome.Skipped } hard)
            yield return Found(note.Source, hard.AnswerSpan, "said honestly, and still open. Ask it in the next meeting.");
    }
}
