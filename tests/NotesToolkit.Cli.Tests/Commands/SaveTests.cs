namespace NotesToolkit.Cli.Tests.Commands;

/// <summary>When <c>save</c> commits nothing, what it says, and what it leaves as it was.</summary>
public sealed class SaveTests
{
    [Theory]
    [InlineData("merge", "side")]
    [InlineData("cherry-pick", "side")]
    [InlineData("revert", "HEAD~1")]
    public void While_a_merge_is_ended_save_refuses_and_leaves_its_conflict_as_it_is(string command, string revision)
    {
        using TemporaryNotes notes = Diverged();
        notes.Git(command, revision);
        string before = notes.Git("ls-files", "-s").Output;
        Assert.Contains(" 2\t", before, StringComparison.Ordinal);
        notes.Write(Samples.Path, notes.Git("show", $"HEAD:{Samples.Path}").Output);

        Outcome refused = notes.Run("save");

        Assert.Equal(2, refused.Exit);
        Assert.Empty(refused.Output);
        Assert.Equal(
            $"A {command} is not ended yet, and `notes save` would commit only a part of it: `git add` what is resolved, and type `git commit`.\n",
            refused.Error.Replace("notes: ", string.Empty, StringComparison.Ordinal));
        Assert.Equal(before, notes.Git("ls-files", "-s").Output);
    }

    [Fact]
    public void In_a_rebase_save_tells_how_the_rebase_goes_on()
    {
        using TemporaryNotes notes = Diverged();
        notes.Git("rebase", "side");
        Assert.Contains("A rebase is not ended yet", notes.Run("save").Error, StringComparison.Ordinal);
        Assert.Contains("type `git rebase --continue`", notes.Run("save").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_what_is_left_out_save_does_not_say_that_nothing_has_changed()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        Begin(notes);
        notes.Write("1on1s/priya/2026-03-20.md", Samples.Clean.Replace("2026-03-04", "2026-03-20", StringComparison.Ordinal));

        Assert.Equal(
            "left out 1on1s/priya/2026-03-20.md: its meeting is on 2026-03-20, which is still to come\n"
            + "Nothing else has changed since the last commit.\n", notes.Run("save").Output);
    }

    [Theory]
    [InlineData("1on1s/priya/2026-03-03.md", "2026-03-04")]
    [InlineData("1on1s/priya/2026-03-20.md", "2026-03-20")]
    public void A_note_whose_new_place_is_left_out_keeps_its_old_one(string place, string day)
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        Begin(notes);
        File.Delete(Path.Combine(notes.Folder, Samples.Path));
        notes.Write(place, Samples.Clean.Replace("2026-03-04", day, StringComparison.Ordinal));
        notes.Write("people.yml", Samples.People + "lee: {name: Lee Park}\n");

        Outcome saved = notes.Run("save");

        Assert.DoesNotContain("NT408", saved.All, StringComparison.Ordinal);
        Assert.Equal(Samples.Clean, notes.Git("show", $"HEAD:{Samples.Path}").Output);
        Assert.NotEqual(0, notes.Git("cat-file", "-e", $"HEAD:{place}").Exit);
    }

    [Fact]
    public void A_review_note_in_which_nothing_is_written_is_left_out()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        Begin(notes);
        Assert.Equal(0, notes.Run("new", "priya", "--kind", "review").Exit);
        const string Blank = "1on1s/priya/2026-03-04-review.md";

        Assert.Contains($"left out {Blank}: nothing is written in it yet\n", notes.Run("save").Output, StringComparison.Ordinal);
        Assert.Equal(0, notes.Run("lint", Blank).Exit);
        notes.Write(Blank, notes.Read(Blank).Replace("…", "Promote in the next cycle", StringComparison.Ordinal));
        Assert.Contains($"saved {Blank}", notes.Run("save").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commitment_whose_new_note_is_left_out_stays_where_it_was()
    {
        string shared = Samples.Clean.Replace("stance:", "shared: 2026-03-04\nstance:", StringComparison.Ordinal);
        using TemporaryNotes notes = Samples.Root(shared);
        Begin(notes);
        string line = Samples.Clean.Split('\n').Single(line => line.EndsWith("[id:: priya-0304b]", StringComparison.Ordinal)) + "\n";
        notes.Today = new(2026, 3, 11);
        notes.Write(Samples.Path, shared.Replace(line, string.Empty, StringComparison.Ordinal));
        notes.Write("1on1s/priya/2026-03-10.md", $"---\ndate: 2026-03-11\nowner: dana\nwith: priya\n---\n## Commitments\n{line}");

        Outcome saved = notes.Run("save");

        Assert.EndsWith("Nothing was committed. Write what each error asks for, and save again.\n", saved.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NT402", saved.Output, StringComparison.Ordinal);
        Assert.Equal("one\n", notes.Git("log", "--format=%s").Output);
    }

    [Fact]
    public void Lint_asks_of_a_changed_note_what_save_asks()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean.Replace("- [ ] @priya merges [the rollback runbook](docs/runbook.md)  [due:: 2026-03-11]",
            "- [-] @priya drills [it](a.md)  [due:: 2026-03-05]  [missed:: 2026-03-05]  [id:: priya-0304c]\n"
            + "- [-] @priya merges [it](b.md)  [due:: 2026-03-06]  [missed:: 2026-03-06]", StringComparison.Ordinal));
        Begin(notes);
        notes.Today = new(2026, 3, 11);
        Assert.Equal("0 errors, 0 warnings in 1 note\n", notes.Run("lint").Output);
        notes.Write("1on1s/priya/2026-03-11.md", Samples.Clean.Replace("2026-03-04", "2026-03-11", StringComparison.Ordinal)
            .Replace("2026-03-06", "2026-03-13", StringComparison.Ordinal).Replace("0304", "0311", StringComparison.Ordinal));

        string linted = notes.Run("lint", "--format", "github").Output;
        Assert.Contains("NT502", linted, StringComparison.Ordinal);
        Assert.Contains("if it cannot be said now, put <!-- notes: off missed-without-response -- reason --> above", linted, StringComparison.Ordinal);
        Assert.Equal(linted, notes.Run("lint", "1on1s/priya", "--format", "github").Output);
        Assert.All(["NT502", "NT503"], rule => Assert.Contains(rule, notes.Run("save").Output, StringComparison.Ordinal));
    }

    private static TemporaryNotes Diverged()
    {
        TemporaryNotes notes = Samples.Root(Samples.Clean);
        Begin(notes);
        notes.Git("branch", "side");
        notes.Write(Samples.Path, Samples.Clean.Replace("2026-03-11", "2026-03-12", StringComparison.Ordinal));
        notes.Git("commit", "-qam", "two");
        notes.Write(Samples.Path, Samples.Clean.Replace("2026-03-11", "2026-03-13", StringComparison.Ordinal));
        notes.Git("commit", "-qam", "three");
        notes.Git("checkout", "-q", "side");
        notes.Write(Samples.Path, Samples.Clean.Replace("2026-03-11", "2026-03-14", StringComparison.Ordinal));
        notes.Git("commit", "-qam", "side");
        notes.Git("checkout", "-q", "main");
        return notes;
    }

    private static void Begin(TemporaryNotes notes)
    {
        notes.Git("init", "-q", "-b", "main");
        notes.Git("add", "-A");
        notes.Git("commit", "-q", "-m", "one");
    }
}
