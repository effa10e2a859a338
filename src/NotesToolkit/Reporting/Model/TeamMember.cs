using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>What the calibration room's row of one person is made of.</summary>
internal sealed class TeamMember(ReportBuilder report, string person)
{
    private readonly Scope scope = Scope.OfPerson(report.Source.Record, person, report.Period);

    public string Person { get; } = person;
    public PersonEvidence Evidence { get; } = new(report, person);
    public Believe Believe { get; } = new(report, person);
    public IReadOnlyList<FindingPart> Findings { get; } = Model.Findings.Of(report, person);
    public IReadOnlyList<ProposalPart> Proposals { get; } = Model.Proposals.Of(report, person);
    public Measures Measures { get; } = report.Source.Measure(person, report.Period);
    public string? Rating => Model.Proposals.Last(Proposals, proposal => proposal.Rating);

    /// <summary>The place of the proposed rating among the configured ones, the lowest 0; null where none is proposed, or an unknown one.</summary>
    public int? RatingPlace => report.Source.Configuration.Ratings.ToList()
        .FindIndex(rating => string.Equals(rating, Rating, StringComparison.OrdinalIgnoreCase)) is >= 0 and int place
        ? place
        : null;

    /// <summary>The evidence of the last ninety days.</summary>
    public IEnumerable<Citation> Recent => FeedbackMeasures.Evidence(scope).Where(found => found.IsRecent)
        .Select(found => found.Note.Cite(found.Item.Line));

    public MemberPart Part(IReadOnlyList<ClaimPart> flags)
    {
        CountPart[] counted = [.. Counted()];
        IReadOnlyList<EvidencePart> gaps = Evidence.OpenGaps;
        Ratio kept = Measures.KeptStrict;
        return new(report.Person(Person),
            Proposals: Proposals,
            Rating: Rating,
            Performance: Model.Proposals.Last(Proposals, proposal => proposal.Performance),
            Potential: Model.Proposals.Last(Proposals, proposal => proposal.Potential),
            ProposedLevel: Model.Proposals.Last(Proposals, proposal => proposal.Level),
            PreviousRating: PreviousRating(),
            KeptStrict: kept,
            KeptFinal: Measures.KeptFinal,
            KeptTenths: kept.IsEnough ? (int)Math.Round(10.0 * kept.Count / kept.Of) : null,
            Slips: Measures.Slips,
            Misses: Measures.Misses,
            Late: Evidence.Commitments.All.Count(item => item.State is "kept late" or "overdue"),
            NotKept: Evidence.Commitments.NotKept,
            OpenGaps: gaps,
            GapsSaid: gaps.Count,
            GapsShared: gaps.Count(gap => gap.ToldOn is not null),
            Topics: Talk.RecurringTopics(report, Person),
            Principles:
            [
                .. from name in Evidence.Principles
                   select new PrinciplePart(name, report.Cite(Evidence.Items.Where(item => item.Principles.Contains(name, StringComparer.Ordinal))
                       .SelectMany(item => item.Places))),
            ],
            Counted: counted,
            Recency: Measures.Recency,
            FewData: !kept.IsEnough || Evidence.Items.Count < Ratio.Enough,
            Findings: Findings,
            Flags: flags,
            Attrition: Talk.Attrition(report, Person),
            Citations: [.. Proposals.Select(proposal => proposal.Citation).Concat(counted.SelectMany(row => row.Citations))
                .Concat(gaps.Select(gap => gap.Citation)).Distinct()]);
    }

    private string? PreviousRating()
    {
        DateOnly? last = Proposals.LastOrDefault(proposal => proposal.Rating is not null)?.Date;
        return last is not { } day ? null
            : Model.Proposals.Last(Model.Proposals.Of(report, Person, new(DateOnly.MinValue, day.AddDays(-1))), proposal => proposal.Rating);
    }

    /// <summary>What each figure counts; what has no case is left out.</summary>
    private IEnumerable<CountPart> Counted() => new CountPart[]
    {
        Row("Kept on the first date", Trails.Where(trail => Kept(trail, trail.OriginalDue) == true).Select(PersonCommitments.Place)),
        Row("Not kept on the first date", Trails.Where(trail => Kept(trail, trail.OriginalDue) == false).Select(PersonCommitments.Place)),
        Row("Kept on the last agreed date", Trails.Where(trail => Kept(trail, trail.LatestDue) == true).Select(PersonCommitments.Place)),
        Row("Not kept on the last agreed date", Trails.Where(trail => Kept(trail, trail.LatestDue) == false).Select(PersonCommitments.Place)),
        Row("Dates moved to a later day", CommitmentMeasures.InPlay(scope).SelectMany(trail => trail.Slips)
            .Where(slip => report.Period.Holds(slip.Date)).Select(PatternFinder.Cite)),
        Row("Missed", Evidence.Commitments.Misses.Select(miss => miss.Citation)),
        Row("Evidence of the last 90 days", Recent),
        Row("Evidence before that", FeedbackMeasures.Evidence(scope).Where(found => !found.IsRecent)
            .Select(found => found.Note.Cite(found.Item.Line))),
    }.Where(row => row.Count > 0);

    private IEnumerable<Trail> Trails => PersonCommitments.InOrder(scope.Trails);

    private bool? Kept(Trail trail, DateOnly? due) => report.Period.Holds(due) ? CommitmentMeasures.IsKept(trail, due, report.AsOf) : null;

    private CountPart Row(string text, IEnumerable<Citation> found)
    {
        Citation[] places = [.. found];
        return new(text, places.Length, report.Cite(places.DistinctBy(place => (place.Path, place.Commit))));
    }
}
