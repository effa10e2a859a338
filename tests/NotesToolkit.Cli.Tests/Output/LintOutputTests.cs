using System.Xml.Linq;
using NJsonSchema;

namespace NotesToolkit.Cli.Tests.Output;

public sealed class LintOutputTests
{
    [Fact]
    public async Task Json_is_what_its_schema_says()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(RepositoryFiles.At("src/NotesToolkit.Cli/Output/lint.schema.json"));
        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        Outcome outcome = notes.Run("lint", "--format", "json");
        Assert.Equal(1, outcome.Exit);
        Assert.Contains("\"fix\"", outcome.Output, StringComparison.Ordinal);
        Assert.Empty(schema.Validate(outcome.Output));
        Assert.NotEmpty(schema.Validate(outcome.Output.Replace("\"ruleId\"", "\"rule\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Sarif_is_what_the_public_schema_says()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(RepositoryFiles.At("tests/fixtures/schemas/sarif-2.1.0-rtm.5.json"));
        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        string sarif = notes.Run("lint", "--format", "sarif").Output;
        Assert.Contains("\"ruleId\": \"NT103\"", sarif, StringComparison.Ordinal);
        Assert.Empty(schema.Validate(sarif));
        Assert.NotEmpty(schema.Validate(sarif.Replace("\"startLine\": ", "\"startLine\": -", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_empty_result_is_whole_in_each_format()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        Assert.Equal("0 errors, 0 warnings in 1 note\n", notes.Run("lint").Output);
        Assert.Equal("0 errors, 0 warnings in 1 note\n", notes.Run("lint", "--format", "github").Output);
        Assert.Single(XDocument.Parse(notes.Run("lint", "--format", "junit").Output).Descendants("testcase"));
        Assert.Contains("\"findings\": [],", notes.Run("lint", "--format", "json").Output, StringComparison.Ordinal);
        Assert.Contains("\"results\": []", notes.Run("lint", "--format", "sarif").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotations_escape_what_would_end_them()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write("1on1s/priya/2026-03-05-a,b:100%.md", Samples.Rejected.Replace("2026-03-04", "2026-03-05", StringComparison.Ordinal));
        string annotation = notes.Run("lint", "--format", "github", "--select", "NT103").Output.Split('\n')[0];
        Assert.StartsWith("::error file=1on1s/priya/2026-03-05-a%2Cb%3A100%25.md,line=25,endLine=25,col=3,endColumn=5,title=NT103 commitment-due::", annotation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_junit_report_counts_errors_as_failures()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        XElement suite = XDocument.Parse(notes.Run("lint", "--format", "junit").Output).Root!.Element("testsuite")!;
        Assert.Equal(suite.Attribute("failures")!.Value, suite.Descendants("failure").Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("2", suite.Attribute("failures")!.Value);
    }

    [Fact]
    public void Marks_stand_below_the_place_whatever_stands_before_it()
    {
        string commitment = "- [ ] @priya liest 日本\u0301語 und 👍🏽 in `x`  [due:: 2026-03-99]  [output:: x]  [id:: a]";
        using TemporaryNotes notes = Samples.Root(Samples.Clean.Replace("- [ ] @dana asks", commitment + "\n- [ ] @dana asks", StringComparison.Ordinal));
        string[] lines = notes.Run("lint", "--select", "NT006").Output.Split('\n');
        Assert.StartsWith("1on1s/priya/2026-03-04.md:27:", lines[0], StringComparison.Ordinal);
        Assert.Equal("27| " + commitment, lines[2]);
        Assert.Matches(@"^  \| +\^+$", lines[3]);
    }

    [Fact]
    public void No_excerpt_prints_no_line_of_a_note()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        Assert.Contains("rollback runbook", notes.Run("lint").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("rollback runbook", notes.Run("lint", "--no-excerpt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_private_section_is_never_shown()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean + "## Private\nShe is pregnant, says zebra-secret.\n");
        foreach (string format in (string[])["text", "json", "sarif", "github", "junit"])
        {
            Assert.DoesNotContain("zebra-secret", notes.Run("lint", "--format", format).All, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_steers_a_terminal_is_not_printed()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Rejected.Replace("@priya merges", "@priya \u001b[2J merges", StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', notes.Run("lint").Output);
    }

    [Fact]
    public void Colour_comes_at_a_terminal_and_when_asked_for()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        Assert.DoesNotContain('\u001b', notes.Run("lint").Output);
        Assert.Contains('\u001b', notes.Run("lint", "--color", "always").Output);
        notes.IsTerminal = true;
        Assert.Contains('\u001b', notes.Run("lint").Output);
        notes.Variables["NO_COLOR"] = "1";
        Assert.DoesNotContain('\u001b', notes.Run("lint").Output);
    }

    [Fact]
    public void Warnings_fail_a_run_only_above_their_limit()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean.Replace("stance: coaching\n", string.Empty, StringComparison.Ordinal));
        Assert.Equal(0, notes.Run("lint").Exit);
        Assert.Equal(0, notes.Run("lint", "--max-warnings", "1").Exit);
        Assert.Equal(1, notes.Run("lint", "--max-warnings", "0").Exit);
    }
}
