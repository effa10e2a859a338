namespace NotesToolkit.Notes;

/// <summary>One <c>key: value</c> of a front matter, read as text.</summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="KeySpan">The key as typed.</param>
/// <param name="Value">The value as text; empty where none is written.</param>
/// <param name="ValueSpan">The value as typed, quotes included.</param>
public sealed record FrontMatterEntry(string Key, TextSpan KeySpan, string Value, TextSpan ValueSpan);

/// <summary>Something that makes a text unreadable in its format.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What is wrong and what to write instead, as a sentence.</param>
public sealed record FormatError(TextSpan Span, string Message);

/// <summary>The block of scalars that a note begins with.</summary>
/// <param name="Span">Both fences included; empty at the start where there is none.</param>
/// <param name="Entries">The entries in the text's order.</param>
/// <param name="Errors">Why it cannot be read; where there is one, the entries are not to be relied on.</param>
public sealed record FrontMatter(TextSpan Span, IReadOnlyList<FrontMatterEntry> Entries, IReadOnlyList<FormatError> Errors)
{
    /// <summary>That of a file which has none and needs none.</summary>
    internal static FrontMatter None { get; } = new(default, [], []);

    /// <summary>The entry of a key that holds something, or null.</summary>
    /// <param name="key">The key in lower case.</param>
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
