namespace NotesToolkit.Cli.Tests.Commands;

/// <summary>A baseline accepts what is old, holds no text of it, and only shrinks by itself.</summary>
public sealed class BaselineTests
{
    private const string Soft = "## Decisions\n- Let's circle back\n- We will see how it goes\n";

    [Fact]
    public void A_baseline_that_is_not_there_is_no_empty_one()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        Assert.Equal(2, Lint(notes).Exit);
        Assert.False(File.Exists(Path.Combine(notes.Folder, "base.json")));
        Assert.Equal(2, notes.Run("lint", "--update-baseline").Exit);
    }

    [Fact]
    public void Findings_that_moved_to_other_lines_are_accepted_and_a_second_one_alike_is_not()
    {
        using TemporaryNotes notes = Accepted(Note(Soft));
        string whole = notes.Read("base.json");
        notes.Write(Samples.Path, Note(Soft.Replace("## Decisions\n", "## Decisions\n- Named an owner: @priya\n", StringComparison.Ordinal)));
        Assert.Equal(0, Lint(notes).Exit);
        Assert.Equal(whole, notes.Read("base.json"));

        notes.Write(Samples.Path, Note(Soft + "- Let's circle back\n"));
        Outcome outcome = Lint(notes);
        Assert.Equal(1, outcome.Exit);
        Assert.EndsWith("1 error, 0 warnings in 1 note\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_line_ends_change_nothing()
    {
        using TemporaryNotes notes = Accepted(Note(Soft));
        notes.Write(Samples.Path, Note(Soft).Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(0, Lint(notes).Exit);
    }

    [Fact]
    public void What_is_mended_is_forgotten_and_what_is_new_is_not_added()
    {
        using TemporaryNotes notes = Accepted(Note(Soft));
        notes.Write(Samples.Path, Note("## Decisions\n- Let's circle back\n"));
        Assert.Equal(0, Lint(notes).Exit);
        Assert.Equal(1, Entries(notes));
        notes.Write(Samples.Path, Note(Soft));
        Assert.Equal(1, Lint(notes).Exit);
        Assert.Equal(1, Entries(notes));
    }

    [Theory]
    [InlineData("--select", "NT304")]
    [InlineData("--ignore", "soft-follow-up")]
    [InlineData("--select", "NT301", "1on1s/sam")]
    public void What_a_run_did_not_judge_stays(params string[] narrow)
    {
        using TemporaryNotes notes = Accepted(Note(Soft));
        string whole = notes.Read("base.json");
        notes.Write(Samples.Path, Samples.Clean).Write("1on1s/sam/README.md", "");
        Assert.Equal(0, notes.Run(["lint", "--baseline", "base.json", .. narrow]).Exit);
        Assert.Equal(whole, notes.Read("base.json"));
    }

    [Fact]
    public void A_note_that_is_gone_is_forgotten()
    {
        using TemporaryNotes notes = Accepted(Note(Soft));
        File.Delete(Path.Combine(notes.Folder, Samples.Path));
        Assert.Equal(0, Lint(notes).Exit);
        Assert.Equal(0, Entries(notes));
    }

    [Fact]
    public void What_the_rules_over_the_team_found_stays_until_they_are_asked_again()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write("people.yml", Samples.People.Replace("manager: dana,", "manager: dana, cadence: 7d,", StringComparison.Ordinal));
        notes.Today = new(2026, 3, 20);
        string[] lint = ["lint", "--select", "cadence", "--baseline", "base.json"];
        notes.Run([.. lint, "--all", "--update-baseline"]);
        Assert.Equal(1, Entries(notes));
        notes.Run(lint);
        Assert.Equal(1, Entries(notes));
        Assert.Equal("0 errors, 0 warnings in 1 note\n", notes.Run([.. lint, "--all"]).Output);
        Assert.Equal(1, Entries(notes));

        notes.Write("1on1s/priya/2026-03-20.md", Samples.Clean.Replace("2026-03-04", "2026-03-20", StringComparison.Ordinal));
        notes.Run([.. lint, "--all"]);
        Assert.Equal(0, Entries(notes));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("no json")]
    [InlineData("""{"schemaVersion": 2, "findings": []}""")]
    [InlineData("""{"schemaVersion": 1, "findings": [{"path": "a", "rule": "NT301"}]}""")]
    public void What_is_no_baseline_is_told_and_left_alone(string text)
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write("base.json", text);
        Outcome outcome = Lint(notes);
        Assert.Equal(2, outcome.Exit);
        Assert.Contains("is no baseline", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(text, notes.Read("base.json"));
    }

    [Fact]
    public void What_is_accepted_is_counted_and_a_note_that_was_never_committed_is_not_old()
    {
        using TemporaryNotes notes = Samples.Root(Note(Soft));
        notes.Git("init", "--quiet");
        notes.Git("add", "-A");
        notes.Git("commit", "--quiet", "-m", "old notes");
        notes.Write("1on1s/sam/2026-03-05.md", Note("## Decisions\n- Let's circle back\n").Replace("with: priya", "with: sam", StringComparison.Ordinal));

        Outcome outcome = notes.Run("lint", "--select", "soft-follow-up", "--baseline", "base.json", "--update-baseline");

        Assert.Equal(1, outcome.Exit);
        Assert.Contains("1on1s/sam/2026-03-05.md:", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("notes: base.json accepts 2 findings. Those of 1 note that HEAD lacks are not old, and are not among them.\n", outcome.Error);
        Assert.Equal(2, Entries(notes));
    }

    private static TemporaryNotes Accepted(string note)
    {
        TemporaryNotes notes = Samples.Root(note);
        Assert.Equal(0, notes.Run("lint", "--select", "soft-follow-up", "--baseline", "base.json", "--update-baseline").Exit);
        Assert.Equal(2, Entries(notes));
        Assert.DoesNotContain("circle", notes.Read("base.json"), StringComparison.Ordinal);
        return notes;
    }

    private static Outcome Lint(TemporaryNotes notes) => notes.Run("lint", "--select", "soft-follow-up", "--baseline", "base.json");

    private static int Entries(TemporaryNotes notes) => notes.Read("base.json").Split("sha256").Length - 1;

    private static string Note(string decisions)
    {
        int start = Samples.Clean.IndexOf("## Decisions", StringComparison.Ordinal);
        int end = Samples.Clean.IndexOf("## Growth", StringComparison.Ordinal);
        return Samples.Clean[..start] + decisions + "\n" + Samples.Clean[end..];
    }
}
