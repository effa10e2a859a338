namespace NotesToolkit.History;

/// <summary>Leaves out what lies where the root's notes lay formerly and do not any more: it is no note of the root now.</summary>
internal static class OtherRoots
{
    /// <summary>Leaves out notes and their commitments.</summary>
    public static void LeaveOut(RootState state, Func<string, bool> isNote, bool sharesPast)
    {
        NoteState[] standing = [.. state.Notes.Values.Where(note => !isNote(note.Path))];
        NoteState[] gone = sharesPast ? [.. state.Gone.Values.Where(note => !isNote(note.Path))] : [];
        if (standing.Length + gone.Length == 0)
            return;

        HashSet<string> identities = [.. standing.Concat(gone).Select(note => note.Identity)];
        Life[] lives = [.. state.Lives.Values.Where(life => identities.Contains(life.Note) && !isNote(life.Path))];
        Array.ForEach(standing, note => state.Notes.Remove(note.Path));
        Array.ForEach(gone, note => state.Gone.Remove(note.Identity));
        Array.ForEach(lives, life => state.Lives.Remove(life.Key));
    }
}
