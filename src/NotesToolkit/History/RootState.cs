using NotesToolkit.Git;

namespace NotesToolkit.History;

/// <summary>All notes and all lives after one commit. A copy costs nothing until one of the two changes, and then only what changes.</summary>
internal sealed class RootState(RootState? copied = null)
{
    public ImmutableDictionary<string, NoteState>.Builder Notes { get; } = Copy(copied?.Notes);

    /// <summary>The notes that were deleted, by identity.</summary>
    public ImmutableDictionary<string, NoteState>.Builder Gone { get; } = Copy(copied?.Gone);

    /// <summary>The lives of commitments, those that were erased included, by key.</summary>
    public ImmutableDictionary<string, Trail>.Builder Trails { get; } = Copy(copied?.Trails);

    /// <summary>The keys of lives whose lines are copies, by the key of the life that they were copied from.</summary>
    public ImmutableDictionary<string, string>.Builder Copies { get; } = Copy(copied?.Copies);

    /// <summary>The keys of lives that were given an id, by the key that they had before.</summary>
    public ImmutableDictionary<string, string>.Builder Named { get; } = Copy(copied?.Named);

    /// <summary>The life that another branch knows, on either of which it may have got its id meanwhile, or null.</summary>
    public Trail? Find(Trail trail) =>
        Trails.TryGetValue(trail.Key, out Trail? found)
        || Trails.TryGetValue(trail.FirstKey, out found)
        || (Named.TryGetValue(trail.Key, out string? key) && Trails.TryGetValue(key, out found)) ? found : null;

    private static ImmutableDictionary<string, T>.Builder Copy<T>(ImmutableDictionary<string, T>.Builder? of) =>
        (of?.ToImmutable() ?? ImmutableDictionary.Create<string, T>(StringComparer.Ordinal)).ToBuilder();
}

/// <summary>A note as it is after one commit. Immutable, so that branches share what they have in common.</summary>
internal sealed record NoteState(string Path, string Identity, NoteFacts Facts)
{
    /// <summary>The keys of the lives of <see cref="NoteFacts.Commitments"/>, in their order.</summary>
    public IReadOnlyList<string> Trails { get; init; } = [];
    public IReadOnlyList<string> Erased { get; init; } = [];

    public required IReadOnlyList<NoteVersion> Versions { get; init; }

    public IReadOnlyList<PrivateVersion> Private { get; init; } = [];
}

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
