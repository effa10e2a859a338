using System.Collections.Immutable;

namespace NotesToolkit.History;

/// <summary>A commitment's life up to one commit. Immutable, so that branches share what they have in common.</summary>
internal sealed record Life
{
    /// <summary>What it is known by: the id; without one, its note and the words it was opened with.</summary>
    public required string Key { get; init; }

    /// <summary>The key that it was opened under, where an id came later; else the same.</summary>
    public required string FirstKey { get; init; }

    /// <summary>What its line says, or last said.</summary>
    public required CommitmentFacts Facts { get; init; }

    /// <summary>Whether its line is there.</summary>
    public bool Exists { get; init; }

    /// <summary>Whether its note was declared void.</summary>
    public bool IsVoid { get; init; }

    /// <summary>The path from the git root of the note that holds it or last held it.</summary>
    public required string Path { get; init; }

    /// <summary>The identity of that note.</summary>
    public required string Note { get; init; }

    /// <summary>The due day that it had first, or null.</summary>
    public DateOnly? OriginalDue { get; init; }

    /// <summary>The due day that it has; where its line has none any more, the last that it had; or null.</summary>
    public DateOnly? LastDue =>
        Facts.Due ?? Days.Parse(EventsOf(CommitmentPart.Due).LastOrDefault()?.From) ?? (Facts.FormerDues is [.., { } last] ? last.Day : null);

    /// <summary>What happened, oldest first.</summary>
    public ImmutableArray<TrailEvent> Events { get; init; } = [];

    /// <summary>The key of the commitment of which its line was a copy when it was written, or null.</summary>
    public string? CopyOf { get; init; }

    /// <summary>Of a copy: what the commit that wrote it would have changed in the original, had the line been moved.</summary>
    public ImmutableArray<TrailEvent> ChangesInCopy { get; init; } = [];

    public IEnumerable<TrailEvent> EventsOf(CommitmentPart part) => Events.Where(happened => happened.Part == part);

    /// <summary>Whether a part stands as it does in other facts.</summary>
    public bool Agrees(CommitmentPart part, CommitmentFacts facts, bool exists) =>
        part == CommitmentPart.Existence ? Exists == exists : Parts.Equal(part, Facts, facts);
}
