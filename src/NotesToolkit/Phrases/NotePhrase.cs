namespace NotesToolkit.Phrases;

/// <summary>A phrase in a place of a note where the language rules read: an item, a paragraph or the hard answer.</summary>
internal sealed class NotePhrase
{
    private readonly NotePlace place;

    internal NotePhrase(PhraseMatch match, NotePlace place)
    {
        Match = match;
        this.place = place;
    }

    /// <summary>The phrase and its words, in the note's source.</summary>
    public PhraseMatch Match { get; }

    /// <summary>The section.</summary>
    public Section Section => place.Section;

    /// <summary>The item, or null in a paragraph or an answer.</summary>
    public Item? Item => place.Item;

    /// <summary>Whether the item, paragraph or answer names no owner and no day, in fields or in words.</summary>
    public bool IsUnassigned => !place.NamesOwner && !place.NamesDay && !place.NamesDayBeside(Match.Span);
}
