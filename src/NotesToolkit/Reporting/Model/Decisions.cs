using System.Text.RegularExpressions;
using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Reporting.Model;

/// <summary>What was decided with a person, and what a later decision took back.</summary>
internal static partial class Decisions
{
    private sealed record Found(NoteRecord Record, Note Note, Item Item)
    {
        public Citation Place => Record.Cite(Note.Source.GetLineNumber(Item.Span.Start));

        public IReadOnlyList<string> Topics => Item.Markup.TopicNames;
    }

    /// <summary>The decisions of the period, oldest first.</summary>
    public static IReadOnlyList<DecisionPart> Of(ReportBuilder report, string person) => Of(report, [.. All(report, person)]);

    public static IReadOnlyList<DecisionPart> OfLastMeeting(ReportBuilder report, string person)
    {
        Found[] all = [.. All(report, person)];
        DateOnly? last = report.Source.Record.With(person).LastOrDefault(note => note.IsMeeting && report.Period.Holds(note.Date))?.Date;
        return [.. Of(report, all).Where(decision => decision.Date == last)];
    }

    private static IReadOnlyList<DecisionPart> Of(ReportBuilder report, Found[] all) =>
        [.. all.Select((found, i) => Part(report, found, Array.Find(all[(i + 1)..], later => Reverses(later, found))))];

    private static IEnumerable<Found> All(ReportBuilder report, string person) =>
        from entry in report.NotesWith(person)
        from item in entry.Note.ItemsOf(SectionKind.Decisions)
        where !item.IsNone && !item.IsPlaceholder
        select new Found(entry.Record, entry.Note, item);

    private static DecisionPart Part(ReportBuilder report, Found found, Found? reversal) => new(
        found.Record.Date,
        ReportBuilder.Quote(found.Item.Words),
        found.Item.Markup.Mentions is [var owner, ..] ? report.NameOf(owner.Key) : null,
        [.. found.Topics.Select(ReportBuilder.Topic)],
        reversal is null ? "kept" : "reversed",
        [report.Cite(found.Place)])
    {
        ReversedBy = reversal is null ? null : new(reversal.Record.Date, ReportBuilder.Quote(reversal.Item.Words), report.Cite(reversal.Place)),
    };

    /// <summary>Whether a later decision on the same topic, or mostly of the same words, says that it takes the earlier one back.</summary>
    private static bool Reverses(Found later, Found earlier) => later.Record.Date > earlier.Record.Date
        && TakesBack().IsMatch(later.Item.Words)
        && (earlier.Topics.Intersect(later.Topics, StringComparer.Ordinal).Any() || IsAbout(later.Item.Words, earlier.Item.Words));

    private static bool IsAbout(string later, string earlier)
    {
        HashSet<string> words = [.. Words(earlier)];
        return words.Count > 2 && words.Count(Words(later).Contains) * 2 >= words.Count;
    }

    private static IReadOnlyCollection<string> Words(string text) =>
        [.. Vocabulary.Normalise(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3)
            .Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(
        @"\b(revers\w+|no longer|instead|undo|undone|withdrawn?|withdrew|called off|" +
        @"call off|revoked?|overturn\w*|not any more|after all|is off|taken back|take back)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex TakesBack();
}
