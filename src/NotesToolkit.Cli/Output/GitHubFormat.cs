namespace NotesToolkit.Cli.Output;

internal static class GitHubFormat
{
    public static void Write(TextWriter output, LintReport report)
    {
        foreach (ReportedFinding finding in report.Findings)
        {
            (int startLine, int start) = finding.Start;
            (int endLine, int end) = finding.End;
            string kind = finding.Diagnostic.Severity == Severity.Info ? "notice" : finding.SeverityWord;
            // A place over several lines has no columns there.
            string columns = startLine == endLine ? $",col={start},endColumn={Math.Max(start, end - 1)}" : string.Empty;
            output.WriteLine($"::{kind} file={Property(finding.RepositoryPath)},line={startLine},endLine={endLine}{columns},"
                + $"title={Property(finding.RuleName)}::{Data(finding.Diagnostic.Message)}");
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
