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

    /// <summary>Whether a key is that of one of the two who met.</summary>
    public bool IsOneOfTwo(string key) => key == report?.Key || key == context.Owner;

    /// <summary>The one person who has some initials: of the roster two of them, of the two who met one.</summary>
    public string? Of(string initials)
    {
        initials = initials.Replace(".", string.Empty, StringComparison.Ordinal);
        if (initials is not ({ Length: 1 or 2 } and [>= 'A' and <= 'Z', ..]))
            return null;

        Person[] called =
        [
            .. context.Vocabulary.Roster.People.Where(person => (initials.Length > 1 || IsOneOfTwo(person.Key))
                && string.Concat(person.Name.Split(' ').Select(name => name[..1])).StartsWith(initials, StringComparison.Ordinal)),
        ];
        return called is [var only] ? only.Key : null;
    }

    [GeneratedRegex(
        @"^(\[(?<who>\p{Lu}{2})\]:?\s+|(?<who>\p{Lu}{2})\s+[–—-]\s+(?=\p{Ll})|(?!(Q|A|QA)\b)(?<who>\p{Lu}{1,2})(:\s+|\s+to\s+(?=\p{Ll}))"
        + @"|(?<who>\p{Lu}{2})\s+(?=(?<verb>\p{Ll}+)\s+(?<next>\S+)))",
        ExactCase)]
    private static partial Regex Letters();
}
