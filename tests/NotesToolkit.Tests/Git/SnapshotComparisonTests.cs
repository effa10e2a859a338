using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Git;

public sealed class SnapshotComparisonTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void What_is_staged_is_held_against_head_and_the_work_tree_is_not_looked_at()
    {
        repository.Write("changed.md", "one");
        repository.Write("deleted.md", "one");
        repository.Write("renamed.md", "a text that is long enough to be the same");
        repository.Write("same.md", "one");
        repository.Commit("one");
        repository.Write("changed.md", "two");
        repository.Write("added.md", "two");
        repository.Git("rm", "-q", "deleted.md");
        repository.Git("mv", "renamed.md", "moved.md");
        repository.Git("add", "-A");
        repository.Write("same.md", "only in the work tree");

        using GitRepository opened = repository.Open();
        IReadOnlyList<FileChange> staged = opened.Staged();

        Assert.Equal(["added.md", "changed.md", "deleted.md", "moved.md", "renamed.md"], staged.Select(change => change.Path));
        Assert.Equal(FileKind.None, staged[0].Before.Kind);
        Assert.Equal(FileKind.None, staged[2].After.Kind);
        Assert.Equal("two", System.Text.Encoding.UTF8.GetString(opened.ReadBlob(staged[1].After.Id)));
        Assert.Equal("one", System.Text.Encoding.UTF8.GetString(opened.ReadBlob(staged[1].Before.Id)));
    }

    [Fact]
    public void What_git_is_told_to_take_for_unchanged_is_not_compared()
    {
        repository.Write("a.md", "one");
        repository.Write("b.md", "one");
        repository.Commit("one");
        repository.Git("update-index", "--assume-unchanged", "a.md");
        repository.Write("a.md", "two");
        repository.Write("b.md", "two");
        using GitRepository opened = repository.Open();

        Assert.Equal(["b.md"], opened.InWorkTree().Select(change => change.Path));
    }

    [Fact]
    public void The_index_that_git_names_is_the_one_that_is_read()
    {
        repository.Write("a.md", "one");
        repository.Write("b.md", "one");
        repository.Commit("one");
        repository.Write("a.md", "two");
        repository.Write("b.md", "two");
        string other = Path.Combine(repository.Root, ".git/next-index-1.lock");
        File.Copy(Path.Combine(repository.Root, ".git/index"), other);
        repository.Git("add", "b.md");
        repository.Variables["GIT_INDEX_FILE"] = other;
        repository.Git("add", "a.md");

        using GitRepository opened = GitRepository.Open(RepositoryLocation.Find(repository.Root, new() { IndexFile = ".git/next-index-1.lock" })!);

        Assert.Equal(["a.md"], opened.Staged().Select(change => change.Path));
        Assert.Equal("two", new IndexSource(opened, string.Empty).Read("a.md")!.Text);
        Assert.Equal("one", new IndexSource(opened, string.Empty).Read("b.md")!.Text);
    }

    [Fact]
    public void In_a_merge_only_what_differs_from_every_parent_is_staged()
    {
        GitId side = Fork();
        repository.TryGit("merge", "--no-commit", "side");
        repository.Write("both.md", "resolved");
        repository.Git("add", "both.md");

        using GitRepository opened = repository.Open();

        Assert.Equal([repository.Head(), side], opened.Parents());
        Assert.Equal(["both.md"], opened.Staged().Select(change => change.Path));
    }

    [Fact]
    public void The_heads_of_a_merge_that_is_not_written_down_yet_come_from_the_environment()
    {
        GitId side = Fork();
        repository.TryGit("merge", "--no-commit", "side");
        repository.Write("both.md", "resolved");
        repository.Git("add", "both.md");
        File.Delete(Path.Combine(repository.Root, ".git/MERGE_HEAD"));

        using GitRepository opened = GitRepository.Open(RepositoryLocation.Find(repository.Root, new() { MergedHeads = [side] })!);

        Assert.Equal(["both.md"], opened.Staged().Select(change => change.Path));
    }

    [Fact]
    public void The_work_tree_is_held_against_head_with_new_files_and_without_ignored_ones()
    {
        repository.Write("same.md", "one");
        repository.Write("changed.md", "one");
        repository.Write(".gitignore", "ignored.md\n");
        repository.Commit("one");
        repository.Write("changed.md", "two");
        repository.Write("folder/new.md", "new");
        repository.Write("ignored.md", "ignored");

        using GitRepository opened = repository.Open();

        Assert.Equal(["changed.md", "folder/new.md"], opened.InWorkTree().Select(change => change.Path));
    }

    [Fact]
    public void A_checkout_with_other_line_ends_is_no_change()
    {
        repository.Write("a.md", "one\ntwo\n");
        repository.Commit("one");
        repository.Git("config", "core.autocrlf", "true");
        repository.Delete("a.md");
        repository.Git("checkout", "-q", "--", "a.md");
        Assert.Equal("one\r\ntwo\r\n", new WorkTreeSource(repository.Root).Read("a.md")!.Text);
        File.SetLastWriteTimeUtc(Path.Combine(repository.Root, "a.md"), DateTime.UnixEpoch.AddYears(40));

        using GitRepository opened = repository.Open();

        Assert.Empty(opened.InWorkTree());
    }

    [Theory]
    [InlineData("2")]
    [InlineData("4")]
    public void A_file_that_is_only_intended_to_be_added_is_not_staged(string indexVersion)
    {
        repository.Write("empty.md", string.Empty);
        repository.Write("a/long/folder/intended.md", "text");
        repository.Write("a/longer.md", "text");
        repository.Commit("one");
        repository.Write("empty too.md", string.Empty);
        repository.Write("intended.md", "text");
        repository.Git("add", "empty too.md");
        repository.Git("add", "-N", "intended.md");
        repository.Git("update-index", "--index-version", indexVersion);

        using GitRepository opened = repository.Open();

        Assert.Equal(["empty too.md"], opened.Staged().Select(change => change.Path));
        Assert.Equal(["empty too.md", "empty.md"], new IndexSource(opened, string.Empty).List(string.Empty, path => path.StartsWith('e') || path.StartsWith('i')));
    }

    [Fact]
    public void Two_commits_are_held_against_each_other()
    {
        GitId side = Fork();

        using GitRepository opened = repository.Open();

        Assert.Equal(["both.md", "main.md", "side.md"], opened.Between(side, opened.Resolve("main")).Select(change => change.Path));
        Assert.Equal(side, opened.Resolve("side"));
        Assert.Throws<NotesException>(() => opened.Resolve("no such branch"));
        Assert.Throws<NotesException>(() => opened.Resolve("nosuch"));
    }

    private GitId Fork()
    {
        repository.Write("both.md", "base");
        repository.Commit("base");
        repository.Git("checkout", "-q", "-b", "side");
        repository.Write("both.md", "side");
        repository.Write("side.md", "side");
        GitId side = repository.Commit("side");
        repository.Git("checkout", "-q", "main");
        repository.Write("both.md", "main");
        repository.Write("main.md", "main");
        repository.Commit("main");
        return side;
    }
}
