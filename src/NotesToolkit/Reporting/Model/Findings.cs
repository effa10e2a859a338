using NotesToolkit.Insights;

namespace NotesToolkit.Reporting.Model;

/// <summary>NT501 to NT506 as a reader is told them: the same code that the linter asks.</summary>
internal static class Findings
{
    public static IReadOnlyList<FindingPart> Of(ReportBuilder report, string person)
    {
        List<FindingPart> found = [];
        if (ListFinder.SilentlyUnderperforming(report.Source.Record, person, report.AsOf, days: 60) is { } silent)
        {
            found.Add(new("NT506", string.Join(", ", silent.Reasons.Select(report.Source.Redactor.Text)), report.Cite(silent.Citations)));
        }

        return found;
    }
}
