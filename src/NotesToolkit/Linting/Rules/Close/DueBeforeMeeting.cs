using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT107: a commitment is due before the meeting that made it.</summary>
internal sealed class DueBeforeMeeting : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT107", "due-before-meeting", Severity.Error, "A commitment is due earlier than the meeting.");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from commitment in note.Commitments
        where commitment.Due < note.Date
        select Found(
            note.Source,
            commitment.Item["due"]!.ValueSpan,
            $"due before the meeting of {note.Date!.Value.Text()}. Write that day or a later one.");
}
