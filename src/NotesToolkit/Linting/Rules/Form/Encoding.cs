using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT012: a file that is no text, or that a merge left undecided.</summary>
internal sealed class Encoding : ConfigurationRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT012", "encoding", Severity.Error, "The file is not UTF-8, holds a NUL, or was left undecided by a merge.");

    /// <inheritdoc/>
    protected override ConfigurationProblemKind? Tells => ConfigurationProblemKind.NotText;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (note.Source.Defect is { } defect)
        {
            if (defect.Kind == SourceDefectKind.Stored)
            {
                // Nobody can mend that in the note: the run says it once.
                yield break;
            }

            yield return Found(note.Source, defect.Span, Messages.Encoding(defect));
        }
        else if (note.ConflictMarker is { } conflict)
        {
            yield return Found(note.Source, conflict, Messages.Conflict);
        }
    }
}
