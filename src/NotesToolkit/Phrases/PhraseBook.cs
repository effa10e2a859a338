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
        return
        [
            .. from rows in Pages.Rows("phrases.tsv").GroupBy(cells => cells[0], StringComparer.Ordinal)
               let first = rows.First()
               select new Phrase(rows.Key, PhraseCategories.Find(first[1])!.Value, [.. rows.Select(PatternOf)], first[6]) { Kind = first[2] },
        ];

        PhrasePattern PatternOf(string[] cells) =>
            new(parts.Aggregate(cells[5], static (pattern, part) => pattern.Replace(part[0], part[1], StringComparison.Ordinal)))
            {
                IsOfPerson = cells[3].Length > 0, Literals = cells[4].Split(' '),
            };
    }
}
