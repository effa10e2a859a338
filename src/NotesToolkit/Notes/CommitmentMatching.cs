namespace NotesToolkit.Notes;

/// <summary>A commitment in two versions of its note.</summary>
/// <param name="Before">What it was, or null where it is new.</param>
/// <param name="After">What it is, or null where it is gone.</param>
public sealed record CommitmentPair(Commitment? Before, Commitment? After);

/// <summary>Finds the same commitments in two versions of a note: by their ids, and else by their words. A line whose id changed is still the same line.</summary>
public static class CommitmentMatching
{
    private static readonly Func<Commitment, Commitment, bool>[] Rounds =
    [
        (old, current) => HaveOneId(old, current) && WordMatch.Similarity(old.Wording, current.Wording) >= 0.5,
        (old, current) => WordMatch.Similarity(old.Wording, current.Wording) >= 1,
        HaveOneId,
    ];

    /// <summary>Every commitment of both versions, in the order of the later one; what is gone comes last.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    public static IReadOnlyList<CommitmentPair> Match(Note before, Note after)
    {
        List<Commitment> gone = [.. before.Commitments];
        List<Commitment> added = [.. after.Commitments];
        Dictionary<Commitment, Commitment> former = new(ReferenceEqualityComparer.Instance);
        foreach (Func<Commitment, Commitment, bool> isSame in Rounds)
        {
            foreach (Commitment current in after.Commitments.Where(added.Contains))
            {
                if (gone.Find(old => isSame(old, current)) is { } old)
                {
                    Take(old, current);
                }
            }
        }

        foreach ((Commitment old, Commitment current) in WordMatch
            .Pair([.. gone.Select(old => old.Wording)], [.. added.Select(current => current.Wording)])
            .Select(pair => (gone[pair.Before], added[pair.After]))
            .ToList())
        {
            Take(old, current);
        }

        return
        [
            .. after.Commitments.Select(current => new CommitmentPair(former.GetValueOrDefault(current), current)),
            .. gone.Select(old => new CommitmentPair(old, After: null)),
        ];

        void Take(Commitment old, Commitment current)
        {
            former.Add(current, old);
            gone.Remove(old);
            added.Remove(current);
        }
    }

    private static bool HaveOneId(Commitment left, Commitment right) => left.Id is not null && left.Id == right.Id;
}
