using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>Joins what happened to a note on the sides of a merge, beyond what the merge itself changes in it.</summary>
internal sealed class MergedNotes(RootState state, HistoryCommit merge, IReadOnlyList<RootState> others)
{
    public void Join(string path, bool isChanged)
    {
        foreach (Life life in MovedFrom(path).ToList())
            Resolve(life, []);

        bool isThere = state.Notes.TryGetValue(path, out NoteState? note);
        note ??= state.Gone.Values.Where(gone => gone.Path == path).MaxBy(gone => gone.Versions[^1].Commit.Order);
        if (note is null)
            return;

        RootState[] same = [.. others.Where(other => Has(other, path, isThere ? note.Versions[^1].Blob : default))];
        note = Adopt(note);
        foreach (string key in isChanged ? [] : note.Lives)
            Resolve(state.Lives[key], same);

        foreach (Life life in note.Erased.Select(key => state.Lives.GetValueOrDefault(key)).OfType<Life>().Where(life => !life.Exists).ToList())
        {
            Life? taken = same.Select(other => other.Find(life))
                .FirstOrDefault(known => known is { Exists: false } && (isChanged || !life.Events.Except(known.Events).Any()));
            if (taken is null)
                Resolve(life, isChanged ? others : same);
            else
                state.Lives[life.Key] = taken with { Key = life.Key, FirstKey = life.FirstKey, Note = life.Note };
        }
    }

    /// <summary>Whether a merge took a note as a parent has it: then what other sides did to that note did not happen.</summary>
    public static bool Has(RootState parent, string path, GitId text) =>
        parent.Notes.TryGetValue(path, out NoteState? note) ? note.Versions[^1].Blob == text : text.IsNone;

    /// <summary>The lives of commitments that another side has at a path, and the merge in another note.</summary>
    private IEnumerable<Life> MovedFrom(string path) =>
        from other in others
        from key in other.Notes.GetValueOrDefault(path)?.Lives ?? []
        let life = state.Find(other.Lives[key])
        where life is { Exists: true } && life.Path != path
        select life;

    private void Resolve(Life life, IReadOnlyList<RootState> sides) => state.Lives[life.Key] =
        MergedLife.Resolve(life, life.Facts, life.Exists, voidReason: null, new(merge, life.Path), [.. sides.Select(side => side.Find(life))],
            [.. others.Select(side => side.Find(life))]);

    private NoteState Adopt(NoteState note)
    {
        foreach (RootState other in others)
        {
            NoteState? known = other.Notes.GetValueOrDefault(note.Path) ?? other.Gone.GetValueOrDefault(note.Identity);
            foreach (string key in known?.Erased ?? [])
            {
                if (!state.Lives.ContainsKey(key) && other.Lives.GetValueOrDefault(key) is { Exists: false } life && state.Find(life) is null)
                {
                    state.Lives[key] = life;
                    note = note with { Erased = [.. note.Erased, key] };
                }
            }
        }

        if (state.Notes.ContainsKey(note.Path))
            state.Notes[note.Path] = note;
        else
            state.Gone[note.Identity] = note;

        return note;
    }
}
