namespace NotesToolkit.History;

internal sealed class CommitmentMatch(RootState state, IReadOnlyList<NoteStep> steps, IReadOnlyList<RootState> others)
{
    private readonly Trail?[][] found = [.. steps.Select(step => new Trail?[step.Keys.Length])];
    private readonly HashSet<string>[] held = [.. steps.Select(step => (step.Before?.Trails ?? []).ToHashSet(StringComparer.Ordinal))];
    private readonly HashSet<string>[] erased = [.. steps.Select(step => (step.Before?.Erased ?? []).ToHashSet(StringComparer.Ordinal))];
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    private HashSet<string> HeldByAny => field ??= held.SelectMany(keys => keys).ToHashSet(StringComparer.Ordinal);

    /// <summary>The commitments of the notes that a commit changes: by id within the note, by id across notes, by words within the note.</summary>
    public static List<CommitmentChange> Find(RootState state, IReadOnlyList<NoteStep> steps, IReadOnlyList<RootState> others)
    {
        CommitmentMatch match = new(state, steps, others);
        match.Match((step, facts) => match.ById(step, facts, isSameNote: true));
        match.Match((step, facts) => match.ById(step, facts, isSameNote: false));
        match.MatchByWords();
        match.Match(match.Erased);
        return match.Changes();
    }

    private void Match(Func<int, CommitmentFacts, Trail?> choose)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            for (int j = 0; j < found[i].Length; j++)
            {
                if (found[i][j] is null && choose(i, steps[i].After!.Commitments[j]) is { } chosen)
                    Take(chosen, i, j);
            }
        }
    }

    private void Take(Trail trail, int step, int index)
    {
        found[step][index] = trail;
        used.Add(trail.Key);
    }

    /// <summary>The life of an id; of a line and its copy in one note, that of the one which is as it was.</summary>
    private Trail? ById(int step, CommitmentFacts facts, bool isSameNote)
    {
        if (facts.Id is not { } id || (isSameNote && steps[step].Before is null))
            return null;

        Trail[] trails = [.. others.Select(other => other.Trails.GetValueOrDefault(id)?.FirstKey ?? id)
            .Prepend(Trail.KeyWithin(steps[step].Identity, id))
            .Prepend(id)
            .Select(key => state.Trails.GetValueOrDefault(key))
            .OfType<Trail>()
            .Where(trail => !used.Contains(trail.Key) && (isSameNote
                ? (trail.Exists ? held : erased)[step].Contains(trail.Key)
                : !trail.Exists || HeldByAny.Contains(trail.Key)))];
        return Array.Find(trails, trail => trail.Facts.Due == facts.Due) ?? trails.FirstOrDefault();
    }

    /// <summary>Joins, within a note, a line that goes and one that comes in this commit, by their words.</summary>
    private void MatchByWords()
    {
        for (int i = 0; i < steps.Count; i++)
        {
            NoteStep step = steps[i];
            Pairing<CommitmentChange> lines = new(
                (step.Before?.Trails ?? []).Where(key => !used.Contains(key)).Select(key => state.Trails.GetValueOrDefault(key)).OfType<Trail>()
                    .Select(trail => new CommitmentChange(trail, trail.Facts, step)),
                found[i].Index().Where(line => line.Item is null)
                    .Select(line => new CommitmentChange(Before: null, step.After!.Commitments[line.Index], step, line.Index)));
            lines.ByWords(line => line.After!.Text, (old, current) => old.After!.Id is null || current.After!.Id is null);
            foreach ((CommitmentChange current, CommitmentChange old) in lines.Former)
                Take(old.Before!, i, current.Index);
        }
    }

    /// <summary>A line without an id that comes back into its note as it was is the same: it is known by its note and its text.</summary>
    private Trail? Erased(int step, CommitmentFacts facts) => facts.Id is not null ? null
        : erased[step].Select(key => state.Trails.GetValueOrDefault(key)).OfType<Trail>()
            .FirstOrDefault(trail => !used.Contains(trail.Key) && trail.Facts.Agrees(CommitmentPart.Text, facts));

    private List<CommitmentChange> Changes() =>
    [
        .. steps.SelectMany((step, i) => found[i].Select((trail, j) => new CommitmentChange(trail, step.After!.Commitments[j], step, j))),
        .. from step in steps
           from key in step.Before?.Trails ?? []
           where !used.Contains(key)
           let trail = state.Trails.GetValueOrDefault(key)
           where trail is { Exists: true }
           select new CommitmentChange(trail, After: null, step),
    ];
}

internal sealed record CommitmentChange(Trail? Before, CommitmentFacts? After, NoteStep Note, int Index = -1);

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

        Trail moved = MergedTrail.Resolve(original, opened.Facts, exists: true, voidReason: null, events, [], []);
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
            foreach (string[] keys in steps.Where(step => step.Path == copy.Path).Select(step => step.Keys))
                keys.AsSpan().Replace(key, gone.Key);

            if (state.Notes.TryGetValue(copy.Path, out NoteState? note))
                state.Notes[copy.Path] = note with { Trails = [.. note.Trails.Select(held => held == key ? gone.Key : held)] };
        }
    }
}
