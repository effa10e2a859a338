using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>The facts of one item outside private sections: what it is filed as, and never its words.</summary>
internal sealed record ItemRecord(SectionKind Section, int Line)
{
    /// <summary>The topics, in lower case, without the sign.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The classes of a blocker, in lower case.</summary>
    public IReadOnlyList<string> Blockers { get; init; } = [];

    /// <summary>The kind of a signal (<c>performance</c>, <c>promotion</c>, <c>attrition</c>), or null.</summary>
    public string? Signal { get; init; }

    /// <summary>The trend of a signal (<c>better</c>, <c>worse</c>), or null.</summary>
    public string? Trend { get; init; }

    /// <summary>The kind of feedback (<c>performance</c>, <c>coaching</c>, <c>praise</c>), or null.</summary>
    public string? Feedback { get; init; }

    /// <summary>Whether it names a gap.</summary>
    public bool HasGap { get; init; }

    /// <summary>The ids of the commitments that the feedback judges.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>The day on which the feedback is reviewed, or null.</summary>
    public DateOnly? Review { get; init; }

    /// <summary>What the review found (<c>changed</c>, <c>unchanged</c>), or null.</summary>
    public string? Outcome { get; init; }

    /// <summary>The exact names of the principles.</summary>
    public IReadOnlyList<string> Principles { get; init; } = [];

    /// <summary>Whether it is evidence: it names an <c>evidence</c> or a <c>principle</c>.</summary>
    public bool IsEvidence { get; init; }

    /// <summary>Whether it holds a soft follow-up: a promise to look again that names nobody and no day.</summary>
    public bool IsSoft { get; init; }

    /// <summary>Of a commitment: the owner's key, or null.</summary>
    public string? Owner { get; init; }

    /// <summary>Of a commitment: whether the close is whole.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Whether it is feedback on performance, which names a gap.</summary>
    public bool IsPerformanceFeedback => Feedback == "performance";

    /// <summary>Whether the person can have seen trouble coming from it: a signal, a blocker or a gap.</summary>
    public bool IsWarning => Signal is not null || Section == SectionKind.Blockers || HasGap;
}
