using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>The ledger of performance feedback: gap, standard, whether the standard stood before the miss, when it was told, what came of it.</summary>
internal static class FeedbackModel
{
    /// <summary>One row a piece of performance feedback, oldest first.</summary>
    public static ScriptArray Ledger(ReportBuilder report, EvidenceModel evidence) =>
        Value.Array(evidence.Items.Where(item => item.Sign == EvidenceSign.Minus).Select(item => Row(report, item)));

    private static ScriptObject Row(ReportBuilder report, EvidenceItem item)
    {
        NoteTrail note = item.Record.Trail;
        FeedbackFacts facts = FeedbackFacts.Of(item.Item, report.Source.History);
        return Value.Object(
            ("date", Value.Day(item.Record.Date)),
            ("gap", ReportBuilder.Quote(item.Item["gap"]) ?? ReportBuilder.Quote(item.Item.Words)),
            ("standard", ReportBuilder.Quote(item.Item["standard"])),
            ("consequence", ReportBuilder.Quote(item.Item["consequence"])),
            ("of", Value.Array(item.Item.Markup.All("of").Select(of => ReportBuilder.Quote(of)))),
            ("misses", Value.Array(facts.Misses.Select(miss => Value.Object(("date", Value.Day(miss.MissDay)), ("citation", report.Cite(miss)))))),
            ("proof", Proof(report, item, facts)),
            ("told_on", Value.Day(item.Record.Shared)),
            ("review", Value.Day(item.Item["review"]?.Day)),
            ("outcome", ReportBuilder.Choice(SectionKind.Feedback, item.Item["outcome"])),
            ("reviewed", Value.Day(item.Item["reviewed"]?.Day)),
            ("is_open", item.IsOpenGap),
            ("citation", report.Cite(item.Record, item.Note, item.Item.Span)));
    }

    /// <summary>
    /// Whether the standard stood before the first miss that it judges: <c>before</c>, <c>after</c>, or null where there is no miss or no
    /// standard; with where it first stood. A commitment that was opened before the miss with that very standard counts as told.
    /// </summary>
    private static ScriptObject? Proof(ReportBuilder report, EvidenceItem item, FeedbackFacts facts)
    {
        if (item.Item["standard"] is not { } standard || facts.StandardStood is not { } stood)
        {
            return null;
        }

        Citation? first = FirstPlace(report, standard.Value, stood);
        return Value.Object(
            ("order", facts.Order),
            ("stood_on", Value.Day(stood.Day)),
            ("first_miss", Value.Day(facts.FirstMiss)),
            ("citation", first is { } place ? report.Cite(place) : null));
    }

    private static Citation? FirstPlace(ReportBuilder report, string standard, HistoryCommit stood)
    {
        string wanted = Vocabulary.Normalise(standard);
        foreach (NoteVersion version in report.Source.VersionsOf(stood))
        {
            SourceText source = SourceText.Decode(version.Path, report.Source.ReadBlob(version.Blob));
            Item? holder = NoteParser.Parse(source, report.Source.Configuration.Vocabulary).Sections
                .SelectMany(section => section.Items)
                .FirstOrDefault(item => item["standard"] is { } found && Vocabulary.Normalise(found.Value) == wanted);
            if (holder is not null)
            {
                return new(version.Path, stood.Info.Id, source.GetLineNumber(holder["standard"]!.Span.Start));
            }
        }

        return null;
    }
}
