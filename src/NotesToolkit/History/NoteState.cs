namespace NotesToolkit.History;

/// <summary>A note as it stands after one commit. Immutable, so that branches share what they have in common.</summary>
internal sealed record NoteState(string Path, string Identity, NoteFacts Facts)
{
    /// <summary>The keys of the lives of <see cref="NoteFacts.Commitments"/>, in their order.</summary>
    public IReadOnlyList<string> Lives { get; init; } = [];

    /// <summary>The keys of lives that were erased from the note.</summary>
    public IReadOnlyList<string> Erased { get; init; } = [];

    /// <summary>The last version.</summary>
    public required VersionChain Versions { get; init; }

    /// <summary>All versions, on any side, with a private section.</summary>
    public IReadOnlyList<PrivateVersion> Private { get; init; } = [];
}

/// <summary>The versions of a note, the last one first.</summary>
internal sealed record VersionChain(NoteVersion Version, VersionChain? Earlier)
{
    /// <summary>The versions, oldest first.</summary>
    public IReadOnlyList<NoteVersion> ToList()
    {
        List<NoteVersion> versions = [];
        for (VersionChain? at = this; at is not null; at = at.Earlier)
            versions.Add(at.Version);

        versions.Reverse();
        return versions;
    }
}
