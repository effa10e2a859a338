using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Git;

public sealed class FileSourceTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void The_index_is_read_and_not_the_work_tree()
    {
        repository.Write("1on1s/priya/2026-03-04.md", "staged");
        repository.Git("add", "-A");
        repository.Write("1on1s/priya/2026-03-04.md", "not staged");
        repository.Write("1on1s/priya/2026-03-11.md", "unknown to git");

        using GitRepository opened = repository.Open();
        IndexSource index = new(opened, string.Empty);

        Assert.Equal(["1on1s/priya/2026-03-04.md"], index.List("1on1s", _ => true));
        Assert.Equal("staged", index.Read("1on1s/priya/2026-03-04.md")!.Text);
        Assert.Null(index.Read("1on1s/priya/2026-03-11.md"));
    }

    [Theory]
    [InlineData("with space.md")]
    [InlineData("\"quoted\".md")]
    [InlineData("tab\there.md")]
    [InlineData("日本語.md")]
    [InlineData("naïve'.md")]
    public void Odd_paths_are_the_same_in_every_source(string name)
    {
        repository.Write("1on1s/" + name, "text");
        GitId commit = repository.Commit("one");

        using GitRepository opened = repository.Open();
        foreach (FileSource source in new FileSource[] { new IndexSource(opened, string.Empty), new CommitSource(opened, commit, string.Empty), new WorkTreeSource(repository.Root) })
        {
            Assert.Equal(["1on1s/" + name], source.List(string.Empty, _ => true));
            Assert.Equal("text", source.Read("1on1s/" + name)!.Text);
        }
    }

    [Fact]
    public void A_root_inside_a_repository_sees_its_own_files_only()
    {
        repository.Write("other/a.md", "other");
        repository.Write("team/notes/b.md", "mine");
        GitId commit = repository.Commit("one");

        using GitRepository opened = repository.Open();
        foreach (FileSource source in new FileSource[] { new IndexSource(opened, "team/notes/"), new CommitSource(opened, commit, "team/notes/"), new WorkTreeSource(Path.Combine(repository.Root, "team/notes")) })
        {
            Assert.Equal(["b.md"], source.List(string.Empty, _ => true));
            Assert.Equal("mine", source.Read("b.md")!.Text);
            Assert.Empty(source.List("missing", _ => true));
        }
    }

    [Fact]
    public void A_link_is_named_and_never_followed()
    {
        File.WriteAllText(Path.Combine(repository.Outside, "secret.md"), "secret");
        Directory.CreateDirectory(Path.Combine(repository.Outside, "elsewhere"));
        File.WriteAllText(Path.Combine(repository.Outside, "elsewhere", "inside.md"), "secret");
        repository.Write("notes/a.md", "text");
        File.CreateSymbolicLink(Path.Combine(repository.Root, "notes/link.md"), "../../secret.md");
        File.CreateSymbolicLink(Path.Combine(repository.Root, "notes/gone.md"), "nowhere");
        Directory.CreateSymbolicLink(Path.Combine(repository.Root, "notes/folder"), "../../elsewhere");
        GitId commit = repository.Commit("one");

        using GitRepository opened = repository.Open();
        foreach (FileSource source in new FileSource[] { new IndexSource(opened, string.Empty), new CommitSource(opened, commit, string.Empty), new WorkTreeSource(repository.Root) })
        {
            Assert.Equal(["notes/a.md", "notes/folder", "notes/gone.md", "notes/link.md"], source.List("notes", _ => true).Order(StringComparer.Ordinal));
            Assert.Equal(SourceDefectKind.Link, source.Read("notes/link.md")!.Defect!.Kind);
            Assert.Equal(SourceDefectKind.Link, source.Read("notes/gone.md")!.Defect!.Kind);
            Assert.DoesNotContain("secret", source.Read("notes/folder/inside.md")?.Text ?? string.Empty, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Another_repository_inside_the_root_is_left_alone()
    {
        repository.Write("notes/a.md", "text");
        repository.Write("notes/nested/b.md", "not ours");
        repository.TryGitIn(Path.Combine(repository.Root, "notes/nested"), "init", "-q");

        Assert.Equal(["notes/a.md"], new WorkTreeSource(repository.Root).List(string.Empty, _ => true));
    }

    [Fact]
    public void A_file_that_is_gone_is_nothing_and_a_folder_is_unreadable()
    {
        repository.Write("2026-03-04.md/inside.md", "text");
        WorkTreeSource source = new(repository.Root);

        Assert.Null(source.Read("2026-03-11.md"));
        Assert.Null(source.Read("missing/2026-03-11.md"));
        Assert.Equal(SourceDefectKind.Unreadable, source.Read("2026-03-04.md")!.Defect!.Kind);
    }

    [Fact]
    public async Task A_pipe_is_not_waited_for()
    {
        repository.Write("a.md", "text");
        using (System.Diagnostics.Process made = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(repository.Root, "2026-03-04.md")]))
        {
            await made.WaitForExitAsync();
        }

        Task<SourceText?> read = Task.Run(() => new WorkTreeSource(repository.Root).Read("2026-03-04.md"));
        Assert.Equal(string.Empty, (await read.WaitAsync(TimeSpan.FromSeconds(30)))!.Text);
    }

    [Fact]
    public void A_buffer_wins_over_the_file_below_it_and_may_be_new()
    {
        repository.Write("notes/a.md", "below");
        OverlaySource source = new(new OverlaySource(new WorkTreeSource(repository.Root), new("notes/a.md", "above")), new("notes/b.md", "new"));

        Assert.Equal(["notes/a.md", "notes/b.md"], source.List("notes", _ => true).Order(StringComparer.Ordinal));
        Assert.Equal("above", source.Read("notes/a.md")!.Text);
    }

    [Fact]
    public void A_path_in_conflict_shows_our_side()
    {
        repository.Write("a.md", "base");
        repository.Commit("base");
        repository.Git("checkout", "-q", "-b", "side");
        repository.Write("a.md", "theirs");
        repository.Commit("theirs");
        repository.Git("checkout", "-q", "main");
        repository.Write("a.md", "ours");
        repository.Commit("ours");
        Assert.NotEqual(0, repository.TryGit("merge", "side").Exit);

        using GitRepository opened = repository.Open();
        IndexSource index = new(opened, string.Empty);

        Assert.Equal(["a.md"], index.List(string.Empty, _ => true));
        Assert.Equal("ours", index.Read("a.md")!.Text);
        Assert.Empty(opened.Staged());
    }
}
