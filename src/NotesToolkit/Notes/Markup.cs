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

/// <summary>A <c>key:: value</c>, in brackets within a text or alone on a line.</summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="Span">The whole field, its brackets included.</param>
/// <param name="KeySpan">The key as typed.</param>
/// <param name="Value">The value without the white space around it; empty where none is written.</param>
/// <param name="ValueSpan">Where the value is, or would be.</param>
/// <param name="IsBracketed">Whether it is in brackets within a text, and not on a line of its own.</param>
public sealed record Field(string Key, TextSpan Span, TextSpan KeySpan, string Value, TextSpan ValueSpan, bool IsBracketed)
{
    /// <summary>Whether no space is after the colons, as the format asks for; only a key that the format has is read so.</summary>
    public bool LacksSpace { get; init; }

    /// <summary>Whether the value is empty or a placeholder, which is as good as no field.</summary>
    public bool IsMissing => Placeholders.IsPlaceholder(Value);

    /// <summary>The value's day, or null where the value is no real <c>yyyy-MM-dd</c>.</summary>
    public DateOnly? Day => Days.Parse(Value);
}

/// <summary>An <c>@name</c> in a text.</summary>
/// <param name="Key">The name in lower case, without the <c>@</c>; a roster key where it is one.</param>
/// <param name="Span">The whole mention.</param>
/// <param name="IsInField">Whether it is in a field.</param>
public sealed record Mention(string Key, TextSpan Span, bool IsInField);

/// <summary>A <c>#topic</c> in a text.</summary>
/// <param name="Name">The topic in lower case, without the <c>#</c>.</param>
/// <param name="Span">The whole topic.</param>
public sealed record Topic(string Name, TextSpan Span);

/// <summary>A link in a text outside code: inline, by reference, wiki, in angle brackets or bare.</summary>
internal sealed record Link(string Target, TextSpan Span, TextSpan TargetSpan, bool IsInField)
{
    /// <summary>Whether it leads to a day, as an editor's daily notes are linked to.</summary>
    public bool IsDay => Days.Parse(Target) is not null;
}
