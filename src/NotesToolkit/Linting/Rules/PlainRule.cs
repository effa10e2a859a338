namespace NotesToolkit.Linting.Rules;

/// <summary>A rule that is one query: the places in a note, with what is to be said of each.</summary>
internal sealed class PlainRule(RuleInfo info, Func<Note, LintContext, IEnumerable<(TextSpan Place, string Message)>> find) : NoteRule(info)
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        find(note, context).Select(found => Found(note, found.Place, found.Message));
}
