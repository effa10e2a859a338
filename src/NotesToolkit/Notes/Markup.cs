namespace NotesToolkit.Notes;

/// <summary>What is inside a piece of text: its fields, mentions, topics and links, in the text's order.</summary>
public sealed class Markup
{
    internal static readonly Markup Empty = new();

    private readonly Field[] fields = [];

    /// <summary>The fields.</summary>
    public IReadOnlyList<Field> Fields
    {
        get => fields;
        init => fields = value as Field[] ?? [.. value];
    }

    /// <summary>The mentions, those in fields included.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>The topics.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    internal IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Code, HTML, comments and block quotes, in which nothing is read.</summary>
    internal IReadOnlyList<TextSpan> Opaque { get; init; } = [];

    /// <summary>Whether what is not read is a comment, of HTML or Obsidian.</summary>
    internal static bool IsComment(ReadOnlySpan<char> opaque) => opaque.StartsWith("<!--") || opaque.StartsWith("%%");

    internal IReadOnlyList<string> TopicNames => field ??= Topics.Count switch
    {
        0 => [],
        1 => [Topics[0].Name],
        _ => [.. Topics.Select(topic => topic.Name).Distinct(StringComparer.Ordinal)],
    };

    /// <summary>The first field with a key that holds something, or null.</summary>
    public Field? this[string key] => First(key, isFilled: true);

    /// <summary>All fields with a key, empty ones included.</summary>
    internal IEnumerable<Field> All(string key) => fields.Where(field => field.Key == key);

    /// <summary>Whether a field with a key is written, empty or not.</summary>
    internal bool Has(string key) => First(key) is not null;

    /// <summary>The first field with a key, empty or not, or null.</summary>
    internal Field? First(string key, bool isFilled = false)
    {
        foreach (Field field in fields)
        {
            if (field.Key == key && !(isFilled && field.IsMissing))
                return field;
        }

        return null;
    }
}
