using NotesToolkit.History;

namespace NotesToolkit.Reporting.Model;

internal sealed record EscalationPart(CommitmentRow Commitment, bool ToYou, QuotePart? Reached);

internal sealed class SkipLevel(ReportBuilder report, string person, PersonItems items, Obligations open)
{
    private static readonly SectionKind[] Quiet = [SectionKind.Private, SectionKind.Signals, SectionKind.Proposal, SectionKind.FollowUp];

    private readonly string? skip = report.Source.Roster.Find(open.Manager)?.Manager;

    public string? Skip => skip is null ? null : report.NameOf(skip);
    public string? Manager => open.Manager is { } manager ? report.NameOf(manager) : null;

    /// <summary>The topics of two or more notes of any kind, the skip-level's own included.</summary>
    public IReadOnlyList<TopicPart> Themes => field ??= [.. report.Record.With(person)
        .Where(note => report.Period.Holds(note.Date) && note.Kind is not (NoteKind.Review or NoteKind.Cancelled))
        .SelectMany(note => note.Topics.Select(topic => (Topic: topic, note.Date,
            Place: note.Cite(note.Items.First(item => item.Topics.Contains(topic, StringComparer.Ordinal)).Line))))
        .GroupBy(seen => seen.Topic, StringComparer.Ordinal)
        .Where(seen => seen.Count() > 1)
        .OrderByDescending(seen => seen.Count())
        .ThenBy(seen => seen.Key, StringComparer.Ordinal)
        .Select(seen => new TopicPart("#" + seen.Key, seen.Count(), seen.Last().Date, RespondedOn: null,
            [.. seen.Select(one => one.Place).Distinct()]))];

    /// <summary>What was missed, or is overdue, and names to whom it then goes.</summary>
    private Trail[] Escalated => field ??= [.. PersonCommitments.InOrder(report.Record.About(person)
        .Where(trail => trail is { Exists: true, Facts.Escalation: not null }
            && ((trail.State == CommitmentState.Open && trail.LatestDue < report.AsOf)
                || trail.Misses.Any(miss => report.Period.Holds(miss.MissDay)))))];

    public IReadOnlyList<CommitmentRow> Escalations => PersonCommitments.Rows(report, Escalated);

    public IReadOnlyList<EscalationPart> Due =>
        [.. Escalated.Select(trail => new EscalationPart(new(report, trail), GoesTo(trail), Reached(trail)))];

    public IReadOnlyList<CommitmentRow> Undecided => PersonCommitments.Rows(
        report, Escalated.Where(trail => trail.State is CommitmentState.Open or CommitmentState.Missed && GoesTo(trail)));

    public IReadOnlyList<QuotePart> Clarity => [.. items.Blockers.Where(blocker => blocker.Class == "clarity")
        .Select(blocker => new QuotePart(blocker.Date, blocker.Text, blocker.Citations[0]))];

    private bool GoesTo(Trail trail) => trail.Facts.Escalation!.Split(", ").Contains(skip, StringComparer.OrdinalIgnoreCase);

    private QuotePart? Reached(Trail trail) =>
        report.ItemsWith(person, kind => kind is not (SectionKind.Private or SectionKind.Signals or SectionKind.Commitments))
            .Where(item => item.Date > trail.OriginalDue
                && (item.Note.Kind == NoteKind.SkipLevel || item.Item.Markup.Mentions.Any(mention => mention.Key == skip))
                && ((trail.Id is { } id && item.Item.Words.Contains(id, StringComparison.Ordinal))
                    || item.Topics.Intersect(trail.Facts.Topics, StringComparer.Ordinal).Any()))
            .Select(item => item.Quote)
            .FirstOrDefault();

    public IReadOnlyList<CommitmentRow> Promises =>
        report.Record.With(person).LastOrDefault(note => note.Kind == NoteKind.SkipLevel && note.Date <= report.Period.To) is { } last
            ? PersonCommitments.Rows(report, PersonCommitments.InOrder(report.Record.Trails.Where(trail => trail.Path == last.Path)))
            : [];

    /// <summary>What the notes of skip-level meetings ask: their items and paragraphs that end with a question mark.</summary>
    public IReadOnlyList<QuotePart> Questions =>
        [.. from entry in report.NotesWith(person)
            where entry.Note.Kind == NoteKind.SkipLevel
            from section in entry.Note.Sections
            where !Quiet.Contains(section.Kind)
            from found in section.Items.Select(item => (item.Words, item.Span))
                .Concat(section.Paragraphs.Select(paragraph => (Words: entry.Note.Source.Slice(paragraph.Span), paragraph.Span)))
            where PlainText.Of(found.Words).EndsWith('?') && !report.Source.Configuration.Vocabulary.IsQuestion(PlainText.Of(found.Words))
            select new QuotePart(entry.Record.Date, PlainText.Of(found.Words), report.Cite(entry.Note, found.Span))];

    public IReadOnlyList<string> Ask =>
    [
        .. new[]
        {
            Themes is [var theme, ..] ? Invariant($"{theme.Topic} came up in {theme.Count} notes. What would end it?") : null,
            items.Blockers is [.., { Date: { } day }] ? $"Since {report.Day(day)}, what has changed about what held you up?" : null,
            "What do you expect from your manager that you do not get?",
            "What have you been told about how your work is seen, and did it surprise you?",
            "What should I know that nobody tells me?",
        }.OfType<string>().Take(3),
    ];
}
