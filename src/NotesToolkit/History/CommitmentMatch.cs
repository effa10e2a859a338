namespace NotesToolkit.History;

internal sealed class CommitmentMatch(RootState state, IReadOnlyList<NoteStep> steps, IReadOnlyList<RootState> others)
{
    private readonly Life?[][] found = [.. steps.Select(step => new Life?[step.Keys.Length])];
    private readonly HashSet<string>[] held = [.. steps.Select(step => (step.Before?.Lives ?? []).ToHashSet(StringComparer.Ordinal))];
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

    private void Match(Func<int, CommitmentFacts, Life?> choose)
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

    private void Take(Life life, int step, int index)
    {
        found[step][index] = life;
        used.Add(life.Key);
    }

    /// <summary>The life of an id; of a line and its copy in one note, that of the one which is as it was.</summary>
    private Life? ById(int step, CommitmentFacts facts, bool isSameNote)
    {
        if (facts.Id is not { } id || (isSameNote && steps[step].Before is null))
            return null;

        Life[] lives = [.. others.Select(other => other.Lives.GetValueOrDefault(id)?.FirstKey ?? id)
            .Prepend(Life.KeyWithin(steps[step].Identity, id))
            .Prepend(id)
            .Select(key => state.Lives.GetValueOrDefault(key))
            .OfType<Life>()
            .Where(life => !used.Contains(life.Key) && (isSameNote
                ? (life.Exists ? held : erased)[step].Contains(life.Key)
                : !life.Exists || HeldByAny.Contains(life.Key)))];
        return Array.Find(lives, life => life.Facts.Due == facts.Due) ?? lives.FirstOrDefault();
    }

    /// <summary>Joins, within a note, a line that goes and one that comes in this commit, by their words.</summary>
    private void MatchByWords()
    {
        for (int i = 0; i < steps.Count; i++)
        {
            NoteStep step = steps[i];
            Pairing<CommitmentChange> lines = new(
                (step.Before?.Lives ?? []).Where(key => !used.Contains(key)).Select(key => state.Lives.GetValueOrDefault(key)).OfType<Life>()
                    .Select(life => new CommitmentChange(life, life.Facts, step)),
                found[i].Index().Where(line => line.Item is null)
                    .Select(line => new CommitmentChange(Before: null, step.After!.Commitments[line.Index], step, line.Index)));
            lines.ByWords(line => line.After!.Text, (old, current) => old.After!.Id is null || current.After!.Id is null);
            foreach ((CommitmentChange current, CommitmentChange old) in lines.Former)
                Take(old.Before!, i, current.Index);
        }
    }

    /// <summary>A line without an id that comes back into its note as it was is the same: it is known by its note and its text.</summary>
    private Life? Erased(int step, CommitmentFacts facts) => facts.Id is not null ? null
        : erased[step].Select(key => state.Lives.GetValueOrDefault(key)).OfType<Life>()
            .FirstOrDefault(life => !used.Contains(life.Key) && life.Facts.Agrees(CommitmentPart.Text, facts));

    private List<CommitmentChange> Changes() =>
    [
        .. steps.SelectMany((step, i) => found[i].Select((life, j) => new CommitmentChange(life, step.After!.Commitments[j], step, j))),
        .. from step in steps
           from key in step.Before?.Lives ?? []
           where !used.Contains(key)
           let life = state.Lives.GetValueOrDefault(key)
           where life is { Exists: true }
           select new CommitmentChange(life, After: null, step),
    ];
}

internal sealed record CommitmentChange(Life? Before, CommitmentFacts? After, NoteStep Note, int Index = -1);
