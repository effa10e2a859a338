namespace NotesToolkit.Parsing.Typed;

/// <summary>The words that decide of whom a line speaks, and whether its first words are its owner, from <c>typed-words.txt</c>.</summary>
internal static class TypedWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Kinds = Read();

    /// <summary>Whether the file has a word, in any case, among those of a kind.</summary>
    public static bool Has(string kind, ReadOnlySpan<char> word) => Kinds[kind].GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a text is, in any case, one of the phrases of a kind; the file has a dash between their words.</summary>
    public static bool Is(string kind, string? text) => text is not null && Kinds[kind].Contains(text.Replace(' ', '-'));

    public static bool IsEnglish(string name) => Kinds["name"].Contains(name);

    /// <summary>Whether a word after a name, or after I, says something of the person that is no deed.</summary>
    public static bool IsState(string word) => Kinds["state"].Contains(word.Replace("'", string.Empty, StringComparison.Ordinal));

    /// <summary>Whether a word in -s is what somebody does: a known verb, or one whose object follows; else it may be a plural.</summary>
    public static bool IsDeed(string word, string next) =>
        word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !IsState(word)
        && !(Kinds["speech"].Contains(word) && Kinds["clause"].Contains(next)) && !(Kinds["wish"].Contains(word) && next == "to")
        && !(Kinds["motion"].Contains(word) && (IsPreposition(next) || IsEnglish(next) || Kinds["when"].Contains(next)))
        && (Stems(word).Any(Kinds["verb"].Contains) ? !IsPlural(word) || !IsPreposition(next)
            : Kinds["object"].Contains(next) || (char.IsUpper(next.FirstOrDefault()) && next.EndsWith("'s", StringComparison.Ordinal)));

    /// <summary>Whether a word after I is what the writer will do: a known verb, or one whose object follows, and none of yesterday.</summary>
    public static bool IsDeedOfI(string word, string next) => !Kinds["told"].Contains(word)
        && !(Kinds["speech"].Contains(word + "s") && Kinds["clause"].Contains(next))
        && (IsVerb(word) || Kinds["imperative"].Contains(word)
            || (Kinds["object"].Contains(next) && !IsPreposition(word) && !word.EndsWith("ed", StringComparison.Ordinal)));

    public static bool IsVerb(string word) => Kinds["verb"].Contains(word);

    /// <summary>Whether a word begins what is to be done; after one that may be a noun, its object must follow: "plan the", not "plan is".</summary>
    public static bool IsImperative(string word, string next) => (IsVerb(word) && !IsPlural(word + "s"))
        || ((IsVerb(word) || Kinds["imperative"].Contains(word)) && (char.IsUpper(next[0]) || Kinds["object"].Contains(next) || IsPreposition(next)));

    /// <summary>Whether a heading holds a word that stands for a section of the format.</summary>
    public static bool Opens(string section, string heading) => heading.Split(' ', ',', '/', '&', '(', ')', ':').Any(Kinds[section].Contains);

    private static IEnumerable<string> Stems(string word)
    {
        yield return word[..^1];
        yield return word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word[..^1];
        yield return word.EndsWith("es", StringComparison.Ordinal) ? word[..^2] : word[..^1];
    }

    private static bool IsPlural(string word) => Kinds["plural"].Contains(word);

    private static bool IsPreposition(string word) => word.Length == 0 || Kinds["preposition"].Contains(word);

    private static FrozenDictionary<string, FrozenSet<string>> Read() => Pages.Find("typed-words.txt")!
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line[0] != '#')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .GroupBy(words => words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(
            kind => kind.Key,
            kind => kind.SelectMany(words => words.Skip(1)).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            StringComparer.Ordinal);
}
