using NotesToolkit.Configuration;

namespace NotesToolkit.Linting.Rules;

internal sealed class Encoding() : ConfigurationRule(Error("NT012", "encoding"), ConfigurationProblemKind.NotText)
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) => note.Source.Defect switch
    {
        // Nobody can mend that in the note: the run says it once.
        { Kind: SourceDefectKind.Stored } => [],
        { } defect => [Found(note, defect.Span, Messages.Encoding(defect))],
        _ => note.ConflictMarker is { } conflict ? [Found(note, conflict, Messages.Conflict)] : [],
    };
}
