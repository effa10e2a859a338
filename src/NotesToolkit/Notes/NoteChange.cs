namespace NotesToolkit.Notes;

/// <summary>A note before and after a change.</summary>
internal sealed record NoteChange(Note? Before, Note? After)
{
    /// <summary>Where the note stands, or stood before it was deleted: its path from the root.</summary>
    public string Path => (After ?? Before)!.Path;
}
