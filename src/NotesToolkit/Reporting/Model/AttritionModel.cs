using NotesToolkit.Disclosure;
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
        where SignalKinds.Of(item) == SignalKinds.Attrition
        select Value.Object(
            ("date", Value.Day(entry.Record.Date)),
            ("trend", ReportBuilder.Choice(SectionKind.Signals, item["trend"])),
            ("likelihood", ReportBuilder.Choice(SectionKind.Signals, item["likelihood"])),
            ("impact", ReportBuilder.Choice(SectionKind.Signals, item["impact"])),
            ("regretted", ReportBuilder.Choice(SectionKind.Signals, item["regretted"])),
            ("citation", report.Cite(entry.Record, entry.Note, item.Span))));
}
