using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Git;

public sealed class RepositoryWriterTests : IDisposable
{
    private const string Commits = """
        commit refs/heads/main
        mark :1
        committer Dana Cole <dana@example.com> 2026-03-04 17:00:00 -0800
        data <<@@@
        First
        @@@
        M 644 inline a/b.md
        data <<@@@
        one
        @@@

        commit refs/heads/main
        mark :2
        committer Dana Cole <dana@example.com> 2026-03-05 17:00:00 -0800
        data <<@@@
        Second
        @@@
        M 644 inline c.md
        data <<@@@
        side
        @@@

        commit refs/heads/main
        author Dana Cole <dana@example.com> 2026-03-05 18:00:00 -0800
        committer Dana Cole <dana@example.com> 2026-03-06 17:00:00 -0800
        data <<@@@
        third
        @@@
        from :1
        merge :2
        M 644 inline a/b.md
        data <<@@@
        two
        @@@
        M 644 inline c.md
        data <<@@@
        side
        @@@

        """;

    private readonly TemporaryRepository repository = new("no-init");

    public void Dispose() => repository.Dispose();

    [Fact]
    public void The_commits_are_the_same_each_time_and_git_finds_nothing_wrong()
    {
        GitId tip = RepositoryWriter.Write(repository.Root, Commits);

        Assert.Equal("7c5f127a6117", tip.Abbreviated);
        Assert.Equal(tip, repository.Head());
        Assert.Equal("main\n", repository.Git("branch", "--show-current"));
        Assert.Equal(string.Empty, repository.Git("status", "--porcelain"));
        Assert.Equal(string.Empty, repository.Git("fsck", "--strict"));
        Assert.Equal("First\nSecond\nthird\n", repository.Git("log", "--format=%s", "--reverse"));
        Assert.Equal("a/b.md\nc.md\n", repository.Git("ls-files"));
        Assert.Equal("two\n", File.ReadAllText(Path.Combine(repository.Root, "a/b.md")));
    }

    [Fact]
    public void A_folder_that_holds_something_is_refused()
    {
        repository.Write("mine.txt", "precious");

        NotesException refused = Assert.Throws<NotesException>(() => RepositoryWriter.Write(repository.Root, Commits));

        Assert.EndsWith("is not empty: name a folder that is, or that does not exist.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], Directory.EnumerateFileSystemEntries(repository.Root).Select(Path.GetFileName));
    }
}
