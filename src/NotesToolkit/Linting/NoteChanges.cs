using NotesToolkit.Notes;

namespace NotesToolkit.Linting;

/// <summary>Pairs the notes of two snapshots.</summary>
public static class NoteChanges
{
    /// <summary>The changed notes, each with what it was: by path, by person and file name, else by what it holds.</summary>
    /// <param name="before">The notes before, or null where nothing is compared.</param>
    /// <param name="after">The notes after.</param>
    /// <param name="paths">The paths of the files that differ.</param>
    /// <param name="judges">Whether a note is judged, by its path.</param>
    public static IReadOnlyList<NoteChange> Pair(Notebook? before, Notebook after, IReadOnlyList<string> paths, Func<string, bool> judges) => before is null
        ? []
        :
        [
            .. NotePairing
                .Pair([.. paths.Select(before.Find).OfType<Note>()], [.. paths.Select(after.Find).OfType<Note>()], after.Roster)
                .Select(pair => new NoteChange(pair.Before, pair.After))
                .Where(change => judges((change.After ?? change.Before)!.Path)),
        ];
}
