namespace NotesToolkit.Cli.Output;

/// <summary>Findings as JSON; lint.schema.json says how. Nothing of a note's text is in it.</summary>
internal static class JsonFormat
{
    public static void Write(TextWriter output, LintReport report) => JsonOutput.Write(output, new()
    {
        ["schemaVersion"] = 1,
        ["findings"] = JsonOutput.List(report.Findings, Finding),
        ["notes"] = report.NoteCount,
    });

    private static JsonObject Finding(ReportedFinding finding)
    {
        JsonObject json = new()
        {
            ["ruleId"] = finding.Diagnostic.Rule.Id,
            ["ruleName"] = finding.Diagnostic.Rule.Name,
            ["severity"] = finding.SeverityWord,
            ["message"] = finding.Diagnostic.Message,
            ["path"] = finding.Source.Path,
        };
        AddSpan(json, finding.Source, finding.Diagnostic.Span);
        if (finding.Diagnostic.Fix is { } fix && ReferenceEquals(fix.Target, finding.Source)
            && fix.Edits.All(edit => finding.Redactor.Text(edit.NewText) == edit.NewText))
        {
            json["fix"] = new JsonObject { ["safe"] = fix.IsSafe, ["edits"] = JsonOutput.List(fix.Edits, edit => Edit(fix.Target, edit)) };
        }

        return json;
    }

    private static JsonObject Edit(SourceText source, TextEdit edit)
    {
        JsonObject json = [];
        AddSpan(json, source, edit.Span);
        json["text"] = edit.NewText;
        return json;
    }

    private static void AddSpan(JsonObject json, SourceText source, TextSpan span)
    {
        LinePosition start = source.GetPosition(span.Start);
        LinePosition end = source.GetPosition(span.End);
        json["line"] = start.Line;
        json["column"] = start.Column;
        json["endLine"] = end.Line;
        json["endColumn"] = end.Column;
    }
}
