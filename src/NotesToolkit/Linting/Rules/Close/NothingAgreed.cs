namespace NotesToolkit.Linting.Rules;

internal sealed class NothingAgreed() : NoteRule(
    Warning("NT117", "nothing-agreed", "The meeting agreed on nothing, and the note says so with a reason.") with { Needs = RuleNeeds.Notebook })
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context)
    {
        if (note.NothingAgreed is { Reason.Length: > 0 } said && CloseMissing.IsOpenEnded(note, context))
            yield return Found(note, said.Span, "said honestly, and counted as not closed. Agree on the next step in the next meeting.");
    }
}
