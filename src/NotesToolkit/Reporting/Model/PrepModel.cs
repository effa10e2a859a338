using NotesToolkit.Notes;

namespace NotesToolkit.Reporting.Model;

/// <summary>How many blockers of a class the period has.</summary>
internal sealed record BlockerClassPart(string Class, int Count, IReadOnlyList<Cited> Citations);

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
            Soft: Talk.SoftStillOpen(report, person),
            Topics: Talk.RecurringTopics(report, person),
            Blockers:
            [
                .. Talk.Blockers(report, person).GroupBy(blocker => blocker.Class, StringComparer.Ordinal)
                    .OrderByDescending(group => group.Count())
                    .Select(group => new BlockerClassPart(group.Key, group.Count(), [.. group.SelectMany(blocker => blocker.Citations).Reverse()])),
            ],
            Decisions: Model.Decisions.OfLastMeeting(report, person),
            HardAnswer: Talk.LastHardAnswer(report, person),
            HardSkipped: Skipped(report, person),
            Principle: evidence.AbsentPrinciples.Count > 0 ? evidence.AbsentPrinciples[0] : null,
            PrinciplesAbsent: evidence.AbsentPrinciples);
    }

    private static QuotePart? Skipped(ReportBuilder report, string person) =>
        report.NotesWith(person).LastOrDefault(entry => entry.Note.IsMeeting) is { Record: not null } last
            && last.Note.HardQuestion?.Outcome != HardQuestionOutcome.Answered
            ? new(last.Record.Date, last.Note.HardQuestion is { Answer.Length: > 0 } hard ? ReportBuilder.Quote(hard.Answer) : string.Empty,
                report.Cite(last.Record.Cite()))
            : null;
}
