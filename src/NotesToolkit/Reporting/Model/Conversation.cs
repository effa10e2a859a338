using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>
/// The hard conversation, drafted: the gap from the misses, the standard last in force, the consequence, and the item to paste under
/// Feedback.
/// </summary>
internal sealed record ConversationPart(string Gap, QuotePart? Standard, QuotePart? Consequence, string Draft, IReadOnlyList<Citation> Citations)
{
    public static ConversationPart? Of(ReportBuilder report, PersonEvidence evidence, PersonFindings findings, DateOnly? review)
    {
        if (!findings.Findings.Any(finding => finding.Rule is "NT503" or "NT505" or "NT506"))
            return null;

        IReadOnlyList<Miss> misses = evidence.Commitments.Misses;
        Trail[] overdue = [.. evidence.Commitments.Overdue];
        string gap = Gap(report.Day);
        QuotePart? standard = Last("standard");
        QuotePart? consequence = Last("consequence");
        string draft = FeedbackDraft.Of(
            misses.Select(miss => miss.Trail.Id).Concat(overdue.Select(trail => trail.Id)).OfType<string>(),
            Gap(day => day.Text()), standard?.Text ?? "…", review?.Text() ?? "…", consequence?.Text ?? "…");
        return new(gap, standard, consequence, draft,
            [.. misses.Select(miss => miss.Citation).Concat(overdue.Select(PersonCommitments.Place)).Distinct()]);

        string Gap(Func<DateOnly, string> write) => FeedbackDraft.Gap(misses, overdue, write)
            ?? (evidence.Gaps.All is [.., var last] ? last.Text : "the same topics came back, and nothing answered them");

        QuotePart? Last(string key) => evidence.Gaps.All.LastOrDefault(gap => gap.Item[key] is not null)?.Item is { } item
            ? new(item.Date, item[key]!, item.Place)
            : null;
    }
}
