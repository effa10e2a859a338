namespace NotesToolkit.Notes;

/// <summary>The notes and the people of one notes root at one moment. Immutable, whatever it came from.</summary>
public sealed class Notebook
{
    private readonly Dictionary<string, NoteFile> byPath;

    /// <summary>A notebook of files.</summary>
    /// <param name="vocabulary">The root's words and people.</param>
    /// <param name="files">The notes' files; each is read when it is first asked for.</param>
    public Notebook(Vocabulary vocabulary, IEnumerable<NoteFile> files)
    {
        Vocabulary = vocabulary;
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        byPath = Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>The root's words.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The people.</summary>
    public Roster Roster => Vocabulary.Roster;

    /// <summary>The notes' files by path, in ordinal order.</summary>
    public IReadOnlyList<NoteFile> Files { get; }

    /// <summary>Every note, read, in the order of <see cref="Files"/>. A file that is gone when it is read is left out.</summary>
    public IEnumerable<Note> Notes => Files.Select(file => file.Note).OfType<Note>();

    /// <summary>The note at a path, or null.</summary>
    /// <param name="path">The path from the notes root, with <c>/</c>.</param>
    public Note? Find(string path) => byPath.GetValueOrDefault(path)?.Note;

    /// <summary>The readable notes of meetings with a person, oldest first.</summary>
    /// <param name="person">The person's key.</param>
    public IEnumerable<Note> With(string person) => Notes
        .Where(note => note.IsReadable && !note.IsVoid && string.Equals(note.With, person, StringComparison.OrdinalIgnoreCase))
        .OrderBy(note => note.Date)
        .ThenBy(note => note.Name.FileName, StringComparer.Ordinal);
}
