using NotesToolkit.Configuration.Phrases;
using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>Finds soft follow-ups: items that promise to look again and name nobody and no day.</summary>
public static class SoftItems
{
    /// <summary>The soft items of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="book">The phrases.</param>
    /// <param name="roster">The people.</param>
    public static IReadOnlySet<Item> Find(Note note, PhraseBook book, Roster roster)
    {
        HashSet<Item> soft = new(ReferenceEqualityComparer.Instance);
        foreach (NotePhrase found in NoteLanguage.Of(note, book, roster).Find(PhraseCategory.SoftFollowUp))
        {
            if (found.Item is { } item && !NamesSomebodyOrADay(item))
            {
                soft.Add(item);
            }
        }

        return soft;
    }

    private static bool NamesSomebodyOrADay(Item item) =>
        item.Markup.Mentions.Any(mention => !mention.IsInField)
        || item.Markup.Fields.Any(field => field.Day is not null)
        || item.Words.Split(' ').Any(word => Days.Parse(word.AsSpan().Trim(".,;:()")) is not null);
}
