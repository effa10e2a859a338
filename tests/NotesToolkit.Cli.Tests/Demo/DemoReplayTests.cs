using NotesToolkit.Cli.Commands;
using NotesToolkit.Notes;
using NotesToolkit.Tests.Git;

namespace NotesToolkit.Cli.Tests.Demo;

[Collection(nameof(WrittenDemo))]
public sealed class DemoReplayTests(WrittenDemo demo) : IDisposable
{
    /// <summary>It changes when the story is edited, and on no other occasion.</summary>
    private const string LastCommit = "5106f358e6729805b8a1f91e580cfab29516bb42";

    private readonly TemporaryRepository second = new("no-init");

    public void Dispose() => second.Dispose();

    [Fact]
    public void The_story_is_the_same_repository_each_time_and_git_finds_nothing_wrong()
    {
        Assert.Equal(LastCommit, demo.LastCommit);
        Assert.Equal(LastCommit, DemoCommand.WriteStory(second.Root).ToString());

        Assert.Equal(LastCommit, demo.Repository.Head().ToString());
        Assert.Equal(string.Empty, demo.Repository.Git("fsck", "--strict"));
        Assert.Equal(string.Empty, demo.Repository.Git("status", "--porcelain"));
        Assert.Equal("main\n", demo.Repository.Git("branch", "--show-current"));
    }

    [Fact]
    public void Dana_and_Sam_wrote_the_story_and_one_branch_was_merged()
    {
        Assert.Equal(
            ["Dana Cole <dana@example.com>", "Sam Ortiz <sam@example.com>"],
            Lines("log", "--format=%an <%ae>").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["Merge branch 'laptop'"], Lines("log", "--merges", "--format=%s"));
        Assert.Equal("2026-01-05T09:10:00-08:00", Lines("log", "--reverse", "--format=%cI")[0]);
        Assert.InRange(Lines("ls-files", "1on1s").Length, 100, 130);
    }

    [Fact]
    public void No_commit_is_older_than_its_parent()
    {
        Dictionary<string, long> times = [];
        foreach (string[] commit in Lines("log", "--reverse", "--topo-order", "--format=%H %ct %P").Select(line => line.Split(' ')))
        {
            times.Add(commit[0], long.Parse(commit[1], CultureInfo.InvariantCulture));
            Assert.All(commit[2..], parent => Assert.True(parent.Length == 0 || times[parent] <= times[commit[0]], $"{commit[0]} is older than {parent}."));
        }

        Assert.Equal(DemoCommand.LastDay.Text(), Lines("log", "-1", "--format=%cs")[0]);
    }

    private string[] Lines(params string[] arguments) => demo.Repository.Git(arguments).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
