using NotesToolkit.Notes;

namespace NotesToolkit.Configuration.Phrases;

/// <summary>A phrase in a place of a note where the language rules read.</summary>
/// <param name="Match">The phrase and its words, in the note's source.</param>
/// <param name="Section">The section.</param>
/// <param name="Item">The item, or null in a paragraph or an answer.</param>
/// <param name="Span">The item, paragraph or answer.</param>
/// <param name="Text">Its text, as long as the span, in which what is not searched is blanked.</param>
public sealed record NotePhrase(PhraseMatch Match, Section Section, Item? Item, TextSpan Span, string Text)
{
    /// <summary>Whether the item, paragraph or answer mentions somebody.</summary>
    public bool NamesOwner
    {
        get
        {
            for (int at = Text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = Text.IndexOf('@', at + 1))
            {
                bool isFree = at == 0 || !(char.IsLetterOrDigit(Text[at - 1]) || Text[at - 1] is '.' or '_' or '-' or '/');
                if (isFree && at + 1 < Text.Length && char.IsLetterOrDigit(Text[at + 1]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether the item, paragraph or answer names a day: a <c>due</c> or <c>review</c>, or a day in its text.</summary>
    public bool NamesDay
    {
        get
        {
            if (Item?["due"] is not null || Item?["review"] is not null)
            {
                return true;
            }

            for (int at = 0; at + Days.Format.Length <= Text.Length; at++)
            {
                if (Text[at] is '2' or '1' && Days.Parse(Text.AsSpan(at, Days.Format.Length)) is not null)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
