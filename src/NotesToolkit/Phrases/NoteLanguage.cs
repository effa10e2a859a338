using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Phrases;

/// <summary>The phrases of one note. The text is searched once, whatever is asked.</summary>
internal sealed class NoteLanguage(Note note, PhraseBook book, Vocabulary vocabulary)
{
    private readonly List<LiteralHit> hits = book.Search.FindHits(note.Source.Text);
    private readonly IReadOnlyList<NotePhrase>?[] byCategory = new IReadOnlyList<NotePhrase>?[PhraseCategories.Names.Count];
    private Passage? block;

    /// <summary>What a sensitive phrase matches, anywhere in the file, in its order.</summary>
    public IReadOnlyList<PhraseMatch> Sensitive => field ??=
        book.Search.Find(hits, category => category == PhraseCategory.Sensitive, BlockAt, () => [new(note.Source.Text)], People);

    private IReadOnlyList<NotePlace> Places => field ??= NotePlace.Of(note, TypedContext.Of(note, vocabulary));

    private People People => field ??= People.Of(vocabulary.Roster).And(note.With).And(note.Owner);

    /// <summary>
    /// The phrases of a category in items, paragraphs and the hard answer of the sections where it counts, in the note's order. What is quoted,
    /// code, a link's target or private is not searched.
    /// </summary>
    public IReadOnlyList<NotePhrase> Find(PhraseCategory category) => byCategory[(int)category] ??=
    [
        .. from match in book.Search.Find(
               hits,
               asked => asked == category,
               at => NotePlace.At(Places, at) is { } place && category.CountsIn(place.Section.Kind) ? place.Passage : null,
               () => Places.Where(place => category.CountsIn(place.Section.Kind)).Select(place => place.Passage),
               People)
           select new NotePhrase(match, NotePlace.At(Places, match.Span.Start)!),
    ];

    private Passage BlockAt(int at) => block is { } last && last.Span.Contains(at) ? last : block = Passage.BlockAt(note.Source.Text, at);
}
