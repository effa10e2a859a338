using NotesToolkit.Git;

namespace NotesToolkit.History;

internal sealed class NoteSteps(string prefix, Roster roster, Func<GitId, NoteFacts> factsOf)
{
    /// <summary>The notes that change. One whose new version cannot be read is left out, and told.</summary>
    public List<NoteStep> Find(RootState state, IReadOnlyList<FileChange> changes, Action<FileChange, string> skipped)
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
                skipped(change, facts.Defect);
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
}

internal sealed record NoteStep(string Path, string Identity, NoteState? Before, NoteFacts? After, GitId Blob)
{
    /// <summary>The keys of the lives of the commitments that it holds now, in their order; filled when they are known.</summary>
    public string[] Keys { get; } = new string[After?.Commitments.Count ?? 0];
}

internal sealed record CommitmentChange(Life? Before, CommitmentFacts? After, NoteStep Note, int Index = -1);
