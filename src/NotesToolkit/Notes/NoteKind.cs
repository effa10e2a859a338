namespace NotesToolkit.Notes;

/// <summary>What kind of meeting a note records.</summary>
public enum NoteKind
{
    /// <summary>A one-to-one.</summary>
    OneOnOne,

    /// <summary>A meeting with the manager's manager.</summary>
    SkipLevel,

    /// <summary>What the manager proposes for a talent review.</summary>
    Review,

    /// <summary>A meeting that was not held.</summary>
    Cancelled,

    /// <summary>A kind that the format does not have.</summary>
    Unknown,
}
