using NotesToolkit.Notes;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>What the manager proposes, in the manager's own words, from the review notes. The tool adds nothing to it.</summary>
internal static class ProposalModel
{
    /// <summary>The items of the sections Proposal of a person's review notes in the period, oldest first.</summary>
    public static ScriptArray Of(ReportBuilder report, string person) => Value.Array(
        from entry in report.NotesWith(person)
        where entry.Note.Kind == NoteKind.Review
        from item in entry.Note.ItemsOf(SectionKind.Proposal)
        select Value.Object(
            ("date", Value.Day(entry.Record.Date)),
            ("owner", report.Source.NameOf(entry.Record.Owner)),
            ("text", report.Quote(entry.Record.Trail, item.Words)),
            ("rating", item["rating"]?.Value),
            ("performance", item["performance"]?.Value.ToLowerInvariant()),
            ("potential", item["potential"]?.Value.ToLowerInvariant()),
            ("level", report.Quote(entry.Record.Trail, item["level"])),
            ("ask", report.Quote(entry.Record.Trail, item["ask"])),
            ("citation", report.Cite(entry.Record, entry.Note, item.Span))));

    /// <summary>The last value of a key over all proposals, or null.</summary>
    public static string? Last(ScriptArray proposals, string key) =>
        proposals.OfType<ScriptObject>().Select(proposal => proposal[key] as string).LastOrDefault(value => value is not null);
}
