namespace NotesToolkit.Cli.Tests.Commands;

/// <summary>How much a rule weighs: in notes.yml by name or id, by glob, and on the command line.</summary>
public sealed class RuleSettingTests
{
    private static readonly string Soft = Samples.Clean.Replace("- Ship without", "- Let's circle back\n- Ship without", StringComparison.Ordinal);

    [Theory]
    [InlineData("rules: {soft-follow-up: off}", "")]
    [InlineData("rules: {soft-follow-up: info}", "info")]
    [InlineData("rules: {NT301: warning}", "warning")]
    [InlineData("rules: {nt301: Error}", "error")]
    [InlineData("rules: {NT301: {severity: warning}}", "warning")]
    [InlineData("rules: {NT301: off}\noverrides: [{files: '1on1s/priya/**', rules: {soft-follow-up: warning}}]", "warning")]
    [InlineData("overrides: [{files: '1on1s/sam/**', rules: {NT301: off}}]", "error")]
    [InlineData("overrides: [{files: ['1on1s/sam/**', '1on1s/*/2026-03-*.md'], rules: {NT301: info}}]", "info")]
    [InlineData("overrides: [{files: '**', rules: {NT301: off}}, {files: '1on1s/**', rules: {NT301: warning}}]", "warning")]
    public void The_last_setting_that_fits_counts(string settings, string severity)
    {
        using TemporaryNotes notes = Samples.Root(Soft);
        notes.Write("notes.yml", "owner: dana\n" + settings + "\n");
        Outcome outcome = notes.Run("lint", "--no-excerpt");
        Assert.Equal(severity == "error" ? 1 : 0, outcome.Exit);
        Assert.Equal(
            severity.Length > 0 ? [$"1on1s/priya/2026-03-04.md:14:9: {severity} NT301 soft-follow-up"] : [],
            outcome.Output.Split('\n').Where(line => line.StartsWith("1on1s", StringComparison.Ordinal)).Select(line => line[..line.IndexOf(": a ", StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(1, 2)]
    public void Days_are_set_by_glob_too(int days, int warnings)
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write("notes.yml", $"owner: dana\nrules: {{late-note: {{days: 9}}}}\noverrides: [{{files: '1on1s/priya/**', rules: {{late-note: {{days: {days}}}}}}}]\n");
        notes.Write("1on1s/priya/2026-03-05.md", Samples.Clean.Replace("2026-03-04", "2026-03-05", StringComparison.Ordinal).Replace("priya-0304", "priya-0305", StringComparison.Ordinal));
        notes.Git("init", "-q");
        notes.Today = new(2026, 3, 9);
        Assert.EndsWith($"0 errors, {warnings} warning{(warnings == 1 ? "" : "s")} in 2 notes\n", notes.Run("lint", "--select", "late-note").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--select", "hedging,NT303", 0)]
    [InlineData("--select", "SOFT-follow-up", 1)]
    [InlineData("--ignore", "nt301", 0)]
    [InlineData("--select", "", 2)]
    [InlineData("--select", ",", 2)]
    [InlineData("--ignore", "", 2)]
    [InlineData("--select", "NT3", 2)]
    [InlineData("--max-warnings", "-1", 2)]
    public void The_command_line_chooses_rules_that_exist(string option, string value, int exit)
    {
        using TemporaryNotes notes = Samples.Root(Soft);
        Assert.Equal(exit, notes.Run("lint", option, value).Exit);
    }

    [Fact]
    public void A_pattern_that_takes_too_long_is_left_and_told()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean.Replace("- Ship without", $"- {new string('a', 3000)}!\n- Ship without", StringComparison.Ordinal));
        notes.Write("notes.yml", "owner: dana\nphrases: [phrases.yml]\n");
        notes.Write("phrases.yml", "- {id: T01, category: hedging, pattern: '(?=(a+)+$)a'}\n");
        Outcome outcome = notes.Run("lint");
        Assert.Equal(0, outcome.Exit);
        Assert.Contains("the pattern of phrase T01 took too long", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_that_is_none_is_found_where_it_stands()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write("notes.yml", "owner: dana\nphrases: [phrases.yml]\n");
        notes.Write("phrases.yml", "- {id: T01, category: label, pattern: 'slowpoke'}\n- id: T02\n  category: label\n  pattern: '(abc'\n");
        Outcome outcome = notes.Run("lint", "--no-excerpt");
        Assert.Equal(1, outcome.Exit);
        Assert.StartsWith("phrases.yml:4:12: error NT013 bad-value: the pattern is no regular expression: ", outcome.Output, StringComparison.Ordinal);
    }
}
