namespace NotesToolkit.Cli.Output;

/// <summary>Findings as GNU tools print them, each with the line that it is about.</summary>
internal static class TextFormat
{
    public static void Write(TextWriter output, LintReport report, bool showsExcerpt, bool usesColor)
    {
        Palette palette = Palette.For(usesColor);
        foreach (ReportedFinding finding in report.Findings)
        {
            string severity = palette.Paint(finding.SeverityWord, finding.Diagnostic.Severity);
            output.WriteLine(
                $"{palette.Bold($"{Excerpt.Visible(finding.DisplayPath)}:{finding.Start.Line}:{finding.Start.Column}:")} {severity} "
                + $"{finding.Diagnostic.Rule.Id} {finding.Diagnostic.Rule.Name}: {Excerpt.Visible(finding.Diagnostic.Message)}");
            if (showsExcerpt)
            {
                Excerpt.Write(output, finding, palette);
            }
        }

        output.WriteLine(report.Summary);
    }
}
