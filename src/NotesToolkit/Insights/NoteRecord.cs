using NotesToolkit.History;

namespace NotesToolkit.Insights;

internal record NoteContent
{
    private static readonly SectionKind[] ClosingSections = [SectionKind.Decisions, SectionKind.Feedback, SectionKind.Commitments];

    public DateOnly? Date { get; init; }

    public string? Owner { get; init; }
    public string? With { get; init; }
    public bool IsImported { get; init; }
    public NoteKind Kind { get; init; }
    public bool IsVoid { get; init; }
    public bool IsMeeting { get; init; }
    public string? CancelledBy { get; init; }
    public IReadOnlyList<string> Stances { get; init; } = [];
    public DateOnly? Shared { get; init; }
    public HardQuestionOutcome HardQuestion { get; init; }

    /// <summary>The hard answer's words as a number, to compare two; 0 where there is none.</summary>
    public ulong HardAnswer { get; init; }
    public IReadOnlyList<ItemRecord> Items { get; init; } = [];

    /// <summary>The paragraphs that hold topics.</summary>
    public IReadOnlyList<ItemRecord> Paragraphs { get; init; } = [];
    public IReadOnlyList<(string Id, FollowUpKind Kind, DateOnly? Due)> FollowUps { get; init; } = [];

    public bool IsRescue => Stances.Contains("rescue", StringComparer.Ordinal);
    public bool HasCompleteCommitment => Promises.Any(item => item.IsComplete);
    public IEnumerable<ItemRecord> Promises => Items.Where(item => item.Section == SectionKind.Commitments);

    /// <summary>The items in which a soft follow-up counts.</summary>
    public IEnumerable<ItemRecord> Closing => Items.Where(item => ClosingSections.Contains(item.Section));
    public IEnumerable<string> Topics => Items.SelectMany(item => item.Topics).Distinct(StringComparer.Ordinal);
}

/// <summary>The facts of one note in the last commit, with its history: all that measures are made of.</summary>
internal sealed record NoteRecord : NoteContent
{
    private const int OldDays = 30;

    public NoteRecord(NoteContent content, NoteTrail trail)
        : base(content) => Trail = trail;

    public NoteTrail Trail { get; }

    public string Path => Trail.Path;
    public int? BusinessDaysToCommit => Date?.BusinessDaysUntil(Trail.First.Day);
    public bool IsLate => BusinessDaysToCommit > 1;

    /// <summary>The versions that changed a sentence when the note was older than thirty days.</summary>
    public IEnumerable<NoteVersion> LateEdits =>
        Trail.Versions.Where(version => version.ChangesProse && version.Commit.Day > Date?.AddDays(OldDays));

    public Citation Cite(int line = 1) => new(Path, Trail.Last.Commit.Info.Id, line);

    public IEnumerable<Citation> CiteItems(Func<ItemRecord, bool> which) => Items.Where(which).Select(item => Cite(item.Line));
}

/// <summary>The facts of one item outside private sections: what it is filed as, and never its words.</summary>
internal sealed record ItemRecord(SectionKind Section, int Line)
{
    public IReadOnlyList<string> Topics { get; init; } = [];
    public IReadOnlyList<string> Blockers { get; init; } = [];

    /// <summary>The kind of a signal: <c>performance</c>, <c>promotion</c> or <c>attrition</c>.</summary>
    public string? Signal { get; init; }

    /// <summary>The kind of feedback: <c>performance</c>, <c>coaching</c> or <c>praise</c>.</summary>
    public string? Feedback { get; init; }
    public bool HasGap { get; init; }
    public IReadOnlyList<string> Of { get; init; } = [];
    public DateOnly? Review { get; init; }
    public bool HasChanged { get; init; }
    public IReadOnlyList<string> Principles { get; init; } = [];

    public bool IsEvidence { get; init; }

    public bool IsSoft { get; init; }
    public string? Owner { get; init; }
    public bool IsComplete { get; init; }
    public bool IsPerformanceFeedback => Feedback == "performance";

    /// <summary>Whether the person can have seen trouble coming from it: a signal, a blocker or a gap.</summary>
    public bool IsWarning => Signal is not null || Section == SectionKind.Blockers || HasGap;
}
