using System.Text.Json;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Output;

/// <summary>Findings as JSON; lint.schema.json says how. Nothing of a note's text is in it.</summary>
internal static class JsonFormat
{
    public static void Write(TextWriter output, LintReport report) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteStartArray("findings");
        foreach (ReportedFinding finding in report.Findings)
            WriteFinding(json, finding);

        json.WriteEndArray();
        json.WriteNumber("notes", report.NoteCount);
        json.WriteEndObject();
    });

    private static void WriteFinding(Utf8JsonWriter json, ReportedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Diagnostic.Rule.Id);
        json.WriteString("ruleName", finding.Diagnostic.Rule.Name);
        json.WriteString("severity", finding.SeverityWord);
        json.WriteString("message", finding.Diagnostic.Message);
        json.WriteString("path", finding.Source.Path);
        WriteSpan(json, finding.Source, finding.Diagnostic.Span);
        if (finding.Diagnostic.Fix is { } fix && ReferenceEquals(fix.Target, finding.Source)
            && !fix.Edits.Any(edit => finding.Redactor.Text(edit.NewText) != edit.NewText))
        {
            WriteFix(json, fix);
        }

        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Fix fix)
    {
        json.WriteStartObject("fix");
        json.WriteBoolean("safe", fix.IsSafe);
        json.WriteStartArray("edits");
        foreach (TextEdit edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteSpan(json, fix.Target, edit.Span);
            json.WriteString("text", edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        LinePosition start = source.GetPosition(span.Start);
        LinePosition end = source.GetPosition(span.End);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }
}
