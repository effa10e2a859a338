namespace NotesToolkit.Cli.Tests;

public sealed partial class ReadmeTests
{
    private const string Note = """
        ---
        date: 2026-03-25
        owner: sam
        with: priya
        stance: coaching
        ---
        ## Priorities
        - The rollback before the launch review  #rollback

        ## Blockers
        - none

        ## Decisions
        - Great discussion, let's revisit next week.

        ## Growth
        - Traced the regression to one setting  [principle:: Dive Deep]  [evidence:: PR-1182]

        ## Commitments
        escalate:: @sam

        - [ ] @priya merges [the rollback runbook](docs/runbook.md)  [id:: priya-0325a]

        ## Hard question
        What are you avoiding right now?
        > Telling payments that the date moves.

        """;

    [Fact]
    public void The_lint_run_that_the_readme_shows_is_what_lint_prints()
    {
        using TemporaryNotes notes = new TemporaryNotes()
            .Write("people.yml", "sam: {name: Sam Reyes}\npriya: {name: Priya Raman, manager: sam}\n")
            .Write("1on1s/priya/2026-03-25.md", Note);

        Assert.Equal(ReadmePage.Blocks.Single(block => block.Language == "text").Text, notes.Run("lint").Output);
    }

    [Fact]
    public void Every_command_that_the_readme_names_exists()
    {
        using TemporaryNotes notes = new();
        string[] named = [.. Command().Matches(ReadmePage.Text).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

        Assert.True(named.Length > 8, string.Join(' ', named));
        Assert.All(named, name => Assert.Equal(0, notes.Run(name, "--help").Exit));
    }

    [Fact]
    public void The_readme_names_this_version() => Assert.All(
        Version().Matches(ReadmePage.Block("In your team", "yaml")).Select(match => match.Value),
        version => Assert.Equal(ProgramVersion.Number, version));

    [GeneratedRegex(@"\d+\.\d+\.\d+")]
    private static partial Regex Version();

    [GeneratedRegex(@"(^|`)notes (?<name>[a-z]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Command();
}
