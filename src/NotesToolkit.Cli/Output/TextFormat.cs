namespace NotesToolkit.Cli.Output;

/// <summary>Findings as GNU tools print them; those of a line come together over the line that they are about.</summary>
internal static class TextFormat
{
    public static void Write(TextWriter output, LintReport report, bool showsExcerpt, Palette palette)
    {
        Dictionary<SourceText, IReadOnlyDictionary<int, TextEdit>> finished = [];
        List<ReportedFinding> line = [];
        foreach (ReportedFinding finding in report.Findings)
        {
            if (line is [var first, ..] && (finding.Source != first.Source || finding.Start.Line != first.Start.Line))
            {
                WriteLine();
                line.Clear();
            }

            string place = palette.Bold($"{finding.Place}:");
            string severity = palette.Paint(finding.SeverityWord, finding.Diagnostic.Severity);
            output.WriteLine($"{place} {severity} {finding.RuleName}: {finding.Diagnostic.Message}");
            line.Add(finding);
        }

        WriteLine();
        output.WriteLine(report.Summary);

        void WriteLine()
        {
            if (!showsExcerpt || line.Count == 0)
                return;

            Excerpt.Write(output, line, palette);
            if (line[0].Note is { } note && line.Exists(finding => FinishedLines.Concern(finding.Diagnostic.Rule)))
            {
                if (!finished.TryGetValue(note.Source, out IReadOnlyDictionary<int, TextEdit>? ofNote))
                    finished.Add(note.Source, ofNote = FinishedLines.Of(note, line[0].Context));

                if (ofNote.TryGetValue(line[0].Start.Line, out TextEdit? edit))
                    output.WriteLine($"{palette.Faint("write:")} {edit.NewText}");
            }
        }
    }
}
