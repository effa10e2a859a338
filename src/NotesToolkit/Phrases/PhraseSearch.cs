namespace NotesToolkit.Phrases;

internal readonly record struct LiteralHit(PhraseProbe Probe, int Position);

/// <summary>A word of which a probe's matches hold one, and whether it begins and ends where a word does.</summary>
internal sealed record Literal(string Word, bool BeginsWord, bool EndsWord, PhraseProbe Probe)
{
    private const string WordEdge = @"\b";

    public static Literal Read(string literal, PhraseProbe probe) => new(
        literal.Replace(WordEdge, string.Empty, StringComparison.Ordinal),
        literal.StartsWith(WordEdge, StringComparison.Ordinal), literal.EndsWith(WordEdge, StringComparison.Ordinal), probe);

    public bool IsAt(ReadOnlySpan<char> text, int at) =>
        text[at..].StartsWith(Word, StringComparison.OrdinalIgnoreCase)
        && !(BeginsWord && at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]))
        && !(EndsWord && at + Word.Length < text.Length && char.IsAsciiLetterOrDigit(text[at + Word.Length]));
}

/// <summary>The patterns of a book, and the words of which their matches hold one: a text is passed over once for all of them.</summary>
internal sealed class PhraseSearch
{
    private const int LongestStart = 3;

    private readonly PhraseProbe[] probes;
    private readonly Dictionary<string, Literal[]>.AlternateLookup<ReadOnlySpan<char>> byStart;
    private readonly SearchValues<string> words;

    private readonly PhraseProbe[] unindexed;

    public PhraseSearch(IEnumerable<Phrase> phrases)
    {
        probes = [.. phrases.SelectMany(phrase => phrase.Patterns, (phrase, pattern) => new PhraseProbe(phrase, pattern))];
        Literal[] literals = [.. probes.SelectMany(probe => probe.Pattern.Literals, (probe, literal) => Literal.Read(literal, probe))];
        byStart = literals.GroupBy(literal => literal.Word[..Math.Min(literal.Word.Length, LongestStart)], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(start => start.Key, start => start.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        words = SearchValues.Create([.. literals.Select(literal => literal.Word).Distinct(StringComparer.Ordinal)],
            StringComparison.OrdinalIgnoreCase);
        unindexed = [.. probes.Where(probe => probe.Pattern.Literals.Count == 0)];
    }

    public IReadOnlyList<Phrase> GivenUp => [.. probes.Where(probe => probe.IsGivenUp).Select(probe => probe.Phrase).Distinct()];

    /// <summary>The literals in a text, by the category of their phrase. A mark of emphasis may be inside of a word.</summary>
    public ILookup<PhraseCategory, LiteralHit> FindHits(string text)
    {
        Passage? plain = text.AsSpan().ContainsAny('*', '~') ? new(text) : null;
        ReadOnlySpan<char> read = plain?.Text ?? text;
        List<LiteralHit> hits = [];
        int next;
        for (int at = 0; (next = read[at..].IndexOfAny(words)) >= 0; at += next + 1)
        {
            int found = at + next;
            for (int length = Math.Min(LongestStart, read.Length - found); length > 0; length--)
            {
                foreach (Literal literal in byStart.TryGetValue(read.Slice(found, length), out Literal[]? literals) ? literals : [])
                {
                    if (literal.IsAt(read, found))
                        hits.Add(new(literal.Probe, plain?.ToSource(found) ?? found));
                }
            }
        }

        return hits.ToLookup(hit => hit.Probe.Phrase.Category);
    }

    /// <summary>What phrases of some categories match: in the sentences of hits, and those without literals in all passages.</summary>
    public IReadOnlyList<PhraseMatch> Find(
        ILookup<PhraseCategory, LiteralHit> hits, IReadOnlyCollection<PhraseCategory> asked, IReadOnlyList<Passage> passages, People people)
    {
        List<PhraseMatch> matches = [];
        IEnumerable<(PhraseProbe, Passage, TextSpan)> sentences =
            from hit in asked.SelectMany(category => hits[category])
            let passage = Passage.At(passages, hit.Position)
            where passage is not null
            select (hit.Probe, passage, passage.SentenceAt(hit.Position));
        foreach ((PhraseProbe probe, Passage passage, TextSpan searched) in sentences.Distinct().Concat(
            from probe in unindexed
            where asked.Contains(probe.Phrase.Category)
            from passage in passages
            select (probe, passage, new TextSpan(0, passage.Text.Length))))
        {
            Run(probe, passage, searched, people, matches);
        }

        return Sorted(matches);
    }

    /// <summary>The matches in the text's order, the longest first. Words that two patterns of a phrase match are one.</summary>
    private static List<PhraseMatch> Sorted(List<PhraseMatch> matches)
    {
        List<PhraseMatch> sorted = new(matches.Count);
        foreach (PhraseMatch match in matches.OrderBy(match => match.Span.Start).ThenByDescending(match => match.Span.Length))
        {
            if (sorted.FindLast(other => other.Phrase == match.Phrase) is not { } last || last.Span.End <= match.Span.Start)
                sorted.Add(match);
        }

        return sorted;
    }

    private static void Run(PhraseProbe probe, Passage passage, TextSpan searched, People people, List<PhraseMatch> matches)
    {
        ReadOnlySpan<char> text = passage.Text.AsSpan(searched.Start, searched.Length);
        bool needsPerson = probe.Pattern.IsOfPerson || probe.Phrase.Category is PhraseCategory.Label or PhraseCategory.MindReading;
        TextSpan sentence = default;
        List<PersonWord> present = [];
        foreach (TextSpan span in probe.Find(text))
        {
            if (needsPerson && !sentence.Contains(span))
            {
                sentence = PhraseText.SentenceAround(text, span);
                ReadOnlySpan<char> said = text.Slice(sentence.Start, sentence.Length);
                present = probe.Phrase.Category == PhraseCategory.MindReading && PersonWords.Holds(said, "reported") ? [] : people.FindIn(said);
            }

            if (!needsPerson || IsSaid(probe, passage, text, sentence, span, present, people))
                matches.Add(new(probe.Phrase, passage.SpanInSource(new(searched.Start + span.Start, span.Length)), probe.Pattern.IsOfPerson));
        }
    }

    private static bool IsSaid(
        PhraseProbe probe, Passage passage, ReadOnlySpan<char> text, TextSpan sentence, TextSpan span, List<PersonWord> present, People people)
    {
        PhraseCategory category = probe.Phrase.Category;
        if (category != PhraseCategory.Sensitive)
        {
            bool isNamed = category is not (PhraseCategory.Label or PhraseCategory.MindReading) || passage.Names(people);
            bool isAddressed = isNamed || category == PhraseCategory.Label || PersonWords.Holds(text.Slice(span.Start, span.Length), "past");
            present = present.FindAll(person => person.Kind switch
            {
                PersonWordKind.Writer => false,
                PersonWordKind.They => isNamed,
                PersonWordKind.You => isAddressed,
                _ => true,
            });
        }

        return probe.Pattern.IsOfPerson
            ? People.IsSaidOfPerson(text.Slice(sentence.Start, sentence.Length), new(span.Start - sentence.Start, span.Length), present)
            : present.Count > 0;
    }
}
