using System.Xml;
using System.Xml.Linq;

namespace NotesToolkit.Cli.Output;

internal static class JUnitFormat
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    public static void Write(TextWriter output, LintReport report)
    {
        XAttribute[] counts =
        [
            new("name", "notes lint"),
            new("tests", Math.Max(1, report.Findings.Count)),
            new("failures", report.ErrorCount),
            new("errors", 0),
        ];
        IEnumerable<XElement> cases = report.Findings.Count > 0 ? report.Findings.Select(Case) : [Case(report.Summary, "notes")];
        output.WriteLine("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        using (XmlWriter xml = XmlWriter.Create(output, Settings))
            new XElement("testsuites", counts, new XElement("testsuite", counts, cases)).WriteTo(xml);

        output.WriteLine();
    }

    private static XElement Case(ReportedFinding finding)
    {
        string text = Clean($"{finding.Place}: {finding.SeverityWord} {finding.RuleName}: {finding.Diagnostic.Message}");
        XElement outcome = finding.Diagnostic.Severity == Severity.Error
            ? new("failure", new XAttribute("message", Clean(finding.Diagnostic.Message)), new XAttribute("type", finding.Diagnostic.Rule.Id), text)
            : new("system-out", text);
        XElement result = Case(Clean($"{finding.RuleName} at {finding.Place}"), Clean(finding.DisplayPath));
        result.Add(outcome);
        return result;
    }

    private static XElement Case(string name, string className) =>
        new("testcase", new XAttribute("name", name), new XAttribute("classname", className));

    /// <summary>XML has no place for most control characters.</summary>
    private static string Clean(string text) => string.Concat(
        text.EnumerateRunes().Select(rune => Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));
}
