using WordSet = System.Collections.Generic.HashSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace NotesToolkit.Phrases;

/// <summary>The words that may stand between a subject and what is said of it without bringing in another subject.</summary>
internal static class PredicateWords
{
    private static readonly WordSet Words = PhraseText.Words(
        "'s", "'re", "'m", "'ve", "'ll", "'d", "n't", "is", "was", "are", "were", "am", "be", "been", "being", "has", "have", "had", "having",
        "do", "does", "did", "can", "cannot", "could", "may", "might", "must", "shall", "should", "will", "would", "going", "about", "to",
        "not", "never", "no", "longer", "also", "again", "already", "always", "often", "sometimes", "usually", "still", "just", "only", "even",
        "really", "so", "very", "too", "quite", "rather", "clearly", "obviously", "probably", "apparently", "maybe", "perhaps", "now", "soon",
        "then", "today", "currently", "recently", "all", "both", "wants", "want", "wanted", "plans", "plan", "planned", "hopes", "hope", "intends",
            "intend",
        "seems", "seem", "seemed", "appears", "appear", "appeared", "tends", "tend", "who", "keeps", "kept", "started", "starting",
        "said", "says", "told", "me", "mentioned", "thinks", "that", "he", "she", "they", "i", "you", "of", "us", "simply", "constantly",
            "consistently",
        "needs", "need", "can't", "won't", "isn't", "wasn't", "don't", "doesn't", "didn't", "aren't", "couldn't", "wouldn't", "shouldn't",
        "generally", "in", "meetings", "reviews", "review", "standup", "public", "and", "as");

    // What was reported is no inference; "they said …" is what the rules ask for.
    private static readonly WordSet Reports = PhraseText.Words("said", "says", "told", "asked", "wrote", "reported", "mentioned", "stated");

    // Who tells of anybody says "you", and does not tell it of yesterday.
    private static readonly WordSet Past = PhraseText.Words(
        "did", "didn't", "haven't", "hadn't", "were", "weren't", "felt", "thought", "wanted", "knew");

    public static bool HasReport(ReadOnlySpan<char> sentence) => Holds(sentence, Reports);

    public static bool HasPast(ReadOnlySpan<char> words) => Holds(words, Past);

    private static bool Holds(ReadOnlySpan<char> sentence, WordSet words)
    {
        foreach (Range range in sentence.SplitAny(' ', '\n', ',', ':'))
        {
            if (words.Contains(sentence[range]))
                return true;
        }

        return false;
    }

    public static bool AreAll(ReadOnlySpan<char> between)
    {
        const int Most = 7;
        int count = 0;
        foreach (Range range in between.SplitAny(' ', '\n'))
        {
            ReadOnlySpan<char> word = between[range].Trim("*_,");
            if (!word.IsEmpty && (++count > Most || !Words.Contains(word)))
                return false;
        }

        return true;
    }
}
