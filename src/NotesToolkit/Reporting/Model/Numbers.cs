using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>
/// How many of how many. Its text has a percentage from n = 5 on only, and none above all: more meetings can be held than were expected.
/// </summary>
internal sealed record RatioPart(int Count, int Of, bool Enough, string Text)
{
    public static implicit operator RatioPart(Ratio ratio) => From(ratio);

    public static RatioPart From(Ratio ratio) => new(ratio.Count, ratio.Of, ratio.IsEnough, ratio.IsEnough && ratio.Count <= ratio.Of
        ? Say.Text($"{ratio.Count} of {ratio.Of} ({Percent(ratio)}%)")
        : Say.Text($"{ratio.Count} of {ratio.Of}"));

    public static int Percent(Ratio ratio) => (int)Math.Round(100.0 * ratio.Count / ratio.Of, MidpointRounding.AwayFromZero);
}

/// <summary>How values lie.</summary>
internal sealed record SpreadPart(int Of, int P50, int P90, int Max, bool Enough)
{
    public static implicit operator SpreadPart(Spread spread) => From(spread);

    public static SpreadPart From(Spread spread) => new(spread.Of, spread.P50, spread.P90, spread.Max, spread.Of >= Ratio.Enough);
}

/// <summary>How often something happened to each of some commitments.</summary>
internal sealed record TallyPart(int Total, int Of, int P50, int P90, int Max, bool Enough)
{
    public static implicit operator TallyPart(Tally tally) => From(tally);

    public static TallyPart From(Tally tally) => new(tally.Total, tally.Of, tally.P50, tally.P90, tally.Max, tally.Of >= Ratio.Enough);
}
