using NotesToolkit.Insights;
using NotesToolkit.Reporting.Charts;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>The packet for a talent review: what the manager proposes, and what the record shows for and against it.</summary>
internal static class CalibrationModel
{
    /// <summary>The model of a person's packet.</summary>
    public static ScriptObject Build(ReportBuilder report, string person)
    {
        EvidenceModel evidence = new(report, person);
        ScriptArray proposals = ProposalModel.Of(report, person);
        ScriptArray commitments = CommitmentModel.Of(report, person);
        ScriptArray months = evidence.ByMonth();
        Measures measures = report.Source.Measure(person, report.Period);
        return report.Finish(
            "calibration",
            $"Calibration packet: {report.Source.NameOf(person)}",
            ("person", report.Person(person)),
            ("proposals", proposals),
            ("kept_strict", Value.Of(measures.KeptStrict)),
            ("kept_final", Value.Of(measures.KeptFinal)),
            ("slips", Value.Of(measures.Slips)),
            ("misses", Value.Of(measures.Misses)),
            ("days_late", Value.Of(measures.DaysLate)),
            ("cadence", Value.Of(measures.Cadence)),
            ("longest_gap_days", Value.Of(measures.LongestGapDays)),
            ("contemporaneity1", Value.Of(measures.Contemporaneity1)),
            ("contemporaneity5", Value.Of(measures.Contemporaneity5)),
            ("recency", Value.Of(measures.Recency)),
            ("strongest", evidence.Strongest()),
            ("weakest", evidence.Weakest()),
            ("by_principle", evidence.ByPrinciple()),
            ("feedback", FeedbackModel.Ledger(report, evidence)),
            ("commitments", commitments),
            ("next_level", evidence.NextLevel()),
            ("open_gaps", evidence.OpenGaps()),
            ("by_month", months),
            ("patterns", PatternModel.Of(report, person)),
            ("late_notes", Value.Array(Record(report, person).Where(PatternFinder.IsLate).Select(note => Value.Object(
                ("date", Value.Day(note.Date)),
                ("first_committed", Value.Day(note.Trail.First.Day)),
                ("citation", report.Cite(new Citation(note.Trail.Versions[0].Path, note.Trail.First.Info.Id, Line: 1))))))),
            ("edited_notes", Value.Array(Record(report, person).SelectMany(note => PatternFinder.Edits(note).Select(edit => Value.Object(
                ("date", Value.Day(note.Date)),
                ("edited", Value.Day(edit.Commit.Day)),
                ("citation", report.Cite(new Citation(edit.Path, edit.Commit.Info.Id, Line: 1)))))))),
            ("notes", CountedNotes.OfPerson(report, person, evidence)),
            ("attrition", AttritionModel.Of(report, person)),
            ("charts", Value.Object(
                ("slips", SlipDumbbells.Draw(commitments)),
                ("days_late", DaysLateBars.Draw(commitments)),
                ("principles", PrincipleHeat.Draw(report, evidence)),
                ("timeline", EvidenceTimeline.Draw(report, evidence)),
                ("cadence", CadenceStrip.Draw(report, [person], report.Period)),
                ("months", EvidenceMonths.Draw(months)))));
    }

    private static IEnumerable<NoteRecord> Record(ReportBuilder report, string person) =>
        report.Source.Record.With(person).Where(note => report.Period.Holds(note.Date));
}
