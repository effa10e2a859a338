namespace NotesToolkit.Configuration;

internal enum ConfigurationProblemKind
{
    /// <summary>The file is no YAML of ours: no map, a duplicate key, an anchor.</summary>
    Unreadable,

    /// <summary>The file is no text, or a merge was left undecided in it.</summary>
    NotText,
    UnknownKey,
    BadDay,
    UnknownPerson,
    BadValue,
}

internal sealed record ConfigurationProblem(
    ConfigurationProblemKind Kind, SourceText Source, TextSpan Span, string Message, string? Replacement = null)
{
    /// <summary>Whether a value is not known that the writer meant to give, be it under a misspelt key.</summary>
    public bool IsMisread => Kind is ConfigurationProblemKind.BadValue or ConfigurationProblemKind.BadDay
        || this is { Kind: ConfigurationProblemKind.UnknownKey, Replacement: not null };

    /// <summary>
    /// Whether what is not read decides what notes say, how days are counted or what may be shown: no default may replace it, and nothing
    /// but findings may be made of the root.
    /// </summary>
    public bool IsFatal { get; init; } = Kind is ConfigurationProblemKind.Unreadable or ConfigurationProblemKind.NotText;
}
