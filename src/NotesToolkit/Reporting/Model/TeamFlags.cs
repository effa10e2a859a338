using System.Globalization;
using NotesToolkit.History;
using NotesToolkit.Insights;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>What the room should look at before it believes a proposal. A flag names what the record holds; it judges nobody.</summary>
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

    /// <summary>The flags of a person: <c>kind</c>, <c>text</c>, <c>citations</c>.</summary>
    public IEnumerable<ScriptObject> Of(TeamMember member)
    {
        EvidenceItem[] gaps = [.. member.Evidence.Items.Where(item => item.IsOpenGap)];
        if (member.RatingPlace == lowest && !member.Evidence.Items.Any(item => item.Sign == EvidenceSign.Minus && item.Record.Shared <= report.Source.Record.AsOf))
        {
            yield return Flag("lowest-not-told", "the lowest proposal, and no performance feedback was told", ProposalModel.Places(report, member.Person));
        }

        if (member.RatingPlace == highest && gaps.Length > 0)
        {
            yield return Flag("highest-with-gap", "the highest proposal, and a gap is open", gaps.Select(gap => gap.Cite()));
        }

        EvidenceItem[] praise = [.. member.Evidence.Items.Where(item => string.Equals(item.Item["feedback"]?.Value, "praise", StringComparison.OrdinalIgnoreCase))];
        foreach (string topic in gaps.SelectMany(Topics).Intersect(praise.SelectMany(Topics), StringComparer.Ordinal))
        {
            yield return Flag(
                "praise-and-gap", $"praise and an open gap on {ReportBuilder.Topic(topic)}", praise.Concat(gaps).Where(item => Topics(item).Contains(topic, StringComparer.Ordinal)).Select(item => item.Cite()));
        }

        Ratio recency = member.Measures.Recency;
        if (recency.IsEnough && recency.Count * 2 > recency.Of)
        {
            yield return Flag("recency", string.Create(CultureInfo.InvariantCulture, $"{recency.Count} of {recency.Of} pieces of evidence are of the period's last quarter"), member.Counted.Recent);
        }

        if (!member.Measures.KeptStrict.IsEnough || member.Evidence.Items.Count < Ratio.Enough)
        {
            yield return Flag(
                "small-n", string.Create(CultureInfo.InvariantCulture, $"n too small: commitments due {member.Measures.KeptStrict.Of}, pieces of evidence {member.Evidence.Items.Count}"), member.Counted.Due.Concat(member.Evidence.Items.Select(item => item.Cite())));
        }
    }

    /// <summary>The topics of an item and of the commitments that it judges.</summary>
    private IEnumerable<string> Topics(EvidenceItem item) => item.Item.Markup.Topics.Select(topic => topic.Name)
        .Concat(item.Item.Markup.All("of").Select(of => report.Source.History.Find(of.Value)).OfType<Trail>().SelectMany(trail => trail.Facts.Topics))
        .Distinct(StringComparer.Ordinal);

    private ScriptObject Flag(string kind, string text, IEnumerable<Citation> citations) =>
        Value.Object(("kind", kind), ("text", text), ("citations", report.Cite(citations.DistinctBy(place => (place.Path, place.Commit)))));
}
