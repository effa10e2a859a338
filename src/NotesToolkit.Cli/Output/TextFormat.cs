using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Output;

/// <summary>Findings as GNU tools print them; those of a line stand together over the line that they are about.</summary>
internal static class TextFormat
{
    public static void Write(TextWriter output, LintReport report, bool showsExcerpt, bool usesColor)
    {
        Palette palette = Palette.For(usesColor);
        List<ReportedFinding> line = [];
        Dictionary<SourceText, IReadOnlyDictionary<int, string>> finished = [];
        foreach (ReportedFinding finding in report.Findings)
        {
            if (line.Count > 0 && !(finding.Source == line[0].Source && finding.Start.Line == line[0].Start.Line))
            {
                WriteLine(output, line, finished, showsExcerpt, palette);
                line.Clear();
            }

            line.Add(finding);
        }

        WriteLine(output, line, finished, showsExcerpt, palette);
        output.WriteLine(report.Summary);
    }

    private static void WriteLine(
        TextWriter output, List<ReportedFinding> line, Dictionary<SourceText, IReadOnlyDictionary<int, string>> finished, bool showsExcerpt, Palette palette)
    {
        foreach (ReportedFinding finding in line)
        {
            string place = palette.Bold($"{finding.DisplayPath}:{finding.Start.Line}:{finding.Start.Column}:");
            string severity = palette.Paint(finding.SeverityWord, finding.Diagnostic.Severity);
            output.WriteLine($"{place} {severity} {finding.Diagnostic.Rule.Id} {finding.Diagnostic.Rule.Name}: {finding.Diagnostic.Message}");
        }

        if (showsExcerpt && line.Count > 0)
        {
            Excerpt.Write(output, line, palette);
            if (line[0].Note is { } note && line.Exists(finding => FinishedLines.Concern(finding.Diagnostic)))
            {
                if (!finished.TryGetValue(note.Source, out IReadOnlyDictionary<int, string>? ofNote))
                    finished.Add(note.Source, ofNote = FinishedLines.Of(note, line[0].Context));

                if (ofNote.TryGetValue(line[0].Start.Line, out string? text))
                    output.WriteLine($"{palette.Faint("write:")} {text}");
            }
        }
    }
}
