using NotesToolkit.Git;

namespace NotesToolkit.History;

internal sealed class HistoryFold(string prefix, Roster roster, Func<GitId, NoteFacts> factsOf)
{
    public Dictionary<string, WrittenStandard> Standards { get; } = new(StringComparer.Ordinal);

    public HashSet<(string From, string To)> Renames { get; } = [];

    public Dictionary<(string Path, GitId Blob), SkippedVersion> Skipped { get; } = [];

    public void Apply(RootState state, HistoryCommit commit, IReadOnlyList<FileChange> changes, IReadOnlyList<RootState> others)
    {
        List<NoteStep> steps = Steps(state, commit, changes);
        if (steps.Count == 0)
            return;

        List<CommitmentChange> matched = CommitmentMatch.Find(state, steps, others);
        foreach (CommitmentChange change in matched)
        {
            if (TrailAfter(state, change, commit, others) is { } trail && change.After is not null)
                change.Note.Keys[change.Index] = trail.Key;
        }

        foreach (CommitmentChange change in matched.Where(change => change.After is null))
            CopiedLines.Join(state, change, steps);

        foreach (NoteStep step in steps)
            Place(state, step, commit, others);

        // A note that goes and one of its day that comes are one, as far as they must not show what the other holds in private.
        ILookup<string, string> come = steps.Where(step => step.Before is null)
            .ToLookup(step => NoteName.DayOf(step.Path), step => step.Identity, StringComparer.Ordinal);
        foreach (NoteStep gone in steps.Where(step => step.After is null))
            Renames.UnionWith(come[NoteName.DayOf(gone.Path)].Select(identity => (gone.Identity, identity)));
    }

    /// <summary>The notes that change. One whose new version cannot be read is left out, and reported.</summary>
    private List<NoteStep> Steps(RootState state, HistoryCommit commit, IReadOnlyList<FileChange> changes)
    {
        Dictionary<string, NoteState> removed = changes.Where(change => change.After.Kind != FileKind.File)
            .Select(change => state.Notes.GetValueOrDefault(change.Path)).OfType<NoteState>()
            .GroupBy(note => note.Identity, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
        List<NoteStep> steps = new(changes.Count);
        foreach (FileChange change in changes.Where(change => change.After.Kind == FileKind.File))
        {
            NoteFacts facts = factsOf(change.After.Id);
            if (facts.Defect is { } defect)
            {
                Skipped.TryAdd((change.Path, change.After.Id), new(commit, change.Path, defect));
                continue;
            }

            NoteState? before = state.Notes.GetValueOrDefault(change.Path);
            string identity = before is not null && before.Facts.Person == facts.Person ? before.Identity : Identity(change.Path, facts);
            if (before is null && !removed.Remove(identity, out before))
                before = state.Gone.GetValueOrDefault(identity);

            steps.Add(new(change.Path, identity, before, facts, change.After.Id));
        }

        steps.AddRange(removed.Values.Select(note => new NoteStep(note.Path, note.Identity, note, After: null, default)));
        return steps;
    }

    private string Identity(string path, NoteFacts facts)
    {
        NoteName name = new(path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path);
        string? person = facts.Person ?? name.PersonFolder(roster);
        return person is null ? path : $"{person}/{name.FileName}";
    }

    private static Trail? TrailAfter(RootState state, CommitmentChange change, HistoryCommit commit, IReadOnlyList<RootState> others)
    {
        TrailEvents events = new(commit, change.Note.Path);
        if (change.Before is not { } before)
            return Begin(state, change, events, others);

        CommitmentFacts facts = Facts(change.After ?? before.Facts, before.Facts.Id);
        if (Change(before, facts, change, events, others) is not { } trail)
        {
            state.Trails.Remove(before.Key);
            return null;
        }

        trail = Under(trail, before.Key, before.FirstKey, change.Note.Identity);
        if (before.Facts.Id is null && trail.Facts.Id is not null)
        {
            state.Trails.Remove(before.Key);
            trail = trail with { Key = Trail.KeyOf(trail.Facts, change.Note.Identity, state.Trails.ContainsKey) };
            state.Named[before.Key] = trail.Key;
        }

        if (!ReferenceEquals(trail, before))
            state.Trails[trail.Key] = trail;

        return trail;
    }

    private static CommitmentFacts Facts(CommitmentFacts facts, string? knownId) =>
        facts.Id is null && knownId is not null ? facts with { Id = knownId } : facts;

    private static Trail Under(Trail trail, string key, string firstKey, string note) =>
        trail.Key == key && trail.FirstKey == firstKey && trail.Identity == note ? trail
            : trail with { Key = key, FirstKey = firstKey, Identity = note };

    private static Trail?[] Others(Trail trail, IEnumerable<RootState> others) => [.. others.Select(other => other.Find(trail))];

    /// <summary>The life after a commit; null where it was opened on the first parent's side only, and a merge threw that away.</summary>
    private static Trail? Change(Trail before, CommitmentFacts facts, CommitmentChange change, TrailEvents events, IReadOnlyList<RootState> others)
    {
        bool exists = change.After is not null;
        Trail?[] parents = Others(before, others);
        if (!exists && Array.Exists(parents, parent => parent is null))
            return null;

        // A merge that took the note as another parent has it takes its lives too, and one that lets a line go, the life of the side that erased it.
        Trail?[] taken = exists
            ? Others(before, others.Where(other => MergedNotes.Has(other, change.Note.Path, change.Note.Blob)))
            : [.. parents.Where(trail => !trail!.Exists)];
        (Trail first, Trail?[] rest) = taken is [{ } other, .. var more] ? (other, more) : (before, parents);
        return MergedTrail.Resolve(
            first, exists ? facts : Facts(first.Facts, facts.Id), exists, change.Note.After?.VoidReason, events, rest,
            all: parents.Length == 0 ? [] : [before, .. parents]);
    }

    private static Trail Begin(RootState state, CommitmentChange change, TrailEvents events, IReadOnlyList<RootState> others)
    {
        CommitmentFacts facts = change.After!;
        Trail opened = new(Trail.KeyOf(facts, change.Note.Identity, state.Trails.ContainsKey), facts, change.Note.Path, change.Note.Identity,
            TrailEvents.OriginalDueOf(facts), events.Opening(facts));
        Trail? elsewhere = others.Count == 0 ? null : Elsewhere(others, opened, change);
        Trail?[] parents = elsewhere is null ? [] : Others(elsewhere, others);
        Trail born = elsewhere is null ? opened
            : MergedTrail.Resolve(elsewhere, facts, exists: true, voidReason: null, events, parents, parents);
        born = CopiedLines.Mark(state, Under(born, born.Key, born.FirstKey, change.Note.Identity), events);
        state.Trails[born.Key] = born;
        if (born.CopyOf is { } original)
            state.Copies[original] = born.Key;

        return born;
    }

    /// <summary>The life of a commitment that the first parent did not have, as another parent knows it.</summary>
    private static Trail? Elsewhere(IReadOnlyList<RootState> others, Trail opened, CommitmentChange change) => others
        .Select(other => other.Find(opened) is { Exists: true } trail ? trail : other.Notes.GetValueOrDefault(change.Note.Path)?.Trails
            .Select(key => other.Trails[key])
            .Where(candidate => candidate.Facts.Id is null && WordMatch.AreAlike(candidate.Facts.Text, opened.Facts.Text))
            .MaxBy(candidate => WordMatch.Similarity(candidate.Facts.Text, opened.Facts.Text)))
        .FirstOrDefault(trail => trail is not null);

    private void Place(RootState state, NoteStep step, HistoryCommit commit, IReadOnlyList<RootState> others)
    {
        NoteFacts facts = step.After ?? step.Before!.Facts;
        NoteState note = new(step.Path, step.Identity, facts)
        {
            Trails = step.Keys,
            Erased = step.Before is { } held ? Erased(state, held, step.Keys) : [],
            Versions = step.VersionsAfter(commit, others),
            Private = step.PrivateAfter(commit, others),
        };
        if (step.Before is { } before && before.Path != step.Path)
            state.Notes.Remove(before.Path);

        if (step.After is null)
        {
            state.Notes.Remove(step.Path);
            state.Gone[step.Identity] = note;
            return;
        }

        state.Gone.Remove(step.Identity);
        state.Notes[step.Path] = note;
        foreach ((string words, int line) in facts.Standards)
            Standards.TryAdd(words, new(commit, step.Path, line));
    }

    // Most lines are where they were.
    private static string[] Erased(RootState state, NoteState before, string[] standing) =>
        [.. before.Erased.Concat(before.Trails.Where((key, i) => i >= standing.Length || standing[i] != key))
            .Where(key => state.Trails.TryGetValue(key, out Trail? trail) && !trail.Exists)
            .Distinct(StringComparer.Ordinal)];
}
