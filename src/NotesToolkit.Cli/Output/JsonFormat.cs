namespace NotesToolkit.Cli.Output;

/// <summary>Findings as JSON; lint.schema.json says how. Nothing of a note's text is in it.</summary>
internal static class JsonFormat
{
    public static void Write(TextWriter output, LintReport report) => JsonOutput.Write(output, new()
    {
        ["schemaVersion"] = 1,
        ["findings"] = report.Findings.Select(Finding).ToJson(),
        ["notes"] = report.NoteCount,
    });

    private static JsonObject Finding(ReportedFinding finding)
    {
        Fix? fix = finding.Diagnostic.Fix;
        bool isShown = fix is not null && ReferenceEquals(fix.Target, finding.Source)
            && fix.Edits.All(edit => finding.Redactor.Text(edit.NewText) == edit.NewText);
        JsonObject json = new()
        {
            ["ruleId"] = finding.Diagnostic.Rule.Id,
            ["ruleName"] = finding.Diagnostic.Rule.Name,
            ["severity"] = finding.SeverityWord,
            ["message"] = finding.Diagnostic.Message,
            ["path"] = finding.Source.Path,
        };
        return AddSpan(json, finding.Source, finding.Diagnostic.Span).With("fix", !isShown ? null : new JsonObject
        {
            ["safe"] = fix!.IsSafe,
            ["edits"] = fix.Edits.Select(edit => AddSpan([], fix.Target, edit.Span).With("text", edit.NewText)).ToJson(),
        });
    }

    private static JsonObject AddSpan(JsonObject json, SourceText source, TextSpan span)
    {
        LinePosition start = source.GetPosition(span.Start);
        LinePosition end = source.GetPosition(span.End);
        return json.With("line", start.Line).With("column", start.Column).With("endLine", end.Line).With("endColumn", end.Column);
    }
}
