using System.Collections.Concurrent;

namespace NotesToolkit.Notes;

/// <summary>The notes and the people of one notes root at one moment. Immutable, whatever it came from.</summary>
public sealed class Notebook
{
    private readonly NoteFile[] files;
    private readonly Dictionary<string, NoteFile> byPath;
    private readonly Lazy<ILookup<(int Month, int Day), NoteFile>> byDay;
    private readonly Lazy<ILookup<string, NoteFile>> byPerson;
    private readonly ConcurrentDictionary<string, NoteFile[]> latestFirst = new(StringComparer.Ordinal);

    /// <summary>A notebook of files.</summary>
    /// <param name="vocabulary">The root's words and people.</param>
    /// <param name="files">The notes' files; each is read when it is first asked for.</param>
    public Notebook(Vocabulary vocabulary, IEnumerable<NoteFile> files)
    {
        Vocabulary = vocabulary;
        this.files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        byPath = this.files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        byDay = new(() => this.files
            .Select(file => (File: file, new NoteName(file.Path).Day))
            .Where(entry => entry.Day is not null)
            .ToLookup(entry => (entry.Day!.Value.Month, entry.Day.Value.Day), entry => entry.File));
        byPerson = new(() => this.files.ToLookup(file => new NoteName(file.Path).PersonFolder(Roster) ?? string.Empty, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The root's words.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The people.</summary>
    public Roster Roster => Vocabulary.Roster;

    /// <summary>The notes' files by path, in ordinal order.</summary>
    public IReadOnlyList<NoteFile> Files => files;

    /// <summary>Every note, read, in the order of <see cref="Files"/>. A file that is gone when it is read is left out.</summary>
    public IEnumerable<Note> Notes => Files.Select(file => file.Note).OfType<Note>();

    /// <summary>The note at a path, or null.</summary>
    /// <param name="path">The path from the notes root, with <c>/</c>.</param>
    public Note? Find(string path) => byPath.GetValueOrDefault(path)?.Note;

    /// <summary>The files in a folder and under it, by path. Reads none of them.</summary>
    /// <param name="folder">The folder, with the <c>/</c> behind it; empty for the root.</param>
    public IEnumerable<NoteFile> Under(string folder)
    {
        int first = FirstNotBefore(folder);
        for (int i = first; i < files.Length && files[i].Path.StartsWith(folder, StringComparison.Ordinal); i++)
        {
            yield return files[i];
        }
    }

    /// <summary>The files whose names begin with a day of any year, by path. Reads none of them.</summary>
    /// <param name="month">The month.</param>
    /// <param name="day">The day of the month.</param>
    public IEnumerable<NoteFile> OnDay(int month, int day) => byDay.Value[(month, day)];

    /// <summary>The person's 1:1 before a note, or null. Looks among the notes of the same person's folder only.</summary>
    /// <param name="note">The note.</param>
    public Note? PreviousMeeting(Note note)
    {
        NoteFile[] known = latestFirst.GetOrAdd(
            note.Name.Home(Roster), static (home, book) => [.. book.Under(home).OrderByDescending(file => FileName(file.Path).ToString(), NoteOrder.Comparer)], this);
        for (int i = known.FirstWhere(file => NoteOrder.Compare(FileName(file.Path), note.Name.FileName) < 0); i < known.Length; i++)
        {
            if (known[i].Note is { IsMeeting: true } earlier && earlier.With == note.With)
            {
                return earlier;
            }
        }

        return null;
    }

    /// <summary>The readable notes of meetings with a person, oldest first. What lies in another person's folder is not read.</summary>
    /// <param name="person">The person's key.</param>
    public IEnumerable<Note> With(string person) => byPerson.Value[person]
        .Concat(person.Length > 0 ? byPerson.Value[string.Empty] : [])
        .Select(file => file.Note)
        .OfType<Note>()
        .Where(note => note.IsReadable && !note.IsVoid && string.Equals(note.With, person, StringComparison.OrdinalIgnoreCase))
        .Order(NoteOrder.OfPerson);

    private static ReadOnlySpan<char> FileName(string path) => path.AsSpan(path.LastIndexOf('/') + 1);

    private int FirstNotBefore(string path) => files.FirstWhere(file => string.CompareOrdinal(file.Path, path) >= 0);
}
