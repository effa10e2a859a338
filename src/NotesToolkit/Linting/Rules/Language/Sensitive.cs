using NotesToolkit.Configuration;
using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

internal sealed class Sensitive() : NoteRule(Error("NT307", "sensitive"))
{
    // One sentence for every finding: another one would tell what was found.
    private const string Message =
        "words that do not belong in a performance note. Remove them; keep dates and agreed arrangements only, and take the matter to HR.";

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        int searchedUpTo = 0;
        foreach (PhraseMatch match in context.Judged(note).Language.Sensitive)
        {
            if (match.Span.Start >= searchedUpTo && !context.Configuration.SensitiveOff.Contains(match.Phrase.Kind, StringComparer.Ordinal))
            {
                searchedUpTo = match.Span.End;
                yield return Found(note, match.Span, Message) with { Severity = match.IsOfPerson ? Severity.Warning : Severity.Error };
            }
        }
    }
}
