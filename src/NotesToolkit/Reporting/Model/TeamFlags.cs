using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>What the room should look at before it believes a proposal. A flag names what the record holds, and no verdict.</summary>
internal sealed class TeamFlags
{
    private readonly ReportBuilder report;
    private readonly int? lowest;
    private readonly int? highest;

    public TeamFlags(ReportBuilder report, IReadOnlyList<TeamMember> members)
    {
        this.report = report;
        int[] places = [.. members.Select(member => member.RatingPlace).OfType<int>().Distinct().Order()];
        // Where all proposals are the same, the scale's own ends are meant.
        lowest = places.Length > 1 ? places[0] : 0;
        highest = places.Length > 1 ? places[^1] : report.Source.Configuration.Ratings.Count - 1;
    }

    public IReadOnlyList<ClaimPart> Of(TeamMember member) => [.. Find(member)];

    private IEnumerable<ClaimPart> Find(TeamMember member)
    {
        foreach (FindingPart finding in member.Findings.Where(finding => finding.Rule is "NT503" or "NT506").Take(1))
        {
            yield return finding.Rule == "NT506"
                ? new("silent", "silent: trouble, and no note says so", finding.Citations)
                : new("missed-not-said", finding.Text, finding.Citations);
        }

        Gap[] gaps = [.. member.Evidence.Gaps.All.Where(gap => gap.IsOpen)];
        if (member.RatingPlace == lowest && member.Evidence.Gaps.All.Count == 0)
        {
            yield return Flag("lowest-not-told", "lowest proposal, no performance feedback said",
                member.Proposals.Select(proposal => proposal.Citation.Place));
        }

        if (member.RatingPlace == highest && gaps.Length > 0)
            yield return Flag("highest-with-gap", "highest proposal, a gap is open", gaps.Select(gap => gap.Item.Place));

        EvidenceItem[] praise = [.. member.Evidence.Items.Where(item => item.Kind == "praise")];
        foreach (string topic in gaps.SelectMany(gap => gap.Topics).Intersect(praise.SelectMany(item => item.Item.Markup.TopicNames),
            StringComparer.Ordinal))
        {
            yield return Flag(
                "praise-and-gap",
                $"praise and an open gap on {ReportBuilder.Topic(topic)}",
                praise.Where(item => item.Item.Markup.TopicNames.Contains(topic, StringComparer.Ordinal)).Select(item => item.Place)
                    .Concat(gaps.Where(gap => gap.Topics.Contains(topic, StringComparer.Ordinal)).Select(gap => gap.Item.Place)));
        }

        Ratio recency = member.Measures.Recency;
        if (recency.IsEnough && recency.Count * 2 > recency.Of)
            yield return Flag("recency", Say.Text($"{recency.Count} of {recency.Of} pieces from the last 90 days"), member.Recent);

        int rewritten = member.Believe.Rewrites.Count > 0 ? member.Believe.Rewrites.Count : member.Believe.EditedNotes.Count;
        if (rewritten > 0)
        {
            yield return Flag(
                "rewritten",
                Say.Count(rewritten, "sentence rewritten later", "sentences rewritten later"),
                member.Believe.Rewrites.SelectMany(rewrite => rewrite.Citations).Concat(member.Believe.EditedNotes.Select(note => note.Citation))
                    .Select(cited => cited.Place));
        }
    }

    private ClaimPart Flag(string kind, string text, IEnumerable<Citation> citations) =>
        new(kind, text, report.Cite(citations.DistinctBy(place => (place.Path, place.Commit))));
}
