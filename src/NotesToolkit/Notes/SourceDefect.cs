namespace NotesToolkit.Notes;

/// <summary>Why bytes could not be read as text.</summary>
internal enum SourceDefectKind
{
    /// <summary>The bytes are not UTF-8.</summary>
    NotUtf8,

    /// <summary>The text holds a NUL.</summary>
    Nul,

    /// <summary>The file is a link, and links are not followed.</summary>
    Link,

    /// <summary>The file may not be read: no permission, or it is no file.</summary>
    Unreadable,

    /// <summary>Git holds what a filter made of the text, which cannot be turned back here.</summary>
    Stored,
}

/// <summary>The first place where bytes are no text.</summary>
internal sealed record SourceDefect(SourceDefectKind Kind, TextSpan Span);
