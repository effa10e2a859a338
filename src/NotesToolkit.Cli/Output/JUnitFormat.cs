using System.Globalization;
using System.Text;
using System.Xml;
using NotesToolkit.Configuration;

namespace NotesToolkit.Cli.Output;

/// <summary>Findings as a JUnit report: each finding a test case, and a failure where it is an error.</summary>
internal static class JUnitFormat
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    public static void Write(TextWriter output, LintReport report)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (XmlWriter xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartElement("testsuites");
            WriteCounts(xml, report);
            xml.WriteStartElement("testsuite");
            WriteCounts(xml, report);
            foreach (ReportedFinding finding in report.Findings)
                WriteCase(xml, finding);

            if (report.Findings.Count == 0)
            {
                xml.WriteStartElement("testcase");
                xml.WriteAttributeString("name", report.Summary);
                xml.WriteAttributeString("classname", "notes");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write('\n');
    }

    private static void WriteCounts(XmlWriter xml, LintReport report)
    {
        xml.WriteAttributeString("name", "notes lint");
        xml.WriteAttributeString("tests", Math.Max(1, report.Findings.Count).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", report.ErrorCount.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
    }

    private static void WriteCase(XmlWriter xml, ReportedFinding finding)
    {
        string place = $"{finding.DisplayPath}:{finding.Start.Line}:{finding.Start.Column}";
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", Clean($"{finding.Diagnostic.Rule.Id} {finding.Diagnostic.Rule.Name} at {place}"));
        xml.WriteAttributeString("classname", Clean(finding.DisplayPath));
        bool isFailure = finding.Diagnostic.Severity == Severity.Error;
        xml.WriteStartElement(isFailure ? "failure" : "system-out");
        if (isFailure)
        {
            xml.WriteAttributeString("message", Clean(finding.Diagnostic.Message));
            xml.WriteAttributeString("type", finding.Diagnostic.Rule.Id);
        }

        xml.WriteString(Clean($"{place}: {finding.SeverityWord} {finding.Diagnostic.Rule.Id} {finding.Diagnostic.Rule.Name}: {finding.Diagnostic.Message}"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>XML has no place for most control characters.</summary>
    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            clean.Append(Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());

        return clean.ToString();
    }
}
