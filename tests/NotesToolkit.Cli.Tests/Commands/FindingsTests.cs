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

        Assert.Equal(Linted(), Told("priya"));
    }

    [Fact]
    public void Erased_lines_and_days_that_are_set_count_for_both_alike_and_somebody_without_notes_for_neither()
    {
        const string Misses = """
            ## Commitments
            - [-] @priya a  [missed:: 2026-03-05]  [due:: 2026-03-05]  [id:: a]
            - [-] @priya b  [missed:: 2026-03-05]  [due:: 2026-03-05]  [id:: b]
            - [-] @tom c  [missed:: 2026-03-05]  [due:: 2026-03-05]  [id:: c]
            - [-] @tom d  [missed:: 2026-03-05]  [due:: 2026-03-05]  [id:: d]

            """;
        notes.Git("init", "-q", "-b", "main");
        notes.Write("people.yml", "dana: {name: Dana}\npriya: {name: Priya}\ntom: {name: Tom}\n");
        Commit("2026-03-05", Misses);
        Assert.Equal(["NT503", "NT506"], Linted());
        Assert.Equal(["NT503", "NT506"], Told("priya"));
        Assert.Empty(Told("tom"));

        Commit("2026-03-18", "## Private\n- [-] @priya a\n");
        Assert.Equal(["NT503", "NT506"], Linted());
        Assert.Equal(["NT503", "NT506"], Told("priya"));

        notes.Write("notes.yml", "rules: {silent-underperformance: {days: 14}, NT503: {days: 14}}\n");
        Commit("2026-03-19", Misses);
        Assert.Empty(Linted());
        Assert.Empty(Told("priya"));
        Assert.DoesNotContain("Silently", notes.Run("mine").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commitment_that_was_missed_more_than_once_is_named_once()
    {
        notes.Git("init", "-q", "-b", "main");
        notes.Write("people.yml", "dana: {name: Dana}\npriya: {name: Priya}\n");
        Commit("2026-03-04", "## Commitments\n- [ ] @priya a  [due:: 2026-03-05]  [id:: a]\n");
        Commit("2026-03-10", "## Commitments\n- [ ] @priya a  [due:: 2026-03-12]  [was:: 2026-03-05]  [id:: a]\n");
        Commit("2026-03-18", "## Commitments\n- [ ] @priya a  [due:: 2026-04-20]  [was:: 2026-03-05, 2026-03-12]  [id:: a]\n");

        Assert.Contains("shows trouble (a missed 2 times)", notes.Run("lint", "--all").Output, StringComparison.Ordinal);
    }

    private void Commit(string day, string body)
    {
        notes.Write("1on1s/priya/2026-03-04.md", $"---\ndate: 2026-03-04\nowner: dana\nwith: priya\n---\n{body}");
        notes.Git("add", ".");
        GitRunner.Start("env", notes.Folder, $"GIT_AUTHOR_DATE={day}T12:00:00Z", $"GIT_COMMITTER_DATE={day}T12:00:00Z", "git", "commit", "-q", "-m", day);
    }

    private string[] Linted() => Ids("ruleId", "lint", "--all", "--format", "json");

    private string[] Told(string person) => Ids("rule", "report", "prep", person, "--model");

    private string[] Ids(string key, params string[] command)
    {
        using JsonDocument output = JsonDocument.Parse(notes.Run(command).Output);
        return [.. output.RootElement.GetProperty("findings").EnumerateArray().Select(found => found.GetProperty(key).GetString()!)
            .Where(id => id.StartsWith("NT50", StringComparison.Ordinal)).Order()];
    }
}
