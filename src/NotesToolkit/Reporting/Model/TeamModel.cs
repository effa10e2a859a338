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
    public IReadOnlyList<FindingPart> Findings { get; } = new PersonFindings(report, person).Findings;
    public PersonProposals Proposed { get; } = new(report, person);
    public Measures Measures { get; } = report.Source.Measure(person, report.Period);

    /// <summary>The place of the proposed rating among the configured ones, the lowest 0; −1 where none is proposed, or an unknown one.</summary>
    public int RatingPlace => report.Source.Configuration.Ratings.ToList()
        .FindIndex(rating => string.Equals(rating, Proposed.Rating, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<Citation> EvidenceOf(bool isRecent) => FeedbackMeasures.Evidence(scope).Where(found => found.IsRecent == isRecent)
        .Select(found => found.Note.Cite(found.Item.Line));

    public MemberPart Part(int lowest, int highest)
    {
        CountPart[] counted = [.. Counts()];
        IReadOnlyList<EvidencePart> gaps = Evidence.OpenGaps;
        Ratio kept = Measures.Of<Ratio>("keptStrict");
        return new(report.Person(Person),
            Proposals: Proposed.Proposals,
            Rating: Proposed.Rating,
            Performance: Proposed.Last(proposal => proposal.Performance),
            Potential: Proposed.Last(proposal => proposal.Potential),
            ProposedLevel: Proposed.ProposedLevel,
            PreviousRating: PreviousRating(),
            KeptStrict: kept,
            KeptFinal: Measures.Of<Ratio>("keptFinal"),
            KeptTenths: kept.IsEnough ? (int)Math.Round(10.0 * kept.Count / kept.Of) : null,
            Slips: Measures.Of<Tally>("slips"),
            Misses: Measures.Of<Tally>("misses"),
            Late: Evidence.Commitments.Commitments.Count(item => item.State is "kept late" or "overdue"),
            NotKept: Evidence.Commitments.NotKept,
            OpenGaps: gaps,
            GapsSaid: gaps.Count,
            GapsShared: gaps.Count(gap => gap.ToldOn is not null),
            Topics: new PersonItems(report, Person).Topics,
            Principles:
                [.. from name in Evidence.Principles
                    select new PrinciplePart(name, [.. Evidence.Items.Where(item => item.Principles.Contains(name, StringComparer.Ordinal))
                        .SelectMany(item => item.Places).Distinct()])],
            Counted: counted,
            Recency: Measures.Of<Ratio>("recency"),
            FewData: !kept.IsEnough || Evidence.Items.Count < Ratio.Enough,
            Findings: Findings,
            Flags: [.. Flags(lowest, highest)],
            Attrition: new PersonItems(report, Person).Attrition,
            Citations: [.. Proposed.Proposals.Select(proposal => proposal.Citation).Concat(counted.SelectMany(row => row.Citations))
                .Concat(gaps.Select(gap => gap.Citation)).Distinct()]);
    }

    private string? PreviousRating()
    {
        DateOnly? last = Proposed.Proposals.LastOrDefault(proposal => proposal.Rating is not null)?.Date;
        return last is { } day ? new PersonProposals(report, Person, new(DateOnly.MinValue, day.AddDays(-1))).Rating : null;
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

    private static CountPart Row(string text, IEnumerable<Citation> found)
    {
        Citation[] places = [.. found];
        return new(text, places.Length, [.. places.DistinctBy(place => (place.Path, place.Commit))]);
    }

    /// <summary>
    /// What the room should look at before it believes a proposal, the lowest or the highest of all among others. A flag names what the
    /// record holds, and no verdict.
    /// </summary>
    private IEnumerable<ClaimPart> Flags(int lowest, int highest)
    {
        Gap[] gaps = [.. Evidence.Gaps.Open];
        EvidenceItem[] praise = [.. Evidence.Items.Where(item => item.Kind == "praise")];
        Ratio recency = Measures.Of<Ratio>("recency");
        int rewritten = Caveats.Rewrites.Count > 0 ? Caveats.Rewrites.Count : Caveats.EditedNotes.Count;
        return new[]
        {
            Findings.Where(finding => finding.Rule is "NT503" or "NT506").Take(1).Select(finding => finding.Rule == "NT506"
                ? new ClaimPart("silent", "silent: trouble, and no note says so", finding.Citations)
                : new ClaimPart("missed-not-said", finding.Text, finding.Citations)),
            Flag("lowest-not-told", "lowest proposal, no performance feedback said",
                Proposed.Proposals.Where(_ => RatingPlace == lowest && Evidence.Gaps.All.Count == 0).Select(proposal => proposal.Citation)),
            Flag("highest-with-gap", "highest proposal, a gap is open",
                gaps.Where(_ => RatingPlace == highest).Select(gap => gap.Item.Place)),
            gaps.SelectMany(gap => gap.Topics).Intersect(praise.SelectMany(item => item.Topics), StringComparer.Ordinal).SelectMany(topic => Flag(
                "praise-and-gap",
                $"praise and an open gap on #{topic}",
                praise.Where(item => item.Topics.Contains(topic, StringComparer.Ordinal)).Select(item => item.Place)
                    .Concat(gaps.Where(gap => gap.Topics.Contains(topic, StringComparer.Ordinal)).Select(gap => gap.Item.Place)))),
            Flag("recency", Invariant($"{recency.Count} of {recency.Of} pieces from the last 90 days"),
                recency.IsEnough && recency.Count * 2 > recency.Of ? EvidenceOf(isRecent: true) : []),
            Flag("rewritten", Counted.Of(rewritten, "sentence rewritten later", "sentences rewritten later"),
                Caveats.Rewrites.SelectMany(rewrite => rewrite.Citations).Concat(Caveats.EditedNotes.Select(note => note.Citation))),
        }.SelectMany(flags => flags);
    }

    /// <summary>A flag with what it is raised by, or none where that is nothing.</summary>
    private static IEnumerable<ClaimPart> Flag(string kind, string text, IEnumerable<Citation> citations) =>
        citations.DistinctBy(place => (place.Path, place.Commit)).ToArray() is { Length: > 0 } places ? [new(kind, text, places)] : [];
}
