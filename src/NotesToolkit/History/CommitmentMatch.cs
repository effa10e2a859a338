using NotesToolkit.Notes;

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
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly HashSet<string> touched;
    private readonly Dictionary<IReadOnlyList<string>, HashSet<string>> keySets = new(ReferenceEqualityComparer.Instance);

    private CommitmentMatch(RootState state, IReadOnlyList<NoteStep> steps, IReadOnlyList<RootState> others)
    {
        this.state = state;
        this.others = others;
        this.steps = steps;
        found = [.. steps.Select(step => new Life?[step.After?.Commitments.Count ?? 0])];
        touched = [.. steps.SelectMany(step => step.Before?.Lives ?? [])];
    }

    /// <summary>The commitments of all notes that a commit changes. By id within the note, then by id across notes, then by words within the note.</summary>
    /// <param name="state">The state of the first parent.</param>
    /// <param name="steps">The notes.</param>
    /// <param name="others">The states of the further parents, of which one may have given an id since.</param>
    public static List<CommitmentChange> Find(RootState state, IReadOnlyList<NoteStep> steps, IReadOnlyList<RootState> others)
    {
        CommitmentMatch match = new(state, steps, others);
        match.Match(isSameNote: true);
        match.Match(isSameNote: false);
        match.MatchByWords(step => step.Before?.Lives ?? []);
        match.MatchByWords(step => step.Before?.Erased ?? []);
        return match.Changes();
    }

    private void Match(bool isSameNote)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            for (int j = 0; j < found[i].Length; j++)
            {
                CommitmentFacts facts = steps[i].After!.Commitments[j];
                if (found[i][j] is null && facts.Id is { } id && Choose(facts, id, steps[i], isSameNote) is { } chosen)
                {
                    found[i][j] = chosen;
                    used.Add(chosen.Key);
                }
            }
        }
    }

    /// <summary>The life of an id; of a line and its copy in one note, that of the one which is as it was.</summary>
    private Life? Choose(CommitmentFacts facts, string id, NoteStep step, bool isSameNote)
    {
        Life? chosen = null;
        foreach (string key in LifeKeys.OfId(id, step.Identity))
        {
            Consider(key);
        }

        foreach (RootState other in others)
        {
            Consider(other.Lives.GetValueOrDefault(id)?.FirstKey ?? id);
        }

        return chosen;

        void Consider(string key)
        {
            if (state.Lives.TryGetValue(key, out Life? life)
                && !used.Contains(key)
                && (isSameNote ? IsIn(life, step) : !life.Exists || touched.Contains(key))
                && (chosen is null || (life.Facts.Due == facts.Due && chosen.Facts.Due != facts.Due)))
            {
                chosen = life;
            }
        }
    }

    private bool IsIn(Life life, NoteStep step) => step.Before is { } note && Has(life.Exists ? note.Lives : note.Erased, life.Key);

    private bool Has(IReadOnlyList<string> keys, string key)
    {
        if (keys.Count <= Few)
        {
            return keys.Contains(key, StringComparer.Ordinal);
        }

        if (!keySets.TryGetValue(keys, out HashSet<string>? set))
        {
            keySets.Add(keys, set = new(keys, StringComparer.Ordinal));
        }

        return set.Contains(key);
    }

    private void MatchByWords(Func<NoteStep, IReadOnlyList<string>> keys)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            List<Life> lives = [.. keys(steps[i]).Where(key => !used.Contains(key)).Select(key => state.Lives.GetValueOrDefault(key)).OfType<Life>()];
            int[] open = [.. Enumerable.Range(0, found[i].Length).Where(index => found[i][index] is null)];
            if (lives.Count == 0 || open.Length == 0)
            {
                continue;
            }

            IReadOnlyList<CommitmentFacts> facts = steps[i].After!.Commitments;
            foreach ((int before, int after) in WordMatch.Pair(
                [.. lives.Select(life => life.Facts.Text)],
                [.. open.Select(index => facts[index].Text)],
                (before, after) => lives[before].Facts.Id is null || facts[open[after]].Id is null))
            {
                found[i][open[after]] = lives[before];
                used.Add(lives[before].Key);
            }
        }
    }

    private List<CommitmentChange> Changes()
    {
        List<CommitmentChange> changes = [];
        for (int i = 0; i < steps.Count; i++)
        {
            for (int j = 0; j < found[i].Length; j++)
            {
                changes.Add(new(found[i][j], steps[i].After!.Commitments[j], steps[i], j));
            }
        }

        foreach (NoteStep step in steps)
        {
            foreach (string key in step.Before?.Lives ?? [])
            {
                if (!used.Contains(key) && state.Lives.TryGetValue(key, out Life? life) && life.Exists)
                {
                    changes.Add(new(life, After: null, step));
                }
            }
        }

        return changes;
    }
}
