using NotesToolkit.Configuration;
using NotesToolkit.Disclosure;
using NotesToolkit.History;
using NotesToolkit.Phrases;

namespace NotesToolkit.Insights;

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
        .Where(phrase => phrase.IsUnassigned)
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
