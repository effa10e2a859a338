namespace NotesToolkit.Reporting.Model;

/// <summary>For the room that reads in silence: proposal, record, three stories, gaps and what changed, reasons against, the ask.</summary>
internal sealed record NarrativeModel(string Title, PersonPart Person)
{
    public required IReadOnlyList<ProposalPart> Proposals { get; init; }
    public string? Rating { get; init; }
    public string? ProposedLevel { get; init; }
    public required string Sentence { get; init; }
    public required RatioPart KeptStrict { get; init; }
    public required IReadOnlyList<EvidencePart> Stories { get; init; }
    public required IReadOnlyList<EvidencePart> Strongest { get; init; }
    public required IReadOnlyList<FeedbackPart> Feedback { get; init; }
    public required IReadOnlyList<EvidencePart> Against { get; init; }
    public required IReadOnlyList<FindingPart> Findings { get; init; }
    public required IReadOnlyList<DecisionPart> Reversed { get; init; }
    public required IReadOnlyList<string> Principles { get; init; }
    public required IReadOnlyList<string> PrinciplesAbsent { get; init; }

    public static NarrativeModel Of(ReportBuilder report, string person)
    {
        PersonEvidence evidence = new(report, person);
        IReadOnlyList<ProposalPart> proposals = Model.Proposals.Of(report, person);
        EvidencePart[] stories = [.. evidence.Stories.Where(story => story.Sign == EvidenceItem.Plus).Reverse().Take(3)];
        return new($"Narrative: {report.NameOf(person)}", report.Person(person))
        {
            Proposals = proposals,
            Rating = Model.Proposals.Last(proposals, proposal => proposal.Rating),
            ProposedLevel = Model.Proposals.Last(proposals, proposal => proposal.Level),
            Sentence = evidence.Commitments.Sentence,
            KeptStrict = report.Source.Measure(person, report.Period).KeptStrict,
            Stories = stories,
            Strongest = evidence.Strongest(),
            Feedback = evidence.Gaps.Ledger,
            Against = [.. evidence.Weakest().Where(piece => piece.Kind != "performance")],
            Findings = Model.Findings.Of(report, person),
            Reversed = [.. Decisions.Of(report, person).Where(decision => decision.State == "reversed")],
            Principles = [.. evidence.Principles],
            PrinciplesAbsent = evidence.AbsentPrinciples,
        };
    }
}
