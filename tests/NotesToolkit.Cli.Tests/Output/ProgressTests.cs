using NotesToolkit.Git;

namespace NotesToolkit.Cli.Tests.Output;

public sealed class ProgressTests
{
    private const string Erased = "\r\u001b[K";

    [Theory]
    [InlineData("lint", "checking the notes")]
    [InlineData("lint --all", "checking the notes")]
    [InlineData("fix", "looking for fixes")]
    [InlineData("agenda", "reading the notes")]
    [InlineData("doctor", "checking the notes")]
    [InlineData("import old.md --dry-run --person priya", "reading the files")]
    [InlineData("mine", "reading the history")]
    public void What_takes_long_is_said_on_standard_error_and_taken_away_where_both_streams_are_terminals(string command, string work)
    {
        string said = Run(command, outputIsTerminal: true, errorIsTerminal: true);
        Assert.Contains($"\r{work}…\u001b[K", said, StringComparison.Ordinal);
        Assert.DoesNotContain("…", said[said.LastIndexOf(Erased, StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.DoesNotContain("…", Run(command, outputIsTerminal: false, errorIsTerminal: true), StringComparison.Ordinal);
        Assert.DoesNotContain("…", Run(command, outputIsTerminal: true, errorIsTerminal: false), StringComparison.Ordinal);
    }

    private static string Run(string command, bool outputIsTerminal, bool errorIsTerminal)
    {
        using TemporaryNotes notes = new();
        notes.Git("init", "-q");
        notes.Write("1on1s/priya/2026-03-04.md", "---\nowner: dana\nwith: priya\ndate: 2026-03-04\n---\n").Write("old.md", "# 2026-03-04\n- call\n");
        notes.Git("add", "-A");
        notes.Git("commit", "-qm", "Begin");
        using StringWriter error = new();
        Host host = new(new StringWriter(), error)
        {
            OpenInput = () => Stream.Null,
            Folder = notes.Folder,
            Clock = new HalfASecondLater(),
            ReadGitEnvironment = () => GitEnvironment.Empty,
            OutputIsTerminal = outputIsTerminal,
            ErrorIsTerminal = errorIsTerminal,
        };
        Program.Run(command.Split(' '), host);
        return error.ToString();
    }

    /// <summary>A clock of which each timer is due as it is set.</summary>
    private sealed class HalfASecondLater : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            callback(state);
            return base.CreateTimer(_ => { }, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
