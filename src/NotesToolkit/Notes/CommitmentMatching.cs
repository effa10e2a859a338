namespace NotesToolkit.Notes;

/// <summary>
/// Finds the same commitments in two versions of a note: by their ids, and else by their words. A line whose id changed is still the same line.
/// </summary>
internal static class CommitmentMatching
{
    /// <summary>What the two must have in common, and what must be true of them besides.</summary>
    private static readonly (Func<Commitment, string?> Key, Func<Commitment, Commitment, bool> IsSame)[] Rounds =
    [
        (held => held.Id, (old, current) => WordMatch.Similarity(old.Wording, current.Wording) >= 0.5),
        (held => WordMatch.Key(held.Wording), (_, _) => true),
        (held => held.Id, (_, _) => true),
    ];

    /// <summary>Every commitment of both versions, in the order of the later one; what is gone comes last.</summary>
    public static IReadOnlyList<(Commitment? Before, Commitment? After)> Match(Note before, Note after)
    {
        HashSet<Commitment> gone = [.. before.Commitments];
        Dictionary<Commitment, Commitment> former = new(ReferenceEqualityComparer.Instance);
        foreach ((Func<Commitment, string?> key, Func<Commitment, Commitment, bool> isSame) in Rounds)
        {
            ILookup<string?, Commitment> left = Gone().ToLookup(key, StringComparer.Ordinal);
            foreach (Commitment current in Added().ToList())
            {
                if (key(current) is { } wanted && left[wanted].FirstOrDefault(old => gone.Contains(old) && isSame(old, current)) is { } old)
                    Take(old, current);
            }
        }

        Commitment[] unknown = [.. Gone()];
        Commitment[] added = [.. Added()];
        foreach ((int old, int current) in WordMatch.Pair([.. unknown.Select(old => old.Wording)], [.. added.Select(current => current.Wording)]))
            Take(unknown[old], added[current]);

        return
        [
            .. after.Commitments.Select(current => (former.GetValueOrDefault(current), (Commitment?)current)),
            .. Gone().Select(old => ((Commitment?)old, (Commitment?)null)),
        ];

        IEnumerable<Commitment> Gone() => before.Commitments.Where(gone.Contains);

        IEnumerable<Commitment> Added() => after.Commitments.Where(current => !former.ContainsKey(current));

        void Take(Commitment old, Commitment current)
        {
            former.Add(current, old);
            gone.Remove(old);
        }
    }
}
