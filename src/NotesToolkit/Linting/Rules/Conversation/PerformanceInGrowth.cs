using NotesToolkit.Configuration;
using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

internal sealed class PerformanceInGrowth() : LanguageRule(
    new("NT210", "performance-in-growth", Severity.Warning, "A gap in performance stands under Growth, and the note has no Feedback item."),
    PhraseCategory.Capability, "a gap in performance, told as growth")
{
    protected override bool Counts(NotePhrase phrase, Note note) =>
        !note.ItemsOf(SectionKind.Feedback).Any();
}
