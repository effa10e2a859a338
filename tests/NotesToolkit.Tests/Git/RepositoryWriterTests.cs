using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Git;

public sealed class RepositoryWriterTests : IDisposable
{
    private static readonly Stamp Dana = new("Dana Cole", "dana@example.com", new(2026, 3, 4, 17, 0, 0, TimeSpan.FromHours(-8)));

    private readonly TemporaryRepository repository = new("no-init");

    public void Dispose() => repository.Dispose();

    [Fact]
    public void The_commits_are_the_same_each_time_and_git_finds_nothing_wrong()
    {
        GitId tip = WriteStory(repository.Root);

        Assert.Equal("52bd997675e1", tip.Abbreviated);
        Assert.Equal(tip, repository.Head());
        Assert.Equal("main\n", repository.Git("branch", "--show-current"));
        Assert.Equal(string.Empty, repository.Git("status", "--porcelain"));
        Assert.Equal(string.Empty, repository.Git("fsck", "--strict"));
        Assert.Equal("First\n\nSecond \n\n\nthird\n\n", repository.Git("log", "--format=%B", "--reverse").Replace("\r", string.Empty, StringComparison.Ordinal));
        Assert.Equal("a/b.md\nc.md\n", repository.Git("ls-files"));
        Assert.Equal("two\r\n", File.ReadAllText(Path.Combine(repository.Root, "a/b.md")));
    }

    [Fact]
    public void A_folder_that_holds_something_is_refused()
    {
        repository.Write("mine.txt", "precious");

        NotesException refused = Assert.Throws<NotesException>(() => RepositoryWriter.Create(repository.Root));

        Assert.EndsWith("is not empty: name a folder that is, or that does not exist.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], Directory.EnumerateFileSystemEntries(repository.Root).Select(Path.GetFileName));
    }

    private static GitId WriteStory(string folder)
    {
        using RepositoryWriter writer = RepositoryWriter.Create(folder);
        GitId first = writer.Commit(new Dictionary<string, string?> { ["a/b.md"] = "one\n", ["a/gone.md"] = "x" }, Dana, Dana, "First");
        GitId side = writer.Commit(new Dictionary<string, string?> { ["c.md"] = "side\n" }, Dana, Dana with { When = Dana.When.AddDays(1) }, "Second ", first);
        GitId tip = writer.Commit(new Dictionary<string, string?> { ["a/b.md"] = "two\r\n", ["a/gone.md"] = null, ["c.md"] = "side\n" }, Dana, Dana with { When = Dana.When.AddDays(2) }, "\nthird\n", first, side);
        writer.Checkout(tip);
        return tip;
    }
}
