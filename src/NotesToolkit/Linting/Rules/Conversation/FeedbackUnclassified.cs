namespace NotesToolkit.Linting.Rules;

internal sealed class FeedbackUnclassified() : NoteRule(Warning("NT214", "feedback-unclassified"))
{
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from item in note.ItemsOf(SectionKind.Feedback)
        where !SectionField.IsWritten(item, SectionKind.Feedback, "feedback")
        select Found(
            note, item,
            "this feedback has no kind, so no report counts it. Write [feedback:: performance] where something must change, coaching or praise.");
}
