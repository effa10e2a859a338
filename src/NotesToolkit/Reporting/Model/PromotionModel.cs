namespace NotesToolkit.Reporting.Model;

/// <summary>A criterion of a level with what speaks for it and against it. No evidence says "no evidence yet".</summary>
internal sealed record CriterionPart(string Criterion, IReadOnlyList<EvidencePart> Evidence, IReadOnlyList<EvidencePart> Against);

internal sealed record ReasonPart(EvidencePart Reason, IReadOnlyList<QuotePart> Since);

/// <summary>A promotion document: each criterion of a level by the evidence that the notes hold.</summary>
internal sealed record PromotionModel(string Title, PersonPart Person, string? Level, bool HasCriteria, string Sentence,
    IReadOnlyList<ProposalPart> Proposals, string? Rating, IReadOnlyList<CriterionPart> Criteria, IReadOnlyList<EvidencePart> Other,
    IReadOnlyList<ReasonPart> Against, IReadOnlyList<PersonPart> Cited, IReadOnlyList<SignalPart> Signals)
{
    /// <summary>For a level that was typed, else for the one that was last proposed.</summary>
    public static PromotionModel Of(ReportBuilder report, string person, string? typed)
    {
        PersonEvidence evidence = new(report, person);
        IReadOnlyList<ProposalPart> proposals = Model.Proposals.Of(report, person);
        string? level = typed ?? Model.Proposals.Last(proposals, proposal => proposal.Level)
            ?? evidence.Items.Select(item => item.Item["level"]?.Value).LastOrDefault(named => named is not null);
        EvidenceItem[] items = [.. evidence.ForThem.Where(item => IsSame(item.Item["level"]?.Value, level))];
        IReadOnlyList<string> criteria = report.Source.Configuration.Levels.FirstOrDefault(entry => IsSame(entry.Key, level)).Value ?? [];
        return new(level is null ? $"Promotion: {report.NameOf(person)}" : $"Promotion to {level}: {report.NameOf(person)}", report.Person(person),
            level,
            HasCriteria: criteria.Count > 0,
            Sentence: evidence.Commitments.Sentence,
            Proposals: proposals,
            Rating: Model.Proposals.Last(proposals, proposal => proposal.Rating),
            Criteria: [.. criteria.Select(criterion => new CriterionPart(
                criterion,
                [.. items.Where(item => IsOn(item, criterion)).OrderByDescending(item => item.IsStory).Select(evidence.Part)],
                [.. evidence.Gaps.All.Where(gap => IsOn(gap.Item, criterion)).Select(evidence.Part)]))],
            Other: [.. items.Where(item => !criteria.Any(criterion => IsOn(item, criterion))).Select(evidence.Part)],
            Against: [.. evidence.Weakest.Select(reason => new ReasonPart(reason, Since(report, evidence, reason)))],
            Cited: [.. items.SelectMany(item => item.Item.Markup.Mentions).Select(mention => mention.Key).Where(key => key != person)
                .Distinct(StringComparer.Ordinal).Select(report.Person)],
            Signals: [.. PersonItems.Signals(report, person).Where(signal => signal.Kind == "promotion")]);
    }

    /// <summary>What changed since a gap: the feedback that closed it, and later praise on one of its topics.</summary>
    private static IReadOnlyList<QuotePart> Since(ReportBuilder report, PersonEvidence evidence, EvidencePart reason)
    {
        if (evidence.Gaps.All.FirstOrDefault(gap => gap.Item.Place == reason.Citation) is not { } gap)
            return [];

        return
        [
            .. evidence.Gaps.Part(gap).ClosedBy is { } closed ? [closed] : Array.Empty<QuotePart>(),
            .. evidence.ForThem.Where(item => item.Date > gap.Date && item.Topics.Intersect(gap.Topics, StringComparer.Ordinal).Any())
                .Select(report.Quote),
        ];
    }

    private static bool IsOn(NoteItem item, string criterion) => IsSame(item.Item["criterion"]?.Value, criterion);

    private static bool IsSame(string? text, string? other) => text is not null && other is not null
        && Vocabulary.Normalise(text) == Vocabulary.Normalise(other);
}
