using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT214: a Feedback item does not say what kind of feedback it is, so that no report can tell it.</summary>
internal sealed class FeedbackUnclassified : NoteRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT214", "feedback-unclassified", Severity.Warning, "A Feedback item has no `feedback::`, so it counts as none.");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from item in note.ItemsOf(SectionKind.Feedback)
        where !SectionField.Stands(item, SectionKind.Feedback, "feedback")
        select Found(
            note.Source,
            Places.Of(item),
            "this feedback has no kind, so no report counts it. Write [feedback:: performance] where something must change, coaching or praise.");
}
