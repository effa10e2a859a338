namespace NotesToolkit.Linting.Rules;

internal sealed class BlockerUnclassified() : NoteRule(Warning("NT205", "blocker-unclassified"))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from item in note.ItemsOf(SectionKind.Blockers)
        where item["blocker"] is null
        select Found(
            note, item, "what kind of blocker is it? Write [blocker:: skill], scope, confidence, politics, or clarity, which is yours to give.");
}
