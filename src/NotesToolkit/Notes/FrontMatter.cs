namespace NotesToolkit.Notes;

internal sealed record FrontMatterEntry(string Key, TextSpan KeySpan, string Value, TextSpan ValueSpan);

internal sealed record FormatError(TextSpan Span, string Message);

internal sealed record FrontMatter(TextSpan Span, IReadOnlyList<FrontMatterEntry> Entries, IReadOnlyList<FormatError> Errors)
{
    /// <summary>That of a file which has none and needs none.</summary>
    internal static FrontMatter None { get; } = new(default, [], []);

    /// <summary>The entry of a key that holds something, or null.</summary>
    public FrontMatterEntry? this[string key]
    {
        get
        {
            for (int i = 0; i < Entries.Count; i++)
            {
                if (Entries[i].Key == key && !Placeholders.IsPlaceholder(Entries[i].Value))
                    return Entries[i];
            }

            return null;
        }
    }
}
