namespace NotesToolkit.Cli.Tests.Commands;

/// <summary>A clone whose history is cut off tells no half truths.</summary>
public sealed class ShallowCloneTests
{
    [Theory]
    [InlineData("mine")]
    [InlineData("log", "priya")]
    [InlineData("lint", "--all")]
    [InlineData("report", "prep", "priya")]
    [InlineData("report", "--all", "-o", "out")]
    public void What_reads_the_history_refuses_and_says_how_to_complete_it(params string[] command)
    {
        using TemporaryNotes notes = Clone();
        Outcome outcome = notes.Run(command);
        Assert.Equal((2, string.Empty), (outcome.Exit, outcome.Output));
        Assert.Contains("complete it with `git fetch --unshallow`", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("lint", "--staged")]
    [InlineData("hook", "run")]
    public void The_draft_window_is_over_where_the_first_commit_is_out_of_reach(params string[] command)
    {
        using TemporaryNotes notes = Clone();
        notes.Write(Samples.Path, Samples.Clean.Replace("[due:: 2026-03-11]", "[due:: 2026-03-18]", StringComparison.Ordinal));
        notes.Git("add", "-A");
        Outcome outcome = notes.Run(command);
        Assert.Equal(1, outcome.Exit);
        Assert.Contains("error NT401 move-unrecorded", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_doctor_tells_it()
    {
        using TemporaryNotes notes = Clone();
        Assert.Contains("not   repository: this clone is shallow", notes.Run("doctor").Output, StringComparison.Ordinal);
    }

    /// <summary>A clone of depth 1. Whole, its note was committed today and would still be a draft.</summary>
    private static TemporaryNotes Clone()
    {
        using TemporaryNotes origin = Samples.Root(Samples.Clean);
        origin.Git("init", "-q");
        origin.Git("add", "-A");
        origin.Git("commit", "-q", "-m", "Meet Priya");
        origin.Git("commit", "-q", "--allow-empty", "-m", "Later");
        TemporaryNotes notes = new();
        Outcome cloned = notes.Git("clone", "-q", "--depth", "1", "file://" + origin.Folder, ".");
        Assert.True(cloned.Exit == 0, cloned.All);
        return notes;
    }
}
