using NotesToolkit.Insights;
using NotesToolkit.Reporting.Charts;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Reporting.Model;

internal sealed record CalibrationCharts(RawText? Marks, RawText? Slips, RawText? Principles, RawText? Cadence);

internal sealed record PatternPart(string Kind, string? Topic, int Count, string Text, IReadOnlyList<Citation> Citations);

/// <summary>The packet for a talent review: what the manager proposes, and what the record shows for and against it.</summary>
internal sealed record CalibrationModel(string Title, PersonPart Person, IReadOnlyList<ProposalPart> Proposals, string? Rating,
    string? ProposedLevel, string Sentence, IReadOnlyList<FindingPart> Findings, IReadOnlyList<EvidencePart> Strongest,
    IReadOnlyList<EvidencePart> Weakest, int PlusCount, int MinusCount, IReadOnlyList<ClaimPart> Believe, IReadOnlyList<QuotePart> Soft,
    SincePart? Since, Ratio KeptStrict, Ratio KeptFinal, Tally Slips, Tally Misses, Spread DaysLate,
    IReadOnlyList<CommitmentRow> Commitments, IReadOnlyList<EvidencePart> Stories, IReadOnlyList<EvidencePart> ByPrinciple,
    IReadOnlyList<string> PrinciplesAbsent, IReadOnlyList<DecisionPart> Decisions, IReadOnlyList<BlockerPart> Blockers,
    IReadOnlyList<SignalPart> Signals, IReadOnlyList<FeedbackPart> Feedback, IReadOnlyList<EvidencePart> NextLevel,
    IReadOnlyList<EvidencePart> OpenGaps, IReadOnlyList<RewritePart> Rewrites, Ratio Cadence, Spread LongestGapDays,
    Ratio Contemporaneity1, Ratio Contemporaneity5, Ratio Recency, IReadOnlyList<MonthPart> ByMonth,
    IReadOnlyList<PatternPart> Patterns, IReadOnlyList<LateNotePart> LateNotes, IReadOnlyList<EditedNotePart> EditedNotes,
    IReadOnlyList<CountedNote> Notes, IReadOnlyList<AttritionPart>? Attrition, CalibrationCharts Charts)
{
    public static CalibrationModel Of(ReportBuilder report, string person)
    {
        PersonEvidence evidence = new(report, person);
        Caveats caveats = new(report, person);
        IReadOnlyList<ProposalPart> proposals = Model.Proposals.Of(report, person);
        IReadOnlyList<CommitmentRow> commitments = evidence.Commitments.All;
        IReadOnlyList<EvidencePart> against = evidence.Weakest;
        Measures measures = report.Source.Measure(person, report.Period);
        return new($"Calibration packet: {report.NameOf(person)}", report.Person(person),
            Proposals: proposals,
            Rating: Model.Proposals.Last(proposals, proposal => proposal.Rating),
            ProposedLevel: Model.Proposals.Last(proposals, proposal => proposal.Level),
            Sentence: evidence.Commitments.Sentence,
            Findings: Model.Findings.Of(report, person),
            Strongest: evidence.Strongest,
            Weakest: against,
            PlusCount: evidence.ForThem.Count(),
            MinusCount: against.Count,
            Believe: [.. caveats.Claims()],
            Soft: PersonItems.Soft(report, person),
            Since: SincePart.Of(report, person, evidence),
            KeptStrict: measures.Of<Ratio>("keptStrict"),
            KeptFinal: measures.Of<Ratio>("keptFinal"),
            Slips: measures.Of<Tally>("slips"),
            Misses: measures.Of<Tally>("misses"),
            DaysLate: measures.Of<Spread>("daysLate"),
            Commitments: commitments,
            Stories: evidence.Stories,
            ByPrinciple: evidence.ByPrinciple(),
            PrinciplesAbsent: evidence.AbsentPrinciples,
            Decisions: Model.Decisions.Of(report, person),
            Blockers: PersonItems.Blockers(report, person),
            Signals: PersonItems.Signals(report, person),
            Feedback: evidence.Gaps.Ledger,
            NextLevel: evidence.NextLevel,
            OpenGaps: evidence.OpenGaps,
            Rewrites: caveats.Rewrites,
            Cadence: measures.Of<Ratio>("cadence"),
            LongestGapDays: measures.Of<Spread>("longestGapDays"),
            Contemporaneity1: measures.Of<Ratio>("contemporaneity1"),
            Contemporaneity5: measures.Of<Ratio>("contemporaneity5"),
            Recency: measures.Of<Ratio>("recency"),
            ByMonth: evidence.ByMonth,
            Patterns: PatternsOf(report, person),
            LateNotes: caveats.LateNotes,
            EditedNotes: caveats.EditedNotes,
            Notes: CountedNote.OfPerson(report, person, evidence),
            Attrition: PersonItems.Attrition(report, person),
            Charts: new(
                CommitmentMarks.Draw(commitments),
                SlipDumbbells.Draw(commitments, report.Period),
                PrincipleHeat.Draw(report, evidence),
                CadenceStrip.Draw(report, [person], report.Period)));
    }

    private static IReadOnlyList<PatternPart> PatternsOf(ReportBuilder report, string person) =>
    [
        .. PersonItems.RecurringTopics(report, person).Select(topic => new PatternPart("recurringTopic", topic.Topic, topic.Count,
            Invariant($"{topic.Topic} came up in {topic.Count} meetings"), topic.Citations)),
        .. PatternFinder.Find(report.Record, person, report.Period)
            .Where(pattern => pattern.Kind != PatternKind.RecurringTopic)
            .Select(pattern => new PatternPart(ReportBuilder.CamelCase(pattern.Kind), pattern.Topic, pattern.Count, Describe(report, pattern),
                report.Cite(pattern.Citations))),
    ];

    private static string Describe(ReportBuilder report, Pattern pattern) => pattern.Kind switch
    {
        PatternKind.RepeatedSlip when report.Source.History.Find(pattern.Topic ?? string.Empty) is { } trail =>
            Invariant($"the date moved {pattern.Count} times: “{PlainText.Of(trail.Facts.Text)}”"),
        PatternKind.RepeatedSlip => Invariant($"the date of one commitment moved {pattern.Count} times"),
        PatternKind.RepeatedMiss => Counted.Of(pattern.Count, "miss", "misses"),
        PatternKind.Softness => Invariant($"{pattern.Count} promises without owner and day"),
        PatternKind.LateNotes => Invariant($"{pattern.Count} notes first committed more than a business day after the meeting"),
        PatternKind.EditedNotes => $"{Counted.Of(pattern.Count, "change")} to notes more than 30 days after their meeting",
        _ => Invariant($"in {pattern.Count} meetings the manager stepped in and did the work"),
    };
}

internal sealed record ThenNow<T>(T Then, T Now);

internal sealed record SincePart(DateOnly From, ThenNow<Ratio> Kept, ThenNow<int> Missed, string? Rating, IReadOnlyList<QuotePart> GapsClosed,
    IReadOnlyList<QuotePart> GapsNew, IReadOnlyList<string> PrinciplesNew, IReadOnlyList<ProposalPart> Proposal)
{
    /// <summary>From the person's review note before the last, or a day that was asked for; null where there is neither.</summary>
    public static SincePart? Of(ReportBuilder report, string person, PersonEvidence evidence)
    {
        DateOnly[] reviews = [.. report.Record.With(person).Where(note => note.Kind == NoteKind.Review && note.Date <= report.Period.To)
            .Select(note => note.Date!.Value).Distinct()];
        if ((report.Options.Since ?? (reviews is [.., var before, _] ? before : null)) is not { } from)
            return null;

        Measures then = report.Source.Measure(person, new(report.Record.FirstDay, from));
        Measures now = report.Source.Measure(person, new(from.AddDays(1), report.Period.To));
        IReadOnlyList<ProposalPart> proposed = Proposals.Of(report, person, new(DateOnly.MinValue, from));
        DateOnly? day = proposed.Count > 0 ? proposed[^1].Date : null;
        IEnumerable<string> known = evidence.Items.Where(item => item.Date <= from).SelectMany(item => item.Principles);
        return new(
            from,
            new(then.Of<Ratio>("keptStrict"), now.Of<Ratio>("keptStrict")),
            new(then.Of<Tally>("misses").Total, now.Of<Tally>("misses").Total),
            Proposals.Last(proposed, proposal => proposal.Rating),
            GapsClosed: [.. evidence.Gaps.All.Where(gap => gap.Date <= from && !gap.IsOpen).Select(Quote)],
            GapsNew: [.. evidence.Gaps.All.Where(gap => gap.Date > from).Select(Quote)],
            PrinciplesNew: [.. evidence.Principles.Except(known, StringComparer.Ordinal)],
            Proposal: [.. proposed.Where(proposal => proposal.Date == day)]);

        QuotePart Quote(Gap gap) => new(gap.Date, gap.Text, report.Cite(gap.Item.Place));
    }
}
