using NotesToolkit.Configuration;
using NotesToolkit.Disclosure;
using NotesToolkit.History;
using NotesToolkit.Phrases;

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

/// <summary>The facts of one note in the last commit, with its history: all that measures are made of; <c>Read</c> gives the note itself.</summary>
internal sealed record NoteRecord(NoteContent Content, NoteTrail Trail, Func<Note> Read)
    : NoteContent(Content)
{
    private const int OldDays = 30;

    public string Path => Trail.Path;
    public int? BusinessDaysToCommit => Date?.BusinessDaysUntil(Trail.First.Day);
    public bool IsLate => BusinessDaysToCommit > 1;

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

internal sealed class NoteRecordReader(NotesConfiguration configuration, PhraseBook? softPhrases = null)
{
    public NoteContent Read(Note note) => new(note.Date, note.Owner, note.With, note.Kind, note.IsVoid, note.IsImported, note.IsMeeting,
        CancelledBy: note.FrontMatter["by"] is { } by ? PersonKey.Of(by.Value) : null,
        note.Stances,
        note.Shared,
        note.HardQuestion?.Outcome ?? HardQuestionOutcome.NotAsked,
        HardAnswer: note.HardQuestion is { Outcome: HardQuestionOutcome.Answered } hard ? TextHash.Of(hard.Answer) : 0,
        ReadItems(note),
        [.. from section in Shown(note)
            from paragraph in section.Paragraphs
            where paragraph.Markup.Topics.Count > 0
            select new ItemRecord(section.Kind, note.Source.GetLineNumber(paragraph.Span.Start), paragraph.Markup.TopicNames)],
        [.. note.FollowUps.Select(line => (line.Id, line.Kind, line.Item["due"]?.Day))]);

    public static IEnumerable<Section> Shown(Note note) =>
        note.Sections.Where(section => section.Kind is not (SectionKind.Private or SectionKind.FollowUp));

    public static IReadOnlySet<Item> SoftItems(Note note, PhraseBook book, Vocabulary vocabulary) => new NoteLanguage(note, book, vocabulary)
        .Find(PhraseCategory.SoftFollowUp)
        .Where(phrase => phrase.Place.IsUnassigned(phrase.Match.Span))
        .Select(phrase => phrase.Place.Item)
        .OfType<Item>()
        .ToHashSet<Item>(ReferenceEqualityComparer.Instance);

    public static IReadOnlyList<string> PrinciplesOf(Item item, NotesConfiguration configuration) =>
        [.. item.Markup.All("principle").Select(principle => configuration.Principles.Find(principle.Value)).OfType<string>()
            .Distinct(StringComparer.Ordinal)];

    private ItemRecord[] ReadItems(Note note)
    {
        IReadOnlySet<Item>? soft = softPhrases is null ? null : SoftItems(note, softPhrases, configuration.Vocabulary);
        Dictionary<object, Commitment> commitments =
            note.Commitments.ToDictionary(commitment => (object)commitment.Item, ReferenceEqualityComparer.Instance);
        return
            [.. from section in Shown(note)
                from item in section.Items
                let commitment = commitments.GetValueOrDefault(item)
                let plain = new ItemRecord(section.Kind, note.Source.GetLineNumber(item.Span.Start), item.Markup.TopicNames, commitment?.Owner,
                    commitment?.IsComplete ?? false, soft?.Contains(item) is true)
                select item.Markup.Fields.Count == 0 || section.Kind == SectionKind.Commitments ? plain : plain with
                {
                    Blockers = item["blocker"] is { } blocker ? Note.SplitValues(blocker.Value) : [],
                    Signal = SignalKinds.Of(item),
                    Feedback = item["feedback"]?.Value.ToLowerInvariant(),
                    HasGap = item["gap"] is not null,
                    Of = FeedbackFacts.Ids(item),
                    Review = item["review"]?.Day,
                    HasChanged = string.Equals(item["outcome"]?.Value, "changed", StringComparison.OrdinalIgnoreCase),
                    Principles = PrinciplesOf(item, configuration),
                    IsEvidence = item["evidence"] is not null || item["principle"] is not null,
                }];
    }
}
