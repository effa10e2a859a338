using NotesToolkit.Configuration;

namespace NotesToolkit.Linting.Rules;

internal sealed class Sensitive() : NoteRule(Error("NT307", "sensitive"))
{
    // One sentence for every finding: another one would tell what was found.
    private const string Message =
        "words that do not belong in a performance note. Remove them; keep dates and agreed arrangements only, and take the matter to HR.";

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) => Places.Apart(context.Judged(note).Language.Sensitive
            .Where(match => !context.Configuration.SensitiveOff.Contains(match.Phrase.Kind, StringComparer.Ordinal)))
        .Select(match => Found(note, match.Span, Message) with { Severity = match.IsOfPerson ? Severity.Warning : Severity.Error });
}
