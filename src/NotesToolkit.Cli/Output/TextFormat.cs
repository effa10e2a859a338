namespace NotesToolkit.Cli.Output;

/// <summary>Findings as GNU tools print them; those of a line come together over the line that they are about.</summary>
internal static class TextFormat
{
    public static void Write(TextWriter output, LintReport report, bool showsExcerpt, Palette palette)
    {
        ConcurrentDictionary<SourceText, IReadOnlyDictionary<int, TextEdit>> finished = [];
        foreach (var line in report.Findings.GroupBy(finding => (finding.Source, Number: finding.Start.Line)))
        {
            foreach (ReportedFinding finding in line)
            {
                string severity = palette.Paint(finding.SeverityWord, finding.Diagnostic.Severity);
                output.WriteLine($"{palette.Bold($"{finding.Place}:")} {severity} {finding.RuleName}: {finding.Diagnostic.Message}");
            }

            if (!showsExcerpt)
                continue;

            Excerpt.Write(output, [.. line], palette);
            if (line.First() is { Note: { } note, Context: var context } && line.Any(finding => FinishedLines.Concern(finding.Diagnostic.Rule))
                && finished.GetOrAdd(note.Source, _ => FinishedLines.Of(note, context)).TryGetValue(line.Key.Number, out TextEdit? edit))
            {
                output.WriteLine($"{palette.Faint("write:")} {edit.NewText}");
            }
        }

        output.WriteLine(report.Summary);
    }
}
