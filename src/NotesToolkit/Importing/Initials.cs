using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Importing;

/// <summary>Who is meant by initials.</summary>
internal sealed partial class Initials(TypedContext context, Person? report)
{
    /// <summary>A text that begins with initials, that names whom they stand for: <c>PR: ask</c>, <c>[PR] ask</c>, <c>PR - ask</c>.</summary>
    public string Spelt(string text) =>
        Letters().Replace(text, letters => Of(letters.Groups["who"].Value) is { } key && (!letters.Groups["verb"].Success
            || (IsOneOfTwo(key) && TypedWords.IsImperative(letters.Groups["verb"].Value, letters.Groups["next"].Value)))
            ? $"@{key} " : letters.Value);

    public bool IsOneOfTwo(string key) => key == report?.Key || key == context.Owner;

    /// <summary>The one person who has some initials, with the surname or without: of the roster two of them, of the two who met one.</summary>
    public string? Of(string initials)
    {
        if (Surnamed().Match(initials) is { Success: true, Groups: var named })
            return context.Vocabulary.Roster.People.Where(IsMeant).ToArray() is [var one] ? one.Key : null;

        initials = initials.Replace(".", string.Empty, StringComparison.Ordinal);
        if (initials is not ({ Length: 1 or 2 } and [>= 'A' and <= 'Z', ..]))
            return null;

        Person[] called =
        [
            .. context.Vocabulary.Roster.People.Where(person => (initials.Length > 1 || IsOneOfTwo(person.Key))
                && string.Concat(person.Name.Split(' ').Select(name => name[..1])).StartsWith(initials, StringComparison.Ordinal)),
        ];
        return called is [var only] ? only.Key : null;

        bool IsMeant(Person person) => person.Name.StartsWith(named["first"].Value, StringComparison.Ordinal)
            && person.Name.EndsWith($" {named["last"].Value}", StringComparison.Ordinal);
    }

    /// <summary>A first letter and a surname: <c>P. Raman</c>.</summary>
    [GeneratedRegex(@"^(?<first>\p{Lu})\.\s?(?<last>\p{Lu}[\p{L}'’-]+)$", ExactCase)]
    private static partial Regex Surnamed();

    [GeneratedRegex(
        @"^(\[(?<who>\p{Lu}{2})\]:?\s+|(?<who>\p{Lu}{2})\s+[–—-]\s+(?=\p{Ll})"
        + @"|(?!(Q|A|QA)\b)(?<who>\p{Lu}{1,2}|\p{Lu}\.\s?\p{Lu}[\p{L}'’-]+)(:\s+|\s+to\s+(?=\p{Ll}))"
        + @"|(?<who>\p{Lu}{2})\s+(?=(?<verb>\p{Ll}+)\s+(?<next>\S+)))",
        ExactCase)]
    private static partial Regex Letters();
}
