using NotesToolkit.Parsing.Typed;
using NotePhrase = (NotesToolkit.Phrases.PhraseMatch Match, NotesToolkit.Phrases.NotePlace Place);

namespace NotesToolkit.Phrases;

/// <summary>The phrases of one note. The text is searched once, whatever is asked.</summary>
internal sealed class NoteLanguage(Note note, PhraseBook book, Vocabulary vocabulary)
{
    private readonly ILookup<PhraseCategory, LiteralHit> hits = book.Search.FindHits(note.Source.Text);
    private readonly IReadOnlyList<NotePhrase>?[] byCategory = new IReadOnlyList<NotePhrase>?[PhraseCategories.Names.Length];

    /// <summary>What a sensitive phrase matches, anywhere in the file, in its order.</summary>
    public IReadOnlyList<PhraseMatch> Sensitive => field ??= Find(PhraseCategory.Sensitive, [new(note.Source.Text)]);

    private IReadOnlyList<NotePlace> Places => field ??= NotePlace.Of(note, TypedContext.Of(note, vocabulary));

    private People People => field ??= new(vocabulary.Roster, note.With, note.Owner);

    /// <summary>The phrases of a category in what is said under the sections where it counts, but for quotations, code and links' targets.</summary>
    public IReadOnlyList<NotePhrase> Find(PhraseCategory category) => byCategory[(int)category] ??=
    [
        .. from match in Find(category, [.. Places.Where(place => category.CountsIn(place.Section.Kind))])
           select (match, Passage.At(Places, match.Span.Start)!),
    ];

    private IReadOnlyList<PhraseMatch> Find(PhraseCategory category, IReadOnlyList<Passage> passages) =>
        book.Search.Find(hits, [category], passages, People);
}
