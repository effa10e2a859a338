using NotesToolkit.Configuration;
using NotesToolkit.Disclosure;
using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Insights;

/// <summary>Reads the facts of a note that measures are made of.</summary>
internal sealed class NoteRecordReader(NotesConfiguration configuration, Func<Note, IReadOnlySet<Item>>? findSoft = null)
{
    private static readonly HashSet<Item> None = [];

    public NoteContent Read(Note note) => new()
    {
        Date = note.Date,
        Owner = note.Owner,
        With = note.With,
        Kind = note.Kind,
        IsVoid = note.IsVoid,
        IsImported = note.IsImported,
        IsMeeting = note.IsMeeting,
        CancelledBy = note.FrontMatter["by"] is { } by ? PersonKey.Of(by.Value) : null,
        Stances = note.Stances,
        Shared = note.Shared,
        HardQuestion = note.HardQuestion?.Outcome ?? HardQuestionOutcome.NotAsked,
        HardAnswer = note.HardQuestion is { Outcome: HardQuestionOutcome.Answered } hard ? TextHash.Add(0, hard.Answer) : 0,
        Items = ReadItems(note),
        Paragraphs =
        [
            .. from section in note.Sections
               where section.Kind is not (SectionKind.Private or SectionKind.FollowUp)
               from paragraph in section.Paragraphs
               where paragraph.Markup.Topics.Count > 0
               select new ItemRecord(section.Kind, note.Source.GetLineNumber(paragraph.Span.Start)) { Topics = paragraph.Markup.TopicNames },
        ],
        FollowUps = note.FollowUps.Count == 0 ? [] : note.FollowUps.Select(line => new FollowUpRecord(line.Id, line.Kind, line.Item["due"]?.Day)).ToArray(),
    };

    /// <summary>The facts of an item.</summary>
    public ItemRecord Read(Note note, Section section, Item item) =>
        ReadItem(note, section, item, note.Commitments.FirstOrDefault(commitment => ReferenceEquals(commitment.Item, item)), isSoft: false);

    private ItemRecord[] ReadItems(Note note)
    {
        IReadOnlySet<Item> soft = findSoft?.Invoke(note) ?? None;
        Dictionary<Item, Commitment> commitments = new(ReferenceEqualityComparer.Instance);
        foreach (Commitment commitment in note.Commitments)
            commitments.Add(commitment.Item, commitment);

        return
        [
            .. from section in note.Sections
               where section.Kind is not (SectionKind.Private or SectionKind.FollowUp)
               from item in section.Items
               select ReadItem(note, section, item, commitments.GetValueOrDefault(item), soft.Contains(item)),
        ];
    }

    private ItemRecord ReadItem(Note note, Section section, Item item, Commitment? commitment, bool isSoft)
    {
        ItemRecord plain = new(section.Kind, note.Source.GetLineNumber(item.Span.Start))
        {
            Topics = item.Markup.TopicNames,
            Owner = commitment?.Owner,
            IsComplete = commitment?.IsComplete ?? false,
            IsSoft = isSoft,
        };
        return item.Markup.Fields.Count == 0 || section.Kind == SectionKind.Commitments ? plain : plain with
        {
            Blockers = Values(item, "blocker"),
            Signal = SignalKinds.Of(item),
            Trend = Value(item, "trend"),
            Feedback = Value(item, "feedback"),
            HasGap = item["gap"] is not null,
            Of = FeedbackFacts.Ids(item),
            Review = item["review"]?.Day,
            Outcome = Value(item, "outcome"),
            Principles = item.Markup.Has("principle") ? Principles(item) : [],
            IsEvidence = item["evidence"] is not null || item["principle"] is not null,
        };
    }

    private string[] Principles(Item item) =>
    [
        .. item.Markup.All("principle").Select(principle => configuration.Principles.Find(principle.Value)).OfType<string>().Distinct(StringComparer.Ordinal),
    ];

    private static IReadOnlyList<string> Values(Item item, string key) => item[key] is { } found ? Note.SplitValues(found.Value) : [];

    private static string? Value(Item item, string key) => item[key]?.Value.ToLowerInvariant();
}
