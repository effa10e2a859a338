using NotesToolkit.Insights;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>The notes that a manager's measures rest on: each meeting or note that counts against one.</summary>
internal static class AuditEvidence
{
    /// <summary>Rows of <c>key</c>, <c>text</c>, <c>count</c> and <c>citations</c>; those without any case are left out.</summary>
    public static ScriptArray Of(ReportBuilder report, string owner, Period period)
    {
        NoteRecord[] notes = [.. report.Source.Record.Notes.Where(note => note is { IsVoid: false, With: not null } && note.Owner == owner && period.Holds(note.Date))];
        NoteRecord[] meetings = [.. notes.Where(note => note.IsMeeting)];
        return Value.Array(new[]
        {
            Row(report, "hard_question", "Meetings without an answer to the hard question", meetings.Where(note => note.HardAnswer == 0).Select(note => note.Cite())),
            Row(report, "softness", "Soft follow-ups", notes.SelectMany(note => note.Items.Where(item => item.IsSoft).Select(item => note.Cite(item.Line)))),
            Row(report, "rescue_ratio", "Meetings with the stance rescue", meetings.Where(note => note.IsRescue).Select(note => note.Cite())),
            Row(report, "close_rate", "Meetings without a complete commitment", meetings.Where(note => !note.HasCompleteCommitment).Select(note => note.Cite())),
            Row(report, "contemporaneity1", "Notes first committed more than a business day later", notes.Where(PatternFinder.IsLate).Select(note => note.Cite())),
        }.OfType<ScriptObject>());
    }

    private static ScriptObject? Row(ReportBuilder report, string key, string text, IEnumerable<Citation> found)
    {
        Citation[] citations = [.. found];
        return citations.Length == 0 ? null : Value.Object(("key", key), ("text", text), ("count", citations.Length), ("citations", report.Cite(citations)));
    }
}
