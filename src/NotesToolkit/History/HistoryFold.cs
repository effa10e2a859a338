using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>Carries the state of a root over one commit.</summary>
/// <param name="noteSteps">Turns changed paths into changed notes.</param>
internal sealed class HistoryFold(NoteSteps noteSteps)
{
    private readonly Dictionary<string, HistoryCommit> standards = new(StringComparer.Ordinal);
    private readonly List<SkippedVersion> skipped = [];

    /// <summary>The commit in which each standard's text, normalised, first stood.</summary>
    public IReadOnlyDictionary<string, HistoryCommit> Standards => standards;

    /// <summary>The versions that could not be read.</summary>
    public IReadOnlyList<SkippedVersion> Skipped => skipped;

    /// <summary>Applies a commit to the state of its first parent.</summary>
    /// <param name="state">The state, which is changed.</param>
    /// <param name="commit">The commit.</param>
    /// <param name="changes">How it differs from the first parent.</param>
    /// <param name="others">The states of its further parents.</param>
    public void Apply(RootState state, HistoryCommit commit, IReadOnlyList<FileChange> changes, IReadOnlyList<RootState> others)
    {
        List<NoteStep> steps = noteSteps.Find(state, changes, (change, reason) => Skip(new(commit, change.Path, change.After.Id, reason)));
        if (steps.Count == 0)
        {
            return;
        }

        List<CommitmentChange> matched = CommitmentMatch.Find(state, steps, others);
        foreach (CommitmentChange change in matched)
        {
            Life? life = LifeAfter(state, change, commit, others);
            if (life is not null && change.After is not null)
            {
                change.Note.Keys[change.Index] = life.Key;
            }
        }

        foreach (CommitmentChange change in matched.Where(change => change.After is null))
        {
            CopiedLines.Join(state, change, steps);
        }

        foreach (NoteStep step in steps)
        {
            Place(state, step, commit, others);
        }
    }

    private static Life?[] Others(Life life, IReadOnlyList<RootState> others) => [.. others.Select(other => other.Find(life))];

    private static Life? LifeAfter(RootState state, CommitmentChange change, HistoryCommit commit, IReadOnlyList<RootState> others)
    {
        LifeEvents events = new(commit, change.Note.Path);
        Life? before = change.Before;
        if (before is null)
        {
            Life opened = Open(state, change, events);
            Life? elsewhere = others.Select(other => Elsewhere(other, opened, change)).FirstOrDefault(life => life is not null);
            Life born = elsewhere is null ? opened
                : MergedLife.Resolve(elsewhere, change.After!, exists: true, voidReason: null, events, Others(elsewhere, others), change.Note.Path);
            born = CopiedLines.Mark(state, born with { Note = change.Note.Identity }, events);
            state.Lives[born.Key] = born;
            if (born.CopyOf is { } original)
            {
                state.Copies[original] = born.Key;
            }

            return born;
        }

        CommitmentFacts facts = change.After is { } after ? after with { Id = after.Id ?? before.Facts.Id } : before.Facts;
        Life?[] parents = Others(before, others);
        if (change.After is null && Array.Exists(parents, parent => parent is null))
        {
            // It was opened on the first parent's side only, and the merge threw that away.
            state.Lives.Remove(before.Key);
            return null;
        }

        // A merge that took the note as another parent has it takes its lives too, and one that lets a line go, the life of the side that erased it.
        Life?[] taken = change.After is null ? [.. parents.Where(life => !life!.Exists)] : Others(before, [.. others.Where(other => MergedNotes.Has(other, change.Note.Path, change.Note.Blob))]);
        (Life first, Life?[] rest) = taken is [{ } other, .. var more] ? (other, more) : (before, parents);
        facts = change.After is null ? first.Facts with { Id = first.Facts.Id ?? facts.Id } : facts;
        Life life = MergedLife.Resolve(first, facts, change.After is not null, change.Note.After?.VoidReason, events, rest, change.Note.Path)
            with { Key = before.Key, FirstKey = before.FirstKey, Note = change.Note.Identity };
        if (before.Facts.Id is null && facts.Id is not null)
        {
            state.Lives.Remove(before.Key);
            life = life with { Key = LifeKeys.Create(facts, change.Note.Identity, state.Lives.ContainsKey) };
            state.Named[before.Key] = life.Key;
        }

        state.Lives[life.Key] = life;
        return life;
    }

    private static Life Open(RootState state, CommitmentChange change, LifeEvents events)
    {
        string key = LifeKeys.Create(change.After!, change.Note.Identity, state.Lives.ContainsKey);
        return new()
        {
            Key = key,
            FirstKey = key,
            Facts = change.After!,
            Exists = true,
            Path = change.Note.Path,
            Note = change.Note.Identity,
            OriginalDue = LifeEvents.OriginalDueOf(change.After!),
            Events = events.Opening(change.After!),
        };
    }

    /// <summary>The life of a commitment that the first parent did not have, as another parent knows it.</summary>
    private static Life? Elsewhere(RootState other, Life opened, CommitmentChange change)
    {
        if (other.Find(opened) is { Exists: true } life)
        {
            return life;
        }

        return other.Notes.GetValueOrDefault(change.Note.Path)?.Lives
            .Select(key => other.Lives[key])
            .Where(candidate => candidate.Facts.Id is null && Notes.WordMatch.Similarity(candidate.Facts.Text, opened.Facts.Text) >= 0.5)
            .MaxBy(candidate => Notes.WordMatch.Similarity(candidate.Facts.Text, opened.Facts.Text));
    }

    private void Place(RootState state, NoteStep step, HistoryCommit commit, IReadOnlyList<RootState> others)
    {
        NoteFacts facts = step.After ?? step.Before!.Facts;
        string[] lost = [.. (step.Before?.Lives ?? []).Where(key => state.Lives.TryGetValue(key, out Life? life) && !life.Exists)];
        NoteState note = new(step.Path, step.Identity, facts)
        {
            Lives = step.Keys,
            Erased = [.. (step.Before?.Erased ?? []).Concat(lost).Where(key => state.Lives.TryGetValue(key, out Life? life) && !life.Exists).Distinct(StringComparer.Ordinal)],
            Versions = NoteVersions.After(step, commit, others),
            WithPrivateText = NoteVersions.PrivateTexts(step, others),
        };
        if (step.Before is { } before && before.Path != step.Path)
        {
            state.Notes.Remove(before.Path);
        }

        if (step.After is null)
        {
            state.Notes.Remove(step.Path);
            state.Gone[step.Identity] = note;
            return;
        }

        state.Gone.Remove(step.Identity);
        state.Notes[step.Path] = note;
        foreach (string standard in facts.Standards)
        {
            standards.TryAdd(standard, commit);
        }
    }

    private void Skip(SkippedVersion version)
    {
        if (!skipped.Exists(known => known.Blob == version.Blob && known.Path == version.Path))
        {
            skipped.Add(version);
        }
    }
}
