namespace NotesToolkit.Insights;

/// <summary>A place in a commit that a claim rests on.</summary>
/// <param name="Path">The path from the git root, with <c>/</c>.</param>
/// <param name="Commit">The commit.</param>
/// <param name="Line">The line, from 1.</param>
public readonly record struct Citation(string Path, Git.GitId Commit, int Line)
{
    /// <summary>As reports show it: <c>path@</c> and twelve hex digits.</summary>
    public override string ToString() => $"{Path}@{Commit.Abbreviated}";
}

/// <summary>The kinds of patterns.</summary>
public enum PatternKind
{
    /// <summary>A topic in two or more meetings.</summary>
    RecurringTopic,

    /// <summary>A commitment that slipped twice or more.</summary>
    RepeatedSlip,

    /// <summary>A person who missed twice or more.</summary>
    RepeatedMiss,

    /// <summary>Two or more soft follow-ups.</summary>
    Softness,

    /// <summary>Two or more notes first committed more than a business day after the meeting.</summary>
    LateNotes,

    /// <summary>Notes whose sentences were changed long after the meeting.</summary>
    EditedNotes,

    /// <summary>Two or more meetings with the stance rescue.</summary>
    Rescue,
}

/// <summary>Something that came up again and again.</summary>
/// <param name="Kind">What.</param>
/// <param name="Person">Of whom.</param>
/// <param name="Topic">The topic, or of slips the commitment's id; null where there is none.</param>
/// <param name="Count">How often.</param>
/// <param name="Citations">Where, oldest first.</param>
public sealed record Pattern(PatternKind Kind, string Person, string? Topic, int Count, IReadOnlyList<Citation> Citations);

/// <summary>A person on one of the three lists, with why.</summary>
/// <param name="Person">The person's key.</param>
/// <param name="Reasons">Each a phrase with its numbers.</param>
/// <param name="Citations">What the reasons rest on, oldest first.</param>
public sealed record Listed(string Person, IReadOnlyList<string> Reasons, IReadOnlyList<Citation> Citations);

/// <summary>The answers to the three questions of the first ninety days: lists with evidence, no scores.</summary>
/// <param name="Independent">Who keeps what they promise without help.</param>
/// <param name="NeedsContext">Who is blocked by missing clarity or scope.</param>
/// <param name="SilentlyUnderperforming">Who misses without having been told.</param>
public sealed record Lists(
    IReadOnlyList<Listed> Independent, IReadOnlyList<Listed> NeedsContext, IReadOnlyList<Listed> SilentlyUnderperforming);

/// <summary>The measures of one person.</summary>
/// <param name="Person">The person's key.</param>
/// <param name="Measures">The measures.</param>
public sealed record PersonMeasures(string Person, Measures Measures);

/// <summary>What was mined over a period.</summary>
/// <param name="AsOf">The day that "today" means.</param>
/// <param name="Period">The period.</param>
/// <param name="Commit">The last commit, or null where there is none.</param>
public sealed record Mining(DateOnly AsOf, Period Period, History.HistoryCommit? Commit)
{
    /// <summary>The persons, in ordinal order of their keys; one where one was asked for.</summary>
    public required IReadOnlyList<PersonMeasures> People { get; init; }

    /// <summary>All persons together.</summary>
    public required Measures Team { get; init; }

    /// <summary>The manager, or null where the root has none.</summary>
    public required PersonMeasures? Manager { get; init; }

    /// <summary>The patterns by kind, person and topic.</summary>
    public required IReadOnlyList<Pattern> Patterns { get; init; }

    /// <summary>The three lists.</summary>
    public required Lists Lists { get; init; }
}
