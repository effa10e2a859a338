using NotesToolkit.History;

namespace NotesToolkit.Reporting.Model;

internal sealed record EscalationPart(CommitmentRow Commitment, bool ToYou, QuotePart? Reached);

/// <summary>What a skip-level meeting should be about, in the second person to whoever holds it.</summary>
internal sealed record SkipLevelModel(string Title, PersonPart Person, string? Skip, string? Manager, IReadOnlyList<FindingPart> Findings,
    IReadOnlyList<TopicPart> Themes, IReadOnlyList<CommitmentRow> Escalations, IReadOnlyList<EscalationPart> Due,
    IReadOnlyList<QuotePart> Clarity, IReadOnlyList<BlockerPart> Blockers, IReadOnlyList<CommitmentRow> Owed,
    IReadOnlyList<CommitmentRow> Promises, IReadOnlyList<QuotePart> Questions, IReadOnlyList<CommitmentRow> Undecided,
    IReadOnlyList<string> Ask)
{
    private static readonly SectionKind[] Quiet = [SectionKind.Private, SectionKind.Signals, SectionKind.Proposal, SectionKind.FollowUp];

    public static SkipLevelModel Of(ReportBuilder report, string person)
    {
        Obligations open = new(report, person);
        string? skip = report.Source.Roster.Find(open.Manager)?.Manager;
        Trail[] escalated = [.. Escalated(report, person)];
        IReadOnlyList<TopicPart> themes = FindThemes(report, person);
        IReadOnlyList<BlockerPart> blockers = PersonItems.Blockers(report, person);
        return new($"Your skip-level meeting with {report.NameOf(person)}", report.Person(person), skip is null ? null : report.NameOf(skip),
            open.Manager is { } manager ? report.NameOf(manager) : null,
            Findings: Model.Findings.Of(report, person),
            Themes: themes,
            Escalations: PersonCommitments.Rows(report, escalated),
            Due: [.. escalated.Select(trail =>
                new EscalationPart(PersonCommitments.Of(report, trail), GoesTo(trail, skip), Reached(report, person, skip, trail)))],
            Clarity: [.. blockers.Where(blocker => blocker.Class == "clarity")
                .Select(blocker => new QuotePart(blocker.Date, blocker.Text, blocker.Citations[0]))],
            Blockers: blockers,
            Owed: open.Owed,
            Promises: Promised(report, person),
            Questions: [.. Asked(report, person)],
            Undecided: PersonCommitments.Rows(report, escalated.Where(trail =>
                trail.State is CommitmentState.Open or CommitmentState.Missed && GoesTo(trail, skip))),
            Ask: [.. Suggest(themes, blockers, report).Take(3)]);
    }

    /// <summary>The topics of two or more notes of any kind, the skip-level's own included.</summary>
    private static IReadOnlyList<TopicPart> FindThemes(ReportBuilder report, string person) => [.. report.Record.With(person)
        .Where(note => report.Period.Holds(note.Date) && note.Kind is not (NoteKind.Review or NoteKind.Cancelled))
        .SelectMany(note => note.Topics.Select(topic => (Topic: topic, note.Date,
            Place: note.Cite(note.Items.First(item => item.Topics.Contains(topic, StringComparer.Ordinal)).Line))))
        .GroupBy(seen => seen.Topic, StringComparer.Ordinal)
        .Where(seen => seen.Count() > 1)
        .OrderByDescending(seen => seen.Count())
        .ThenBy(seen => seen.Key, StringComparer.Ordinal)
        .Select(seen => new TopicPart("#" + seen.Key, seen.Count(), seen.Last().Date, RespondedOn: null,
            report.Cite(seen.Select(one => one.Place))))];

    /// <summary>What was missed, or is overdue, and names to whom it then goes.</summary>
    private static IEnumerable<Trail> Escalated(ReportBuilder report, string person) => PersonCommitments.InOrder(report.Record.About(person)
        .Where(trail => trail is { Exists: true, Facts.Escalation: not null }
            && ((trail.State == CommitmentState.Open && trail.LatestDue < report.AsOf)
                || trail.Misses.Any(miss => report.Period.Holds(miss.MissDay)))));

    private static bool GoesTo(Trail trail, string? skip) => trail.Facts.Escalation!.Split(", ").Contains(skip, StringComparer.OrdinalIgnoreCase);

    private static QuotePart? Reached(ReportBuilder report, string person, string? skip, Trail trail) =>
        report.ItemsWith(person, kind => kind is not (SectionKind.Private or SectionKind.Signals or SectionKind.Commitments))
            .Where(item => item.Date > trail.OriginalDue
                && (item.Note.Kind == NoteKind.SkipLevel || item.Item.Markup.Mentions.Any(mention => mention.Key == skip))
                && ((trail.Id is { } id && item.Item.Words.Contains(id, StringComparison.Ordinal))
                    || item.Topics.Intersect(trail.Facts.Topics, StringComparer.Ordinal).Any()))
            .Select(report.Quote)
            .FirstOrDefault();

    private static IReadOnlyList<CommitmentRow> Promised(ReportBuilder report, string person) =>
        report.Record.With(person).LastOrDefault(note => note.Kind == NoteKind.SkipLevel && note.Date <= report.Period.To) is { } last
            ? PersonCommitments.Rows(report, PersonCommitments.InOrder(report.Record.Trails.Where(trail => trail.Path == last.Path)))
            : [];

    /// <summary>What the notes of skip-level meetings ask: their items and paragraphs that end with a question mark.</summary>
    private static IEnumerable<QuotePart> Asked(ReportBuilder report, string person) =>
        from entry in report.NotesWith(person)
        where entry.Note.Kind == NoteKind.SkipLevel
        from section in entry.Note.Sections
        where !Quiet.Contains(section.Kind)
        from found in section.Items.Select(item => (item.Words, item.Span))
            .Concat(section.Paragraphs.Select(paragraph => (Words: entry.Note.Source.Slice(paragraph.Span), paragraph.Span)))
        where PlainText.Of(found.Words).EndsWith('?') && !report.Source.Configuration.Vocabulary.IsQuestion(PlainText.Of(found.Words))
        select new QuotePart(entry.Record.Date, PlainText.Of(found.Words), report.Cite(entry.Record, entry.Note, found.Span));

    private static IEnumerable<string> Suggest(IReadOnlyList<TopicPart> themes, IReadOnlyList<BlockerPart> blockers, ReportBuilder report)
    {
        if (themes.Count > 0)
            yield return Invariant($"{themes[0].Topic} came up in {themes[0].Count} notes. What would end it?");

        if (blockers.Count > 0 && blockers[^1].Date is { } day)
            yield return $"Since {report.Day(day)}, what has changed about what held you up?";

        yield return "What do you expect from your manager that you do not get?";
        yield return "What have you been told about how your work is seen, and did it surprise you?";
        yield return "What should I know that nobody tells me?";
    }
}
