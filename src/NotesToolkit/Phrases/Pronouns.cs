namespace NotesToolkit.Phrases;

/// <summary>The pronouns that stand for a person. "We" is nobody in particular.</summary>
internal static class Pronouns
{
    private static readonly HashSet<string> Subjects = Set("he", "she", "they", "you");

    private static readonly HashSet<string> Singular = Set("him", "his", "himself", "her", "hers", "herself");

    private static readonly HashSet<string> Plural = Set("them", "their", "theirs", "themselves");

    private static readonly HashSet<string> Second = Set("your", "yours", "yourself");

    private static readonly HashSet<string> Writers = Set("me", "my", "mine", "myself");

    // First names that are words too: in lower case they are the word.
    private static readonly HashSet<string> Everyday = Set(
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

        return Has(Subjects, word)
            ? (char.ToLowerInvariant(word[0]) is 'y' ? PersonWordKind.You : word.Length == 4 ? PersonWordKind.They : PersonWordKind.HeOrShe, true)
            : Has(Singular, word) ? (PersonWordKind.HeOrShe, false)
            : Has(Plural, word) ? (PersonWordKind.They, false)
            : Has(Second, word) ? (PersonWordKind.You, false)
            : Has(Writers, word) ? (PersonWordKind.Writer, false)
            : null;
    }

    public static bool IsEverydayWord(ReadOnlySpan<char> word) => Has(Everyday, word);

    private static bool Has(HashSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static HashSet<string> Set(params string[] words) => words.ToHashSet(StringComparer.OrdinalIgnoreCase);
}
