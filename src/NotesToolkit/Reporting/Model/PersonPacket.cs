using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

internal sealed record PatternPart(string Kind, string? Topic, int Count, string Text, IReadOnlyList<Citation> Citations);

internal sealed class PersonPacket(ReportBuilder report, string person, PersonModel all)
{
    public ConversationPart? Conversation => ConversationPart.Of(report, all);
    public SincePart? Since => SincePart.Of(report, person, all.Evidence);
    public IReadOnlyList<CountedNote> Notes => CountedNote.OfPerson(report, person, all.Evidence);

    public Drawings Charts => Drawings.Of(report, report.Period, [person], "marks slips principles=principles-by-month cadence");

    public IReadOnlyList<PatternPart> Patterns =>
    [
        .. all.Items.Topics.Select(topic => new PatternPart("recurringTopic", topic.Topic, topic.Count,
            Invariant($"{topic.Topic} came up in {topic.Count} meetings"), topic.Citations)),
        .. from pattern in PatternFinder.Find(report.Record, person, report.Period)
           where pattern.Kind != PatternKind.RecurringTopic
           let moved = pattern.Topic is null ? null : report.Source.History.Find(pattern.Topic)
           select new PatternPart(ReportBuilder.CamelCase(pattern.Kind), pattern.Topic, pattern.Count,
               moved is null ? pattern.Text : Invariant($"the date moved {pattern.Count} times: “{PlainText.Of(moved.Facts.Text)}”"),
               [.. pattern.Citations.Distinct()]),
    ];
}

internal sealed record ThenNow<T>(T Then, T Now);

internal sealed record GapPart(DateOnly? Date, string Text, string? Outcome, Citation Citation);

internal sealed record SincePart(DateOnly From, ThenNow<Ratio> Kept, ThenNow<int> Missed, string? Rating, IReadOnlyList<GapPart> GapsClosed,
    IReadOnlyList<GapPart> GapsNew, IReadOnlyList<string> PrinciplesNew, IReadOnlyList<ProposalPart> Proposal)
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
        PersonProposals proposed = new(report, person, new(DateOnly.MinValue, from));
        IEnumerable<string> known = evidence.Items.Where(item => item.Date <= from).SelectMany(item => item.Principles);
        return new(
            from,
            new(then.Of<Ratio>("keptStrict"), now.Of<Ratio>("keptStrict")),
            new(then.Of<Tally>("misses").Total, now.Of<Tally>("misses").Total),
            proposed.Rating,
            GapsClosed: [.. evidence.Gaps.Where(gap => gap.Date <= from && gap.ClosedOn > from).Select(Tell)],
            GapsNew: [.. evidence.Gaps.Where(gap => gap.Date > from).Select(Tell)],
            PrinciplesNew: [.. evidence.Principles.Except(known, StringComparer.Ordinal)],
            Proposal: [.. proposed.Proposals.Where(proposal => proposal.Date == proposed.Proposals[^1].Date)]);

        GapPart Tell(FeedbackGap gap) => new(gap.Date, gap.Gap, gap.Tell(), gap.Citation);
    }
}

/// <summary>The hard conversation, drafted, with the item to paste under Feedback.</summary>
internal sealed record ConversationPart(string Gap, QuotePart? Standard, QuotePart? Consequence, string Draft, IReadOnlyList<Citation> Citations)
{
    public static ConversationPart? Of(ReportBuilder report, PersonModel all)
    {
        if (!all.Findings.Findings.Any(finding => finding.Rule is "NT503" or "NT505" or "NT506"))
            return null;

        IReadOnlyList<Miss> misses = all.Commitments.MissesUnanswered;
        FeedbackGap? known = all.Evidence.Gaps is [.., var last] ? last : null;
        string gap = Gap(report.Day);
        QuotePart? standard = Last("standard") is { } quote && all.Evidence.Gaps.Last(gap => gap.Item["standard"] is not null) is var latest
            ? quote with { Date = latest.Facts.StandardSince?.Commit.Day ?? quote.Date }
            : null;
        QuotePart? consequence = Last("consequence");
        string draft = FeedbackDraft.Of(
            misses.Select(miss => miss.Trail.Id).OfType<string>(),
            Gap(day => day.Text()), standard?.Text ?? "…", all.Open.NextMeeting.After?.Text() ?? "…", consequence?.Text ?? "…");
        return new(gap, standard, consequence, draft,
            misses.Count == 0 && known is not null ? [known.Citation] : [.. misses.Select(miss => miss.Citation).Distinct()]);

        string Gap(Func<DateOnly, string> write) => FeedbackDraft.Gap(misses, write)
            ?? known?.Gap ?? "the same topics came back, and nothing answered them";

        QuotePart? Last(string key) => all.Evidence.Gaps.LastOrDefault(gap => gap.Item[key] is not null)?.Item is { } item
            ? new(item.Date, item[key]!, item.Place)
            : null;
    }
}

/// <summary>
/// A note that a report's figures are counted from: whoever doubts a figure counts again, and opens the commits. <c>Named</c> are the pieces that
/// name a principle or evidence: recency is counted from them.
/// </summary>
internal sealed record CountedNote(DateOnly? Date, string Kind, bool Held, DateOnly FirstCommitted, int BusinessDays, Citation Citation,
    Citation First, int Plus = 0, int Minus = 0, int Blank = 0, int Named = 0, PersonPart? Person = null, bool Answered = false,
    int Soft = 0, int SoftOf = 0, bool Rescue = false, bool Complete = false, int Own = 0, int Promised = 0)
{
    public static IReadOnlyList<CountedNote> OfPerson(ReportBuilder report, string person, PersonEvidence evidence)
    {
        ILookup<string, string> signs = evidence.Items.ToLookup(item => item.Record.Path, item => item.Sign, StringComparer.Ordinal);
        return [.. report.Record.With(person).Where(note => report.Period.Holds(note.Date)).Select(note => Of(note) with
        {
            Plus = signs[note.Path].Count(sign => sign == EvidenceItem.Plus),
            Minus = signs[note.Path].Count(sign => sign == EvidenceItem.Minus),
            Blank = signs[note.Path].Count(sign => sign.Length == 0),
            Named = note.Items.Count(item => item.IsEvidence),
        })];
    }

    public static IReadOnlyList<CountedNote> OfManager(ReportBuilder report, Scope scope) =>
        [.. from person in scope.People
            from note in person.Notes
            where scope.Period.Holds(note.Date)
            orderby note.Date
            let closing = note.Closing.ToArray()
            let promised = note.Promises.ToArray()
            select Of(note) with
            {
                Person = report.Person(person.Person),
                Answered = report.Record.IsAnswered(note),
                Soft = closing.Count(item => item.IsSoft),
                SoftOf = closing.Length,
                Complete = note.HasCompleteCommitment,
                Own = promised.Count(item => item.Owner is not null && item.Owner == note.Owner),
                Promised = promised.Length,
            }];

    private static CountedNote Of(NoteRecord note) => new(note.Date, Exports.ExportTables.KindOf(note), note.IsMeeting, note.Trail.First.Day,
        note.BusinessDaysToCommit!.Value, note.Cite(), Citation.Of(note.Trail.Versions[0]), Rescue: note.IsRescue);
}
