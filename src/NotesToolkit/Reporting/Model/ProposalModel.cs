using NotesToolkit.Insights;
using NotesToolkit.Notes;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>What the manager proposes, in the manager's own words, from the review notes. The tool adds nothing to it.</summary>
internal static class ProposalModel
{
    /// <summary>The items of the sections Proposal of a person's review notes in the period, oldest first.</summary>
    public static ScriptArray Of(ReportBuilder report, string person) => Value.Array(
        from entry in Items(report, person)
        let note = entry.Record.Trail
        select Value.Object(
            ("date", Value.Day(entry.Record.Date)),
            ("owner", report.Source.NameOf(entry.Record.Owner)),
            ("text", ReportBuilder.Quote(entry.Item.Words)),
            ("rating", ReportBuilder.Quote(entry.Item["rating"])),
            ("performance", ReportBuilder.Choice(SectionKind.Proposal, entry.Item["performance"])),
            ("potential", ReportBuilder.Choice(SectionKind.Proposal, entry.Item["potential"])),
            ("level", ReportBuilder.Quote(entry.Item["level"])),
            ("ask", ReportBuilder.Quote(entry.Item["ask"])),
            ("citation", report.Cite(entry.Record, entry.Note, entry.Item.Span))));

    /// <summary>Where the proposals stand.</summary>
    public static IEnumerable<Citation> Places(ReportBuilder report, string person) =>
        Items(report, person).Select(entry => entry.Record.Cite(entry.Note.Source.GetLineNumber(entry.Item.Span.Start)));

    /// <summary>The last value of a key over all proposals, or null.</summary>
    public static string? Last(ScriptArray proposals, string key) =>
        proposals.OfType<ScriptObject>().Select(proposal => proposal[key] as string).LastOrDefault(value => value is not null);

    private static IEnumerable<(NoteRecord Record, Note Note, Item Item)> Items(ReportBuilder report, string person) =>
        from entry in report.NotesWith(person)
        where entry.Note.Kind == NoteKind.Review
        from item in entry.Note.ItemsOf(SectionKind.Proposal)
        select (entry.Record, entry.Note, item);
}
