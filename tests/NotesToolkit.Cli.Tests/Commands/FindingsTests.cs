namespace NotesToolkit.Cli.Tests.Commands;

/// <summary>What a report says that the checks found is what the checks find.</summary>
public sealed class FindingsTests : IDisposable
{
    private readonly TemporaryNotes notes = new() { Today = new(2026, 4, 10) };

    public void Dispose() => notes.Dispose();

    [Theory]
    [InlineData("", "## Priorities\n- Nothing\n")]
    [InlineData("", "## Priorities\n- Nothing\n", "away: [{from: 2026-03-19, to: 2026-04-08}]")]
    [InlineData("## Commitments\n- [ ] @priya merges it  [due:: 2026-03-11]  [id:: p1]\n", "## Priorities\n- Nothing\n")]
    [InlineData("## Commitments\n- [ ] @priya merges it  [due:: 2026-03-11]  [id:: p1]\n", "## Priorities\n- We spoke of p1 at length\n")]
    [InlineData("## Commitments\n- [ ] @priya merges it #rollback  [due:: 2026-03-11]  [id:: p1]\n", "Payments holds #rollback up.\n")]
    [InlineData("## Commitments\n- [ ] @dana asks Payments  [due:: 2026-03-11]  [id:: d1]\n", "## Priorities\n- Nothing\n")]
    [InlineData("## Feedback\n- Late  [feedback:: performance]\n  - gap:: late\n  - review:: 2026-03-20\n", "## Priorities\n- Nothing\n")]
    [InlineData("## Feedback\n- Late  [feedback:: coaching]\n  - review:: 2026-03-20\n", "## Priorities\n- Nothing\n")]
    [InlineData("## Feedback\n- Late  [feedback:: performance]\n  - gap:: late\n  - review:: 2026-03-20\n  - outcome:: changed\n", "## Priorities\n- Nothing\n")]
    [InlineData("## Blockers\nThe pager woke us #oncall again.\n", "## Blockers\n- The pager #oncall\n")]
    [InlineData(
        "## Commitments\n- [-] @priya a  [cancelled:: 2026-03-05]  [missed:: 2026-03-05]  [due:: 2026-03-05]  [id:: a]\n- [-] @priya b  [missed:: 2026-03-06]  [due:: 2026-03-06]  [id:: b]\n",
        "## Priorities\n- Nothing\n")]
    public void A_report_tells_what_the_rules_find(string earlier, string later, string roster = "start: 2026-01-05")
    {
        notes.Git("init", "-q", "-b", "main");
        notes.Write("people.yml", $"dana: {{name: Dana}}\npriya: {{name: Priya, manager: dana, cadence: 14d, {roster}}}\n");
        foreach ((string day, string body) in new[] { ("2026-03-04", earlier), ("2026-03-18", later) })
        {
            notes.Write($"1on1s/priya/{day}.md", $"---\ndate: {day}\nowner: dana\nwith: priya\nstance: coaching\n---\n{body}");
            notes.Git("add", ".");
            notes.Git("commit", "-q", "-m", day);
        }

        using JsonDocument linted = JsonDocument.Parse(notes.Run("lint", "--all", "--format", "json").Output);
        using JsonDocument told = JsonDocument.Parse(notes.Run("report", "prep", "priya", "--model").Output);
        Assert.Equal(
            linted.RootElement.GetProperty("findings").EnumerateArray().Select(found => found.GetProperty("ruleId").GetString()!)
                .Where(id => id.StartsWith("NT50", StringComparison.Ordinal)).Order(),
            told.RootElement.GetProperty("findings").EnumerateArray().Select(found => found.GetProperty("rule").GetString()!).Order());
    }
}
