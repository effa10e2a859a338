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
        Measures measures = MeasuresOf.Person(report.Source.Record, person, report.Period);
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
            ("by_month", evidence.ByMonth()),
            ("patterns", PatternsOf(report, person)),
            ("attrition", AttritionModel.Of(report, person)),
            ("charts", Value.Object(
                ("slips", SlipDumbbells.Draw(commitments)),
                ("months", EvidenceMonths.Draw(evidence.ByMonth())))));
    }

    private static ScriptArray PatternsOf(ReportBuilder report, string person) => Value.Array(
        PatternFinder.Find(report.Source.Record, person, report.Period).Select(pattern => Value.Object(
            ("kind", Name(pattern.Kind)),
            ("topic", pattern.Topic),
            ("count", pattern.Count),
            ("citations", report.Cite(pattern.Citations)))));

    private static string Name(PatternKind kind) => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];
}
