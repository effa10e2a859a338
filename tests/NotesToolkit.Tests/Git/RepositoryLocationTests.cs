using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Git;

public sealed class RepositoryLocationTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void It_is_found_from_any_folder_in_it()
    {
        repository.Write("deep/er/a.md", "one");

        RepositoryLocation location = RepositoryLocation.Find(Path.Combine(repository.Root, "deep/er"), GitEnvironment.Empty)!;

        Assert.Equal(repository.Root, location.WorkTree);
        Assert.Equal(Path.Combine(repository.Root, ".git"), location.GitDirectory);
        Assert.False(location.IsBare);
        Assert.False(location.IsShallow);
    }

    [Fact]
    public void There_is_none_outside_and_the_sentence_says_what_to_do()
    {
        Assert.Null(RepositoryLocation.Find(repository.Outside, GitEnvironment.Empty));
        NotesException missing = Assert.Throws<NotesException>(() => RepositoryLocation.Require(repository.Outside, GitEnvironment.Empty, "`notes mine`"));
        Assert.StartsWith("`notes mine` needs a git repository", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_linked_worktree_has_its_own_index_and_the_common_objects()
    {
        repository.Write("a.md", "one");
        GitId commit = repository.Commit("one");
        string linked = Path.Combine(repository.Outside, "linked");
        repository.Git("worktree", "add", "-q", linked);
        File.WriteAllText(Path.Combine(linked, "b.md"), "staged there");
        repository.TryGitIn(linked, "add", "b.md");

        foreach (GitEnvironment environment in new[] { GitEnvironment.Empty, new GitEnvironment { GitDirectory = Path.Combine(repository.Root, ".git/worktrees/linked") } })
        {
            RepositoryLocation location = RepositoryLocation.Find(linked, environment)!;
            using GitRepository opened = GitRepository.Open(location);

            Assert.Equal(linked, location.WorkTree);
            Assert.Equal(Path.Combine(repository.Root, ".git"), location.CommonDirectory);
            Assert.Equal(commit, opened.Head);
            Assert.Equal(["b.md"], opened.Staged().Select(change => change.Path));
            Assert.Equal(["b.md"], opened.InWorkTree().Select(change => change.Path));
        }
    }

    [Fact]
    public void A_submodule_is_a_repository_of_its_own()
    {
        using TemporaryRepository inner = new();
        inner.Write("b.md", "inner");
        inner.Commit("inner");
        repository.Write("a.md", "outer");
        repository.Git("submodule", "add", "-q", inner.Root, "sub");
        repository.Commit("outer");

        using GitRepository outer = repository.Open();
        using GitRepository sub = GitRepository.Open(RepositoryLocation.Find(Path.Combine(repository.Root, "sub"), GitEnvironment.Empty)!);

        Assert.Equal(inner.Head(), sub.Head);
        Assert.DoesNotContain("sub", new IndexSource(outer, string.Empty).List(string.Empty, _ => true));
        Assert.DoesNotContain("sub/b.md", new WorkTreeSource(repository.Root).List(string.Empty, _ => true));
        Assert.Null(new IndexSource(outer, string.Empty).Read("sub"));
    }

    [Fact]
    public void A_bare_repository_is_told_apart_and_its_commits_are_read()
    {
        repository.Write("a.md", "one");
        GitId commit = repository.Commit("one");
        string bare = Path.Combine(repository.Outside, "bare.git");
        repository.Git("clone", "-q", "--bare", ".", bare);

        foreach (GitEnvironment environment in new[] { GitEnvironment.Empty, new GitEnvironment { GitDirectory = "." } })
        {
            RepositoryLocation location = RepositoryLocation.Find(bare, environment)!;
            using GitRepository opened = GitRepository.Open(location);

            Assert.True(location.IsBare);
            Assert.Equal("one", new CommitSource(opened, opened.Head!.Value, string.Empty).Read("a.md")!.Text);
            Assert.Equal(commit, Assert.Single(HistoryReader.Read(opened, commit, _ => true)).Commit.Id);
        }
    }

    [Fact]
    public void A_detached_head_and_a_branch_before_its_first_commit_are_read()
    {
        repository.Write("a.md", "one");
        repository.Git("add", "-A");
        using GitRepository empty = repository.Open();
        Assert.Null(empty.Head);
        Assert.Equal(["a.md"], empty.Staged().Select(change => change.Path));

        GitId first = repository.Commit("one");
        repository.Commit("two");
        repository.Git("checkout", "-q", first.ToString());

        using GitRepository detached = repository.Open();
        Assert.Equal(first, detached.Head);
    }

    [Fact]
    public void Git_dir_and_work_tree_win_over_what_is_found()
    {
        using TemporaryRepository other = new();
        GitEnvironment environment = new() { GitDirectory = Path.Combine(other.Root, ".git"), WorkTree = "tree" };

        RepositoryLocation location = RepositoryLocation.Find(repository.Root, environment)!;

        Assert.Equal(Path.Combine(other.Root, ".git"), location.GitDirectory);
        Assert.Equal(Path.Combine(repository.Root, "tree"), location.WorkTree);
        Assert.Throws<NotesException>(() => RepositoryLocation.Find(repository.Root, new() { GitDirectory = "nowhere" }));
    }

    [Fact]
    public void Partial_clones_and_alternates_are_read_and_a_missing_blob_is_named()
    {
        repository.Write("a.md", "one");
        repository.Commit("one");
        repository.Write("a.md", "two");
        GitId tip = repository.Commit("two");
        repository.Git("config", "uploadpack.allowFilter", "true");
        string partial = Path.Combine(repository.Outside, "partial");
        string shared = Path.Combine(repository.Outside, "shared");
        repository.Git("clone", "-q", "--filter=blob:none", "file://" + repository.Root, partial);
        repository.Git("clone", "-q", "--shared", ".", shared);

        using GitRepository alternate = GitRepository.Open(RepositoryLocation.Find(shared, GitEnvironment.Empty)!);
        Assert.Equal("two", new CommitSource(alternate, tip, string.Empty).Read("a.md")!.Text);

        using GitRepository incomplete = GitRepository.Open(RepositoryLocation.Find(partial, GitEnvironment.Empty)!);
        List<CommitChanges> history = [.. HistoryReader.Read(incomplete, tip, _ => true)];
        Assert.Equal("two", System.Text.Encoding.UTF8.GetString(incomplete.ReadBlob(history[1].ByParent[0][0].After.Id)));
        NotesException missing = Assert.Throws<NotesException>(() => incomplete.ReadBlob(history[0].ByParent[0][0].After.Id));
        Assert.Contains("partial clone", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void From_outside_a_work_tree_that_a_variable_names_the_root_is_that_trees()
    {
        repository.Write("team/notes.yml", string.Empty);
        GitEnvironment environment = new() { GitDirectory = Path.Combine(repository.Root, ".git"), WorkTree = repository.Root };
        foreach ((string folder, string root) in new[] { (repository.Outside, string.Empty), ("/", string.Empty), (Path.Combine(repository.Root, "team"), "team/") })
        {
            RepositoryLocation location = RepositoryLocation.Find(folder, environment)!;
            Assert.Equal(root, NotesRoot.Prefix(NotesRoot.FindFrom(folder, location), location));
        }
    }

    [Fact]
    public void The_notes_root_is_the_nearest_folder_with_a_configuration_and_not_above_the_repository()
    {
        File.WriteAllText(Path.Combine(repository.Outside, "notes.yml"), string.Empty);
        repository.Write("team/1on1s/priya/a.md", "one");
        string folder = Path.Combine(repository.Root, "team/1on1s/priya");

        Assert.Equal(repository.Root, NotesRoot.Find(folder, repository.Location));
        repository.Write("team/notes.yml", string.Empty);
        Assert.Equal(Path.Combine(repository.Root, "team"), NotesRoot.Find(folder, repository.Location));
        Assert.Equal("team/", NotesRoot.Prefix(NotesRoot.Find(folder, repository.Location), repository.Location));
        Assert.Equal(string.Empty, NotesRoot.Prefix(repository.Root, repository.Location));
        Assert.Equal(repository.Outside, NotesRoot.Find(repository.Outside, repository: null));
        Assert.Equal("team/", NotesRoot.Find("team/1on1s/priya/a.md", path => path == "team/notes.yml"));
        Assert.Equal(string.Empty, NotesRoot.Find("team/1on1s/priya/a.md", _ => false));
    }
}
