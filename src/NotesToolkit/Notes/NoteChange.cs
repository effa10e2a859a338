namespace NotesToolkit.Notes;

/// <summary>A note before and after a change.</summary>
/// <param name="Before">What it was, or null where it is new.</param>
/// <param name="After">What it is, or null where it is gone.</param>
public sealed record NoteChange(Note? Before, Note? After)
{
    /// <summary>Where the note stands, or stood before it was deleted: its path from the root.</summary>
    public string Path => (After ?? Before)!.Path;
}
