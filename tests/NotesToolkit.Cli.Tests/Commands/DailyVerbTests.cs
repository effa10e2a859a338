namespace NotesToolkit.Cli.Tests.Commands;

/// <summary>Saving, sharing, beginning a root, and asking how it is.</summary>
public sealed class DailyVerbTests
{
    [Fact]
    public void I_can_begin_the_first_note_of_a_root_that_has_nothing_yet()
    {
        using TemporaryNotes notes = new();
        Outcome outside = notes.Run("new", "priya");
        Assert.Equal(2, outside.Exit);
        Assert.Contains("run `notes init` there", outside.Error, StringComparison.Ordinal);
        notes.Write("notes.yml", "owner: dana\n");

        Assert.Equal("1on1s/priya/2026-03-04.md\n", notes.Run("new", "@Priya").Output);
        Assert.Contains("with: priya\n", notes.Read("1on1s/priya/2026-03-04.md"), StringComparison.Ordinal);
        Assert.Equal(2, notes.Run("new", "../priya").Exit);
    }

    [Fact]
    public void Save_commits_the_notes_and_nothing_else_that_is_staged()
    {
        using TemporaryNotes notes = Repository(Samples.Clean);
        notes.Write("other.txt", "other\n");
        notes.Git("add", "other.txt");
        Outcome outcome = notes.Run("save", "-m", "Meet Priya");
        Assert.True(outcome.Exit == 0, outcome.All);
        Assert.Matches("^saved 1on1s/priya/2026-03-04.md as [0-9a-f]{12}\n$", outcome.Output);
        Assert.Equal($"Meet Priya\n\n{Samples.Path}\n", notes.Git("log", "-1", "--format=%s", "--name-only").Output);
        Assert.Equal("A  other.txt\n", notes.Git("status", "--short", "--untracked-files=no").Output);
        Assert.Equal("Nothing has changed since the last commit.\n", notes.Run("save").Output);
    }

    [Fact]
    public void Save_takes_the_baseline_along_that_notes_yml_names()
    {
        using TemporaryNotes notes = Repository(Samples.Rejected);
        notes.Run("lint", "--baseline", "accepted.json", "--update-baseline");
        notes.Write("notes.yml", "owner: dana\nbaseline: accepted.json\n");
        Assert.Equal(0, notes.Run("save").Exit);
        Assert.Contains("accepted.json", notes.Git("ls-files").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Save_says_what_the_hook_would_of_the_person()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write("1on1s/priya/2026-02-25.md", Samples.Clean.Replace("2026-03-04", "2026-02-25", StringComparison.Ordinal).Replace("0304", "0225", StringComparison.Ordinal)
            .Replace("2026-03-11", "2026-03-02", StringComparison.Ordinal).Replace("#rollback", string.Empty, StringComparison.Ordinal));
        notes.Git("init", "-q");
        Outcome saved = notes.Run("save");
        Assert.Equal(1, saved.Exit);
        Assert.Contains("NT502", saved.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Save_commits_nothing_while_an_error_is_left()
    {
        using TemporaryNotes notes = Repository(Samples.Rejected);
        string before = notes.Git("rev-parse", "HEAD").Output;
        Outcome outcome = notes.Run("save");
        Assert.Equal(1, outcome.Exit);
        Assert.Contains("error NT103 commitment-due", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(before, notes.Git("rev-parse", "HEAD").Output);
    }

    [Fact]
    public void A_shared_note_holds_nothing_private_and_keeps_the_day()
    {
        string signals = "## Signals\n- Said \"I am interviewing\"  [signal:: attrition]  [trend:: worse]\n\n## Hard question";
        string note = Samples.Clean.Replace("## Hard question", signals, StringComparison.Ordinal) + "## Private\nzebra\n";
        note = note.Replace("stance: coaching\n", "tags:\n  - zebra\nstance: coaching\nmood: zebra # zebra\n", StringComparison.Ordinal);
        using TemporaryNotes notes = Samples.Root(note);
        Outcome outcome = notes.Run("share", "priya", "-o", "shared/for-priya.md");
        Assert.Equal(0, outcome.Exit);
        Assert.Equal(Samples.Clean.TrimEnd() + "\n", notes.Read("shared/for-priya.md"));
        Assert.Equal(note.Replace("# zebra\n", "# zebra\nshared: 2026-03-04\n", StringComparison.Ordinal), notes.Read(Samples.Path));
        Assert.DoesNotContain("zebra", outcome.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- recruiter zebra pinged her")]
    [InlineData("- zebra  [trend:: worse]\n  > she said zebra\n- none")]
    [InlineData("She may leave for a zebra\nsoon, zebra")]
    [InlineData("> I am going to the zebra")]
    [InlineData("| zebra |\n|---|")]
    public void A_signal_of_no_kind_is_in_no_shared_note_and_in_no_excerpt(string signal)
    {
        const string Told = "- \"I deliver\"  [signal:: performance]  [trend:: better]\n\n";
        string note = Samples.Clean.Replace("## Hard question", $"## Signals\n{Told}{signal}\n\n## Hard question", StringComparison.Ordinal);
        using TemporaryNotes notes = Samples.Root(note);
        string shared = notes.Run("share", "priya").Output;
        Assert.DoesNotContain("zebra", shared, StringComparison.Ordinal);
        Assert.Contains(Told, shared, StringComparison.Ordinal);
        Assert.DoesNotContain("zebra", notes.Run("lint").All, StringComparison.Ordinal);

        notes.Write(Samples.Path, note.Replace(Told, string.Empty, StringComparison.Ordinal));
        Assert.DoesNotContain("Signals", notes.Run("share", "priya").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_of_either_kind_is_not_shared()
    {
        string note = Samples.Clean.Replace("## Hard question", "%%\n- zebra\n%%\n<!-- zebra -->\n\n## Hard question", StringComparison.Ordinal);
        using TemporaryNotes notes = Samples.Root(note.TrimEnd() + " %% zebra %%\n");
        Assert.DoesNotContain("zebra", notes.Run("share", "priya").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_is_not_shared()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean.Replace("stance: coaching", "kind: review", StringComparison.Ordinal));
        Assert.Equal(2, notes.Run("share", "priya").Exit);
    }

    [Fact]
    public void A_new_root_lints_clean_and_what_is_there_stays()
    {
        using TemporaryNotes notes = new();
        notes.Write("root/people.yml", Samples.People);
        Assert.Equal(0, notes.Run("init", "root").Exit);
        Assert.Equal(Samples.People, notes.Read("root/people.yml"));
        notes.Run("init", "fresh");
        Assert.Equal("0 errors, 0 warnings in 0 notes\n", notes.Run("-C", "fresh", "lint").Output);
    }

    [Fact]
    public void The_doctor_tells_what_is_not_well()
    {
        using TemporaryNotes notes = Repository(Samples.Clean);
        Outcome outcome = notes.Run("doctor");
        Assert.Equal(1, outcome.Exit);
        Assert.Contains("not   hook: the pre-commit hook is not installed in this clone: run `notes hook install`", outcome.Output, StringComparison.Ordinal);
        notes.Run("hook", "install");
        outcome = notes.Run("doctor");
        Assert.True(outcome.Exit == 0, outcome.All);
        Assert.StartsWith("well  git: git version ", outcome.Output, StringComparison.Ordinal);

        string hook = Path.Combine(".git", "hooks", "pre-commit");
        notes.Write(hook, notes.Read(hook).Replace("program='", "program='/gone", StringComparison.Ordinal));
        outcome = notes.Run("doctor");
        Assert.Equal(1, outcome.Exit);
        Assert.Matches("not   hook: installed, and /gone.* that it runs is gone: run `notes hook install` again", outcome.Output);
        notes.Run("hook", "install");
        Assert.Equal(0, notes.Run("doctor").Exit);
    }

    [Fact]
    public void The_doctor_says_nothing_of_what_an_unreadable_configuration_names()
    {
        using TemporaryNotes notes = Repository(Samples.Clean).Write("notes.yml", "owner: [\n");

        Outcome outcome = notes.Run("doctor");

        Assert.Contains("not   configuration: 1 problem", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("people.yml", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("owner:", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_elsewhere_is_judged_with_its_own_repository()
    {
        using TemporaryNotes notes = Repository(Samples.Clean);
        using TemporaryNotes apart = new();
        string full = Path.Combine(notes.Folder, Samples.Path);

        Assert.DoesNotContain("no git repository", apart.Run("lint", full).All, StringComparison.Ordinal);
        apart.Write(Samples.Path, Samples.Clean.Replace("[id:: priya-0304a]", string.Empty, StringComparison.Ordinal));
        Assert.Contains("no git repository", notes.Run("lint", Path.Combine(apart.Folder, Samples.Path)).All, StringComparison.Ordinal);
        Assert.Single(apart.Run("fix").Error.Split('\n'), line => line.Contains("no git repository", StringComparison.Ordinal));
    }

    private static TemporaryNotes Repository(string note)
    {
        TemporaryNotes notes = new TemporaryNotes().Write("people.yml", Samples.People).Write("notes.yml", "owner: dana\n");
        notes.Git("init", "-q");
        notes.Git("config", "user.name", "Dana Cole");
        notes.Git("config", "user.email", "dana@example.com");
        notes.Git("config", "commit.gpgsign", "false");
        notes.Git("add", "-A");
        notes.Git("commit", "-q", "-m", "Begin");
        return notes.Write(Samples.Path, note);
    }
}
