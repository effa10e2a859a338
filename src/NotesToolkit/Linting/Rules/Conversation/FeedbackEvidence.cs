namespace NotesToolkit.Linting.Rules;

internal sealed class FeedbackEvidence() : NoteRule(Warning("NT209", "feedback-evidence"))
{
    private static readonly string[] Story = ["situation", "behavior", "impact"];

    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from item in note.ItemsOf(SectionKind.Feedback)
        where (FeedbackPerformance.Is(item, "praise") || FeedbackPerformance.Is(item, "coaching")) && item["evidence"] is null
        let missing = string.Join(", ", Story.Where(key => item[key] is null).Select(key => key + "::"))
        where missing.Length > 0
        select Found(
            note, item["feedback"]!.Span,
            $"it names nothing to repeat or to change. Write [evidence:: a link], or {missing} on lines below.");
}
