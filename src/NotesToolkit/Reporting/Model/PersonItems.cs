using NotesToolkit.Disclosure;
using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

internal sealed partial class PersonItems(ReportBuilder report, string person)
{
    public IReadOnlyList<BlockerPart> Blockers =>
        [.. from item in report.ItemsWith(person, SectionKind.Blockers)
            where !item.IsEmpty
            from kind in item.Item["blocker"] is null ? ["none named"] : item.Blockers
            select new BlockerPart(
                kind, item.Date!.Value.ToString("yyyy-MM", CultureInfo.InvariantCulture), item.Date, item.Words, [item.Place])];

    public IReadOnlyList<BlockerClassPart> BlockerClasses =>
        [.. Blockers.GroupBy(blocker => blocker.Class, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Select(group => new BlockerClassPart(group.Key, group.Count(), [.. group.SelectMany(blocker => blocker.Citations).Reverse()]))];

    /// <summary>The signals of performance and promotion. One of several kinds, or of attrition among them, is none of these.</summary>
    public IReadOnlyList<SignalPart> Signals =>
        [.. from item in report.ItemsWith(person, SectionKind.Signals)
            let kind = SignalKinds.Of(item.Item)
            where kind is not (null or SignalKinds.Attrition)
            select new SignalPart(kind, item.Choice("trend"), item.Date, item.Words, [item.Place])];

    public IReadOnlyList<AttritionPart>? Attrition => !report.Options.IncludesAttrition ? null :
        [.. from item in report.ItemsWith(person, SectionKind.Signals)
            where SignalKinds.Of(item.Item) == SignalKinds.Attrition
            select new AttritionPart(
                item.Date, item.Choice("trend"), item.Choice("likelihood"), item.Choice("impact"), item.Choice("regretted"), item.Place)];

    public IReadOnlyList<QuotePart> Soft => [.. SoftItems.Select(item => item.Quote)];

    /// <summary>Those that no later decision or commitment on one of their topics has answered, the latest first.</summary>
    public IReadOnlyList<QuotePart> SoftOpen =>
        [.. SoftItems.Where(item => !report.Record.With(person).Any(later => later.Date > item.Date && later.Items.Any(answer =>
            answer is { IsSoft: false, Section: SectionKind.Decisions or SectionKind.Commitments }
            && answer.Topics.Intersect(item.Topics, StringComparer.Ordinal).Any()))).Select(item => item.Quote).Reverse()];

    public QuotePart? HardAnswer =>
        (from entry in report.NotesWith(person).Reverse()
         where entry.Note is { IsMeeting: true, HardQuestion.Outcome: HardQuestionOutcome.Answered }
         let hard = entry.Note.HardQuestion!
         select new QuotePart(entry.Record.Date, PlainText.Of(hard.Answer), report.Cite(entry.Note, hard.AnswerSpan)))
             .FirstOrDefault();

    public QuotePart? HardSkipped => report.NotesWith(person).LastOrDefault(entry => entry.Note.IsMeeting) is { Record: not null } last
        && last.Note.HardQuestion?.Outcome != HardQuestionOutcome.Answered
            ? new(last.Record.Date, PlainText.Of(last.Note.HardQuestion?.Answer ?? string.Empty), last.Record.Cite())
            : null;

    /// <summary>The topics that came up in two or more meetings, the latest first; those of attrition signals are not shown.</summary>
    public IReadOnlyList<TopicPart> Topics =>
        [.. from topic in TopicTrail.Of(report.Record.With(person), report.Period)
            where topic.IsRecurring
            let last = topic.Sightings[^1].Meeting.Date
            orderby last descending
            select new TopicPart("#" + topic.Name, topic.Sightings.Count, last,
                topic.RespondedOn(report.Record.With(person), report.Record), [.. topic.Citations.Distinct()])];

    public IReadOnlyList<string> OtherTopics => [.. Site.TopicsOf(report.Source, person).Select(topic => "#" + topic)
        .Except(Topics.Select(topic => topic.Topic), StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private IEnumerable<NoteItem> SoftItems => report
        .ItemsWith(person, kind => kind is SectionKind.Decisions or SectionKind.Feedback or SectionKind.Commitments)
        .Where(item => item.Record.Items.Any(known => known.IsSoft && known.Line == item.Place.Line));

    private NoteItem[] Decided => field ??= [.. report.ItemsWith(person, SectionKind.Decisions).Where(item => !item.IsEmpty)];

    public IReadOnlyList<DecisionPart> Decisions =>
        [.. Decided.Select((found, i) => Part(found, Array.Find(Decided[(i + 1)..], later => Reverses(later, found))))];

    public IReadOnlyList<DecisionPart> LastDecisions => [.. Decisions.Where(decision => decision.Date == LastMeeting)];

    public IReadOnlyList<DecisionPart> Reversed => [.. Decisions.Where(decision => decision.ReversedBy is not null)];

    private DateOnly? LastMeeting => field ??= report.Record.With(person)
        .LastOrDefault(note => note.IsMeeting && report.Period.Holds(note.Date))?.Date;

    private DecisionPart Part(NoteItem found, NoteItem? reversal) => new(
        found.Date,
        found.Words,
        found.Item.Markup.Mentions is [var owner, ..] ? report.NameOf(owner.Key) : null,
        [.. found.Topics.Select(topic => "#" + topic)],
        reversal is null ? "kept" : "reversed",
        [found.Place],
        reversal?.Quote);

    /// <summary>Whether a later decision on the same topic, or mostly of the same words, says that it takes the earlier one back.</summary>
    private static bool Reverses(NoteItem later, NoteItem earlier) => later.Date > earlier.Date
        && TakesBack().IsMatch(later.Item.Words)
        && (earlier.Topics.Intersect(later.Topics, StringComparer.Ordinal).Any() || IsAbout(later.Item.Words, earlier.Item.Words));

    private static bool IsAbout(string later, string earlier) => Words(earlier).Distinct(StringComparer.Ordinal).ToArray() is { Length: > 2 } words
        && words.Intersect(Words(later), StringComparer.Ordinal).Count() * 2 >= words.Length;

    private static IEnumerable<string> Words(string text) => WordMatch.Words(text).Where(word => word.Length > 3);

    [GeneratedRegex(
        @"\b(revers\w+|no longer|instead|undo|undone|withdrawn?|withdrew|called off|" +
        @"call off|revoked?|overturn\w*|not any more|after all|is off|taken back|take back)\b",
        AnyCase)]
    private static partial Regex TakesBack();
}

/// <summary>What the manager proposes, in the manager's own words, from the review notes. The tool adds nothing to it.</summary>
internal sealed class PersonProposals(ReportBuilder report, string person, Period? period = null)
{
    public IReadOnlyList<ProposalPart> Proposals => field ??=
        [.. from item in report.ItemsWith(person, SectionKind.Proposal, period)
            where item.Note.Kind == NoteKind.Review
            select new ProposalPart(item.Date, item.Record.Owner is { } owner ? report.NameOf(owner) : null, item.Words, item.Place,
                Rating: item["rating"],
                Performance: item.Choice("performance"),
                Potential: item.Choice("potential"),
                Level: item["level"],
                Ask: item["ask"])];

    public string? Rating => Last(proposal => proposal.Rating);
    public string? ProposedLevel => Last(proposal => proposal.Level);
    public string? Performance => Last(proposal => proposal.Performance);
    public string? Potential => Last(proposal => proposal.Potential);

    /// <summary>The place of the proposed rating among the configured ones, the lowest 0; −1 where none is proposed, or an unknown one.</summary>
    internal int RatingPlace => report.Source.Configuration.Ratings.ToList()
        .FindIndex(rating => string.Equals(rating, Rating, StringComparison.OrdinalIgnoreCase));

    private string? Last(Func<ProposalPart, string?> key) => Proposals.Select(key).LastOrDefault(value => value is not null);
}
