namespace NotesToolkit.Reporting.Model;

/// <summary>A person of the roster, or whom a note names.</summary>
internal sealed record PersonPart(string Key, string Name, string? Role, string? Level, string? Manager)
{
    /// <summary>The first and last day, where the roster names them and they lie in the period.</summary>
    public DateOnly? Started { get; init; }
    public DateOnly? Left { get; init; }
}

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
internal sealed record CommitmentRow(string? Id, string? Owner, string Text)
{
    public DateOnly? OriginalDue { get; init; }
    public DateOnly? Due { get; init; }

    /// <summary>open, overdue, kept, kept late, missed, dropped, erased.</summary>
    public required string State { get; init; }
    public DateOnly? SettledOn { get; init; }
    public int? DaysLate { get; init; }

    /// <summary>The days late in words, or null.</summary>
    public string? Lateness { get; init; }
    public required IReadOnlyList<SlipPart> Slips { get; init; }
    public required IReadOnlyList<MissPart> Misses { get; init; }
    public DateOnly Opened { get; init; }

    /// <summary>To whom it goes when it is missed.</summary>
    public string? To { get; init; }

    /// <summary>The first commit that tells of it, where history cannot be followed further back.</summary>
    public string? UnknownBefore { get; init; }
    public required Cited Citation { get; init; }
}

/// <summary>What the manager proposes.</summary>
internal sealed record ProposalPart(DateOnly? Date, string? Owner, string Text, Cited Citation)
{
    public string? Rating { get; init; }
    public string? Performance { get; init; }
    public string? Potential { get; init; }
    public string? Level { get; init; }
    public string? Ask { get; init; }
}

/// <summary>A topic that came up in two or more meetings.</summary>
internal sealed record TopicPart(string Topic, int Count, DateOnly? Last, DateOnly? RespondedOn, IReadOnlyList<Cited> Citations);

/// <summary>Words of a note with their place.</summary>
internal sealed record QuotePart(DateOnly? Date, string Text, Cited Citation);

/// <summary>A decision as it was written, and whether a later one took it back.</summary>
internal sealed record DecisionPart(DateOnly? Date, string Text, string? Owner, IReadOnlyList<string> Topics, string State,
    IReadOnlyList<Cited> Citations)
{
    /// <summary>The later decision that took it back.</summary>
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
    IReadOnlyList<Cited> Citations)
{
    public required Cited BeforeCitation { get; init; }
    public required Cited AfterCitation { get; init; }
}
