namespace NotesToolkit.Phrases;

/// <summary>The phrases that texts are searched for: the shipped ones, and a team's own over them. Safe to share between threads.</summary>
internal sealed class PhraseBook(Func<IReadOnlyList<Phrase>> read)
{
    private readonly Lazy<IReadOnlyList<Phrase>> phrases = new(read);
    private PhraseSearch? search;

    public static PhraseBook Shipped { get; } = new(ShippedPhrases.Read);

    public IReadOnlyList<Phrase> Phrases => phrases.Value;

    /// <summary>Phrases whose pattern took too long over a text: it found nothing there and is not searched any more.</summary>
    public IReadOnlyList<Phrase> GivenUp => search?.GivenUp ?? [];

    public PhraseSearch Search => LazyInitializer.EnsureInitialized(ref search, () => new(Phrases));

    /// <summary>The phrases in a text by itself, in its order. Words that need a person count where its sentence has one.</summary>
    public IReadOnlyList<PhraseMatch> Find(string text, People people, params PhraseCategory[] categories) =>
        Search.Find(Search.FindHits(text), categories, [new(text)], people);
}

internal static class ShippedPhrases
{
    /// <summary>
    /// A row of phrases.tsv is a pattern, and the first of a phrase has its category, kind and rewrite. What many patterns hold is named in them,
    /// and is in phrase-parts.tsv: an expression whose words are by their letter shares their beginnings.
    /// </summary>
    public static IReadOnlyList<Phrase> Read()
    {
        string[][] parts = [.. Pages.Rows("phrase-parts.tsv")];
        List<Phrase> phrases = [];
        List<PhrasePattern> patterns = [];
        foreach (string[] cells in Pages.Rows("phrases.tsv"))
        {
            if (cells[1].Length > 0)
            {
                patterns = [];
                phrases.Add(new(cells[0], PhraseCategories.Find(cells[1])!.Value, patterns, cells[6]) { Kind = cells[2] });
            }

            string pattern = parts.Aggregate(cells[5], static (pattern, part) => pattern.Replace(part[0], part[1], StringComparison.Ordinal));
            patterns.Add(new(pattern) { IsOfPerson = cells[3].Length > 0, Literals = cells[4].Split(' ') });
        }

        return phrases;
    }
}
