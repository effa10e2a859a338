namespace NotesToolkit.History;

/// <summary>Follows a line that was copied in one commit and deleted in a later one: its commitment went on in the copy.</summary>
internal static class CopiedLines
{
    public static Trail Mark(RootState state, Trail opened, TrailEvents events)
    {
        if (opened.Facts.Id is not { } id || opened.Key == id
            || state.Trails.GetValueOrDefault(id) is not { Exists: true } original
            || !WordMatch.AreAlike(original.Facts.Text, opened.Facts.Text))
        {
            return opened;
        }

        Trail moved = MergedTrail.Next(original, opened.Facts, exists: true, voidReason: null, events);
        return opened with { CopyOf = original.Key, ChangesInCopy = [.. moved.Events.Skip(original.Events.Count)] };
    }

    /// <summary>Where a commit erased an original or its copy, the life is that of the line which is still there.</summary>
    public static void Join(RootState state, CommitmentChange change, IReadOnlyList<NoteStep> steps)
    {
        Trail gone = change.Before!;
        if (gone.CopyOf is { } original && state.Trails.GetValueOrDefault(original) is { Exists: true })
        {
            state.Trails.Remove(gone.Key);
            state.Copies.Remove(original);
        }
        else if (state.Copies.TryGetValue(gone.Key, out string? key) && state.Trails.GetValueOrDefault(key) is { Exists: true } copy)
        {
            state.Trails.Remove(key);
            state.Copies.Remove(gone.Key);
            state.Trails[gone.Key] = copy with
            {
                Key = gone.Key,
                FirstKey = gone.FirstKey,
                CopyOf = null,
                OriginalDue = gone.OriginalDue ?? copy.OriginalDue,
                Events =
                [
                    .. gone.Events.Where(happened => happened.Commit.Order < copy.Events[0].Commit.Order),
                    .. copy.ChangesInCopy,
                    .. copy.Events.Where(happened => happened.Commit.Order > copy.Events[0].Commit.Order),
                ],
            };
            Rename(state, steps, copy, gone.Key);
        }
    }

    private static void Rename(RootState state, IReadOnlyList<NoteStep> steps, Trail copy, string key)
    {
        foreach (string[] keys in steps.Where(step => step.Path == copy.Path).Select(step => step.Keys))
            keys.AsSpan().Replace(copy.Key, key);

        if (state.Notes.TryGetValue(copy.Path, out NoteState? note))
            state.Notes[copy.Path] = note with { Trails = [.. note.Trails.Select(held => held == copy.Key ? key : held)] };
    }
}
