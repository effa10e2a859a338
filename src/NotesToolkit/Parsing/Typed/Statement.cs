namespace NotesToolkit.Parsing.Typed;

/// <summary>Tells a sentence that says how things are from one that promises.</summary>
internal static partial class Statement
{
    /// <summary>Whether it says what somebody is, has or wants: "I am out", "legal wants it"; "must" and "needs to send" promise.</summary>
    public static bool Is(string sentence, bool isOwned)
    {
        string[] words = sentence.Replace('’', '\'').Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
        bool isPronoun = !isOwned && words is [var first, ..] && Pronoun().IsMatch(first);
        if ((isPronoun && words[0].Contains('\'', StringComparison.Ordinal)) || (!isOwned && ToBe().IsMatch(sentence)))
            return true;

        int at = Array.FindIndex(words, Math.Min(isOwned ? 0 : 1, words.Length), word =>
            char.IsLower(word[0]) && word is not ("and" or "or") && TypedWords.IsState(word));
        bool isFinite = at >= 0 && (words.Take(at).Contains("and", StringComparer.Ordinal) || words[at].EndsWith('s')
            || words[at].EndsWith("ed", StringComparison.Ordinal) || Finite().IsMatch(words[at]));
        bool isPromise = at >= 0 && Duty().IsMatch(string.Join(' ', words.Skip(at).Take(2)));
        return !isPromise && (isOwned ? at == 0 && isFinite : isPronoun ? at == 1 : at is > 0 and < 4 && isFinite && !TypedWords.IsVerb(words[0]));
    }

    [GeneratedRegex(@"^(I|we|you|he|she|they|it|there|this|that)('(m|re|ve|s|d))?$", AnyCase)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^(am|are|were|would|could|might|may|cannot|said|thought|felt|told)$", AnyCase)]
    private static partial Regex Finite();

    [GeneratedRegex(@"^((must|shall|should|can|do|does|did)\b|(needs?|has|have|is|am|are) to\b)", AnyCase)]
    private static partial Regex Duty();

    [GeneratedRegex(@"^\s*(\p{L}+ ){0,3}\p{L}+(['’]ll| will) (not |never )?be\b", AnyCase)]
    private static partial Regex ToBe();
}
