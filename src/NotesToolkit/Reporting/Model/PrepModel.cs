using NotesToolkit.History;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

internal sealed record BlockerClassPart(string Class, int Count, IReadOnlyList<Citation> Citations);

/// <summary>What the manager should have read before the next 1:1.</summary>
internal sealed record PrepModel(string Title, PersonPart Person, MeetingPart NextMeeting, IReadOnlyList<FindingPart> Findings,
    ConversationPart? Conversation, IReadOnlyList<CommitmentRow> Owed, IReadOnlyList<CommitmentRow> Overdue,
    IReadOnlyList<CommitmentRow> DueSoon, IReadOnlyList<ReviewPart> Reviews, IReadOnlyList<QuotePart> Soft,
    IReadOnlyList<TopicPart> Topics, IReadOnlyList<BlockerClassPart> Blockers, IReadOnlyList<DecisionPart> Decisions,
    QuotePart? HardAnswer, QuotePart? HardSkipped, string? Principle, IReadOnlyList<string> PrinciplesAbsent)
{
    public static PrepModel Of(ReportBuilder report, string person)
    {
        Obligations open = new(report, person);
        PersonEvidence evidence = new(report, person);
        IReadOnlyList<FindingPart> findings = Model.Findings.Of(report, person);
        return new($"Before the next 1:1: {report.NameOf(person)}", report.Person(person), open.Next,
            Findings: findings,
            Conversation: ConversationPart.Of(report, evidence, findings, open.Next.After),
            Owed: open.Owed,
            Overdue: open.Overdue,
            DueSoon: open.DueSoon,
            Reviews: open.Reviews,
            Soft: PersonItems.SoftStillOpen(report, person),
            Topics: PersonItems.RecurringTopics(report, person),
            Blockers: [.. PersonItems.Blockers(report, person).GroupBy(blocker => blocker.Class, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .Select(group => new BlockerClassPart(group.Key, group.Count(), [.. group.SelectMany(blocker => blocker.Citations).Reverse()]))],
            Decisions: Model.Decisions.OfLastMeeting(report, person),
            HardAnswer: PersonItems.LastHardAnswer(report, person),
            HardSkipped: Skipped(report, person),
            Principle: evidence.AbsentPrinciples is [var first, ..] ? first : null,
            PrinciplesAbsent: evidence.AbsentPrinciples);
    }

    private static QuotePart? Skipped(ReportBuilder report, string person) =>
        report.NotesWith(person).LastOrDefault(entry => entry.Note.IsMeeting) is { Record: not null } last
            && last.Note.HardQuestion?.Outcome != HardQuestionOutcome.Answered
            ? new(last.Record.Date, PlainText.Of(last.Note.HardQuestion?.Answer ?? string.Empty), report.Cite(last.Record.Cite()))
            : null;
}

/// <summary>
/// The hard conversation, drafted: the gap from the misses, the standard last in force, the consequence, and the item to paste under
/// Feedback.
/// </summary>
internal sealed record ConversationPart(string Gap, QuotePart? Standard, QuotePart? Consequence, string Draft, IReadOnlyList<Citation> Citations)
{
    public static ConversationPart? Of(ReportBuilder report, PersonEvidence evidence, IReadOnlyList<FindingPart> findings, DateOnly? review)
    {
        if (!findings.Any(finding => finding.Rule is "NT503" or "NT505" or "NT506"))
            return null;

        IReadOnlyList<Miss> misses = evidence.Commitments.Misses;
        Trail[] overdue = [.. evidence.Commitments.Overdue];
        string gap = Gap(report.Day);
        QuotePart? standard = Last("standard");
        QuotePart? consequence = Last("consequence");
        string draft = FeedbackDraft.Of(
            misses.Select(miss => miss.Trail.Id).Concat(overdue.Select(trail => trail.Id)).OfType<string>(),
            Gap(day => day.Text()), standard?.Text ?? "…", review?.Text() ?? "…", consequence?.Text ?? "…");
        return new(gap, standard, consequence, draft, report.Cite(
            [.. misses.Select(miss => miss.Citation), .. overdue.Select(PersonCommitments.Place)]));

        string Gap(Func<DateOnly, string> write) => FeedbackDraft.Gap(misses, overdue, write)
            ?? (evidence.Gaps.All is [.., var last] ? last.Text : "the same topics came back, and nothing answered them");

        QuotePart? Last(string key) => evidence.Gaps.All.LastOrDefault(gap => gap.Item[key] is not null)?.Item is { } item
            ? new(item.Date, item[key]!, report.Cite(item.Place))
            : null;
    }
}
