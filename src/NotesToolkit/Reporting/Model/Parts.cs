using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>A version of a note that could not be read.</summary>
internal sealed record SkippedPart(string Path, string Commit, string Reason);

/// <summary>What every report has.</summary>
internal sealed record Head(string Report)
{
    public int SchemaVersion { get; } = 1;
    public required string Version { get; init; }
    public required DateOnly AsOf { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }

    /// <summary>The last commit that was read, by its first twelve hex digits, and its day; null where there is none.</summary>
    public required string? Commit { get; init; }
    public required DateOnly? Committed { get; init; }
    public required bool IncludeAttrition { get; init; }
    public required IReadOnlyList<GradeCount> Grades { get; init; }
    public required IReadOnlyList<SkippedPart> Skipped { get; init; }
}

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

/// <summary>A person of the roster, or whom a note names.</summary>
internal sealed record PersonPart(string Key, string Name, string? Role, string? Level, string? Manager, DateOnly? Started, DateOnly? Left);

/// <summary>A finding of the checks of a person's record, as a sentence.</summary>
internal sealed record FindingPart(string Rule, string Text, IReadOnlyList<Cited> Citations);

/// <summary>Something that the record says, with its places: a flag, a reason, a warning.</summary>
internal sealed record ClaimPart(string Kind, string Text, IReadOnlyList<Cited> Citations)
{
    /// <summary>What a note says of it in its own words, or null.</summary>
    public string? Quote { get; init; }
}

/// <summary>A move of a commitment's due date to a later day.</summary>
internal sealed record SlipPart(DateOnly Date, string? From, string? To, string? Why, bool Late, Cited Citation);

/// <summary>A miss.</summary>
internal sealed record MissPart(DateOnly Date, Cited Citation);

/// <summary>A commitment and its life.</summary>
internal sealed record CommitmentRow(string? Id, string? Owner, string Text, DateOnly? OriginalDue, DateOnly? Due, string State,
    DateOnly? SettledOn, int? DaysLate, string? Lateness, IReadOnlyList<SlipPart> Slips, IReadOnlyList<MissPart> Misses, DateOnly Opened,
    string? To, string? UnknownBefore, Cited Citation);

/// <summary>What the manager proposes.</summary>
internal sealed record ProposalPart(DateOnly? Date, string? Owner, string Text, Cited Citation, string? Rating, string? Performance,
    string? Potential, string? Level, string? Ask);

/// <summary>A topic that came up in two or more meetings.</summary>
internal sealed record TopicPart(string Topic, int Count, DateOnly? Last, DateOnly? RespondedOn, IReadOnlyList<Cited> Citations);

/// <summary>Words of a note with their place.</summary>
internal sealed record QuotePart(DateOnly? Date, string Text, Cited Citation);

/// <summary>A decision as it was written, and whether a later one took it back.</summary>
internal sealed record DecisionPart(DateOnly? Date, string Text, string? Owner, IReadOnlyList<string> Topics, string State,
    IReadOnlyList<Cited> Citations)
{
    public QuotePart? ReversedBy { get; init; }
}

/// <summary>A blocker of one class.</summary>
internal sealed record BlockerPart(string Class, string Month, DateOnly? Date, string Text, IReadOnlyList<Cited> Citations);

/// <summary>A signal of performance or promotion.</summary>
internal sealed record SignalPart(string Kind, string? Trend, DateOnly? Date, string Text, IReadOnlyList<Cited> Citations);

/// <summary>An attrition signal: that there was one, and never its words.</summary>
internal sealed record AttritionPart(DateOnly? Date, string? Trend, string? Likelihood, string? Impact, string? Regretted, Cited Citation);

/// <summary>A sentence that was changed after its note's draft window.</summary>
internal sealed record RewritePart(DateOnly? Note, string Section, string? Before, string? After, DateOnly ChangedOn, int DaysAfter,
    IReadOnlyList<Cited> Citations, Cited BeforeCitation, Cited AfterCitation);
