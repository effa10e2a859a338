using NotesToolkit.Configuration;

namespace NotesToolkit.Cli.Output;

/// <summary>Findings as the annotations of a GitHub workflow.</summary>
internal static class GitHubFormat
{
    public static void Write(TextWriter output, LintReport report)
    {
        foreach (ReportedFinding finding in report.Findings)
        {
            string kind = finding.Diagnostic.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "notice",
            };
            // A place over several lines has no columns there.
            string columns = finding.Start.Line == finding.End.Line
                ? $",col={finding.Start.Column},endColumn={Math.Max(finding.Start.Column, finding.End.Column - 1)}"
                : string.Empty;
            output.WriteLine(
                $"::{kind} file={Property(finding.RepositoryPath)},line={finding.Start.Line},endLine={finding.End.Line}{columns},"
                + $"title={Property($"{finding.Diagnostic.Rule.Id} {finding.Diagnostic.Rule.Name}")}::{Data(finding.Diagnostic.Message)}");
        }

        output.WriteLine(report.Summary);
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
