using NotesToolkit.Disclosure;
using System.Globalization;
using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Reporting.Model;

/// <summary>What the notes with a person say under their headings.</summary>
internal static class Talk
{
    /// <summary>The blockers of the period, a row for each class of each.</summary>
    public static IReadOnlyList<BlockerPart> Blockers(ReportBuilder report, string person) =>
    [
        .. from entry in report.NotesWith(person)
           from item in entry.Note.ItemsOf(SectionKind.Blockers)
           where !item.IsNone && !item.IsPlaceholder
           from kind in item["blocker"] is { } named ? Note.SplitValues(named.Value) : ["none named"]
           select new BlockerPart(
               kind,
               entry.Record.Date!.Value.ToString("yyyy-MM", CultureInfo.InvariantCulture),
               entry.Record.Date,
               ReportBuilder.Quote(item.Words),
               [report.Cite(entry.Record, entry.Note, item.Span)]),
    ];

    /// <summary>The signals of performance and promotion. One of several kinds, or of attrition among them, is none of these.</summary>
    public static IReadOnlyList<SignalPart> Signals(ReportBuilder report, string person) =>
    [
        .. from entry in report.NotesWith(person)
           from item in entry.Note.ItemsOf(SectionKind.Signals)
           let kind = SignalKinds.Of(item)
           where kind is not (null or SignalKinds.Attrition)
           select new SignalPart(
               kind, ReportBuilder.Choice(SectionKind.Signals, item["trend"]), entry.Record.Date, ReportBuilder.Quote(item.Words),
               [report.Cite(entry.Record, entry.Note, item.Span)]),
    ];

    /// <summary>Attrition signals, or null where they were not asked for.</summary>
    public static IReadOnlyList<AttritionPart>? Attrition(ReportBuilder report, string person) => !report.Options.IncludesAttrition ? null :
    [
        .. from entry in report.NotesWith(person)
           from item in entry.Note.ItemsOf(SectionKind.Signals)
           where SignalKinds.Of(item) == SignalKinds.Attrition
           select new AttritionPart(
               entry.Record.Date,
               ReportBuilder.Choice(SectionKind.Signals, item["trend"]),
               ReportBuilder.Choice(SectionKind.Signals, item["likelihood"]),
               ReportBuilder.Choice(SectionKind.Signals, item["impact"]),
               ReportBuilder.Choice(SectionKind.Signals, item["regretted"]),
               report.Cite(entry.Record, entry.Note, item.Span)),
    ];

    /// <summary>Soft follow-ups, quoted: promises to look again that name nobody and no day.</summary>
    public static IReadOnlyList<QuotePart> Soft(ReportBuilder report, string person, Func<DateOnly?, Item, bool>? holds = null) =>
    [
        .. from entry in report.NotesWith(person)
           let soft = entry.Record.Items.Where(item => item.IsSoft).Select(item => item.Line).ToHashSet()
           where soft.Count > 0
           from section in entry.Note.Sections
           where section.Kind is SectionKind.Decisions or SectionKind.Feedback or SectionKind.Commitments
           from item in section.Items
           where soft.Contains(entry.Note.Source.GetLineNumber(item.Span.Start)) && holds?.Invoke(entry.Record.Date, item) is not false
           select new QuotePart(entry.Record.Date, ReportBuilder.Quote(item.Words), report.Cite(entry.Record, entry.Note, item.Span)),
    ];

    /// <summary>Those that no later decision or commitment on one of their topics has answered, the latest first.</summary>
    public static IReadOnlyList<QuotePart> SoftStillOpen(ReportBuilder report, string person) =>
        [.. Soft(report, person, (day, item) => !report.Source.Record.With(person).Any(later => later.Date > day && later.Items.Any(answer =>
            answer is { IsSoft: false, Section: SectionKind.Decisions or SectionKind.Commitments }
            && answer.Topics.Intersect(item.Markup.TopicNames, StringComparer.Ordinal).Any()))).Reverse()];

    public static QuotePart? LastHardAnswer(ReportBuilder report, string person) =>
        (from entry in report.NotesWith(person).Reverse()
         where entry.Note is { IsMeeting: true, HardQuestion.Outcome: HardQuestionOutcome.Answered }
         let hard = entry.Note.HardQuestion!
         select new QuotePart(entry.Record.Date, ReportBuilder.Quote(hard.Answer), report.Cite(entry.Record, entry.Note, hard.AnswerSpan)))
             .FirstOrDefault();

    /// <summary>The topics that came up in two or more meetings, the latest first; those of attrition signals are not told.</summary>
    public static IReadOnlyList<TopicPart> RecurringTopics(ReportBuilder report, string person) =>
    [
        .. from topic in Topics.Of(report.Source.Record.With(person), report.Period)
           where topic.IsRecurring
           orderby topic.Sightings[^1].Meeting.Date descending
           select new TopicPart(
               ReportBuilder.Topic(topic.Name),
               topic.Sightings.Count,
               topic.Sightings[^1].Meeting.Date,
               Topics.RespondedOn(topic, report.Source.Record.With(person), report.Source.Record),
               report.Cite(topic.Sightings.Select(seen => seen.Meeting.Cite(seen.Line)))),
    ];
}
