using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>The hard conversation, drafted, with the item to paste under Feedback.</summary>
internal sealed record ConversationPart(string Gap, QuotePart? Standard, QuotePart? Consequence, string Draft, IReadOnlyList<Citation> Citations)
{
    public static ConversationPart? Of(ReportBuilder report, PersonEvidence evidence, PersonFindings findings, DateOnly? review)
    {
        if (!findings.Findings.Any(finding => finding.Rule is "NT503" or "NT505" or "NT506"))
            return null;

        IReadOnlyList<Miss> misses = evidence.Commitments.MissesUnanswered;
        Gap? known = evidence.Gaps.All is [.., var last] ? last : null;
        string gap = Gap(report.Day);
        QuotePart? standard = Last("standard");
        QuotePart? consequence = Last("consequence");
        string draft = FeedbackDraft.Of(
            misses.Select(miss => miss.Trail.Id).OfType<string>(),
            Gap(day => day.Text()), standard?.Text ?? "…", review?.Text() ?? "…", consequence?.Text ?? "…");
        return new(gap, standard, consequence, draft,
            misses.Count == 0 && known is not null ? [known.Item.Place] : [.. misses.Select(miss => miss.Citation).Distinct()]);

        string Gap(Func<DateOnly, string> write) => FeedbackDraft.Gap(misses, write)
            ?? known?.Text ?? "the same topics came back, and nothing answered them";

        QuotePart? Last(string key) => evidence.Gaps.All.LastOrDefault(gap => gap.Item[key] is not null)?.Item is { } item
            ? new(item.Date, item[key]!, item.Place)
            : null;
    }
}
