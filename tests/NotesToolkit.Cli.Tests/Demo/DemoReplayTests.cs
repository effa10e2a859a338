using NotesToolkit.Cli.Demo;
using NotesToolkit.Git;
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
        Assert.Equal(LastCommit, DemoReplay.Write(second.Root).ToString());

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
    public void No_commit_of_a_branch_is_older_than_its_parent()
    {
        DateTimeOffset previous = DateTimeOffset.MinValue;
        foreach (StoryCommit commit in DemoReplay.Story())
        {
            Assert.True(commit.Committer.When >= previous, $"{commit.Committer.When} is older than the commit before it.");
            previous = commit.Committer.When;
        }

        Assert.Equal(DemoReplay.LastDay, DateOnly.FromDateTime(previous.DateTime));
    }

    [Fact]
    public void Two_branches_that_change_the_same_lines_are_refused()
    {
        IReadOnlyList<StoryCommit> commits = StoryCommit.Read("""
            @@@ commit 2026-01-05T09:00:00-08:00 Dana Cole <dana@example.com>
            one
            @@@ file a.md
            first
            @@@ commit 2026-01-06T09:00:00-08:00 Dana Cole <dana@example.com>
            @@@ branch laptop
            two
            @@@ edit a.md
            < first
            > theirs
            @@@ commit 2026-01-06T10:00:00-08:00 Dana Cole <dana@example.com>
            three
            @@@ edit a.md
            < first
            > ours
            @@@ commit 2026-01-07T09:00:00-08:00 Dana Cole <dana@example.com>
            @@@ merge laptop
            four
            """);
        using RepositoryWriter writer = RepositoryWriter.Create(second.Root);

        FormatException refused = Assert.Throws<FormatException>(() => DemoReplay.Write(commits, writer));

        Assert.Equal("a.md holds these lines nowhere:\nfirst\n", refused.Message);
    }

    private string[] Lines(params string[] arguments) => demo.Repository.Git(arguments).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
