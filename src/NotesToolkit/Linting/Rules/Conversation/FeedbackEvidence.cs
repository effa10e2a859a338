using NotesToolkit.Configuration;
using NotesToolkit.Notes;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT209: praise or coaching that neither tells a situation nor cites evidence.</summary>
internal sealed class FeedbackEvidence : NoteRule
{
    private static readonly string[] Story = ["situation", "behavior", "impact"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "NT209", "feedback-evidence", Severity.Warning, "Praise or coaching without situation, behavior and impact, or evidence.");

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(Note note, LintContext context) =>
        from item in note.ItemsOf(SectionKind.Feedback)
        where (Feedback.Is(item, "praise") || Feedback.Is(item, "coaching")) && item["evidence"] is null
        let missing = Story.Where(key => item[key] is null).ToArray()
        where missing.Length > 0
        select Found(
            note.Source,
            item["feedback"]!.Span,
            $"it names nothing to repeat or to change. Write [evidence:: a link], or {string.Join(", ", missing.Select(key => key + "::"))} on lines below.");
}
