using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Phrases;

/// <summary>Those who are known by keys and names: a roster's, and others by their keys only.</summary>
internal sealed partial class People(Roster roster, params string?[] others)
{
    public List<PersonWord> FindIn(ReadOnlySpan<char> text)
    {
        List<PersonWord> found = [];
        foreach (ValueMatch match in Word().EnumerateMatches(text))
        {
            bool isNamedAlready = found is [.., var last] && match.Index < last.Span.End;
            if (!isNamedAlready && Read(text, new(match.Index, match.Length)) is { } word)
                found.Add(word);
        }

        return found;
    }

    /// <summary>Whether something said in a sentence is said of a person: one is its subject, or it begins with a word that says whose.</summary>
    public static bool IsSaidOfPerson(ReadOnlySpan<char> sentence, TextSpan said, IReadOnlyList<PersonWord> people)
    {
        PersonWord person = people.LastOrDefault(
            word => word.Span.End <= said.Start || (word.Span.Start == said.Start && said.Contains(word.Span)));
        if (person.Span.IsEmpty || person.Span.Start == said.Start)
            return !person.Span.IsEmpty;

        ReadOnlySpan<char> between = sentence[person.Span.End..said.Start];
        return (person.CanBeSubject && PersonWords.LeadOn(between)) || (between.IsEmpty && sentence[said.Start] == '\'');
    }

    private PersonWord? Read(ReadOnlySpan<char> text, TextSpan span)
    {
        ReadOnlySpan<char> word = text.Slice(span.Start, span.Length);
        if (word[0] == '@')
            return new(PersonWordKind.Named, span, CanBeSubject: true);

        bool isPartOfWord = span.End < text.Length && text[span.End] is '/' or '_';
        if (!isPartOfWord && PersonWords.Pronoun(word, span) is { } pronoun)
            return pronoun;

        string name = word.ToString();
        Person[] called = [.. roster.Called(name)];
        if ((called.Length == 0 && !others.Contains(name, StringComparer.OrdinalIgnoreCase))
            || (!char.IsUpper(word[0]) && TypedWords.Has("name", word)))
        {
            return null;
        }

        foreach (Person person in called)
        {
            if (person.Name.Length > span.Length && text[span.Start..].StartsWith(person.Name, StringComparison.OrdinalIgnoreCase))
                span = new(span.Start, person.Name.Length);
        }

        return new(PersonWordKind.Named, span, CanBeSubject: true);
    }

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}._/@#-])@?[\p{L}\p{Nd}]+([._-][\p{L}\p{Nd}]+)*", ExactCase)]
    private static partial Regex Word();
}
