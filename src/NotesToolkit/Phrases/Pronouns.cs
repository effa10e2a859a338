using WordSet = System.Collections.Generic.HashSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace NotesToolkit.Phrases;

/// <summary>The pronouns that stand for a person. "We" is nobody in particular.</summary>
internal static class Pronouns
{
    private static readonly WordSet Subjects = PhraseText.Words("he", "she", "they", "you");

    private static readonly WordSet Singular = PhraseText.Words("him", "his", "himself", "her", "hers", "herself");

    private static readonly WordSet Plural = PhraseText.Words("them", "their", "theirs", "themselves");

    private static readonly WordSet Second = PhraseText.Words("your", "yours", "yourself");

    private static readonly WordSet Writers = PhraseText.Words("me", "my", "mine", "myself");

    // First names that are words too: in lower case they are the word.
    private static readonly WordSet Everyday = PhraseText.Words(
        "will", "mark", "may", "bill", "rob", "grace", "art", "drew", "pat", "sue", "faith", "hope", "joy", "dawn", "chase", "grant", "dean",
        "frank", "jack", "max", "rich", "miles", "page", "summer", "april", "june", "august", "al", "an", "so", "do", "my", "sky", "ray", "gene",
        "don", "guy", "penny", "ruby", "amber", "jade", "iris", "rose", "lily", "olive", "victor", "harry", "nick", "josh", "tim", "van", "lane",
        "manager", "owner", "lead", "team", "admin", "release", "chance", "clay", "cliff", "dale", "earl", "glen", "heath", "hunter", "king",
            "major", "prince",
        "reed", "rock", "sage", "sandy", "stone", "storm", "ward", "wade", "young", "angel", "case", "christian", "destiny", "ace", "cat", "kit",
            "ping", "bo", "min", "long");

    public static (PersonWordKind Kind, bool CanBeSubject)? Find(ReadOnlySpan<char> word)
    {
        // A lone "i" is a letter; people who mean themselves write it large.
        if (word is "I")
            return (PersonWordKind.Writer, true);

        return Subjects.Contains(word)
            ? (char.ToLowerInvariant(word[0]) is 'y' ? PersonWordKind.You : word.Length == 4 ? PersonWordKind.They : PersonWordKind.HeOrShe, true)
            : Singular.Contains(word) ? (PersonWordKind.HeOrShe, false)
            : Plural.Contains(word) ? (PersonWordKind.They, false)
            : Second.Contains(word) ? (PersonWordKind.You, false)
            : Writers.Contains(word) ? (PersonWordKind.Writer, false)
            : null;
    }

    public static bool IsEverydayWord(ReadOnlySpan<char> word) => Everyday.Contains(word);
}
