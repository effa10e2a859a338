using NotesToolkit.Notes;

namespace NotesToolkit.Reporting.Model;

/// <summary>How many blockers of a class the period has.</summary>
internal sealed record BlockerClassPart(string Class, int Count, IReadOnlyList<Cited> Citations);

/// <summary>What the manager should have read before the next 1:1.</summary>
internal sealed record PrepModel(string Title, PersonPart Person, MeetingPart NextMeeting)
{
    public required IReadOnlyList<FindingPart> Findings { get; init; }
    public ConversationPart? Conversation { get; init; }
    public required IReadOnlyList<CommitmentRow> Owed { get; init; }
    public required IReadOnlyList<CommitmentRow> Overdue { get; init; }
    public required IReadOnlyList<CommitmentRow> DueSoon { get; init; }
    public required IReadOnlyList<ReviewPart> Reviews { get; init; }
    public required IReadOnlyList<QuotePart> Soft { get; init; }
    public required IReadOnlyList<TopicPart> Topics { get; init; }
    public required IReadOnlyList<BlockerClassPart> Blockers { get; init; }
    public required IReadOnlyList<DecisionPart> Decisions { get; init; }
    public QuotePart? HardAnswer { get; init; }

    /// <summary>The last meeting, where its hard question was not answered.</summary>
    public QuotePart? HardSkipped { get; init; }

    /// <summary>The first configured principle without evidence, and all of them.</summary>
    public string? Principle { get; init; }
    public required IReadOnlyList<string> PrinciplesAbsent { get; init; }

    public static PrepModel Of(ReportBuilder report, string person)
    {
        Obligations open = new(report, person);
        PersonEvidence evidence = new(report, person);
        IReadOnlyList<FindingPart> findings = Model.Findings.Of(report, person);
        return new($"Before the next 1:1: {report.NameOf(person)}", report.Person(person), open.Next)
        {
            Findings = findings,
            Conversation = ConversationPart.Of(report, evidence, findings, open.Next.After),
            Owed = open.Owed,
            Overdue = open.Overdue,
            DueSoon = open.DueSoon,
            Reviews = open.Reviews,
            Soft = Talk.SoftStillOpen(report, person),
            Topics = Talk.RecurringTopics(report, person),
            Blockers =
            [
                .. Talk.Blockers(report, person).GroupBy(blocker => blocker.Class, StringComparer.Ordinal)
                    .OrderByDescending(group => group.Count())
                    .Select(group => new BlockerClassPart(group.Key, group.Count(), [.. group.SelectMany(blocker => blocker.Citations).Reverse()])),
            ],
            Decisions = Model.Decisions.OfLastMeeting(report, person),
            HardAnswer = Talk.LastHardAnswer(report, person),
            HardSkipped = Skipped(report, person),
            Principle = evidence.AbsentPrinciples.Count > 0 ? evidence.AbsentPrinciples[0] : null,
            PrinciplesAbsent = evidence.AbsentPrinciples,
        };
    }

    private static QuotePart? Skipped(ReportBuilder report, string person) =>
        report.NotesWith(person).LastOrDefault(entry => entry.Note.IsMeeting) is { Record: not null } last
            && last.Note.HardQuestion?.Outcome != HardQuestionOutcome.Answered
            ? new(last.Record.Date, last.Note.HardQuestion is { Answer.Length: > 0 } hard ? ReportBuilder.Quote(hard.Answer) : string.Empty,
                report.Cite(last.Record.Cite()))
            : null;
}
