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

internal static class NoteVersions
{
    /// <summary>The versions after a commit. A merge that takes a parent's text has that parent's versions and adds none.</summary>
    public static IReadOnlyList<NoteVersion> After(NoteStep step, HistoryCommit commit, IReadOnlyList<RootState> others)
    {
        IReadOnlyList<NoteVersion> earlier = step.Before?.Versions ?? [];
        List<NoteVersion> parents = [.. earlier.TakeLast(1)];
        foreach (RootState other in others)
        {
            if (other.Notes.TryGetValue(step.Path, out NoteState? parent))
            {
                if (step.After is not null && parent.Versions[^1].Blob == step.Blob)
                    return parent.Versions;

                earlier = ReferenceEquals(earlier, parent.Versions) ? earlier
                    : [.. earlier.Union(parent.Versions).OrderBy(version => version.Commit.Order)];
                parents.Add(parent.Versions[^1]);
            }
        }

        bool changesProse = earlier.Count > 0 && (step.Before is null || step.After is null || step.After.Prose != step.Before.Facts.Prose);
        return [.. earlier, new(commit, step.Path, step.Blob, changesProse) { Parents = changesProse ? parents : [] }];
    }

    /// <summary>The versions with a private section that the note ever had, on any side. What a commit replaces ends there.</summary>
    public static IReadOnlyList<PrivateVersion> Private(NoteStep step, HistoryCommit commit, IReadOnlyList<RootState> others)
    {
        IEnumerable<PrivateVersion> all = step.Before?.Private ?? [];
        foreach (RootState other in others)
            all = all.Concat(other.Notes.GetValueOrDefault(step.Path)?.Private ?? []);

        List<PrivateVersion> known = [.. all.Distinct().Select(version =>
            version.Until == int.MaxValue && version.Blob != step.Blob ? version with { Until = commit.Order } : version)];
        if (step.After is { HasPrivateText: true } && !known.Exists(version => version.Blob == step.Blob && version.Until == int.MaxValue))
            known.Add(new(step.Identity, step.Path, step.Blob, commit.Order, int.MaxValue));

        return known;
    }
}
