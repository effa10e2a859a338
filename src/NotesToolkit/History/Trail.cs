namespace NotesToolkit.History;

/// <summary>The life of one commitment, as history has it.</summary>
/// <param name="Key">What it is known by: its id; without one, its note and the words it was opened with.</param>
/// <param name="Facts">What its line says, or last said.</param>
/// <param name="Events">The events, oldest first, parents before children.</param>
public sealed record Trail(string Key, CommitmentFacts Facts, IReadOnlyList<TrailEvent> Events)
{
    /// <summary>The id, or null.</summary>
    public string? Id => Facts.Id;

    /// <summary>The owner's key, or null.</summary>
    public string? Owner => Facts.Owner;

    /// <summary>The keys of those who are named as owners: one, or none, or several, who answer for it as little as none.</summary>
    internal IReadOnlyList<string> Owners => Owner?.Split(", ") ?? [];

    /// <summary>The path, from the git root, of the note that holds it, or last held it.</summary>
    public required string Path { get; init; }

    /// <summary>The history of that note.</summary>
    public required NoteTrail Note { get; init; }

    /// <summary>Whether the last commit has its line.</summary>
    public bool Exists { get; init; }

    /// <summary>Whether its note was declared void, so that it counts for nothing.</summary>
    internal bool IsVoid { get; init; }

    /// <summary>The due day that it had first: history's first, or the first <c>was</c> of its first version; null where it never had one.</summary>
    public DateOnly? OriginalDue { get; init; }

    /// <summary>The due day that it has, or last had.</summary>
    public DateOnly? LatestDue => Facts.Due ?? OriginalDue;

    /// <summary>What its line says of it, or last said.</summary>
    public CommitmentState State => Facts.State;

    /// <summary>The day on which it was settled: as written, else the day on which the settlement was committed; null while open.</summary>
    public DateOnly? SettledOn { get; init; }

    internal DateOnly? DoneOn => State == CommitmentState.Done ? SettledOn : null;
    internal HistoryCommit? UnknownBefore { get; init; }

    internal TrailEvent Opening => Events[0];
    internal IEnumerable<TrailEvent> Slips => Events.Where(happened => happened.Kind == EventKind.Slipped);
    internal IEnumerable<TrailEvent> Misses => Events.Where(happened => happened.IsMiss);
}
