using NotesToolkit.History;

namespace NotesToolkit.Insights;

/// <summary>The facts of a note: the paragraphs that hold topics, and of the hard answer a number to compare two by, 0 where there is none.</summary>
internal record NoteContent(DateOnly? Date, string? Owner, string? With, NoteKind Kind, bool IsVoid, bool IsImported, bool IsMeeting,
    string? CancelledBy, IReadOnlyList<string> Stances, DateOnly? Shared, HardQuestionOutcome HardQuestion, ulong HardAnswer,
    IReadOnlyList<ItemRecord> Items, IReadOnlyList<ItemRecord> Paragraphs, IReadOnlyList<(string Id, FollowUpKind Kind, DateOnly? Due)> FollowUps)
{
    private static readonly SectionKind[] ClosingSections = [SectionKind.Decisions, SectionKind.Feedback, SectionKind.Commitments];

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

    public NoteRecord(NoteContent content, NoteTrail trail, Func<Note> read)
        : base(content) => (Trail, Read) = (trail, read);

    public NoteTrail Trail { get; }

    /// <summary>Reads the note itself, as the last commit holds it.</summary>
    public Func<Note> Read { get; }

    public string Path => Trail.Path;
    public int? BusinessDaysToCommit => Date?.BusinessDaysUntil(Trail.First.Day);
    public bool IsLate => BusinessDaysToCommit > 1;

    /// <summary>The versions that changed a sentence when the note was older than thirty days.</summary>
    public IEnumerable<NoteVersion> LateEdits =>
        Trail.Versions.Where(version => version.ChangesProse && version.Commit.Day > Date?.AddDays(OldDays));

    public Citation Cite(int line = 1) => new(Path, Trail.Last.Commit.Info.Id, line);

    public IEnumerable<Citation> CiteItems(Func<ItemRecord, bool> which) => Items.Where(which).Select(item => Cite(item.Line));
}

/// <summary>
/// The facts of one item outside private sections: what it is filed as, and never its words. Signals are of <c>performance</c>,
/// <c>promotion</c> or <c>attrition</c>, feedback is <c>performance</c>, <c>coaching</c> or <c>praise</c>.
/// </summary>
internal sealed record ItemRecord(SectionKind Section, int Line, IReadOnlyList<string> Topics, string? Owner = null, bool IsComplete = false,
    bool IsSoft = false)
{
    public IReadOnlyList<string> Blockers { get; init; } = [];
    public string? Signal { get; init; }
    public string? Feedback { get; init; }
    public bool HasGap { get; init; }
    public IReadOnlyList<string> Of { get; init; } = [];
    public DateOnly? Review { get; init; }
    public bool HasChanged { get; init; }
    public IReadOnlyList<string> Principles { get; init; } = [];
    public bool IsEvidence { get; init; }
    public bool IsPerformanceFeedback => Feedback == "performance";

    /// <summary>Whether the person can have seen trouble coming from it: a signal, a blocker or a gap.</summary>
    public bool IsWarning => Signal is not null || Section == SectionKind.Blockers || HasGap;
}
