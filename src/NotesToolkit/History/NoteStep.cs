using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>What a commit makes of one note.</summary>
internal sealed record NoteStep(string Path, string Identity, NoteState? Before, NoteFacts? After, GitId Blob)
{
    /// <summary>The keys of the lives of the commitments that it holds now, in their order; filled when they are known.</summary>
    public string[] Keys { get; } = new string[After?.Commitments.Length ?? 0];

    /// <summary>The versions after a commit. A merge that takes a parent's text has that parent's versions and adds none.</summary>
    public IReadOnlyList<NoteVersion> VersionsAfter(HistoryCommit commit, IReadOnlyList<RootState> others)
    {
        IReadOnlyList<NoteVersion> earlier = Before?.Versions ?? [];
        List<NoteVersion> parents = [.. earlier.TakeLast(1)];
        foreach (RootState other in others)
        {
            if (other.Notes.TryGetValue(Path, out NoteState? parent))
            {
                if (After is not null && parent.Versions[^1].Blob == Blob)
                    return parent.Versions;

                earlier = ReferenceEquals(earlier, parent.Versions) ? earlier
                    : [.. earlier.Union(parent.Versions).OrderBy(version => version.Commit.Order)];
                parents.Add(parent.Versions[^1]);
            }
        }

        bool changesProse = earlier.Count > 0 && (Before is null || After is null || After.Prose != Before.Facts.Prose);
        return [.. earlier, new(commit, Path, Blob, changesProse) { Parents = changesProse ? parents : [] }];
    }

    /// <summary>The versions with a private section that the note ever had, on any side. What a commit replaces ends there.</summary>
    public IReadOnlyList<PrivateVersion> PrivateAfter(HistoryCommit commit, IReadOnlyList<RootState> others)
    {
        List<PrivateVersion> known =
            [.. others.Select(other => other.Notes.GetValueOrDefault(Path)).Prepend(Before).SelectMany(note => note?.Private ?? []).Distinct()
                .Select(version => version.Until == int.MaxValue && version.Blob != Blob ? version with { Until = commit.Order } : version)];
        if (After is { HasPrivateText: true } && !known.Exists(version => version.Blob == Blob && version.Until == int.MaxValue))
            known.Add(new(Identity, Path, Blob, commit.Order, int.MaxValue));

        return known;
    }
}
