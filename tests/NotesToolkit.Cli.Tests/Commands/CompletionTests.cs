namespace NotesToolkit.Cli.Tests.Commands;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("notes lint --format s", "sarif")]
    [InlineData("notes explain soft", "soft-follow-up")]
    [InlineData("notes report cal", "calibration")]
    [InlineData("notes new priya --kind rev", "review")]
    [InlineData("notes completion z", "zsh")]
    public void A_shell_is_told_which_words_can_stand_at_a_place(string line, string word)
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);

        Assert.Contains(word, Complete(notes, line));
    }

    [Fact]
    public void Where_no_notes_can_be_read_options_are_offered_all_the_same()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean).Write("notes.yml", "owner: [\n");

        Assert.Contains("--why", Complete(notes, "notes drop "));
    }

    [Theory]
    [InlineData("mine", "<PERSON>")]
    [InlineData("log", "<ID|PERSON>")]
    [InlineData("report", "<ARG>")]
    public void Help_names_an_argument_and_lists_no_persons(string command, string argument)
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);

        string help = notes.Run(command, "--help").Output;

        Assert.Contains($"  {argument} ", help, StringComparison.Ordinal);
        Assert.DoesNotContain("dana|", help, StringComparison.Ordinal);
    }

    private static string[] Complete(TemporaryNotes notes, string line)
    {
        Outcome outcome = notes.Run($"[suggest:{line.Length}]", line);
        Assert.Equal((0, string.Empty), (outcome.Exit, outcome.Error));
        return outcome.Output.Split('\n', StringSplitOptions.TrimEntries);
    }
}
