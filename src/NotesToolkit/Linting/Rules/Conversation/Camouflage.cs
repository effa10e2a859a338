namespace NotesToolkit.Linting.Rules;

internal sealed class Camouflage() : NoteRule(Warning("NT212", "camouflage"))
{
    /// <summary>One may be a slip of the tongue.</summary>
    private const int Enough = 2;

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        note.Kind == NoteKind.OneOnOne
        && LanguageRule.SoftFollowUp.Check(note, context).Count() >= Enough
        && Note.AgendaSections.All(kind => note.SectionsOf(kind).Any(section => section.IsFilled))
        && note.ItemsOf(SectionKind.Feedback).All(item => item["gap"] is null)
            ? [Found(note, "every section is filled, and what is hard was put off. "
                + "Name the gap under ## Feedback: what was expected, what happened, and the day you look again.")]
            : [];
}
