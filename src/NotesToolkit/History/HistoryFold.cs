using NotesToolkit.Git;

namespace NotesToolkit.History;

internal sealed class HistoryFold(string prefix, Roster roster, Func<GitId, NoteFacts> factsOf)
{
    public Dictionary<string, HistoryCommit> Standards { get; } = new(StringComparer.Ordinal);

    public HashSet<(string From, string To)> Renames { get; } = [];

    public List<SkippedVersion> Skipped { get; } = [];

    public void Apply(RootState state, HistoryCommit commit, IReadOnlyList<FileChange> changes, IReadOnlyList<RootState> others)
    {
        List<NoteStep> steps = Steps(state, commit, changes);
        if (steps.Count == 0)
            return;

        List<CommitmentChange> matched = CommitmentMatch.Find(state, steps, others);
        foreach (CommitmentChange change in matched)
        {
            if (LifeAfter(state, change, commit, others) is { } life && change.After is not null)
                change.Note.Keys[change.Index] = life.Key;
        }

        foreach (CommitmentChange gone in matched.Where(change => change.After is null))
            CopiedLines.Join(state, gone, steps);

        foreach (NoteStep step in steps)
            Place(state, step, commit, others);

        Rename(steps);
    }

    /// <summary>The notes that change. One whose new version cannot be read is left out, and reported.</summary>
    private List<NoteStep> Steps(RootState state, HistoryCommit commit, IReadOnlyList<FileChange> changes)
    {
        Dictionary<string, NoteState> removed = changes.Where(change => change.After.Kind != FileKind.File)
            .Select(change => state.Notes.GetValueOrDefault(change.Path)).OfType<NoteState>()
            .GroupBy(note => note.Identity, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
        List<NoteStep> steps = new(changes.Count);
        foreach (FileChange change in changes)
        {
            if (change.After.Kind != FileKind.File)
                continue;

            NoteFacts facts = factsOf(change.After.Id);
            if (facts.Defect is not null)
            {
                if (!Skipped.Exists(known => known.Blob == change.After.Id && known.Path == change.Path))
                    Skipped.Add(new(commit, change.Path, change.After.Id, facts.Defect));

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

    private static Life? LifeAfter(RootState state, CommitmentChange change, HistoryCommit commit, IReadOnlyList<RootState> others)
    {
        LifeEvents events = new(commit, change.Note.Path);
        if (change.Before is not { } before)
            return Begin(state, change, events, others);

        CommitmentFacts facts = Facts(change.After ?? before.Facts, before.Facts.Id);
        Life? life = others.Count == 0
            ? MergedLife.Next(before, facts, change.After is not null, change.Note.After?.VoidReason, events)
            : Merge(before, facts, change, events, others);
        if (life is null)
        {
            state.Lives.Remove(before.Key);
            return null;
        }

        life = Under(life, before.Key, before.FirstKey, change.Note.Identity);
        if (before.Facts.Id is null && life.Facts.Id is not null)
        {
            state.Lives.Remove(before.Key);
            life = life with { Key = Life.KeyOf(life.Facts, change.Note.Identity, state.Lives.ContainsKey) };
            state.Named[before.Key] = life.Key;
        }

        if (!ReferenceEquals(life, before))
            state.Lives[life.Key] = life;

        return life;
    }

    private static CommitmentFacts Facts(CommitmentFacts facts, string? knownId) =>
        facts.Id is null && knownId is not null ? facts with { Id = knownId } : facts;

    private static Life Under(Life life, string key, string firstKey, string note) =>
        life.Key == key && life.FirstKey == firstKey && life.Note == note ? life : life with { Key = key, FirstKey = firstKey, Note = note };

    private static Life?[] Others(Life life, IEnumerable<RootState> others) => [.. others.Select(other => other.Find(life))];

    /// <summary>The life after a merge; null where it was opened on the first parent's side only, and the merge threw that away.</summary>
    private static Life? Merge(Life before, CommitmentFacts facts, CommitmentChange change, LifeEvents events, IReadOnlyList<RootState> others)
    {
        bool exists = change.After is not null;
        Life?[] parents = Others(before, others);
        if (!exists && Array.Exists(parents, parent => parent is null))
            return null;

        // A merge that took the note as another parent has it takes its lives too, and one that lets a line go, the life of the side that erased it.
        Life?[] taken = exists
            ? Others(before, others.Where(other => MergedNotes.Has(other, change.Note.Path, change.Note.Blob)))
            : [.. parents.Where(life => !life!.Exists)];
        (Life first, Life?[] rest) = taken is [{ } other, .. var more] ? (other, more) : (before, parents);
        return MergedLife.Resolve(
            first, exists ? facts : Facts(first.Facts, facts.Id), exists, change.Note.After?.VoidReason, events, rest, [before, .. parents]);
    }

    private static Life Begin(RootState state, CommitmentChange change, LifeEvents events, IReadOnlyList<RootState> others)
    {
        Life opened = Open(state, change, events);
        Life? elsewhere = others.Count == 0 ? null : Elsewhere(others, opened, change);
        Life born = elsewhere is null ? opened
            : MergedLife.Resolve(elsewhere, change.After!, exists: true, voidReason: null, events, Others(elsewhere, others),
                Others(elsewhere, others));
        born = CopiedLines.Mark(state, Under(born, born.Key, born.FirstKey, change.Note.Identity), events);
        state.Lives[born.Key] = born;
        if (born.CopyOf is { } original)
            state.Copies[original] = born.Key;

        return born;
    }

    private static Life Open(RootState state, CommitmentChange change, LifeEvents events)
    {
        string key = Life.KeyOf(change.After!, change.Note.Identity, state.Lives.ContainsKey);
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
    private static Life? Elsewhere(IReadOnlyList<RootState> others, Life opened, CommitmentChange change) => others
        .Select(other => other.Find(opened) is { Exists: true } life ? life : other.Notes.GetValueOrDefault(change.Note.Path)?.Lives
            .Select(key => other.Lives[key])
            .Where(candidate => candidate.Facts.Id is null && WordMatch.AreAlike(candidate.Facts.Text, opened.Facts.Text))
            .MaxBy(candidate => WordMatch.Similarity(candidate.Facts.Text, opened.Facts.Text)))
        .FirstOrDefault(life => life is not null);

    private void Place(RootState state, NoteStep step, HistoryCommit commit, IReadOnlyList<RootState> others)
    {
        NoteFacts facts = step.After ?? step.Before!.Facts;
        NoteState note = new(step.Path, step.Identity, facts)
        {
            Lives = step.Keys,
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
        foreach (string standard in facts.Standards)
            Standards.TryAdd(standard, commit);
    }

    private static string[] Erased(RootState state, NoteState before, string[] standing)
    {
        // Most lines are where they were.
        IEnumerable<string> lost = before.Lives.Where((key, i) => i >= standing.Length || standing[i] != key);
        return [.. before.Erased.Concat(lost).Where(key => state.Lives.TryGetValue(key, out Life? life) && !life.Exists)
            .Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Takes a note that goes and one of its day that comes for one, as far as they must not show what the other holds in private.</summary>
    private void Rename(List<NoteStep> steps)
    {
        ILookup<string, string> come = steps.Where(step => step.Before is null)
            .ToLookup(step => NoteName.DayOf(step.Path), step => step.Identity, StringComparer.Ordinal);
        foreach (NoteStep gone in steps.Where(step => step.After is null))
            Renames.UnionWith(come[NoteName.DayOf(gone.Path)].Select(identity => (gone.Identity, identity)));
    }
}
