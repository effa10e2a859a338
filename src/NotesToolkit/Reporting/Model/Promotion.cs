namespace NotesToolkit.Reporting.Model;

internal sealed record CriterionPart(string Criterion, IReadOnlyList<EvidencePart> Evidence, IReadOnlyList<EvidencePart> Against);

internal sealed record ReasonPart(EvidencePart Reason, IReadOnlyList<QuotePart> Since);

internal sealed class Promotion(ReportBuilder report, string person, PersonModel all, string? level)
{
    private readonly PersonEvidence evidence = all.Evidence;
    private readonly EvidenceItem[] shown = [.. all.Evidence.ForThem.Where(item => IsSame(item.Item["level"]?.Value, level))];

    private readonly IReadOnlyList<string> criteria =
        report.Source.Configuration.Levels.FirstOrDefault(entry => IsSame(entry.Key, level)).Value ?? [];

    public string PromotionTitle => $"Promotion{(level is null ? string.Empty : $" to {level}")}: {report.NameOf(person)}";
    public string? Level => level;
    public bool HasCriteria => criteria.Count > 0;

    public IReadOnlyList<CriterionPart> Criteria =>
        [.. criteria.Select(criterion => new CriterionPart(
            criterion,
            [.. shown.Where(item => IsOn(item, criterion)).OrderByDescending(item => item.IsStory).Select(evidence.Part)],
            [.. evidence.Gaps.Where(gap => IsOn(gap.Item, criterion)).Select(evidence.Part)]))];

    public IReadOnlyList<EvidencePart> Other => [.. shown.Where(item => !criteria.Any(criterion => IsOn(item, criterion))).Select(evidence.Part)];

    public IReadOnlyList<ReasonPart> Against => [.. evidence.Weakest.Select(reason => new ReasonPart(reason, Since(reason)))];

    public IReadOnlyList<PersonPart> Cited => [.. shown.SelectMany(item => item.Item.Markup.Mentions).Select(mention => mention.Key)
        .Where(key => key != person).Distinct(StringComparer.Ordinal).Select(report.Person)];

    public IReadOnlyList<SignalPart> PromotionSignals => [.. all.Items.Signals.Where(signal => signal.Kind == "promotion")];

    /// <summary>How the gap that a reason names was closed, and what later speaks for them on its topics.</summary>
    private IReadOnlyList<QuotePart> Since(EvidencePart reason) =>
    [
        .. evidence.Gaps.Where(gap => gap.Citation == reason.Citation).Take(1).SelectMany(gap => evidence.ForThem
            .Where(item => item.Date > gap.Date && item.Topics.Intersect(gap.Topics, StringComparer.Ordinal).Any())
            .Select(item => item.Quote).Prepend(gap.ClosedAs)).OfType<QuotePart>(),
    ];

    private static bool IsOn(NoteItem item, string criterion) => IsSame(item.Item["criterion"]?.Value, criterion);

    private static bool IsSame(string? text, string? other) => text is not null && other is not null
        && Vocabulary.Normalise(text) == Vocabulary.Normalise(other);
}
