using NotesToolkit.Configuration;
using NotesToolkit.Notes;
using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

/// <summary>NT210: a gap in performance stands under Growth, and the note has no feedback.</summary>
internal sealed class PerformanceInGrowth() : LanguageRule(PhraseCategory.Capability, "a gap in performance, told as growth")
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } =
        new("NT210", "performance-in-growth", Severity.Warning, "A gap in performance stands under Growth, and the note has no Feedback item.");

    /// <inheritdoc/>
    protected override bool Counts(NotePhrase phrase, Note note) =>
        !note.ItemsOf(SectionKind.Feedback).Any();
}
