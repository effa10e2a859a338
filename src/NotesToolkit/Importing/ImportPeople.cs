using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>Who is meant in foreign notes. Only whole names count: the nearest one would be somebody else.</summary>
internal sealed partial class ImportPeople(ImportRequest request)
{
    /// <summary>The root's words, with the days read as the import asks.</summary>
    public Vocabulary Vocabulary { get; } = request.Notebook.Configuration.Vocabulary;

    public DateOrder Dates { get; } =
        request.Dates == DateOrder.None ? request.Notebook.Configuration.Vocabulary.Dates : request.Dates;

    /// <summary>The people who are named in a text, those with their surname first; the words of a list are between commas.</summary>
    public IReadOnlyList<Person> In(string text) =>
    [
        .. Words(text).Select(word => word.Name).OfType<TypedName>()
            .Where(name => (name.IsSpelt || char.IsLower(name.Text[0]) || !TypedWords.IsEnglish(name.Text)) && !IsAnother(text, name.End))
            .Select(name => name.Person).OfType<Person>().Distinct(),
    ];

    /// <summary>The key of the one by whose full name, surname, or surname and initial a folder or file is called: "tom-wilkes"; else null.</summary>
    public string? Filed(string place)
    {
        string letters = Letters(Usual().Replace(Figures().Replace(place, " ").Replace('_', ' ').Replace('-', ' '), " "));
        return Vocabulary.Roster.People.Where(person => person.Name.Split(' ') is [var first, .., var last]
            && new[] { person.Name, last, first[..1] + last, last + first, last + first[..1] }.Any(name =>
                Letters(name).Equals(letters, StringComparison.OrdinalIgnoreCase))).ToArray() is [var only] ? only.Key : null;

        static string Letters(string text) => Roster.Plain(string.Concat(text.Where(char.IsLetter)));
    }

    /// <summary>Whether a text holds nothing but names, figures, tags and the usual words for a 1:1.</summary>
    public bool AreNamesOnly(string text) =>
        Words(Tag().Replace(Figures().Replace(Usual().Replace(text, " "), " "), " ")).All(word => word.Name is not null);

    /// <summary>Whether a surname that is not theirs follows; another's name is none, and no month.</summary>
    private bool IsAnother(string text, int end) =>
        SurnameOfAnother().Match(text, end) is { Success: true } surname && Context.NameAt(text, surname.Groups["name"].Index) is null;

    private TypedContext Context => new(Meeting: null, Owner: null, Vocabulary, CadenceDays: null);

    private IEnumerable<(int At, TypedName? Name)> Words(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsLetterOrDigit(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])))
            {
                TypedName? name = Context.NameAt(text, at);
                yield return (at, name);
                at = name is null ? at : name.End - 1;
            }
        }
    }

    public static bool IsOneOnOne(string text) => OneOnOne().IsMatch(text);

    /// <summary>A full name that a text holds besides a day and the usual words for a 1:1, or null.</summary>
    public static string? FullName(string text)
    {
        string name = Usual().Replace(Figures().Replace(text, " "), " ").Trim(' ', '-', '_', '/', '|', '–', '—');
        return Name().IsMatch(name) ? name : null;
    }

    [GeneratedRegex(
        @"\G\s+(?!(?i:" + TypedDay.Months + "|" + TypedDay.Weekdays + @")\b)(?<name>\p{Lu}[\p{L}'’]+)", ExactCase)]
    private static partial Regex SurnameOfAnother();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(1[:-]1s?|1on1s?|one[- ]on[- ]ones?|1[- ]on[- ]1s?|1x1|O3s?|meetings?|mom|notes?|sync|catch[- ]?up|touch[- ]?base"
        + @"|weekly|biweekly|check[- ]?in|call|chat|session|minutes|summary|recap"
        + @"|between|with|and|x|of|on|for|held|the|re|fwd?|running|doc|log|day|date|datum|when|week|wk|sprint|entry"
        + @"|stand-?up|retro|supervision)(?![\p{L}\p{N}])",
        AnyCase)]
    private static partial Regex Usual();

    /// <summary>What names nobody by itself: a tag, a mail's address, what a forge says above a thread.</summary>
    [GeneratedRegex(@"(?<!\S)#\S+|(?<=\w)@[\w-]+(\.[\w-]+)+|\bopened this (issue|discussion)\b", ExactCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\b[0-9a-f]{32}\b|\d[\d_.:/-]*", ExactCase)]
    private static partial Regex Figures();

    [GeneratedRegex(@"\b(1[:-]1|1on1|1[- ]on[- ]1|1x1|O3s?\b|one[- ]on[- ]one)", AnyCase)]
    private static partial Regex OneOnOne();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’-]+( \p{Lu}[\p{L}'’.-]+){1,2}$", ExactCase)]
    private static partial Regex Name();
}
