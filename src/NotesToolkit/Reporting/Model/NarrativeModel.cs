using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>For the room that reads in silence: proposal, record, three stories, gaps and what changed, reasons against, the ask.</summary>
internal sealed record NarrativeModel(string Title, PersonPart Person, IReadOnlyList<ProposalPart> Proposals, string? Rating,
    string? ProposedLevel, string Sentence, Ratio KeptStrict, IReadOnlyList<EvidencePart> Stories,
    IReadOnlyList<EvidencePart> Strongest, IReadOnlyList<FeedbackPart> Feedback, IReadOnlyList<EvidencePart> Against,
    IReadOnlyList<FindingPart> Findings, IReadOnlyList<DecisionPart> Reversed, IReadOnlyList<string> Principles,
    IReadOnlyList<string> PrinciplesAbsent)
{
    public static NarrativeModel Of(ReportBuilder report, string person)
    {
        PersonEvidence evidence = new(report, person);
        IReadOnlyList<ProposalPart> proposals = Model.Proposals.Of(report, person);
        return new($"Narrative: {report.NameOf(person)}", report.Person(person),
            Proposals: proposals,
            Rating: Model.Proposals.Last(proposals, proposal => proposal.Rating),
            ProposedLevel: Model.Proposals.Last(proposals, proposal => proposal.Level),
            Sentence: evidence.Commitments.Sentence,
            KeptStrict: report.Source.Measure(person, report.Period).Of<Ratio>("keptStrict"),
            Stories: [.. evidence.Stories.Where(story => story.Sign == EvidenceItem.Plus).Reverse().Take(3)],
            Strongest: evidence.Strongest,
            Feedback: evidence.Gaps.Ledger,
            Against: [.. evidence.Weakest.Where(piece => piece.Kind != "performance")],
            Findings: Model.Findings.Of(report, person),
            Reversed: [.. Decisions.Of(report, person).Where(decision => decision.State == "reversed")],
            Principles: [.. evidence.Principles],
            PrinciplesAbsent: evidence.AbsentPrinciples);
    }
}
