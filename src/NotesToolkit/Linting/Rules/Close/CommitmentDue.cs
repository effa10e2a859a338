using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT103: a commitment has no due date.</summary>
internal sealed class CommitmentDue : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT103", "commitment-due", Severity.Error, "A commitment has no due date.");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from commitment in note.Commitments
        where !commitment.Item.IsUnread && commitment.Item["due"] is null && context.Typed(note, commitment).Due is null
        select Found(note.Source, Places.Of(commitment.Item), "no due date. Write [due:: yyyy-MM-dd].");
}
