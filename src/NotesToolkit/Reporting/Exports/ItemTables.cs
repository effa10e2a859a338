using NotesToolkit.Disclosure;
using NotesToolkit.Insights;
using NotesToolkit.Reporting.Model;
using NamedColumn = NotesToolkit.Reporting.Exports.Column<NotesToolkit.Reporting.Exports.NamedItem>;
using SignalColumn = NotesToolkit.Reporting.Exports.Column<NotesToolkit.Reporting.Exports.ExportedItem>;
using FeedbackColumn = NotesToolkit.Reporting.Exports.Column<NotesToolkit.Reporting.Exports.JudgedItem>;

namespace NotesToolkit.Reporting.Exports;

internal static class ItemTables
{
    private static readonly IReadOnlyList<string> BlockerKinds = ValueSets.OfField(SectionKind.Blockers, "blocker")!;

    public static ExportTable Blockers { get; } = ExportTable.Of(
        "blockers",
        facts => facts.Items.Where(item => item.Facts.Section == SectionKind.Blockers)
            .SelectMany(item => KindsOf(item.Facts).Select(kind => new NamedItem(item, kind))),
        [
            .. Places.Meeting<NamedItem>(row => row.Item.Note),
            NamedColumn.Text("blocker", (_, row) => row.Name, orNull: true),
            .. PlaceOf<NamedItem>(row => row.Item),
        ]);

    public static ExportTable Feedback { get; } = ExportTable.Of(
        "feedback",
        facts => FeedbackOf(facts).Select(item => new JudgedItem(item, FeedbackFacts.Of(item.Item, facts.Source.History))),
        [
            .. Places.Meeting<JudgedItem>(row => row.Item.Note),
            FeedbackColumn.Text("feedback", (_, row) => Choice(row.Item, "feedback"), orNull: true),
            FeedbackColumn.Truth("hasGap", (_, row) => row.Item.Facts.HasGap),
            FeedbackColumn.Truth("hasStandard", (_, row) => row.Item.Item["standard"] is not null),
            FeedbackColumn.Truth("hasConsequence", (_, row) => row.Item.Item["consequence"] is not null),
            FeedbackColumn.Day("told", (_, row) => row.Item.Note.Shared),
            FeedbackColumn.Day("standardStood", (_, row) => row.Facts.StandardSince?.Day),
            FeedbackColumn.Day("firstMiss", (_, row) => row.Facts.FirstMiss),
            FeedbackColumn.Text("standardOrder", (_, row) => row.Facts.Order, orNull: true),
            FeedbackColumn.Day("review", (_, row) => row.Item.Facts.Review),
            FeedbackColumn.Text("outcome", (_, row) => Choice(row.Item, "outcome"), orNull: true),
            FeedbackColumn.Day("reviewed", (_, row) => row.Item.Item["reviewed"]?.Day),
            .. PlaceOf<JudgedItem>(row => row.Item),
        ]);

    public static ExportTable Judgements { get; } = ExportTable.Of(
        "judgements",
        facts =>
            from item in FeedbackOf(facts)
            from trail in FeedbackFacts.Of(item.Item, facts.Source.History).Judged
            let key = facts.KeyOf(trail)
            where key is not null
            select new NamedItem(item, key),
        [
            .. Places.Meeting<NamedItem>(row => row.Item.Note),
            NamedColumn.Text("commitment", (_, row) => row.Name),
            .. PlaceOf<NamedItem>(row => row.Item),
        ]);

    public static ExportTable Signals { get; } = ExportTable.Of(
        "signals",
        facts => facts.AllItems.Where(item => item.Facts.Section == SectionKind.Signals
            && (facts.Options.IncludesAttrition || ExportFacts.IsShown(item.Facts))),
        [
            .. Places.Meeting<ExportedItem>(item => item.Note),
            SignalColumn.Text("signal", (_, item) => SignalKinds.Of(item.Item), orNull: true),
            SignalColumn.Text("trend", (_, item) => Choice(item, "trend"), orNull: true),
            SignalColumn.Text("likelihood", (facts, item) => Attrition(facts, item, "likelihood"), orNull: true),
            SignalColumn.Text("impact", (facts, item) => Attrition(facts, item, "impact"), orNull: true),
            SignalColumn.Text("regretted", (facts, item) => Attrition(facts, item, "regretted"), orNull: true),
            .. PlaceOf<ExportedItem>(item => item),
        ]);

    public static ExportTable Principles { get; } = ExportTable.Of(
        "principles",
        facts => facts.Items.SelectMany(item => item.Facts.Principles.Select(principle =>
            new NamedItem(item, facts.Source.Redactor.Name(principle)))),
        [
            .. Places.Meeting<NamedItem>(row => row.Item.Note),
            NamedColumn.Text("section", (_, row) => Say.Key(row.Item.Facts.Section)),
            NamedColumn.Text("principle", (_, row) => row.Name),
            NamedColumn.Truth("hasEvidence", (_, row) => row.Item.Item["evidence"] is not null),
            .. PlaceOf<NamedItem>(row => row.Item),
        ]);

    private static IEnumerable<ExportedItem> FeedbackOf(ExportFacts facts) => facts.Items.Where(item => item.Facts.Section == SectionKind.Feedback);

    private static IEnumerable<string?> KindsOf(ItemRecord blocker) =>
        blocker.Blockers.Where(BlockerKinds.Contains).Distinct(StringComparer.Ordinal).DefaultIfEmpty(null);

    private static string? Choice(ExportedItem item, string key) => ReportBuilder.Choice(item.Facts.Section, item.Item[key]);

    private static string? Attrition(ExportFacts facts, ExportedItem item, string key) => facts.Options.IncludesAttrition ? Choice(item, key) : null;

    private static Column<TRow>[] PlaceOf<TRow>(Func<TRow, ExportedItem> item) =>
        Places.Of<TRow>(row => item(row).Note.Trail, row => item(row).Note.Cite(item(row).Facts.Line));
}

internal sealed record NamedItem(ExportedItem Item, string? Name);

internal sealed record JudgedItem(ExportedItem Item, FeedbackFacts Facts);
