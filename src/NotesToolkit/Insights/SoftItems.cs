using NotesToolkit.Notes;
using NotesToolkit.Phrases;

namespace NotesToolkit.Insights;

/// <summary>Finds soft follow-ups: items that promise to look again and name nobody and no day.</summary>
internal static class SoftItems
{
    /// <summary>The soft items of a note.</summary>
    public static IReadOnlySet<Item> Find(Note note, PhraseBook book, Vocabulary vocabulary) => NoteLanguage.Of(note, book, vocabulary)
        .Find(PhraseCategory.SoftFollowUp)
        .Where(phrase => phrase.IsUnassigned)
        .Select(phrase => phrase.Item)
        .OfType<Item>()
        .ToHashSet<Item>(ReferenceEqualityComparer.Instance);
}
