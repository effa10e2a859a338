namespace NotesToolkit.Notes;

/// <summary>A note's file in a snapshot, read and parsed once, when it is first asked for. Safe to share between threads.</summary>
public sealed class NoteFile
{
    private readonly Lazy<Note?> note;

    /// <summary>A file.</summary>
    /// <param name="path">The path from the notes root, with <c>/</c>.</param>
    /// <param name="read">Reads and parses it; null where the file is gone.</param>
    public NoteFile(string path, Func<Note?> read)
    {
        Path = path;
        note = new(read, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>The path from the notes root, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>The note, or null where the file is gone.</summary>
    public Note? Note => note.Value;
}
