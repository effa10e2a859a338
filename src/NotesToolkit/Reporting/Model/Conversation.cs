using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Reporting.Model;

/// <summary>
/// The hard conversation, drafted: the gap from the misses, the standard last in force, the consequence, and the item to paste under
/// Feedback.
/// </summary>
internal sealed record ConversationPart(string Gap, QuotePart? Standard, QuotePart? Consequence, string Draft, IReadOnlyList<Cited> Citations)
{
    private static readonly string[] Hard = ["NT503", "NT505", "NT506"];

    /// <summary>Where NT503, NT505 or NT506 holds; else null.</summary>
    public static ConversationPart? Of(ReportBuilder report, PersonEvidence evidence, IReadOnlyList<FindingPart> findings, DateOnly? review)
    {
        if (!findings.Any(finding => Hard.Contains(finding.Rule, StringComparer.Ordinal)))
            return null;

        IReadOnlyList<Miss> misses = evidence.Commitments.Misses;
        Trail[] overdue = [.. evidence.Commitments.Overdue];
        Gap? last = evidence.Gaps.All is [.., var latest] ? latest : null;
        DateOnly[] days = [.. misses.Select(miss => miss.Day).Concat(overdue.Select(trail => trail.LatestDue!.Value)).Distinct().Order()];
        string gap = days.Length switch
        {
            0 when last is not null => ReportBuilder.Quote(last.Item.Item["gap"]) ?? ReportBuilder.Quote(last.Item.Item.Words),
            0 => "the same topics came back, and nothing answered them",
            _ => $"due {Say.List([.. days.Select(report.Day)])}, not delivered on the day",
        };
        QuotePart? standard = Field(report, evidence.Gaps.All.LastOrDefault(found => found.Standard is not null), "standard");
        QuotePart? consequence = Field(report, evidence.Gaps.All.LastOrDefault(found => found.Item.Item["consequence"] is not null), "consequence");
        string draft = FeedbackDraft.Of(
            misses.Select(miss => miss.Trail.Id).Concat(overdue.Select(trail => trail.Id)).OfType<string>(),
            gap, standard?.Text ?? "…", review?.Text() ?? "…", consequence?.Text ?? "…");
        return new(gap, standard, consequence, draft, report.Cite(
            [.. misses.Select(miss => miss.Citation), .. overdue.Select(PersonCommitments.Place)]));
    }

    private static QuotePart? Field(ReportBuilder report, Gap? gap, string key) => gap is null
        ? null
        : new(gap.Item.Record.Date, ReportBuilder.Quote(gap.Item.Item[key])!, report.Cite(gap.Item.Place));
}
