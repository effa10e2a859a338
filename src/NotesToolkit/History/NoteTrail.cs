using NotesToolkit.Git;

namespace NotesToolkit.History;

internal sealed record NoteVersion(HistoryCommit Commit, string Path, GitId Blob, bool ChangesProse)
{
    /// <summary>Of a version that changes a sentence: what it was made of, the first parent's version first.</summary>
    public IReadOnlyList<NoteVersion> Parents { get; init; } = [];
}

/// <summary>The life of one note. A note is the same when its path, or its person and its file's name, are.</summary>
internal sealed record NoteTrail(string Identity, IReadOnlyList<NoteVersion> Versions)
{
    public NoteVersion Last => Versions[^1];
    public string Path => Last.Path;

    /// <summary>The commit that the note came with.</summary>
    public HistoryCommit First => Versions[0].Commit;
    public bool Exists { get; init; }
}

internal sealed record SkippedVersion(HistoryCommit Commit, string Path, GitId Blob, string Reason);

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
        IEnumerable<PrivateVersion> all = Before?.Private ?? [];
        foreach (RootState other in others)
            all = all.Concat(other.Notes.GetValueOrDefault(Path)?.Private ?? []);

        List<PrivateVersion> known = [.. all.Distinct().Select(version =>
            version.Until == int.MaxValue && version.Blob != Blob ? version with { Until = commit.Order } : version)];
        if (After is { HasPrivateText: true } && !known.Exists(version => version.Blob == Blob && version.Until == int.MaxValue))
            known.Add(new(Identity, Path, Blob, commit.Order, int.MaxValue));

        return known;
    }
}
