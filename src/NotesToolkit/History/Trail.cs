namespace NotesToolkit.History;

/// <summary>The life of one commitment, as history has it.</summary>
public sealed record Trail
{
    /// <summary>Immutable, so that branches share what they have in common; the note's identity is that of the commit told last.</summary>
    internal Trail(
        string key, CommitmentFacts facts, string path, string identity, DateOnly? originalDue, IReadOnlyList<TrailEvent> events) =>
        (Key, FirstKey, Facts, Path, Identity, OriginalDue, Events) = (key, key, facts, path, identity, originalDue, events);

    /// <summary>What it is known by: its id; without one, its note and the words it was opened with.</summary>
    public string Key { get; internal init; }

    /// <summary>The key that it was opened under, where an id came later; else the same.</summary>
    internal string FirstKey { get; init; }

    /// <summary>What its line says, or last said.</summary>
    internal CommitmentFacts Facts { get; init; }

    /// <summary>The events, oldest first, parents before children.</summary>
    public IReadOnlyList<TrailEvent> Events { get; internal init; }

    /// <summary>The key of the commitment of which its line was a copy when it was written, or null.</summary>
    internal string? CopyOf { get; init; }

    /// <summary>Of a copy: what the commit that wrote it would have changed in the original, had the line been moved.</summary>
    internal IReadOnlyList<TrailEvent> ChangesInCopy { get; init; } = [];

    /// <summary>The id, or null.</summary>
    public string? Id => Facts.Id;

    /// <summary>The owner's key, or null.</summary>
    public string? Owner => Facts.Owner;

    /// <summary>The keys of those who are named as owners: one, or none, or several, who answer for it as little as none.</summary>
    internal IReadOnlyList<string> Owners => Owner?.Split(", ") ?? [];

    /// <summary>The path, from the git root, of the note that holds it, or last held it.</summary>
    public string Path { get; internal init; }

    internal string Identity { get; init; }

    /// <summary>The note that holds it: known when all commits are told.</summary>
    internal NoteTrail Note { get; init; } = null!;

    /// <summary>Whether the last commit has its line.</summary>
    public bool Exists { get; internal init; } = true;

    /// <summary>Whether its note was declared void, so that it counts for nothing.</summary>
    internal bool IsVoid { get; init; }

    /// <summary>The due day that it had first: history's first, or the first <c>was</c> of its first version; null where it never had one.</summary>
    public DateOnly? OriginalDue { get; internal init; }

    /// <summary>The due day that it has, or last had; null where it never had one.</summary>
    public DateOnly? LatestDue => Facts.Due ?? Days.Parse(EventsOf(CommitmentPart.Due).LastOrDefault()?.From)
        ?? (Facts.FormerDues is [.., { } last] ? last.Day : OriginalDue);

    /// <summary>What its line says of it, or last said.</summary>
    public CommitmentState State => Facts.State;

    /// <summary>The day on which it was settled: as written, else the day on which the settlement was committed; null while open.</summary>
    public DateOnly? SettledOn => State is CommitmentState.Open or CommitmentState.Unclear ? null
        : Facts.SettledOn ?? EventsOf(CommitmentPart.Settlement).LastOrDefault()?.Date;

    internal DateOnly? DoneOn => State == CommitmentState.Done ? SettledOn : null;

    /// <summary>The commit that it came with where it is older than that; or null.</summary>
    internal HistoryCommit? UnknownBefore => Events.Skip(1).Any(happened => happened.IsFromText
        || (happened.Part == CommitmentPart.Settlement && ReferenceEquals(happened.Commit, Opening.Commit))) ? Opening.Commit : null;

    internal TrailEvent Opening => Events[0];
    internal IEnumerable<TrailEvent> Slips => Events.Where(happened => happened.Kind == EventKind.Slipped);
    internal IEnumerable<TrailEvent> Misses => Events.Where(happened => happened.IsMiss);

    internal IEnumerable<TrailEvent> EventsOf(CommitmentPart part) => Events.Where(happened => happened.Part == part);

    internal bool Agrees(CommitmentPart part, CommitmentFacts facts, bool exists) =>
        part == CommitmentPart.Existence ? Exists == exists : Facts.Agrees(part, facts);

    internal static string KeyWithin(string note, string id) => $"{id}\n{note}";

    /// <summary>A new key. It depends on nothing but the notes, so that two branches name one commitment alike.</summary>
    internal static string KeyOf(CommitmentFacts facts, string note, Func<string, bool> isTaken)
    {
        if (facts.Id is { } id && !isTaken(id))
            return id;

        string wanted = facts.Id is null ? $"{note}\n{Vocabulary.Normalise(facts.Text)}" : KeyWithin(note, facts.Id);
        return Counted.Numbered(wanted, "\n").First(key => !isTaken(key));
    }
}
