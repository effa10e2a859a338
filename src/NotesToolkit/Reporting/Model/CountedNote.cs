using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>
/// A note that a report's figures are counted from: whoever doubts a figure counts again, and opens the commits. <c>Named</c> are the pieces that
/// name a principle or evidence: recency is counted from them.
/// </summary>
internal sealed record CountedNote(DateOnly? Date, string Kind, bool Held, DateOnly FirstCommitted, int BusinessDays, Citation Citation,
    Citation First, int Plus = 0, int Minus = 0, int Blank = 0, int Named = 0, PersonPart? Person = null, bool Answered = false,
    int Soft = 0, int SoftOf = 0, bool Rescue = false, bool Complete = false, int Own = 0, int Promised = 0)
{
    public static IReadOnlyList<CountedNote> OfPerson(ReportBuilder report, string person, PersonEvidence evidence)
    {
        ILookup<string, string> signs = evidence.Items.ToLookup(item => item.Record.Path, item => item.Sign, StringComparer.Ordinal);
        return [.. report.Record.With(person).Where(note => report.Period.Holds(note.Date)).Select(note => Of(note) with
        {
            Plus = signs[note.Path].Count(sign => sign == EvidenceItem.Plus),
            Minus = signs[note.Path].Count(sign => sign == EvidenceItem.Minus),
            Blank = signs[note.Path].Count(sign => sign.Length == 0),
            Named = note.Items.Count(item => item.IsEvidence),
        })];
    }

    public static IReadOnlyList<CountedNote> OfManager(ReportBuilder report, Scope scope) =>
        [.. from person in scope.People
            from note in person.Notes
            where scope.Period.Holds(note.Date)
            orderby note.Date
            let closing = note.Closing.ToArray()
            let promised = note.Promises.ToArray()
            select Of(note) with
            {
                Person = report.Person(person.Person),
                Answered = report.Record.IsAnswered(note),
                Soft = closing.Count(item => item.IsSoft),
                SoftOf = closing.Length,
                Complete = note.HasCompleteCommitment,
                Own = promised.Count(item => item.Owner is not null && item.Owner == note.Owner),
                Promised = promised.Length,
            }];

    private static CountedNote Of(NoteRecord note) => new(note.Date, Exports.ExportTables.KindOf(note), note.IsMeeting, note.Trail.First.Day,
        note.BusinessDaysToCommit!.Value, note.Cite(), Citation.Of(note.Trail.Versions[0]), Rescue: note.IsRescue);
}
