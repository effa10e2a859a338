namespace NotesToolkit.Cli.Output;

/// <summary>Findings as SARIF 2.1.0, which forges and editors read. Nothing of a note's text is in it.</summary>
internal static class SarifFormat
{
    public static void Write(TextWriter output, LintReport report)
    {
        IEnumerable<RuleInfo> found = report.Findings.Select(finding => finding.Diagnostic.Rule).Distinct();
        RuleInfo[] rules = [.. found.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        JsonObject driver = new() { ["name"] = "notes", ["version"] = ProgramVersion.Number, ["rules"] = rules.Select(Descriptor).ToJson() };
        JsonOutput.Write(output, new()
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = driver },
                ["columnKind"] = "unicodeCodePoints",
                ["results"] = report.Findings.Select(finding => Result(finding, Array.IndexOf(rules, finding.Diagnostic.Rule))).ToJson(),
            }),
        });
    }

    private static JsonObject Descriptor(RuleInfo rule) => new()
    {
        ["id"] = rule.Id,
        ["name"] = rule.Name,
        ["shortDescription"] = Text(rule.Summary),
        ["help"] = new JsonObject { ["text"] = rule.Page, ["markdown"] = rule.Page },
        ["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule.Severity) },
    };

    private static JsonObject Result(ReportedFinding finding, int ruleIndex)
    {
        JsonObject place = new()
        {
            ["artifactLocation"] = new JsonObject { ["uri"] = string.Join('/', finding.RepositoryPath.Split('/').Select(Uri.EscapeDataString)) },
            ["region"] = new JsonObject
            {
                ["startLine"] = finding.Start.Line,
                ["startColumn"] = finding.Start.Column,
                ["endLine"] = finding.End.Line,
                ["endColumn"] = finding.End.Column,
            },
        };
        return new()
        {
            ["ruleId"] = finding.Diagnostic.Rule.Id,
            ["ruleIndex"] = ruleIndex,
            ["level"] = Level(finding.Diagnostic.Severity),
            ["message"] = Text(finding.Diagnostic.Message),
            ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = place }),
        };
    }

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static string Level(Severity severity) =>
        severity == Severity.Info ? "note" : severity == Severity.Off ? "none" : severity.ToString().ToLowerInvariant();
}
