namespace NotesToolkit.Linting.Rules;

internal sealed class StanceMissing() : NoteRule(Warning("NT009", "stance-missing"))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) => note.Kind != NoteKind.OneOnOne ? []
        : FoundMissing(note, context, "stance", "the 1:1 has no stance", "coaching, control or rescue");
}
