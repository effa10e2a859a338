using NotesToolkit.Insights;

namespace NotesToolkit.Cli.Tests.Commands;

public sealed class HistoryCommandTests : IDisposable
{
    private const string Path = "1on1s/priya/2026-03-04.md";
    private readonly TemporaryNotes notes = new();

    public void Dispose() => notes.Dispose();

    [Fact]
    public void I_can_read_the_life_of_a_commitment_as_json()
    {
        WriteLife();
        Outcome outcome = notes.Run("log", "p1", "--format", "json");
        Assert.Equal((0, string.Empty), (outcome.Exit, outcome.Error));
        using JsonDocument json = JsonDocument.Parse(outcome.Output);
        Assert.Equal(1, json.RootElement.GetProperty("schemaVersion").GetInt32());
        JsonElement trail = Assert.Single(json.RootElement.GetProperty("commitments").EnumerateArray());
        Assert.Equal(("p1", "priya", Path, "dana"), (Text(trail, "id"), Text(trail, "owner"), Text(trail, "path"), Text(trail, "openedBy")));
        JsonElement slip = trail.GetProperty("events")[1];
        Assert.Equal(("slipped", "2026-03-04", "2026-03-04", "2026-03-11"), (Text(slip, "kind"), Text(slip, "date"), Text(slip, "from"), Text(slip, "to")));
        Assert.True(slip.GetProperty("late").GetBoolean());
        Assert.Equal(0, notes.Git("show", $"{Text(slip, "commit")}:{Text(slip, "path")}").Exit);
    }

    [Fact]
    public void I_can_mine_measures_with_all_their_numbers()
    {
        WriteLife();
        notes.Today = new(2026, 4, 1);
        using JsonDocument json = JsonDocument.Parse(notes.Run("mine", "--format", "json").Output);
        JsonElement person = Assert.Single(json.RootElement.GetProperty("people").EnumerateArray());
        JsonElement measures = person.GetProperty("measures");
        Assert.Equal("priya", Text(person, "person"));
        Assert.Equal((0, 1), (measures.GetProperty("keptStrict").GetProperty("count").GetInt32(), measures.GetProperty("keptStrict").GetProperty("of").GetInt32()));
        Assert.Equal(1, measures.GetProperty("misses").GetProperty("total").GetInt32());
        Assert.Equal(Measure.All.Count, measures.EnumerateObject().Count());
        Assert.Equal("dana", Text(json.RootElement.GetProperty("manager"), "person"));
        Assert.Equal("2026-04-01", Text(json.RootElement, "asOf"));
    }

    [Theory]
    [InlineData("mine --from 2026-03-02 --to 2026-03-01")]
    [InlineData("report prep priya --from 2026-03-02 --to 2026-03-01")]
    [InlineData("report team --from 2026-04-02")]
    public void A_period_that_ends_before_it_begins_ends_with_2(string command)
    {
        WriteLife();
        notes.Today = new(2026, 4, 1);
        Outcome outcome = notes.Run(command.Split(' '));
        Assert.Equal((2, string.Empty), (outcome.Exit, outcome.Output));
        Assert.Contains("ends before it begins", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(0, notes.Run("mine", "--from", "2026-04-01").Exit);
    }

    [Fact]
    public void Words_that_moved_to_private_later_are_not_told()
    {
        notes.Git("init", "-q");
        notes.Write("people.yml", "dana: {name: Dana, emails: [dana@example.com]}\npriya: {name: Priya, manager: dana}\n");
        Commit("- [ ] @priya tells Lee about the plan nobody knows  [due:: 2026-03-09]  [output:: the talk]  [id:: p1]");
        Commit("- [ ] @priya merges the runbook  [due:: 2026-03-09]  [output:: the talk]  [id:: p1]\n\n## Private\ntells Lee about the plan nobody knows");
        foreach (string format in new[] { "text", "json" })
        {
            Outcome outcome = notes.Run("log", "priya", "--format", format);
            Assert.DoesNotContain("nobody knows", outcome.All, StringComparison.Ordinal);
            Assert.Contains("(withheld)", outcome.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("log", "nothing-1")]
    [InlineData("mine", "nobody")]
    public void An_unknown_id_or_person_ends_with_2(string command, string name)
    {
        WriteLife();
        Outcome outcome = notes.Run(command, name);
        Assert.Equal((2, string.Empty), (outcome.Exit, outcome.Output));
        Assert.Contains(name, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_move_in_Follow_up_counts_once_fix_carries_it_to_its_line()
    {
        WriteLife();
        notes.Write(
            "1on1s/priya/2026-03-11.md",
            "---\ndate: 2026-03-11\nowner: dana\nwith: priya\nstance: coaching\n---\n## Follow-up\n- [ ] p1  [due:: 2026-03-18]  [why:: ill]\n\n## Commitments\nescalate:: @dana\n\n- [ ] none\n");
        notes.Git("add", "-A");
        notes.Git("commit", "-q", "-m", "notes");
        string Mine() => notes.Run("mine", "priya", "--format", "json").Output.Replace(" ", string.Empty, StringComparison.Ordinal);
        Assert.DoesNotContain("\"total\":2", Mine(), StringComparison.Ordinal);

        notes.Run("fix");
        notes.Git("commit", "-q", "-a", "-m", "fix");
        Assert.Contains("\"total\":2", Mine(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_of_another_user_is_read_where_git_trusts_it()
    {
        WriteLife();
        if (OperatingSystem.IsWindows() || GitRunner.Start("chown", notes.Folder, "-R", "1234", ".").Exit != 0)
        {
            // Only the superuser can give a folder away.
            return;
        }

        Assert.Contains("safe.directory", Hooks.BuiltProgram.Run(notes.Folder, "mine").Error, StringComparison.Ordinal);
        (int exit, string output, string error) = GitRunner.Start(
            "env", notes.Folder, "GIT_CONFIG_COUNT=1", "GIT_CONFIG_KEY_0=safe.directory", $"GIT_CONFIG_VALUE_0={notes.Folder}", Hooks.BuiltProgram.Path, "mine");
        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Contains("priya", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("priya")]
    [InlineData("dana")]
    public void What_two_own_is_told_of_each_and_measured_of_neither(string person)
    {
        WriteLife();
        Commit("- [ ] @priya and @dana merge the runbook  [due:: 2026-03-04]  [id:: p2]");
        notes.Today = new(2026, 4, 1);
        Assert.Contains("p2  @priya and @dana  merge the runbook\n", notes.Run("log", person).Output, StringComparison.Ordinal);
        Assert.Contains("2026-03-04  p2  @priya and @dana merge the runbook", notes.Run("agenda", person).Output, StringComparison.Ordinal);
        Assert.Contains("Priya and Dana: “merge the runbook”", notes.Run("report", "trail", "p2").Output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(notes.Run("mine", person, "--format", "json").Output);
        Assert.Equal(0, json.RootElement.GetProperty("people")[0].GetProperty("measures").GetProperty("keptStrict").GetProperty("of").GetInt32());
    }

    [Fact]
    public void Without_git_both_say_what_is_missing()
    {
        Assert.Equal(2, notes.Run("mine").Exit);
        Assert.Contains("git init", notes.Run("log", "p1").Error, StringComparison.Ordinal);
    }

    private void WriteLife()
    {
        notes.Git("init", "-q");
        notes.Write("people.yml", "dana: {name: Dana, emails: [dana@example.com]}\npriya: {name: Priya, manager: dana}\n");
        Commit("- [ ] @priya merges the runbook  [due:: 2026-03-04]  [id:: p1]");
        Commit("- [ ] @priya merges the runbook  [was:: 2026-03-04]  [due:: 2026-03-11]  [id:: p1]");
    }

    private void Commit(string commitment)
    {
        notes.Write(Path, $"---\ndate: 2026-03-04\nowner: dana\nwith: priya\nstance: coaching\n---\n## Commitments\nescalate:: @dana\n\n{commitment}\n");
        notes.Git("add", "-A");
        notes.Git("commit", "-q", "-m", "notes");
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
