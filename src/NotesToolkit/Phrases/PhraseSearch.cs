using System.Runtime.InteropServices;
using NotesToolkit.Notes;

namespace NotesToolkit.Phrases;

/// <summary>The patterns of a book, and the index of their literals.</summary>
internal sealed class PhraseSearch
{
    private readonly List<PhraseProbe> probes = [];
    private readonly List<LiteralHit> unindexed = [];
    private readonly LiteralIndex index = new();

    public PhraseSearch(IReadOnlyList<Phrase> phrases)
    {
        foreach (Phrase phrase in phrases)
        {
            if (phrase.Literals is null)
            {
                AddOwn(phrase);
            }
            else
            {
                AddShipped(phrase, isOfPerson: false, phrase.Literals);
                AddShipped(phrase, isOfPerson: true, phrase.LiteralsOfPerson!);
            }
        }
    }

    /// <summary>Probes whose matches need hold no literal: they must run over every text.</summary>
    public IReadOnlyList<LiteralHit> Unindexed => unindexed;

    public bool HasUnindexed => unindexed.Count > 0;

    public IReadOnlyList<Phrase> GivenUp => [.. probes.Where(probe => probe.IsGivenUp).Select(probe => probe.Phrase).Distinct()];

    public PhraseProbe this[int probe] => probes[probe];

    /// <summary>
    /// The matches in the text's order, of those that begin at one place the longest first. Of the alternatives of one pattern those count
    /// that it would have matched as a whole: the leftmost, and at one place the first.
    /// </summary>
    public static IReadOnlyList<PhraseMatch> Sorted(List<PhraseMatch> matches)
    {
        if (matches.Count < 2)
        {
            return matches;
        }

        matches.Sort(static (first, second) => (first.Span.Start, first.Alternative).CompareTo((second.Span.Start, second.Alternative)));
        Dictionary<(Phrase, bool), int> ends = [];
        matches.RemoveAll(match =>
        {
            ref int end = ref CollectionsMarshal.GetValueRefOrAddDefault(ends, (match.Phrase, match.IsOfPerson), out _);
            if (match.Span.Start < end)
            {
                return true;
            }

            end = match.Span.End;
            return false;
        });
        matches.Sort(static (first, second) =>
            (first.Span.Start, -first.Span.Length, first.Alternative).CompareTo((second.Span.Start, -second.Span.Length, second.Alternative)));
        return matches;
    }

    /// <summary>The literals in a text, in its order, read without its marks of emphasis as passages are.</summary>
    public List<LiteralHit> FindHits(string text)
    {
        List<LiteralHit> hits = [];
        if (!EmphasisMarks.MayBeIn(text))
        {
            index.Find(text, hits);
            return hits;
        }

        EmphasisMarks marks = new();
        index.Find(marks.TakeOut(text.ToCharArray()), hits);
        return hits.ConvertAll(hit => hit with { Position = marks.ToSource(hit.Position) });
    }

    /// <summary>Adds the matches that count in the sentence of a hit; a probe without literals searches the whole passage.</summary>
    public void Run(LiteralHit hit, Passage passage, People people, List<PhraseMatch> matches)
    {
        TextSpan? part = hit.Position < 0 ? new(0, passage.Text.Length) : passage.NextSentence(hit.Probe, hit.Position);
        if (part is not { } searched)
        {
            return;
        }

        PhraseProbe probe = probes[hit.Probe];
        ReadOnlySpan<char> text = passage.Text.AsSpan(searched.Start, searched.Length);
        List<TextSpan> spans = [];
        probe.Find(text, spans);
        foreach (TextSpan span in spans)
        {
            if (Counts(probe, text, span, people))
            {
                TextSpan words = passage.ToSource(new(searched.Start + span.Start, span.Length));
                matches.Add(new(probe.Phrase, words, probe.IsOfPerson) { Alternative = hit.Probe });
            }
        }
    }

    private static bool Counts(PhraseProbe probe, ReadOnlySpan<char> text, TextSpan span, People people)
    {
        PhraseCategory category = probe.Phrase.Category;
        bool needsPerson = category is PhraseCategory.Label or PhraseCategory.MindReading;
        if (!needsPerson && !probe.IsOfPerson)
        {
            return true;
        }

        TextSpan sentence = PhraseText.SentenceAround(text, span);
        ReadOnlySpan<char> words = text.Slice(sentence.Start, sentence.Length);
        if (category == PhraseCategory.MindReading && PredicateWords.HasReport(words))
        {
            return false;
        }

        TextSpan said = new(span.Start - sentence.Start, span.Length);
        IReadOnlyList<PersonWord> present = people.FindIn(words);
        if (category != PhraseCategory.Sensitive)
        {
            present = [.. present.Where(person => person.Kind != PersonWordKind.Writer)];
        }

        return probe.IsOfPerson ? People.IsSaidOfPerson(words, said, present) : present.Count > 0;
    }

    /// <summary>Adds the alternatives of a shipped pattern, whose literals are known.</summary>
    private void AddShipped(Phrase phrase, bool isOfPerson, string literals)
    {
        int alternative = 0;
        int start = 0;
        for (int at = 0; at < literals.Length; at++)
        {
            if (literals[at] != '|')
            {
                continue;
            }

            index.Add(literals, TextSpan.FromBounds(start, at), probes.Count);
            if (literals[at + 1] == '|')
            {
                probes.Add(new(phrase, isOfPerson, alternative++));
                at++;
            }

            start = at + 1;
        }

        if (literals.Length > 0)
        {
            index.Add(literals, TextSpan.FromBounds(start, literals.Length), probes.Count);
            probes.Add(new(phrase, isOfPerson, alternative));
        }
    }

    /// <summary>Adds a team's pattern: its alternatives, or the whole where it is not understood.</summary>
    private void AddOwn(Phrase phrase)
    {
        if (!PatternFacts.Read(phrase.Pattern).IsUnderstood)
        {
            AddProbe(new(phrase, isOfPerson: false, alternative: null));
            return;
        }

        int count = Alternatives.Of(phrase.Pattern).Count();
        for (int alternative = 0; alternative < count; alternative++)
        {
            AddProbe(new(phrase, isOfPerson: false, alternative));
        }
    }

    private void AddProbe(PhraseProbe probe)
    {
        if (probe.Facts.Literals is { } literals)
        {
            foreach (string literal in literals)
            {
                index.Add(literal, new(0, literal.Length), probes.Count);
            }
        }
        else
        {
            unindexed.Add(new(probes.Count, -1));
        }

        probes.Add(probe);
    }
}
