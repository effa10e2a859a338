namespace NotesToolkit.History;

/// <summary>A commitment's life up to one commit. Immutable, so that branches share what they have in common.</summary>
internal sealed record Life
{
    /// <summary>What it is known by: the id; without one, its note and the words it was opened with.</summary>
    public required string Key { get; init; }

    /// <summary>The key that it was opened under, where an id came later; else the same.</summary>
    public required string FirstKey { get; init; }
    public required CommitmentFacts Facts { get; init; }
    public bool Exists { get; init; }
    public bool IsVoid { get; init; }
    public required string Path { get; init; }
    public required string Note { get; init; }
    public DateOnly? OriginalDue { get; init; }

    /// <summary>The due day that it has; where its line has none any more, the last that it had; or null.</summary>
    public DateOnly? LastDue =>
        Facts.Due ?? Days.Parse(EventsOf(CommitmentPart.Due).LastOrDefault()?.From) ?? (Facts.FormerDues is [.., { } last] ? last.Day : null);

    public ImmutableArray<TrailEvent> Events { get; init; } = [];

    /// <summary>The key of the commitment of which its line was a copy when it was written, or null.</summary>
    public string? CopyOf { get; init; }

    /// <summary>Of a copy: what the commit that wrote it would have changed in the original, had the line been moved.</summary>
    public ImmutableArray<TrailEvent> ChangesInCopy { get; init; } = [];

    public IEnumerable<TrailEvent> EventsOf(CommitmentPart part) => Events.Where(happened => happened.Part == part);

    public bool Agrees(CommitmentPart part, CommitmentFacts facts, bool exists) =>
        part == CommitmentPart.Existence ? Exists == exists : Facts.Agrees(part, facts);

    public static string KeyWithin(string note, string id) => $"{id}\n{note}";

    /// <summary>A new key. It depends on nothing but the notes, so that two branches name one commitment alike.</summary>
    public static string KeyOf(CommitmentFacts facts, string note, Func<string, bool> isTaken)
    {
        if (facts.Id is { } id && !isTaken(id))
            return id;

        string wanted = facts.Id is null ? $"{note}\n{Vocabulary.Normalise(facts.Text)}" : KeyWithin(note, facts.Id);
        string key = wanted;
        for (int number = 2; isTaken(key); number++)
            key = $"{wanted}\n{number}";

        return key;
    }
}
