using NotesToolkit.Insights;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>What the calibration room's row of one person is made of.</summary>
internal sealed class TeamMember(ReportBuilder report, string person)
{
    public string Person { get; } = person;

    public EvidenceModel Evidence { get; } = new(report, person);

    public ScriptArray Proposals { get; } = ProposalModel.Of(report, person);

    public Measures Measures { get; } = report.Source.Measure(person, report.Period);

    /// <summary>The manager's last proposed rating, or null.</summary>
    public string? Rating => ProposalModel.Last(Proposals, "rating");

    /// <summary>The place of the proposed rating among the configured ones, the lowest 0; null where none is proposed, or an unknown one.</summary>
    public int? RatingPlace => report.Source.Configuration.Ratings.ToList().FindIndex(rating => string.Equals(rating, Rating, StringComparison.OrdinalIgnoreCase)) is >= 0 and int place
        ? place
        : null;

    /// <summary>The principles that evidence names, in the configured order: <c>name</c>, <c>citations</c>.</summary>
    public IEnumerable<ScriptObject> Principles =>
        from name in report.Source.Configuration.Principles.Names
        let named = Evidence.Items.Where(item => item.Principles.Contains(name, StringComparer.Ordinal)).Select(item => item.Cite()).ToArray()
        where named.Length > 0
        select Value.Object(("name", name), ("citations", report.Cite(named)));

    /// <summary>What the figures count.</summary>
    public MemberEvidence Counted { get; } = new(report, person);
}
