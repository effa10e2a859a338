using NotesToolkit.Cli.Commands;
using NotesToolkit.Notes;
using VerifyXunit;

namespace NotesToolkit.Cli.Tests.Demo;

[Collection(nameof(WrittenDemo))]
public sealed class DemoFindingsTests(WrittenDemo demo)
{
    [Fact]
    public async Task The_story_has_the_faults_that_it_tells_of_and_no_others()
    {
        using TemporaryNotes notes = new() { Folder = demo.Repository.Root };
        Outcome outcome = notes.Run("--as-of", DemoCommand.LastDay.Text(), "lint", "--all", "--format", "json");

        Assert.Equal((1, string.Empty), (outcome.Exit, outcome.Error));
        using JsonDocument json = JsonDocument.Parse(outcome.Output);
        IEnumerable<string> findings = json.RootElement.GetProperty("findings").EnumerateArray().Select(finding =>
            $"{finding.GetProperty("severity")} {finding.GetProperty("ruleId")} {finding.GetProperty("path")}:{finding.GetProperty("line")}\n");
        await Verifier.Verify(string.Concat(findings), "txt");
    }
}
