using NotesToolkit.Phrases;

namespace NotesToolkit.Linting.Rules;

internal sealed class PerformanceInGrowth() : LanguageRule(
    Warning("NT210", "performance-in-growth"), PhraseCategory.Capability, "a gap in performance, told as growth")
{
    protected override bool Counts(NotePhrase phrase, Note note) =>
        !note.ItemsOf(SectionKind.Feedback).Any();
}
