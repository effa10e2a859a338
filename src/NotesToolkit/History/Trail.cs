namespace NotesToolkit.History;

/// <summary>The life of one commitment, as history has it.</summary>
public sealed class Trail
{
    internal Trail(Life life, NoteTrail note) => (Life, Note, Events) = (life, note, life.Events);

    internal Life Life { get; }

    /// <summary>What it is known by: its id; without one, its note and the words it was opened with.</summary>
    public string Key => Life.Key;

    /// <summary>What its line says, or last said.</summary>
    internal CommitmentFacts Facts => Life.Facts;

    /// <summary>The events, oldest first, parents before children.</summary>
    public IReadOnlyList<TrailEvent> Events { get; }

    /// <summary>The id, or null.</summary>
    public string? Id => Facts.Id;

    /// <summary>The owner's key, or null.</summary>
    public string? Owner => Facts.Owner;

    /// <summary>The keys of those who are named as owners: one, or none, or several, who answer for it as little as none.</summary>
    internal IReadOnlyList<string> Owners => Owner?.Split(", ") ?? [];

    /// <summary>The path, from the git root, of the note that holds it, or last held it.</summary>
    public string Path => Life.Path;

    internal NoteTrail Note { get; }

    /// <summary>Whether the last commit has its line.</summary>
    public bool Exists => Life.Exists;

    /// <summary>Whether its note was declared void, so that it counts for nothing.</summary>
    internal bool IsVoid => Life.IsVoid;

    /// <summary>The due day that it had first: history's first, or the first <c>was</c> of its first version; null where it never had one.</summary>
    public DateOnly? OriginalDue => Life.OriginalDue;

    /// <summary>The due day that it has, or last had.</summary>
    public DateOnly? LatestDue => Facts.Due ?? OriginalDue;

    /// <summary>What its line says of it, or last said.</summary>
    public CommitmentState State => Facts.State;

    /// <summary>The day on which it was settled: as written, else the day on which the settlement was committed; null while open.</summary>
    public DateOnly? SettledOn => State is CommitmentState.Open or CommitmentState.Unclear ? null
        : Facts.SettledOn ?? Life.EventsOf(CommitmentPart.Settlement).LastOrDefault()?.Date;

    internal DateOnly? DoneOn => State == CommitmentState.Done ? SettledOn : null;

    /// <summary>The commit that it came with where it is older than that; or null.</summary>
    internal HistoryCommit? UnknownBefore => Events.Skip(1).Any(happened => happened.IsFromText
        || (happened.Part == CommitmentPart.Settlement && ReferenceEquals(happened.Commit, Opening.Commit))) ? Opening.Commit : null;

    internal TrailEvent Opening => Events[0];
    internal IEnumerable<TrailEvent> Slips => Events.Where(happened => happened.Kind == EventKind.Slipped);
    internal IEnumerable<TrailEvent> Misses => Events.Where(happened => happened.IsMiss);
}
