namespace NotesToolkit.Notes;

/// <summary>Finds what is the same in two versions, in rounds: the surest sign first, and what is paired stays so.</summary>
internal sealed class Pairing<T>(IEnumerable<T> before, IEnumerable<T> after)
    where T : class
{
    private readonly Dictionary<T, T> former = new(ReferenceEqualityComparer.Instance);
    private readonly T[] all = [.. after];
    private readonly List<T> gone = [.. before];
    private readonly List<T> come = [.. after];

    public IReadOnlyList<T> Gone => gone;

    public IReadOnlyList<T> Come => come;

    /// <summary>What is paired so far: each of the later version with what it was.</summary>
    public IReadOnlyDictionary<T, T> Former => former;

    /// <summary>All of both versions, in the order of the later one; what is gone comes last.</summary>
    public IEnumerable<(T? Before, T? After)> Pairs =>
        [.. all.Select(current => (former.GetValueOrDefault(current), (T?)current)), .. gone.Select(old => ((T?)old, (T?)null))];

    public void ByKey(Func<T, string?> key, Func<T, T, bool>? fits = null)
    {
        ILookup<string, T> old = gone.Where(known => key(known) is not null).ToLookup(known => key(known)!, StringComparer.Ordinal);
        Pair(from current in come
             where key(current) is not null
             from known in old[key(current)!]
             where fits is null || fits(known, current)
             select (known, current));
    }

    /// <summary>Pairs what fits, by a likeness above 0, the most alike first.</summary>
    public void ByLikeness(Func<T, T, double> likeness) => Pair(
        from old in gone
        from current in come
        let alike = likeness(old, current)
        where alike > 0
        orderby alike descending
        select (old, current));

    public void ByWords(Func<T, string> words, Func<T, T, bool>? fits = null) => Pair(
        WordMatch.Pair([.. gone.Select(words)], [.. come.Select(words)], (old, current) => fits is null || fits(gone[old], come[current]))
            .Select(pair => (gone[pair.Before], come[pair.After])));

    /// <summary>Pairs what fits, each with the first that does.</summary>
    public void ByFit(Func<T, T, bool> fits) => Pair(from current in come from old in gone where fits(old, current) select (old, current));

    private void Pair(IEnumerable<(T Before, T After)> candidates)
    {
        HashSet<T> taken = new(ReferenceEqualityComparer.Instance);
        foreach ((T old, T current) in candidates)
        {
            if (!former.ContainsKey(current) && taken.Add(old))
                former.Add(current, old);
        }

        gone.RemoveAll(taken.Contains);
        come.RemoveAll(former.ContainsKey);
    }
}
