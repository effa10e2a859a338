namespace NotesToolkit.History;

/// <summary>Finds which commitments before a commit are which after it.</summary>
internal sealed class CommitmentMatch
{
    private readonly RootState state;
    private readonly IReadOnlyList<RootState> others;
    private readonly IReadOnlyList<NoteStep> steps;
    private readonly Life?[][] found;
    private readonly HashSet<string>[] held;
    private readonly HashSet<string>[] erased;
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    private CommitmentMatch(RootState state, IReadOnlyList<NoteStep> steps, IReadOnlyList<RootState> others)
    {
        this.state = state;
        this.others = others;
        this.steps = steps;
        found = [.. steps.Select(step => new Life?[step.Keys.Length])];
        held = [.. steps.Select(step => (step.Before?.Lives ?? []).ToHashSet(StringComparer.Ordinal))];
        erased = [.. steps.Select(step => (step.Before?.Erased ?? []).ToHashSet(StringComparer.Ordinal))];
    }

    private HashSet<string> HeldByAny => field ??= held.SelectMany(keys => keys).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// The commitments of all notes that a commit changes. By id within the note, then by id across notes, then by words within the note.
    /// </summary>
    public static List<CommitmentChange> Find(RootState state, IReadOnlyList<NoteStep> steps, IReadOnlyList<RootState> others)
    {
        CommitmentMatch match = new(state, steps, others);
        match.MatchById(isSameNote: true);
        match.MatchById(isSameNote: false);
        match.MatchByWords();
        match.MatchErased();
        return match.Changes();
    }

    private void MatchById(bool isSameNote)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            for (int j = 0; j < found[i].Length; j++)
            {
                if (found[i][j] is null && Choose(i, steps[i].After!.Commitments[j], isSameNote) is { } chosen)
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
    private Life? Choose(int step, CommitmentFacts facts, bool isSameNote)
    {
        if (facts.Id is not { } id || (isSameNote && steps[step].Before is null))
            return null;

        Life[] lives = [.. others.Select(other => other.Lives.GetValueOrDefault(id)?.FirstKey ?? id)
            .Prepend(LifeKeys.Within(steps[step].Identity, id))
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
            Life?[] ofStep = found[i];
            int[] unknown = [.. Enumerable.Range(0, ofStep.Length).Where(index => ofStep[index] is null)];
            List<Life> lives = unknown.Length == 0 ? []
                : [.. (steps[i].Before?.Lives ?? []).Where(key => !used.Contains(key))
                    .Select(key => state.Lives.GetValueOrDefault(key)).OfType<Life>()];
            if (lives.Count == 0)
                continue;

            IReadOnlyList<CommitmentFacts> facts = steps[i].After!.Commitments;
            foreach ((int before, int after) in WordMatch.Pair(
                [.. lives.Select(life => life.Facts.Text)],
                [.. unknown.Select(index => facts[index].Text)],
                (before, after) => lives[before].Facts.Id is null || facts[unknown[after]].Id is null))
            {
                Take(lives[before], i, unknown[after]);
            }
        }
    }

    /// <summary>
    /// A line that was erased from a note, and comes back into it without an id as it was, is the same: its note and its text are all that it is
    /// known by.
    /// </summary>
    private void MatchErased()
    {
        for (int i = 0; i < steps.Count; i++)
        {
            foreach (Life life in erased[i].Select(key => state.Lives.GetValueOrDefault(key)).OfType<Life>())
            {
                int index = Enumerable.Range(0, found[i].Length).FirstOrDefault(
                    index => found[i][index] is null && steps[i].After!.Commitments[index] is { Id: null } facts
                        && Parts.Equal(CommitmentPart.Text, life.Facts, facts), -1);
                if (index >= 0 && !used.Contains(life.Key))
                    Take(life, i, index);
            }
        }
    }

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
