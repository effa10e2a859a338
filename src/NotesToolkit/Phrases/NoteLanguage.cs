using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Phrases;

/// <summary>The phrases of one note. The text is searched once, whatever is asked.</summary>
internal sealed class NoteLanguage
{
    private readonly Note note;
    private readonly PhraseBook book;
    private readonly Vocabulary vocabulary;
    private readonly List<LiteralHit> hits;
    private readonly IReadOnlyList<NotePhrase>?[] byCategory = new IReadOnlyList<NotePhrase>?[PhraseCategories.Names.Count];
    private People? people;
    private IReadOnlyList<PhraseMatch>? sensitive;
    private IReadOnlyList<NotePlace>? places;

    private NoteLanguage(Note note, PhraseBook book, Vocabulary vocabulary)
    {
        this.note = note;
        this.book = book;
        this.vocabulary = vocabulary;
        hits = book.Search.FindHits(note.Source.Text);
    }

    /// <summary>What a sensitive phrase matches, anywhere in the file, in its order.</summary>
    public IReadOnlyList<PhraseMatch> Sensitive => sensitive ??= FindSensitive();

    private IReadOnlyList<NotePlace> Places => places ??= NotePlace.Of(note, TypedContext.Of(note, vocabulary));

    private People People => people ??= People.Of(vocabulary.Roster).And(note.With).And(note.Owner);

    /// <summary>Reads a note.</summary>
    public static NoteLanguage Of(Note note, PhraseBook book, Vocabulary vocabulary) => new(note, book, vocabulary);

    /// <summary>
    /// The phrases of a category in items, paragraphs and the hard answer of the sections where it counts, in the note's order. What is quoted,
    /// code, a link's target or private is not searched.
    /// </summary>
    public IReadOnlyList<NotePhrase> Find(PhraseCategory category) => byCategory[(int)category] ??= Search(category);

    private IReadOnlyList<NotePhrase> Search(PhraseCategory category)
    {
        PhraseSearch search = book.Search;
        List<PhraseMatch> matches = [];
        foreach (LiteralHit hit in hits)
        {
            if (hit.Probe.Phrase.Category == category && NotePlace.At(Places, hit.Position) is { } place && category.CountsIn(place.Section.Kind))
                PhraseSearch.Run(hit, place.Passage, People, matches);
        }

        foreach (PhraseProbe probe in search.Unindexed)
        {
            if (probe.Phrase.Category == category)
            {
                foreach (NotePlace place in Places.Where(place => category.CountsIn(place.Section.Kind)))
                    PhraseSearch.Run(probe, place.Passage, People, matches);
            }
        }

        return matches.Count == 0 ? [] :
        [
            .. from match in PhraseSearch.Sorted(matches)
               select new NotePhrase(match, NotePlace.At(Places, match.Span.Start)!),
        ];
    }

    private IReadOnlyList<PhraseMatch> FindSensitive()
    {
        PhraseSearch search = book.Search;
        List<PhraseMatch> matches = [];
        string text = note.Source.Text;
        Passage? block = null;
        foreach (LiteralHit hit in hits)
        {
            if (hit.Probe.Phrase.Category != PhraseCategory.Sensitive)
                continue;

            if (block is null || hit.Position >= block.Span.End)
                block = new(text, PhraseText.BlockAround(text, hit.Position));

            PhraseSearch.Run(hit, block, People, matches);
        }

        foreach (PhraseProbe probe in search.Unindexed)
        {
            if (probe.Phrase.Category == PhraseCategory.Sensitive)
                PhraseSearch.Run(probe, new(text, new(0, text.Length)), People, matches);
        }

        return PhraseSearch.Sorted(matches);
    }
}
