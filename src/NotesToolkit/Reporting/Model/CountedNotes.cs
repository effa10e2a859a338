using NotesToolkit.Insights;
using NotesToolkit.Notes;
using NotesToolkit.Reporting.Exports;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>The notes that a report's figures are counted from, one row each: whoever doubts a figure counts again, and opens the commits.</summary>
internal static class CountedNotes
{
    /// <summary>The notes with a person in the period, with the evidence of each by sign.</summary>
    public static ScriptArray OfPerson(ReportBuilder report, string person, EvidenceModel evidence)
    {
        ILookup<string, EvidenceSign> signs = evidence.Items.ToLookup(item => item.Record.Path, item => item.Sign, StringComparer.Ordinal);
        return Value.Array(report.Source.Record.With(person).Where(note => report.Period.Holds(note.Date)).Select(note => Row(
            report,
            note,
            ("plus", signs[note.Path].Count(sign => sign == EvidenceSign.Plus)),
            ("minus", signs[note.Path].Count(sign => sign == EvidenceSign.Minus)),
            ("blank", signs[note.Path].Count(sign => sign == EvidenceSign.Blank)),
            ("named", note.Items.Count(item => item.IsEvidence)))));
    }

    /// <summary>The notes that a manager holds in a period, with what each counts for.</summary>
    public static ScriptArray OfManager(ReportBuilder report, Scope scope) => Value.Array(
        from person in scope.People
        let repeated = MeetingMeasures.RepeatedAnswers(person.Notes).Select(note => note.Path).ToHashSet(StringComparer.Ordinal)
        from note in person.Notes
        where scope.Period.Holds(note.Date)
        orderby note.Date
        let closing = MeetingMeasures.Closing(note).ToArray()
        let promised = note.Items.Where(item => item.Section == SectionKind.Commitments).ToArray()
        select Row(
            report,
            note,
            ("person", report.Person(person.Person)),
            ("answered", note.HardAnswer != 0 && !repeated.Contains(note.Path)),
            ("soft", closing.Count(item => item.IsSoft)),
            ("soft_of", closing.Length),
            ("rescue", note.IsRescue),
            ("complete", note.HasCompleteCommitment),
            ("own", promised.Count(item => item.Owner is not null && item.Owner == note.Owner)),
            ("promised", promised.Length)));

    private static ScriptObject Row(ReportBuilder report, NoteRecord note, params ReadOnlySpan<(string Key, object? Value)> entries)
    {
        ScriptObject row = Value.Object(
            ("date", Value.Day(note.Date)),
            ("kind", RootTables.KindOf(note)),
            ("held", note.IsMeeting),
            ("first_committed", Value.Day(note.Trail.First.Day)),
            ("business_days", note.Date!.Value.BusinessDaysUntil(note.Trail.First.Day)),
            ("citation", report.Cite(note.Cite())),
            ("first", report.Cite(new Citation(note.Trail.Versions[0].Path, note.Trail.First.Info.Id, Line: 1))));
        foreach ((string key, object? value) in entries)
        {
            row[key] = value!;
        }

        return row;
    }
}
