namespace NotesToolkit.Notes;

/// <summary>A note's file in a snapshot, read and parsed once, when it is first asked for. Safe to share between threads.</summary>
internal sealed class NoteFile(string path, Func<Note?> read)
{
    private readonly Lazy<Note?> note = new(read);

    public string Path => path;

    /// <summary>The note, or null where the file is gone.</summary>
    public Note? Note => note.Value;
}
