namespace NotesToolkit.Notes;

/// <summary>Days on which no meeting is expected, both included.</summary>
internal sealed record Absence(DateOnly From, DateOnly To);

/// <summary>An entry of the roster.</summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="Span">Where the key is in the roster's file.</param>
public sealed record Person(string Key, TextSpan Span)
{
    /// <summary>The name; the key where none is written.</summary>
    public string Name { get; init; } = Key;

    /// <summary>What else than the key the person is called: the name, its first word, and that with the initial of the last.</summary>
    internal IEnumerable<string> Names => Name.Split(' ') is [var first, .., { Length: > 0 } last] ? [Name, first, $"{first} {last[..1]}"] : [Name];

    /// <summary>The manager's key in lower case, or null.</summary>
    public string? Manager { get; init; }

    /// <summary>Every how many days a 1:1 is held, or null where none is expected.</summary>
    public int? CadenceDays { get; init; }

    internal DateOnly? Start { get; init; }
    internal DateOnly? End { get; init; }
    internal string? Role { get; init; }
    internal string? Level { get; init; }
    internal IReadOnlyList<string> Emails { get; init; } = [];

    /// <summary>The key of whom a missed commitment goes to by default, or null.</summary>
    internal string? Escalate { get; init; }
    internal IReadOnlyList<Absence> Away { get; init; } = [];
}

internal static partial class PersonKey
{
    /// <summary>A key as it is compared: in lower case, its marks composed, without an <c>@</c>.</summary>
    public static string Of(string typed) => Nfc.Of(typed.TrimStart('@')).ToLowerInvariant();

    /// <summary>Whether a text can be a key: letters and digits joined by <c>.</c>, <c>_</c>, <c>-</c>, and no name that Windows keeps.</summary>
    public static bool IsValid(string key) => Form().IsMatch(Nfc.Of(key)) && !Reserved().IsMatch(key);

    [GeneratedRegex(@"^[\p{L}\p{Nd}\p{M}]+([._-][\p{L}\p{Nd}\p{M}]+)*\z", ExactCase)]
    private static partial Regex Form();

    [GeneratedRegex(@"^(con|prn|aux|nul|(com|lpt)[0-9])(\.|\z)", AnyCase)]
    private static partial Regex Reserved();
}
