using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Git;

public sealed class HistoryReaderTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void Each_commit_comes_after_its_parents_with_its_paths()
    {
        repository.Write("a.md", "one");
        GitId first = repository.Commit("one");
        repository.Write("b.md", "two");
        repository.Delete("a.md");
        GitId second = repository.Commit("two");

        List<CommitChanges> history = repository.ReadHistory(second);

        Assert.Equal([first, second], history.Select(change => change.Commit.Id));
        Assert.Equal(["a.md", "b.md"], history[1].ByParent.Single().Select(change => change.Path));
        Assert.Equal(FileKind.None, history[1].ByParent[0][0].After.Kind);
        Assert.Equal(history[0].ByParent[0][0].After, history[1].ByParent[0][0].Before);
    }

    [Fact]
    public void A_merge_that_takes_one_side_whole_still_differs_from_the_other()
    {
        GitId side = repository.Fork();
        repository.Git("merge", "-q", "--no-ff", "-s", "ours", "-m", "ours", "side");

        CommitChanges merge = repository.ReadHistory(repository.Head())[^1];

        Assert.Empty(merge.ByParent[0]);
        Assert.Equal(["a.md"], merge.ByParent[1].Select(change => change.Path));
        Assert.Equal(side, merge.Commit.Parents[1]);
    }

    [Fact]
    public void A_merge_that_takes_the_other_side_whole_still_differs_from_the_first()
    {
        repository.Fork();
        repository.TryGit("merge", "-q", "side");
        repository.Git("checkout", "-q", "--theirs", "a.md");
        repository.Commit("theirs");

        CommitChanges merge = repository.ReadHistory(repository.Head())[^1];

        Assert.Equal(["a.md"], merge.ByParent[0].Select(change => change.Path));
        Assert.Empty(merge.ByParent[1]);
    }

    [Fact]
    public void A_change_made_in_a_merges_resolution_is_seen_against_both()
    {
        repository.Fork();
        repository.TryGit("merge", "-q", "side");
        repository.Write("a.md", "a third value");
        repository.Write("evil.md", "slipped in");
        repository.Commit("evil");

        CommitChanges merge = repository.ReadHistory(repository.Head())[^1];

        Assert.All(merge.ByParent, changes => Assert.Equal(["a.md", "evil.md"], changes.Select(change => change.Path)));
    }

    [Fact]
    public void An_octopus_shows_each_of_its_parents()
    {
        repository.Write("base.md", "base");
        repository.Commit("base");
        foreach (string name in new[] { "one", "two", "three" })
        {
            repository.Git("checkout", "-q", "-b", name, "main");
            repository.Write(name + ".md", name);
            repository.Commit(name);
        }

        repository.Git("checkout", "-q", "main");
        repository.Git("merge", "-q", "--no-ff", "-m", "octopus", "one", "two", "three");

        CommitChanges merge = repository.ReadHistory(repository.Head())[^1];

        Assert.Equal([3, 2, 2, 2], merge.ByParent.Select(changes => changes.Count));
    }

    [Fact]
    public void Modes_links_and_folders_that_become_files_are_told()
    {
        repository.Write("run.md", "text");
        repository.Write("folder/inside.md", "text");
        repository.Commit("one");
        repository.Git("update-index", "--chmod=+x", "run.md");
        repository.Git("commit", "-q", "-m", "mode");
        GitId mode = repository.Head();
        repository.Git("rm", "-q", "-r", "folder");
        File.CreateSymbolicLink(Path.Combine(repository.Root, "folder"), "run.md");
        repository.Git("add", "folder");
        repository.Git("commit", "-q", "-m", "link");
        GitId link = repository.Head();

        List<CommitChanges> history = repository.ReadHistory(link);

        CommitChanges changed = history.Single(change => change.Commit.Id == mode);
        Assert.Equal(changed.ByParent[0][0].Before, changed.ByParent[0][0].After);
        Assert.Equal([FileKind.Link, FileKind.None], history[^1].ByParent[0].Select(change => change.After.Kind));
    }

    [Theory]
    [InlineData("with space.md")]
    [InlineData(":100644 looks like a record.md")]
    [InlineData("line\nbreak.md")]
    [InlineData("\"q\"\t日本語 \U0001F600.md")]
    public void Odd_paths_come_whole(string name)
    {
        repository.Write(name, "text");
        repository.Write("\uFF5E after.md", "text");
        repository.Write("zz.md", "text");

        CommitChanges only = Assert.Single(repository.ReadHistory(repository.Commit("one")));

        Assert.Contains(name, only.ByParent[0].Select(change => change.Path));
    }

    [Fact]
    public void Only_wanted_paths_are_told_and_every_commit_is()
    {
        repository.Write("a.md", "one");
        repository.Commit("one");
        repository.Write("a.txt", "one");
        GitId tip = repository.Commit("two");

        Assert.Equal([1, 0], repository.ReadHistory(tip, path => path.EndsWith(".md", StringComparison.Ordinal)).Select(change => change.ByParent[0].Count));
    }

    [Fact]
    public void Author_and_committer_and_their_clocks_are_kept_apart()
    {
        repository.Variables["GIT_AUTHOR_NAME"] = "Priya Raman";
        repository.Variables["GIT_AUTHOR_DATE"] = "2026-03-04T09:00:00-08:00";
        repository.Variables["GIT_COMMITTER_DATE"] = "2026-03-05T01:30:00+05:30";

        CommitInfo commit = repository.ReadHistory(repository.Commit("one"))[0].Commit;

        Assert.Equal(new Stamp("Priya Raman", "dana@example.com", new(2026, 3, 4, 9, 0, 0, TimeSpan.FromHours(-8))), commit.Author);
        Assert.Equal(TimeSpan.FromHours(5.5), commit.Committer.When.Offset);
        Assert.Equal("Dana Cole", commit.Committer.Name);
    }

    [Fact]
    public void The_mailmap_says_who()
    {
        repository.Write(".mailmap", "# who is who\nDana C. Cole <dana@work.example> <DANA@example.com>\nPriya <priya@example.com> Old Name <shared@example.com>\nSomeone Else <shared@example.com>\n");
        repository.Commit("one");
        repository.Variables["GIT_AUTHOR_EMAIL"] = "shared@example.com";
        repository.Commit("two");
        repository.Variables["GIT_AUTHOR_NAME"] = "Old Name";
        GitId tip = repository.Commit("three");

        List<CommitChanges> history = repository.ReadHistory(tip);

        Assert.Equal(["Dana C. Cole", "Someone Else", "Priya"], history.Select(change => change.Commit.Author.Name));
        Assert.Equal(["dana@work.example", "shared@example.com", "priya@example.com"], history.Select(change => change.Commit.Author.Email));
    }

    [Theory]
    [InlineData("author Dana <dana@example.com> 1772600000 +0530\ncommitter Dana <dana@example.com> 1772600000 -0800", "Dana", "dana@example.com")]
    [InlineData("author <dana@example.com> 1772600000 +0000\ncommitter Dana  Cole   <dana@example.com> 1772600000 +0000", "", "dana@example.com")]
    [InlineData("author Dana <> 1772600000 +0000\ncommitter <> 1772600000 +0000", "Dana", "")]
    [InlineData("author Dana <d@example.com> soon\ncommitter Dana <d@example.com> 1772600000 +0000", "Dana", "d@example.com")]
    [InlineData("author Dana <d@example.com> 253402300800 +0000\ncommitter Dana <d@example.com> 1772600000 +9959", "Dana", "d@example.com")]
    [InlineData("author Dana 1772600000 +0000\ncommitter Dana <d@example.com> 1772600000 +0000", "", "")]
    [InlineData("author Ren\u00E9e <r@example.com> 1772600000 +0000\ncommitter Dana <d@example.com> 1772600000 +0000\nencoding ISO-8859-1", "Ren\u00E9e", "r@example.com")]
    [InlineData("author \u65E5\u672C <j@example.com> 1772600000 +0000\ncommitter Dana <d@example.com> 1772600000 +0000\nencoding Shift_JIS", "\u65E5\u672C", "j@example.com")]
    [InlineData("author Ren\u00E9e <r@example.com> 1772600000 +0000\ncommitter Dana <d@example.com> 1772600000 +0000\nencoding UTF-8\ngpgsig -----BEGIN\n author Not <not@example.com> 5 +0000\n", "Ren\u00E9e", "r@example.com")]
    public void Whatever_stands_in_a_commits_head_is_read_as_git_reads_it(string people, string name, string email)
    {
        string encoding = people.Split("encoding ") is [_, var named] ? named.Split('\n')[0] : "UTF-8";

        GitId tip = WriteCommit(people, encoding);
        using GitRepository opened = repository.Open();

        Stamp author = Assert.Single(HistoryReader.Read(opened, tip, _ => true)).Commit.Author;

        Assert.Equal((name, email, 2026), (author.Name, author.Email, author.When.Year));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("253402300800 +0000")]
    [InlineData("99999999999999999999 +0000")]
    public void A_commit_without_a_date_that_can_be_read_is_named(string date)
    {
        GitId tip = WriteCommit($"author Dana <d@example.com> 1772600000 +0000\ncommitter Dana <d@example.com> {date}", "UTF-8");
        using GitRepository opened = repository.Open();

        NotesException told = Assert.Throws<NotesException>(() => HistoryReader.Read(opened, tip, _ => true).ToList());

        Assert.Contains(tip.ToString(), told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("commit", "tree nothing\n\n")]
    [InlineData("commit", "")]
    [InlineData("tree", "100644 a.md")]
    [InlineData("tree", "no line of a tree at all, which would have a number, a name and an id")]
    public void A_malformed_object_is_named(string kind, string text)
    {
        GitId tip = WriteObject(kind, Encoding.UTF8.GetBytes(text));
        tip = kind == "commit" ? tip
            : WriteObject("commit", Encoding.UTF8.GetBytes($"tree {tip}\nauthor Dana <d@example.com> 0 +0000\ncommitter Dana <d@example.com> 0 +0000\n\n"));
        using GitRepository opened = repository.Open();

        Assert.Contains("git", Assert.Throws<NotesException>(() => HistoryReader.Read(opened, tip, _ => true).ToList()).Message, StringComparison.Ordinal);
    }

    private GitId WriteCommit(string people, string encoding)
    {
        repository.Write("a.md", "one");
        repository.Commit("one");
        string text = $"tree {repository.Git("rev-parse", "HEAD^{tree}").Trim()}\n{people}\n\nauthor In The Message <not@example.com> 5 +0000\n";
        return WriteObject("commit", (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(text));
    }

    private GitId WriteObject(string kind, byte[] bytes)
    {
        string file = Path.Combine(repository.Outside, "object");
        File.WriteAllBytes(file, bytes);
        return GitId.Parse(repository.Git("hash-object", "-t", kind, "-w", "--literally", file).Trim());
    }
}
