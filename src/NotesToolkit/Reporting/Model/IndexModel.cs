using NotesToolkit.Reporting.Templates;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

/// <summary>The page that lists a set of reports.</summary>
internal static class IndexModel
{
    /// <summary>The model of a set.</summary>
    public static ScriptObject Build(ReportBuilder report, IReadOnlyList<ReportFile> files)
    {
        string extension = report.Options.Format == ReportFormat.Html ? ".html" : ".md";
        return report.Finish("index", "Reports", ("people", Value.Array(files
            .GroupBy(file => file.About, StringComparer.Ordinal)
            .Select(about => Value.Object(
                ("person", report.Person(about.Key)),
                ("files", Value.Array(about.Select(file => Value.Object(("report", file.Report), ("file", file.Name + extension))))))))));
    }
}
