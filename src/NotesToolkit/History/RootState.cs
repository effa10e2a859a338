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
