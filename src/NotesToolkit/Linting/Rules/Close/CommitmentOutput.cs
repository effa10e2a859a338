using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT105: a commitment has no expected output.</summary>
internal sealed class CommitmentOutput : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT105", "commitment-output", Severity.Error, "A commitment has no expected output.");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from commitment in note.Commitments
        where !commitment.Item.IsUnread && commitment.Output is null
        select Found(
            note.Source,
            Places.Of(commitment.Item),
            "no expected output. Write [output:: what you will be able to look at], or link to it.");
}
