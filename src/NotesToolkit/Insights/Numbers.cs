namespace NotesToolkit.Insights;

/// <summary>How many of how many. Never shown without both, and as a percentage only from <see cref="Enough"/> on.</summary>
/// <param name="Count">How many.</param>
/// <param name="Of">Of how many.</param>
public readonly record struct Ratio(int Count, int Of)
{
    /// <summary>The number below which nothing is compared and no percentage is shown.</summary>
    public const int Enough = 5;

    /// <summary>Whether there is enough to compare.</summary>
    public bool IsEnough => Of >= Enough;

    internal int Percent => (int)Math.Round(100.0 * Count / Of, MidpointRounding.AwayFromZero);

    /// <summary>With a percentage where there is enough, and none above all: more meetings can be held than were expected.</summary>
    internal string Text => Invariant($"{Count} of {Of}{(IsEnough && Count <= Of ? Invariant($" ({Percent}%)") : string.Empty)}");

    internal static Ratio Share<T>(IEnumerable<T> cases, Func<T, bool> counts)
    {
        T[] all = [.. cases];
        return new(all.Count(counts), all.Length);
    }

    internal static Ratio Sum(IEnumerable<Ratio> groups) =>
        groups.Aggregate(default(Ratio), (sum, group) => new(sum.Count + group.Count, sum.Of + group.Of));
}

/// <summary>How values lie: the smallest value that half, and nine in ten, of them do not exceed, and the largest.</summary>
/// <param name="Of">How many values.</param>
/// <param name="P50">The median; 0 without values.</param>
/// <param name="P90">The ninetieth percentile; 0 without values.</param>
/// <param name="Max">The largest; 0 without values.</param>
public readonly record struct Spread(int Of, int P50, int P90, int Max)
{
    internal static Spread OfValues(IEnumerable<int> values)
    {
        int[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? default : new(sorted.Length, At(sorted, 50), At(sorted, 90), sorted[^1]);
    }

    private static int At(int[] sorted, int percent) => sorted[Math.Max(0, (((sorted.Length * percent) + 99) / 100) - 1)];
}

/// <summary>How often something happened to each of some commitments.</summary>
/// <param name="Total">How often in all.</param>
/// <param name="Of">To how many commitments it could have.</param>
/// <param name="P50">The median over commitments.</param>
/// <param name="P90">The ninetieth percentile over commitments.</param>
/// <param name="Max">The most for one commitment.</param>
public readonly record struct Tally(int Total, int Of, int P50, int P90, int Max)
{
    internal static Tally OfCounts(IEnumerable<int> counts)
    {
        int[] all = [.. counts];
        Spread spread = Spread.OfValues(all);
        return new(all.Sum(), spread.Of, spread.P50, spread.P90, spread.Max);
    }
}
