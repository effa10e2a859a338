using System.Runtime.CompilerServices;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Phrases;

/// <summary>Those who are known by keys and names: a roster's, and others by their keys only.</summary>
internal sealed partial class People(Dictionary<string, string> names)
{
    private static readonly ConditionalWeakTable<Roster, People> Known = [];

    public static People Of(Roster roster) => Known.GetValue(roster, static roster =>
    {
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (Person person in roster.People)
            names[person.Key] = person.Key;

        foreach (Person person in roster.People)
            names[person.Name.Split(' ', 2)[0]] = person.Name;

        return new(names);
    });

    public People And(string? key) =>
        string.IsNullOrEmpty(key) || names.ContainsKey(key) ? this : new(new(names, StringComparer.OrdinalIgnoreCase) { [key] = key });

    public List<PersonWord> FindIn(ReadOnlySpan<char> text)
    {
        List<PersonWord> found = [];
        foreach (ValueMatch match in Word().EnumerateMatches(text))
        {
            int at = match.Index;
            bool isFree = at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '_' or '-' or '/' or '@' or '#');
            bool isNamedAlready = found is [.., var last] && at < last.Span.End;
            if (isFree && !isNamedAlready && Read(text, new(at, match.Length), text[at] == '@') is { } word)
                found.Add(word);
        }

        return found;
    }

    /// <summary>Whether something said in a sentence is said of a person: one is its subject, or it begins with a word that says whose.</summary>
    public static bool IsSaidOfPerson(ReadOnlySpan<char> sentence, TextSpan said, IReadOnlyList<PersonWord> people)
    {
        for (int i = people.FirstWhere(person => person.Span.Start > said.Start) - 1; i >= 0; i--)
        {
            PersonWord person = people[i];
            if (said.Contains(person.Span) && person.Span.Start == said.Start)
                return true;

            if (person.Span.End <= said.Start)
            {
                ReadOnlySpan<char> between = sentence[person.Span.End..said.Start];
                bool isPossessive = between.IsEmpty && sentence[said.Start] == '\'';
                return (person.CanBeSubject && PersonWords.LeadOn(between)) || isPossessive;
            }
        }

        return false;
    }

    private PersonWord? Read(ReadOnlySpan<char> text, TextSpan span, bool isMention)
    {
        ReadOnlySpan<char> word = text.Slice(span.Start, span.Length);
        if (isMention)
            return new(PersonWordKind.Named, span, CanBeSubject: true);

        bool isPartOfWord = span.End < text.Length && text[span.End] is '/' or '_';
        if (!isPartOfWord && PersonWords.Pronoun(word, span) is { } pronoun)
            return pronoun;

        if (!names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out string? name)
            || (!char.IsUpper(word[0]) && TypedWords.Has("name", word)))
        {
            return null;
        }

        bool isWhole = text[span.Start..].StartsWith(name, StringComparison.OrdinalIgnoreCase);
        return new(PersonWordKind.Named, isWhole ? new(span.Start, name.Length) : span, CanBeSubject: true);
    }

    [GeneratedRegex(@"@?[\p{L}\p{Nd}]+([._-][\p{L}\p{Nd}]+)*", ExactCase)]
    private static partial Regex Word();
}
