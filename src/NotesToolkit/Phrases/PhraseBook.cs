namespace NotesToolkit.Phrases;

/// <summary>
/// The phrases that texts are searched for: the shipped ones, and a team's own over them. Immutable, and safe to share between threads.
/// </summary>
/// <remarks>
/// A text is passed over once for the literals of all patterns; a pattern runs only where one of its literals stands, and is compiled then.
/// </remarks>
internal sealed class PhraseBook
{
    private readonly Lazy<IReadOnlyList<Phrase>> phrases;
    private readonly Lazy<PhraseSearch> search;

    public PhraseBook(IReadOnlyList<Phrase> phrases)
        : this(() => phrases)
    {
    }

    private PhraseBook(Func<IReadOnlyList<Phrase>> read)
    {
        phrases = new(read);
        search = new(() => new(phrases.Value));
    }

    /// <summary>The phrases that come with the tool, read when a text is first searched for them.</summary>
    public static PhraseBook Shipped { get; } = new(ShippedPhrases.Read);

    /// <summary>The phrases, shipped ones first.</summary>
    public IReadOnlyList<Phrase> Phrases => phrases.Value;

    /// <summary>Phrases whose pattern took too long over a text: it found nothing there and is not searched any more.</summary>
    public IReadOnlyList<Phrase> GivenUp => search.IsValueCreated ? search.Value.GivenUp : [];

    internal PhraseSearch Search => search.Value;

    /// <summary>The phrases in a text that stands alone, in its order. Words that need a person count where its sentence has one.</summary>
    public IReadOnlyList<PhraseMatch> Find(string text, People people, params PhraseCategory[] categories)
    {
        Passage whole = new(text);
        return Search.Find(Search.FindHits(text), categories.Contains, _ => whole, () => [whole], people);
    }
}
