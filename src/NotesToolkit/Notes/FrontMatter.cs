namespace NotesToolkit.Notes;

internal sealed record FrontMatterEntry(string Key, TextSpan KeySpan, string Value, TextSpan ValueSpan);

internal sealed record FormatError(TextSpan Span, string Message);

internal sealed record FrontMatter(TextSpan Span, IReadOnlyList<FrontMatterEntry> Entries, IReadOnlyList<FormatError> Errors)
{
    /// <summary>That of a file which has none and needs none.</summary>
    internal static FrontMatter None { get; } = new(default, [], []);

    public FrontMatterEntry? this[string key] => Entries.FirstOrDefault(entry => entry.Key == key && !Placeholders.IsPlaceholder(entry.Value));
}
