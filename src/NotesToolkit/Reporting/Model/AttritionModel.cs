using NotesToolkit.Notes;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>Attrition signals: that there was one, and how it is judged; never its words. Only on request.</summary>
internal static class AttritionModel
{
    /// <summary>The signals of a person's notes, oldest first, or null where they were not asked for.</summary>
    public static ScriptArray? Of(ReportBuilder report, string person) => !report.Options.IncludesAttrition ? null : Value.Array(
        from entry in report.NotesWith(person)
        from item in entry.Note.ItemsOf(SectionKind.Signals)
        where string.Equals(item["signal"]?.Value, "attrition", StringComparison.OrdinalIgnoreCase)
        select Value.Object(
            ("date", Value.Day(entry.Record.Date)),
            ("trend", item["trend"]?.Value.ToLowerInvariant()),
            ("likelihood", item["likelihood"]?.Value.ToLowerInvariant()),
            ("impact", item["impact"]?.Value.ToLowerInvariant()),
            ("regretted", item["regretted"]?.Value.ToLowerInvariant()),
            ("citation", report.Cite(entry.Record, entry.Note, item.Span))));
}
