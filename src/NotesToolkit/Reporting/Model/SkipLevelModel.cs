using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Notes;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>What a skip-level meeting should be about.</summary>
internal static class SkipLevelModel
{
    private static readonly SectionKind[] Quiet = [SectionKind.Private, SectionKind.Signals, SectionKind.Proposal, SectionKind.FollowUp];

    /// <summary>The model for one person.</summary>
    public static ScriptObject Build(ReportBuilder report, string person)
    {
        Obligations open = new(report, person);
        string? skip = report.Source.Roster.Find(open.Manager)?.Manager;
        return report.Finish(
            "skip-level",
            $"Before the skip-level meeting: {report.Source.NameOf(person)}",
            ("person", report.Person(person)),
            ("skip", skip is null ? null : report.Source.NameOf(skip)),
            ("themes", Value.Array(Themes(report, person))),
            ("escalations", Value.Array(Escalated(report, person).Select(trail => Escalation(report, trail)))),
            ("clarity", Value.Array(Clarity(report, person))),
            ("owed", open.Owed()),
            ("questions", Value.Array(Questions(report, person))),
            ("undecided", Value.Array(Escalated(report, person)
                .Where(trail => trail.State is CommitmentState.Open or CommitmentState.Missed && skip is not null && GoesTo(trail, skip))
                .Select(trail => Escalation(report, trail)))));
    }

    /// <summary>The topics of two or more notes of any kind, the skip-level's own included.</summary>
    private static IEnumerable<ScriptObject> Themes(ReportBuilder report, string person) => report.Source.Record.With(person)
        .Where(note => report.Period.Holds(note.Date) && note.Kind is not (NoteKind.Review or NoteKind.Cancelled))
        .SelectMany(note => note.Topics.Select(topic => (Topic: topic, Place: note.Cite(note.Items.First(item => item.Topics.Contains(topic, StringComparer.Ordinal)).Line))))
        .GroupBy(seen => seen.Topic, seen => seen.Place, StringComparer.Ordinal)
        .Where(seen => seen.Count() > 1)
        .OrderByDescending(seen => seen.Count())
        .ThenBy(seen => seen.Key, StringComparer.Ordinal)
        .Select(seen => Value.Object(("topic", ReportBuilder.Topic(seen.Key)), ("count", seen.Count()), ("citations", report.Cite(seen))));

    /// <summary>What was missed, or is overdue, and names to whom it then goes.</summary>
    private static IEnumerable<Trail> Escalated(ReportBuilder report, string person) => report.Source.Record.About(person)
        .Where(trail => trail.Exists && trail.Facts.Escalation is not null)
        .Where(trail => (trail.State == CommitmentState.Open && trail.LatestDue < report.Source.Record.AsOf) || trail.Misses.Any(miss => report.Period.Holds(miss.MissDay)))
        .OrderBy(trail => trail.OriginalDue)
        .ThenBy(trail => trail.Key, StringComparer.Ordinal);

    private static ScriptObject Escalation(ReportBuilder report, Trail trail)
    {
        ScriptObject row = CommitmentModel.Row(report, trail);
        row["to"] = string.Join(", ", Keys(trail).Select(report.Source.NameOf));
        return row;
    }

    private static string[] Keys(Trail trail) => trail.Facts.Escalation!.Split(", ");

    private static bool GoesTo(Trail trail, string person) => Keys(trail).Contains(person, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<ScriptObject> Clarity(ReportBuilder report, string person) =>
        from entry in report.NotesWith(person)
        from item in entry.Note.ItemsOf(SectionKind.Blockers)
        where item["blocker"] is { } blocker && Note.SplitValues(blocker.Value).Contains("clarity", StringComparer.Ordinal)
        select Quoted(report, entry.Record, entry.Note, item.Words, item.Span);

    /// <summary>What the notes of skip-level meetings ask: their items and paragraphs that end with a question mark.</summary>
    private static IEnumerable<ScriptObject> Questions(ReportBuilder report, string person) =>
        from entry in report.NotesWith(person)
        where entry.Note.Kind == NoteKind.SkipLevel
        from section in entry.Note.Sections
        where !Quiet.Contains(section.Kind)
        from found in section.Items.Select(item => (item.Words, item.Span))
            .Concat(section.Paragraphs.Select(paragraph => (Words: entry.Note.Source.Slice(paragraph.Span), paragraph.Span)))
        where PlainText.Of(found.Words).EndsWith('?') && !report.Source.Configuration.Vocabulary.IsQuestion(PlainText.Of(found.Words))
        select Quoted(report, entry.Record, entry.Note, found.Words, found.Span);

    private static ScriptObject Quoted(ReportBuilder report, NoteRecord record, Note note, string words, TextSpan span) => Value.Object(
        ("date", Value.Day(record.Date)),
        ("text", ReportBuilder.Quote(words)),
        ("citation", report.Cite(record, note, span)));
}
