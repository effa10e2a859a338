using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Git;

/// <summary>Repositories that git reads and the library does not, and those that nobody can read.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class OddRepositoryTests : IDisposable
{
    private TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Theory]
    [InlineData("split index", "update-index", "--split-index")]
    [InlineData("sparse index", "sparse-checkout", "set", "--cone", "--sparse-index", "folder")]
    [InlineData("relative worktrees", "config", "extensions.relativeWorktrees", "true")]
    public void What_the_library_does_not_open_is_read_by_git(string what, params string[] command)
    {
        Assert.NotEmpty(what);
        Live();
        repository.TryGit("config", "core.repositoryFormatVersion", "1");
        if (repository.TryGit(command).Exit != 0 || repository.TryGit("status").Exit != 0)
        {
            return;
        }

        AssertAllRead();
    }

    [Fact]
    public void A_repository_of_sha256_is_read_by_git()
    {
        repository.Dispose();
        repository = new("--object-format=sha256");
        Live();

        Assert.Equal(64, repository.Head().ToString().Length);
        AssertAllRead();
        using GitRepository opened = repository.Open();
        Assert.Equal(2, HistoryReader.Read(opened, repository.Head(), _ => true).Count());
    }

    [Fact]
    public void Objects_borrowed_by_a_quoted_path_are_read_by_git()
    {
        Live();
        string objects = Path.Combine(repository.Root, ".git", "objects");
        string elsewhere = Path.Combine(repository.Outside, "my objects");
        Directory.Move(objects, elsewhere);
        repository.Write(".git/objects/info/alternates", $"\"{elsewhere}\"\n");

        AssertAllRead();
    }

    [Fact]
    public void A_commit_before_those_that_are_not_borrowed_is_named_by_its_distance()
    {
        repository.Write("a.md", "one");
        GitId first = repository.Commit("one");
        string elsewhere = Path.Combine(repository.Outside, "altobj");
        Directory.Move(Path.Combine(repository.Root, ".git", "objects"), elsewhere);
        repository.Write(".git/objects/info/alternates", $"\"{Path.Combine(repository.Outside, "a\\154tobj")}\"\n");
        repository.Write("a.md", "two");
        repository.Commit("two");
        using GitRepository opened = repository.Open();

        Assert.Equal(first, opened.Resolve("HEAD~1"));
        Assert.Equal(["a.md"], opened.Between(first, repository.Head()).Select(change => change.Path));
        Assert.Contains("No commit is named `HEAD~9`", Assert.Throws<NotesException>(() => opened.Resolve("HEAD~9")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("garbage\n")]
    [InlineData("")]
    [InlineData("0123456789012345678901234567890123456789\n")]
    public void A_branch_that_cannot_be_read_is_no_branch_without_commits(string text)
    {
        Live();
        repository.Write(".git/refs/heads/main", text);
        using GitRepository opened = repository.Open();

        Assert.Contains("HEAD", Assert.Throws<NotesException>(() => opened.Head).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("refs/heads/a..b")]
    [InlineData("refs/heads/")]
    [InlineData("refs/heads/main.lock")]
    public void A_HEAD_that_names_no_branch_is_not_unborn(string name)
    {
        Live();
        repository.Write(".git/HEAD", $"ref: {name}\n");
        using GitRepository opened = repository.Open();

        Assert.Contains("HEAD", Assert.Throws<NotesException>(() => opened.Head).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEAD")]
    [InlineData("HEAD^{tree}")]
    [InlineData("HEAD:folder")]
    [InlineData("HEAD:folder/b.md")]
    public void An_object_that_is_empty_or_missing_is_named(string name)
    {
        Live();
        string id = repository.Git("rev-parse", name).Trim();
        string file = Path.Combine(repository.Root, ".git", "objects", id[..2], id[2..]);
        foreach (Action damage in new Action[] { () => Empty(file), () => File.Delete(file) })
        {
            damage();
            using GitRepository opened = repository.Open();

            NotesException told = Assert.Throws<NotesException>(() => new CommitSource(opened, opened.Head!.Value, string.Empty).Read("folder/b.md"));
            Assert.Contains("git", told.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_text_that_was_altered_under_its_id_is_refused()
    {
        Live();
        string id = repository.Git("rev-parse", "HEAD:folder/b.md").Trim();
        string file = Path.Combine(repository.Root, ".git", "objects", id[..2], id[2..]);
        File.SetAttributes(file, FileAttributes.Normal);
        using (FileStream stream = File.Create(file))
        using (System.IO.Compression.ZLibStream packed = new(stream, System.IO.Compression.CompressionLevel.Optimal))
        {
            packed.Write("blob 7\0altered"u8);
        }

        using GitRepository opened = repository.Open();
        Assert.Throws<NotesException>(() => opened.ReadBlob(GitId.Parse(id)));
    }

    [Fact]
    public void A_bare_repository_inside_a_work_tree_is_not_entered_by_looking()
    {
        Live();
        string inner = Path.Combine(repository.Root, "inner");
        repository.Git("init", "-q", "--bare", inner);
        Directory.CreateDirectory(Path.Combine(inner, "below"));

        Assert.Equal(repository.Root, RepositoryLocation.Find(inner, GitEnvironment.Empty)!.WorkTree);
        Assert.Equal(repository.Root, RepositoryLocation.Find(Path.Combine(inner, "below"), GitEnvironment.Empty)!.WorkTree);
        Assert.True(RepositoryLocation.Find(repository.Root, new() { GitDirectory = inner })!.IsBare);
        string outer = Path.Combine(repository.Outside, "bare");
        repository.Git("init", "-q", "--bare", outer);
        Assert.True(RepositoryLocation.Find(outer, GitEnvironment.Empty)!.IsBare);
        Assert.Null(RepositoryLocation.Find(Path.Combine(outer, "refs"), GitEnvironment.Empty));
    }

    [Fact]
    public void Nothing_that_the_repository_configures_is_run()
    {
        Live();
        string ran = Path.Combine(repository.Outside, "ran");
        string program = Path.Combine(repository.Outside, "program");
        File.WriteAllText(program, $"#!/bin/sh\necho $0 >> '{ran}'\ncat\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        repository.Write(".gitattributes", "*.md diff=evil\nfolder/** filter=evil\n");
        repository.Commit("attributes");
        foreach (string key in new[] { "filter.evil.clean", "filter.evil.smudge", "filter.evil.process", "diff.evil.textconv", "diff.evil.command", "diff.external", "core.fsmonitor", "core.pager", "gpg.program", "core.sshCommand" })
        {
            repository.Git("config", key, program);
        }

        repository.Git("config", "log.showSignature", "true");
        File.SetLastWriteTimeUtc(Path.Combine(repository.Root, "a.md"), DateTime.UtcNow.AddHours(1));
        File.SetLastWriteTimeUtc(Path.Combine(repository.Root, "folder", "b.md"), DateTime.UtcNow.AddHours(1));
        AssertAllRead();
        using GitRepository opened = repository.Open();
        Assert.Equal("evil", new IndexSource(opened, "folder/").Read("b.md")!.Defect!.Filter);
        Assert.NotEmpty(HistoryReader.Read(opened, repository.Head(), _ => true));
        Assert.False(File.Exists(ran));
    }

    [Fact]
    public void Notes_outside_a_sparse_checkout_are_not_gone()
    {
        Live();
        repository.Git("sparse-checkout", "set", "--cone", "folder");
        repository.Write("other/c.md", "c");
        using LibraryReader library = new(repository.Location);
        using PlumbingReader program = new(repository.Location);

        Assert.Equal(["other/c.md"], library.CompareWorkTree(repository.Head()).Select(change => change.Path));
        Assert.Equal(["other/c.md"], program.CompareWorkTree(repository.Head()).Select(change => change.Path));
    }

    private static void Empty(string file)
    {
        File.SetAttributes(file, FileAttributes.Normal);
        File.WriteAllText(file, string.Empty);
    }

    private void Live()
    {
        repository.Write("a.md", "one");
        repository.Write("folder/b.md", "b");
        repository.Write("other/far.md", "far");
        repository.Commit("one");
        repository.Write("a.md", "two");
        repository.Commit("two");
    }

    private void AssertAllRead()
    {
        using GitRepository opened = repository.Open();
        GitId head = repository.Head();
        Assert.Equal(head, opened.Head);
        Assert.Equal("two", new CommitSource(opened, head, string.Empty).Read("a.md")!.Text);
        Assert.Equal("two", new IndexSource(opened, string.Empty).Read("a.md")!.Text);
        Assert.Contains("b.md", new IndexSource(opened, "folder/").List(string.Empty, _ => true));
        Assert.Empty(opened.Staged());
        Assert.Equal(["a.md"], opened.Between(opened.Resolve(repository.Git("rev-list", "--max-parents=0", "HEAD").Trim()), opened.Resolve("main")).Where(change => change.Path == "a.md").Select(change => change.Path));
        _ = opened.InWorkTree();
        Assert.NotNull(new FirstCommits(opened, [head], when => DateOnly.FromDateTime(when.DateTime)).DayOf("a.md", DateOnly.MinValue));
    }
}
