using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT204: the hard answer is word for word that of the meeting before.</summary>
internal sealed class HardAnswerCopied : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT204", "hard-answer-copied", Severity.Warning, "The answer is word for word that of the person's previous 1:1.") { Needs = RuleNeeds.Notebook };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (note is { IsMeeting: true, HardQuestion: { Outcome: HardQuestionOutcome.Answered } hard }
            && context.Notebook.PreviousMeeting(note) is { } previous
            && hard.IsCopyOf(previous.HardQuestion))
        {
            yield return Found(
                note.Source,
                hard.AnswerSpan,
                $"word for word the answer of {previous.Name.FileName}. Write what was said this time, or no answer: and the reason.") with
            {
                Related = [new(previous.Source, previous.HardQuestion!.AnswerSpan, "the earlier answer")],
            };
        }
    }
}
