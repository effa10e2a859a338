namespace NotesToolkit.History;

/// <summary>All notes and all lives as they stand after one commit. A copy costs nothing until one of the two changes.</summary>
internal sealed class RootState
{
    public RootState()
    {
        Notes = new();
        Gone = new();
        Lives = new();
        Copies = new();
        Named = new();
    }

    private RootState(RootState other)
    {
        Notes = other.Notes.Copy();
        Gone = other.Gone.Copy();
        Lives = other.Lives.Copy();
        Copies = other.Copies.Copy();
        Named = other.Named.Copy();
    }

    /// <summary>The notes that stand, by path.</summary>
    public BranchMap<NoteState> Notes { get; }

    /// <summary>The notes that were deleted, by identity.</summary>
    public BranchMap<NoteState> Gone { get; }

    /// <summary>The lives of commitments, those that were erased included, by key.</summary>
    public BranchMap<Life> Lives { get; }

    /// <summary>The keys of lives whose lines are copies, by the key of the life that they were copied from.</summary>
    public BranchMap<string> Copies { get; }

    /// <summary>The keys of lives that were given an id, by the key that they had before.</summary>
    public BranchMap<string> Named { get; }

    public RootState Copy() => new(this);

    /// <summary>The life that another branch knows, on either of which it may have got its id meanwhile, or null.</summary>
    public Life? Find(Life life) =>
        Lives.TryGetValue(life.Key, out Life? found)
        || Lives.TryGetValue(life.FirstKey, out found)
        || (Named.TryGetValue(life.Key, out string? key) && Lives.TryGetValue(key, out found)) ? found : null;
}

/// <summary>A note as it stands after one commit. Immutable, so that branches share what they have in common.</summary>
internal sealed record NoteState(string Path, string Identity, NoteFacts Facts)
{
    /// <summary>The keys of the lives of <see cref="NoteFacts.Commitments"/>, in their order.</summary>
    public IReadOnlyList<string> Lives { get; init; } = [];
    public IReadOnlyList<string> Erased { get; init; } = [];
    public required VersionChain Versions { get; init; }

    /// <summary>All versions, on any side, with a private section.</summary>
    public IReadOnlyList<PrivateVersion> Private { get; init; } = [];
}

/// <summary>The versions of a note, the last one first.</summary>
internal sealed record VersionChain(NoteVersion Version, VersionChain? Earlier)
{
    public IReadOnlyList<NoteVersion> ToList()
    {
        List<NoteVersion> versions = [];
        for (VersionChain? at = this; at is not null; at = at.Earlier)
            versions.Add(at.Version);

        versions.Reverse();
        return versions;
    }
}
