namespace NotesToolkit.Notes;

/// <summary>Days on which no meeting is expected.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record Absence(DateOnly From, DateOnly To);

/// <summary>An entry of the roster.</summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="Span">Where the key is in the roster's file.</param>
public sealed record Person(string Key, TextSpan Span)
{
    /// <summary>The name; the key where none is written.</summary>
    public string Name { get; init; } = Key;

    /// <summary>The manager's key in lower case, or null.</summary>
    public string? Manager { get; init; }

    /// <summary>Every how many days a 1:1 is held, or null where none is expected.</summary>
    public int? CadenceDays { get; init; }

    /// <summary>The first day on which a meeting may be expected, or null.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The last such day, or null.</summary>
    public DateOnly? End { get; init; }

    /// <summary>The role, or null.</summary>
    public string? Role { get; init; }

    /// <summary>The level, or null.</summary>
    public string? Level { get; init; }

    /// <summary>The addresses that tie commit authors to the person.</summary>
    public IReadOnlyList<string> Emails { get; init; } = [];

    /// <summary>The key of whom a missed commitment goes to by default, or null.</summary>
    public string? Escalate { get; init; }

    /// <summary>When the person is away.</summary>
    public IReadOnlyList<Absence> Away { get; init; } = [];
}
