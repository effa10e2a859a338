using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Reporting.Charts;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Model;

internal sealed record TeamCharts(RawText? NineBox, RawText? Ratings);

internal sealed record PrinciplePart(string Name, IReadOnlyList<Citation> Citations);

internal sealed record CountPart(string Text, int Count, IReadOnlyList<Citation> Citations);

internal sealed record MemberPart(PersonPart Person, IReadOnlyList<ProposalPart> Proposals, string? Rating, string? Performance,
    string? Potential, string? ProposedLevel, string? PreviousRating, Ratio KeptStrict, Ratio KeptFinal, int? KeptTenths,
    Tally Slips, Tally Misses, int Late, IReadOnlyList<CommitmentRow> NotKept, IReadOnlyList<EvidencePart> OpenGaps, int GapsSaid,
    int GapsShared, IReadOnlyList<TopicPart> Topics, IReadOnlyList<PrinciplePart> Principles, IReadOnlyList<CountPart> Counted,
    Ratio Recency, bool FewData, IReadOnlyList<FindingPart> Findings, IReadOnlyList<ClaimPart> Flags,
    IReadOnlyList<AttritionPart>? Attrition, IReadOnlyList<Citation> Citations);

/// <summary>The calibration room's sheet: one row a person, by level and then by name. It ranks nobody.</summary>
internal sealed record TeamModel(string Title, PersonPart? Owner, IReadOnlyList<string> Ratings, IReadOnlyList<MemberPart> People,
    IReadOnlyList<LevelPart<MemberPart>> Levels, TeamCharts Charts)
{
    public static TeamModel Of(ReportBuilder report, string? owner)
    {
        TeamMember[] members = [.. PeopleOf(report, owner).Union(report.Record.DirectReports(owner, report.Period).Select(person => person.Key),
            StringComparer.Ordinal)
            .OrderBy(report.NameOf, StringComparer.Ordinal)
            .ThenBy(person => person, StringComparer.Ordinal)
            .Select(person => new TeamMember(report, person))];
        IReadOnlyList<string> ratings = report.Source.Configuration.Ratings;
        int[] places = [.. members.Select(member => member.RatingPlace).Where(place => place >= 0).Distinct().Order()];
        // Where all proposals are the same, the scale's own ends are meant.
        (int lowest, int highest) = places.Length > 1 ? (places[0], places[^1]) : (0, Math.Max(0, ratings.Count - 1));
        MemberPart[] rows = [.. members.Select(member => member.Part(lowest, highest))];
        return new(owner is null ? "Calibration room" : $"Calibration room: the team of {report.NameOf(owner)}",
            owner is null ? null : report.Person(owner),
            Ratings: ratings,
            People: rows,
            Levels: LevelPart<MemberPart>.Of(rows, row => row.Person),
            Charts: new(NineBox.Draw(rows), RatingBars.Draw(rows, ratings)));
    }

    /// <summary>The persons whom the roster gives to a manager, or with whom the manager holds notes.</summary>
    public static IEnumerable<string> PeopleOf(ReportBuilder report, string? owner) => report.Record.People.Where(person => owner is null
        || report.Source.Roster.Find(person)?.Manager == owner
        || (report.Source.Roster.Find(person)?.Manager is null && report.Record.With(person).Any(note => note.Owner == owner)));
}

internal sealed class TeamMember(ReportBuilder report, string person)
{
    private readonly Scope scope = Scope.OfPerson(report.Record, person, report.Period);

    public string Person { get; } = person;
    public PersonEvidence Evidence { get; } = new(report, person);
    public Caveats Caveats { get; } = new(report, person);
    public IReadOnlyList<FindingPart> Findings { get; } = Model.Findings.Of(report, person);
    public IReadOnlyList<ProposalPart> Proposals { get; } = Model.Proposals.Of(report, person);
    public Measures Measures { get; } = report.Source.Measure(person, report.Period);
    public string? Rating => Model.Proposals.Last(Proposals, proposal => proposal.Rating);

    /// <summary>The place of the proposed rating among the configured ones, the lowest 0; −1 where none is proposed, or an unknown one.</summary>
    public int RatingPlace => report.Source.Configuration.Ratings.ToList()
        .FindIndex(rating => string.Equals(rating, Rating, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<Citation> EvidenceOf(bool isRecent) => FeedbackMeasures.Evidence(scope).Where(found => found.IsRecent == isRecent)
        .Select(found => found.Note.Cite(found.Item.Line));

    public MemberPart Part(int lowest, int highest)
    {
        CountPart[] counted = [.. Counts()];
        IReadOnlyList<EvidencePart> gaps = Evidence.OpenGaps;
        Ratio kept = Measures.Of<Ratio>("keptStrict");
        return new(report.Person(Person),
            Proposals: Proposals,
            Rating: Rating,
            Performance: Model.Proposals.Last(Proposals, proposal => proposal.Performance),
            Potential: Model.Proposals.Last(Proposals, proposal => proposal.Potential),
            ProposedLevel: Model.Proposals.Last(Proposals, proposal => proposal.Level),
            PreviousRating: PreviousRating(),
            KeptStrict: kept,
            KeptFinal: Measures.Of<Ratio>("keptFinal"),
            KeptTenths: kept.IsEnough ? (int)Math.Round(10.0 * kept.Count / kept.Of) : null,
            Slips: Measures.Of<Tally>("slips"),
            Misses: Measures.Of<Tally>("misses"),
            Late: Evidence.Commitments.All.Count(item => item.State is "kept late" or "overdue"),
            NotKept: Evidence.Commitments.NotKept,
            OpenGaps: gaps,
            GapsSaid: gaps.Count,
            GapsShared: gaps.Count(gap => gap.ToldOn is not null),
            Topics: PersonItems.RecurringTopics(report, Person),
            Principles:
                [.. from name in Evidence.Principles
                    select new PrinciplePart(name, report.Cite(Evidence.Items.Where(item => item.Principles.Contains(name, StringComparer.Ordinal))
                        .SelectMany(item => item.Places)))],
            Counted: counted,
            Recency: Measures.Of<Ratio>("recency"),
            FewData: !kept.IsEnough || Evidence.Items.Count < Ratio.Enough,
            Findings: Findings,
            Flags: [.. Flags(lowest, highest)],
            Attrition: PersonItems.Attrition(report, Person),
            Citations: [.. Proposals.Select(proposal => proposal.Citation).Concat(counted.SelectMany(row => row.Citations))
                .Concat(gaps.Select(gap => gap.Citation)).Distinct()]);
    }

    private string? PreviousRating()
    {
        DateOnly? last = Proposals.LastOrDefault(proposal => proposal.Rating is not null)?.Date;
        return last is not { } day ? null
            : Model.Proposals.Last(Model.Proposals.Of(report, Person, new(DateOnly.MinValue, day.AddDays(-1))), proposal => proposal.Rating);
    }

    private IEnumerable<CountPart> Counts() => new CountPart[]
    {
        Row("Kept on the first date", Trails(trail => trail.OriginalDue, isKept: true)),
        Row("Not kept on the first date", Trails(trail => trail.OriginalDue, isKept: false)),
        Row("Kept on the last agreed date", Trails(trail => trail.LatestDue, isKept: true)),
        Row("Not kept on the last agreed date", Trails(trail => trail.LatestDue, isKept: false)),
        Row("Dates moved to a later day", CommitmentMeasures.InPlay(scope).SelectMany(trail => trail.Slips)
            .Where(slip => report.Period.Holds(slip.Date)).Select(Citation.Of)),
        Row("Missed", Evidence.Commitments.Misses.Select(miss => miss.Citation)),
        Row("Evidence of the last 90 days", EvidenceOf(isRecent: true)),
        Row("Evidence before that", EvidenceOf(isRecent: false)),
    }.Where(row => row.Count > 0);

    private IEnumerable<Citation> Trails(Func<Trail, DateOnly?> due, bool isKept) => PersonCommitments
        .InOrder(CommitmentMeasures.Due(scope, due).Where(trail => trail.DoneOn <= due(trail) == isKept))
        .Select(PersonCommitments.Place);

    private CountPart Row(string text, IEnumerable<Citation> found)
    {
        Citation[] places = [.. found];
        return new(text, places.Length, report.Cite(places.DistinctBy(place => (place.Path, place.Commit))));
    }

    /// <summary>
    /// What the room should look at before it believes a proposal, the lowest or the highest of all among others. A flag names what the
    /// record holds, and no verdict.
    /// </summary>
    private IEnumerable<ClaimPart> Flags(int lowest, int highest)
    {
        foreach (FindingPart finding in Findings.Where(finding => finding.Rule is "NT503" or "NT506").Take(1))
        {
            yield return finding.Rule == "NT506"
                ? new("silent", "silent: trouble, and no note says so", finding.Citations)
                : new("missed-not-said", finding.Text, finding.Citations);
        }

        Gap[] gaps = [.. Evidence.Gaps.Open];
        if (RatingPlace == lowest && Evidence.Gaps.All.Count == 0)
        {
            yield return Flag("lowest-not-told", "lowest proposal, no performance feedback said",
                Proposals.Select(proposal => proposal.Citation));
        }

        if (RatingPlace == highest && gaps.Length > 0)
            yield return Flag("highest-with-gap", "highest proposal, a gap is open", gaps.Select(gap => gap.Item.Place));

        EvidenceItem[] praise = [.. Evidence.Items.Where(item => item.Kind == "praise")];
        foreach (string topic in gaps.SelectMany(gap => gap.Topics).Intersect(praise.SelectMany(item => item.Topics), StringComparer.Ordinal))
        {
            yield return Flag(
                "praise-and-gap",
                $"praise and an open gap on #{topic}",
                praise.Where(item => item.Topics.Contains(topic, StringComparer.Ordinal)).Select(item => item.Place)
                    .Concat(gaps.Where(gap => gap.Topics.Contains(topic, StringComparer.Ordinal)).Select(gap => gap.Item.Place)));
        }

        Ratio recency = Measures.Of<Ratio>("recency");
        if (recency.IsEnough && recency.Count * 2 > recency.Of)
        {
            yield return Flag("recency", Invariant($"{recency.Count} of {recency.Of} pieces from the last 90 days"),
                EvidenceOf(isRecent: true));
        }

        int rewritten = Caveats.Rewrites.Count > 0 ? Caveats.Rewrites.Count : Caveats.EditedNotes.Count;
        if (rewritten > 0)
        {
            yield return Flag(
                "rewritten",
                Counted.Of(rewritten, "sentence rewritten later", "sentences rewritten later"),
                Caveats.Rewrites.SelectMany(rewrite => rewrite.Citations).Concat(Caveats.EditedNotes.Select(note => note.Citation)));
        }
    }

    private ClaimPart Flag(string kind, string text, IEnumerable<Citation> citations) =>
        new(kind, text, report.Cite(citations.DistinctBy(place => (place.Path, place.Commit))));
}
