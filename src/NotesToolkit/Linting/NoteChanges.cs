using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>Pairs the notes of two snapshots.</summary>
public static class NoteChanges
{
    /// <summary>The changed notes, each with what it was: a note is the same when its person and its file's name are.</summary>
    /// <param name="before">The notes before, or null where nothing is compared.</param>
    /// <param name="after">The notes after.</param>
    /// <param name="paths">The paths of the files that differ.</param>
    /// <param name="judges">Whether a note is judged, by its path.</param>
    public static IReadOnlyList<NoteChange> Pair(Notebook? before, Notebook after, IReadOnlyList<string> paths, Func<string, bool> judges)
    {
        if (before is null)
        {
            return [];
        }

        List<Note> gone = [.. paths.Select(before.Find).OfType<Note>()];
        List<NoteChange> changes = [];
        foreach (Note note in paths.Select(after.Find).OfType<Note>())
        {
            Note? former = gone.Find(old => old.Path == note.Path) ?? gone.Find(old => after.Find(old.Path) is null && IsSame(old, note));
            gone.Remove(former!);
            changes.Add(new(former, note));
        }

        changes.AddRange(gone.Where(old => after.Find(old.Path) is null).Select(old => new NoteChange(old, After: null)));
        return [.. changes.Where(change => judges((change.After ?? change.Before)!.Path))];
    }

    private static bool IsSame(Note old, Note note) =>
        old.Name.FileName == note.Name.FileName && string.Equals(old.With, note.With, StringComparison.OrdinalIgnoreCase);
}
