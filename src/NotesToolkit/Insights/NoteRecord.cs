using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>The facts of a line of Follow-up.</summary>
internal sealed record FollowUpRecord(string Id, FollowUpKind Kind, DateOnly? Due);

/// <summary>The facts of one text of a note.</summary>
internal record NoteContent
{
    /// <summary>The meeting's day, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The key of the manager, or null.</summary>
    public string? Owner { get; init; }

    /// <summary>The key of the person, or null.</summary>
    public string? With { get; init; }

    /// <summary>Whether it was imported, so that it stands outside all rates.</summary>
    public bool IsImported { get; init; }

    /// <summary>What kind of meeting it is.</summary>
    public NoteKind Kind { get; init; }

    /// <summary>Whether the note says that it should not exist.</summary>
    public bool IsVoid { get; init; }

    /// <summary>Whether it is a meeting in the sense of measures: a 1:1 that was held.</summary>
    public bool IsMeeting { get; init; }

    /// <summary>Of a cancelled meeting: the key of who cancelled it, or null.</summary>
    public string? CancelledBy { get; init; }

    /// <summary>The stances, main first, in lower case.</summary>
    public IReadOnlyList<string> Stances { get; init; } = [];

    /// <summary>The day on which the person was given what concerns them, or null.</summary>
    public DateOnly? Shared { get; init; }

    /// <summary>How the hard question was met.</summary>
    public HardQuestionOutcome HardQuestion { get; init; }

    /// <summary>The hard answer's words as a number, to tell whether two are the same; 0 where there is none.</summary>
    public ulong HardAnswer { get; init; }

    /// <summary>The items outside private sections, in the note's order.</summary>
    public IReadOnlyList<ItemRecord> Items { get; init; } = [];

    /// <summary>The paragraphs that hold topics.</summary>
    public IReadOnlyList<ItemRecord> Paragraphs { get; init; } = [];

    /// <summary>The lines of Follow-up.</summary>
    public IReadOnlyList<FollowUpRecord> FollowUps { get; init; } = [];

    /// <summary>Whether a stance is rescue.</summary>
    public bool IsRescue => Stances.Contains("rescue", StringComparer.Ordinal);

    /// <summary>Whether a commitment of the meeting is complete.</summary>
    public bool HasCompleteCommitment => Items.Any(item => item.Section == SectionKind.Commitments && item.IsComplete);

    /// <summary>The topics of all items, each once.</summary>
    public IEnumerable<string> Topics => Items.SelectMany(item => item.Topics).Distinct(StringComparer.Ordinal);
}

/// <summary>The facts of one note as it stands in the last commit, with its history: all that measures are made of.</summary>
internal sealed record NoteRecord : NoteContent
{
    public NoteRecord(NoteContent content, NoteTrail trail)
        : base(content) => Trail = trail;

    public NoteTrail Trail { get; }

    /// <summary>The path from the git root.</summary>
    public string Path => Trail.Path;

    /// <summary>The place in the last version that a claim about the note, or one of its lines, rests on.</summary>
    public Citation Cite(int line = 1) => new(Path, Trail.Last.Commit.Info.Id, line);
}
