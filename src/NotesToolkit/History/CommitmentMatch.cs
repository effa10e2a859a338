namespace NotesToolkit.History;

/// <summary>Finds which commitments before a commit are which after it.</summary>
internal sealed class CommitmentMatch
{
    /// <summary>So few keys are looked through one by one.</summary>
    private const int Few = 16;

    private readonly RootState state;
    private readonly IReadOnlyList<RootState> others;
    private readonly IReadOnlyList<NoteStep> steps;
    private readonly Life?[][] found;
    private readonly HashSet<string> used;
    private readonly Dictionary<IReadOnlyList<string>, HashSet<string>> keySets = new(ReferenceEqualityComparer.Instance);
    private HashSet<string>? touched;
    private int open;

    private CommitmentMatch(RootState state, IReadOnlyList<NoteStep> steps, IReadOnlyList<RootState> others)
    {
        this.state = state;
        this.others = others;
        this.steps = steps;
        found = [.. steps.Select(step => new Life?[step.Keys.Length])];
        open = steps.Sum(step => step.Keys.Length);
        used = new(open, StringComparer.Ordinal);
    }

    /// <summary>
    /// The commitments of all notes that a commit changes. By id within the note, then by id across notes, then by words within the note.
    /// </summary>
    public static List<CommitmentChange> Find(RootState state, IReadOnlyList<NoteStep> steps, IReadOnlyList<RootState> others)
    {
        CommitmentMatch match = new(state, steps, others);
        match.Match(isSameNote: true);
        match.Match(isSameNote: false);
        match.MatchByWords();
        match.MatchErased();
        return match.Changes();
    }

    private void Match(bool isSameNote)
    {
        for (int i = 0; i < steps.Count && open > 0; i++)
        {
            for (int j = 0; j < found[i].Length; j++)
            {
                if (found[i][j] is null && Choose(steps[i], j, isSameNote) is { } chosen)
                    Take(chosen, i, j);
            }
        }
    }

    private void Take(Life life, int step, int index)
    {
        found[step][index] = life;
        used.Add(life.Key);
        open--;
    }

    /// <summary>The life of an id; of a line and its copy in one note, that of the one which is as it was.</summary>
    private Life? Choose(NoteStep step, int index, bool isSameNote)
    {
        CommitmentFacts facts = step.After!.Commitments[index];
        Life? chosen = null;
        if (facts.Id is not { } id || (isSameNote && step.Before is null) || IsFound(id) || IsFound(LifeKeys.Within(step.Identity, id)))
            return chosen;

        foreach (RootState other in others)
        {
            if (IsFound(other.Lives.GetValueOrDefault(id)?.FirstKey ?? id))
                break;
        }

        return chosen;

        // Whether no other key can give a better one.
        bool IsFound(string key)
        {
            if (state.Lives.TryGetValue(key, out Life? life)
                && (chosen is null || life.Facts.Due == facts.Due)
                && !used.Contains(key)
                && (isSameNote ? IsIn(life, step, index) : !life.Exists || IsTouched(key)))
            {
                chosen = life;
            }

            return chosen is not null && chosen.Facts.Due == facts.Due;
        }
    }

    private bool IsTouched(string key) => (touched ??= [.. steps.SelectMany(step => step.Before?.Lives ?? [])]).Contains(key);

    private bool IsIn(Life life, NoteStep step, int likelyIndex) =>
        step.Before is { } note && Has(life.Exists ? note.Lives : note.Erased, life.Key, likelyIndex);

    private bool Has(IReadOnlyList<string> keys, string key, int likelyIndex)
    {
        if (likelyIndex < keys.Count && keys[likelyIndex] == key)
            return true;

        if (keys.Count <= Few)
            return keys.Contains(key, StringComparer.Ordinal);

        if (!keySets.TryGetValue(keys, out HashSet<string>? set))
            keySets.Add(keys, set = new(keys, StringComparer.Ordinal));

        return set.Contains(key);
    }

    /// <summary>Joins, within a note, a line that goes and one that comes in this commit, by their words.</summary>
    private void MatchByWords()
    {
        for (int i = 0; i < steps.Count && open > 0; i++)
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
        for (int i = 0; i < steps.Count && open > 0; i++)
        {
            foreach (Life life in (steps[i].Before?.Erased ?? []).Select(key => state.Lives.GetValueOrDefault(key)).OfType<Life>())
            {
                int index = steps[i].After is not { } after ? -1 : Enumerable.Range(0, found[i].Length).FirstOrDefault(
                    index => found[i][index] is null && after.Commitments[index].Id is null
                        && Parts.Equal(CommitmentPart.Text, life.Facts, after.Commitments[index]), -1);
                if (index >= 0 && !used.Contains(life.Key))
                    Take(life, i, index);
            }
        }
    }

    private List<CommitmentChange> Changes()
    {
        List<CommitmentChange> changes = [];
        for (int i = 0; i < steps.Count; i++)
        {
            for (int j = 0; j < found[i].Length; j++)
                changes.Add(new(found[i][j], steps[i].After!.Commitments[j], steps[i], j));
        }

        foreach (NoteStep step in steps)
        {
            foreach (string key in step.Before?.Lives ?? [])
            {
                if (!used.Contains(key) && state.Lives.TryGetValue(key, out Life? life) && life.Exists)
                    changes.Add(new(life, After: null, step));
            }
        }

        return changes;
    }
}
