using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

internal sealed record PrinciplePart(string Name, IReadOnlyList<Citation> Citations);

internal sealed record CountPart(string Text, int Count, IReadOnlyList<Citation> Citations);

/// <summary>The calibration room's sheet: one row a person, by level and then by name. It ranks nobody.</summary>
internal sealed record TeamModel(string Title, PersonPart? Owner, IReadOnlyList<string> Ratings, IReadOnlyList<PersonModel> People,
    IReadOnlyList<LevelPart<PersonModel>> Levels, Drawings Charts)
{
    public static TeamModel Of(ReportBuilder report, string? owner, string memberKeys)
    {
        string[] people = [.. PeopleOf(report, owner).Union(report.Record.DirectReports(owner, report.Period).Select(person => person.Key),
            StringComparer.Ordinal)
            .OrderBy(report.NameOf, StringComparer.Ordinal)
            .ThenBy(person => person, StringComparer.Ordinal)];
        IReadOnlyList<string> ratings = report.Source.Configuration.Ratings;
        int[] places = [.. people.Select(person => new PersonProposals(report, person).RatingPlace).Where(place => place >= 0).Distinct().Order()];
        // Where all proposals are the same, the scale's own ends are meant.
        (int, int) ends = places.Length > 1 ? (places[0], places[^1]) : (0, Math.Max(0, ratings.Count - 1));
        PersonModel[] members = [.. people.Select(person => new PersonModel(report, person, string.Empty, memberKeys) { Ends = ends })];
        return new(owner is null ? "Calibration room" : $"Calibration room: the team of {report.NameOf(owner)}",
            owner is null ? null : report.Person(owner),
            Ratings: ratings,
            People: members,
            Levels: LevelPart<PersonModel>.Of(members, member => member.Head.Person),
            Charts: Drawings.Of(report, report.Period, [], "nine_box=nine-box ratings"));
    }

    /// <summary>The persons whom the roster gives to a manager, or with whom the manager holds notes.</summary>
    public static IEnumerable<string> PeopleOf(ReportBuilder report, string? owner) => report.Record.People.Where(person => owner is null
        || report.Source.Roster.Find(person)?.Manager == owner
        || (report.Source.Roster.Find(person)?.Manager is null && report.Record.With(person).Any(note => note.Owner == owner)));
}

internal sealed class TeamMember(ReportBuilder report, string person, PersonModel all)
{
    private readonly Scope scope = Scope.OfPerson(report.Record, person, report.Period);
    private readonly PersonEvidence evidence = all.Evidence;
    private readonly Measures measures = report.Source.Measure(person, report.Period);

    public string? PreviousRating => all.Proposals.Proposals.LastOrDefault(proposal => proposal.Rating is not null)?.Date is { } day
        ? new PersonProposals(report, person, new(DateOnly.MinValue, day.AddDays(-1))).Rating
        : null;

    public int? KeptTenths => KeptStrict.IsEnough ? (int)Math.Round(10.0 * KeptStrict.Count / KeptStrict.Of) : null;
    public int Late => all.Commitments.Commitments.Count(item => item.State is "kept late" or "overdue");
    public int GapsSaid => evidence.OpenGaps.Count;
    public int GapsShared => evidence.OpenGaps.Count(gap => gap.ToldOn is not null);

    public IReadOnlyList<PrinciplePart> PrinciplePlaces =>
        [.. from name in evidence.Principles
            select new PrinciplePart(name, [.. evidence.Items.Where(item => item.Principles.Contains(name, StringComparer.Ordinal))
                .SelectMany(item => item.Places).Distinct()])];

    public IReadOnlyList<CountPart> Counted => field ??= [.. new CountPart[]
    {
        Row("Kept on the first date", Trails(trail => trail.OriginalDue, isKept: true)),
        Row("Not kept on the first date", Trails(trail => trail.OriginalDue, isKept: false)),
        Row("Kept on the last agreed date", Trails(trail => trail.LatestDue, isKept: true)),
        Row("Not kept on the last agreed date", Trails(trail => trail.LatestDue, isKept: false)),
        Row("Dates moved to a later day", CommitmentMeasures.InPlay(scope).SelectMany(trail => trail.Slips)
            .Where(slip => report.Period.Holds(slip.Date)).Select(Citation.Of)),
        Row("Missed", all.Commitments.Misses.Select(miss => miss.Citation)),
        Row("Evidence of the last 90 days", EvidenceOf(isRecent: true)),
        Row("Evidence before that", EvidenceOf(isRecent: false)),
    }.Where(row => row.Count > 0)];

    public bool FewData => !KeptStrict.IsEnough || evidence.Items.Count < Ratio.Enough;
    public IReadOnlyList<ClaimPart> Flags => [.. RaiseFlags()];

    public IReadOnlyList<Citation> Citations => [.. all.Proposals.Proposals.Select(proposal => proposal.Citation)
        .Concat(Counted.SelectMany(row => row.Citations)).Concat(evidence.OpenGaps.Select(gap => gap.Citation)).Distinct()];

    private Ratio KeptStrict => measures.Of<Ratio>("keptStrict");

    private IEnumerable<Citation> EvidenceOf(bool isRecent) => FeedbackMeasures.Evidence(scope).Where(found => found.IsRecent == isRecent)
        .Select(found => found.Note.Cite(found.Item.Line));

    private IEnumerable<Citation> Trails(Func<Trail, DateOnly?> due, bool isKept) => PersonCommitments
        .InOrder(CommitmentMeasures.Due(scope, due).Where(trail => trail.DoneOn <= due(trail) == isKept))
        .Select(PersonCommitments.Place);

    private static CountPart Row(string text, IEnumerable<Citation> found)
    {
        Citation[] places = [.. found];
        return new(text, places.Length, [.. places.DistinctBy(place => (place.Path, place.Commit))]);
    }

    /// <summary>What the room should look at before it believes a proposal: what the record holds, and no verdict.</summary>
    private IEnumerable<ClaimPart> RaiseFlags()
    {
        FeedbackGap[] gaps = [.. evidence.Gaps.Where(gap => gap.IsOpen)];
        EvidenceItem[] praise = [.. evidence.Items.Where(item => item.Kind == "praise")];
        Ratio recency = measures.Of<Ratio>("recency");
        (PersonProposals proposed, Caveats caveats) = (all.Proposals, all.Caveats);
        int rewritten = caveats.Rewrites.Count > 0 ? caveats.Rewrites.Count : caveats.EditedNotes.Count;
        return
        [
            .. all.Findings.Findings.Where(finding => finding.Rule is "NT503" or "NT506").Take(1).Select(finding => finding.Rule == "NT506"
                ? new ClaimPart("silent", "silent: trouble, and no note says so", finding.Citations)
                : new ClaimPart("missed-not-said", finding.Text, finding.Citations)),
            .. Flag("lowest-not-told", "lowest proposal, no performance feedback said",
                proposed.Proposals.Where(_ => proposed.RatingPlace == all.Ends.Lowest && evidence.Gaps.Count == 0)
                    .Select(proposal => proposal.Citation)),
            .. Flag("highest-with-gap", "highest proposal, a gap is open",
                gaps.Where(_ => proposed.RatingPlace == all.Ends.Highest).Select(gap => gap.Citation)),
            .. gaps.SelectMany(gap => gap.Topics).Intersect(praise.SelectMany(item => item.Topics), StringComparer.Ordinal).SelectMany(topic => Flag(
                "praise-and-gap",
                $"praise and an open gap on #{topic}",
                praise.Where(item => item.Topics.Contains(topic, StringComparer.Ordinal)).Select(item => item.Place)
                    .Concat(gaps.Where(gap => gap.Topics.Contains(topic, StringComparer.Ordinal)).Select(gap => gap.Citation)))),
            .. Flag("recency", Invariant($"{recency.Count} of {recency.Of} pieces from the last 90 days"),
                recency.IsEnough && recency.Count * 2 > recency.Of ? EvidenceOf(isRecent: true) : []),
            .. Flag("rewritten", Notes.Counted.Of(rewritten, "sentence changed later", "sentences changed later"),
                caveats.Rewrites.SelectMany(rewrite => rewrite.Citations).Concat(caveats.EditedNotes.Select(note => note.Citation))),
        ];
    }

    private static IEnumerable<ClaimPart> Flag(string kind, string text, IEnumerable<Citation> citations) =>
        citations.DistinctBy(place => (place.Path, place.Commit)).ToArray() is { Length: > 0 } places ? [new(kind, text, places)] : [];
}
