namespace NotesToolkit.Linting.Rules;

internal sealed class NothingAgreed() : NoteRule(Warning("NT117", "nothing-agreed") with { Needs = RuleNeeds.Notebook })
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        note.NothingAgreed is { Reason.Length: > 0 } said && CloseMissing.IsOpenEnded(note, context)
            ? [Found(note, said.Span, "said honestly, and counted as not closed. Agree on the next step in the next meeting.")]
            : [];
}
