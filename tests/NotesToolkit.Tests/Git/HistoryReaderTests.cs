using System.Text;
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

        List<CommitChanges> history = repository.ReadBoth(second);

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

        CommitChanges merge = repository.ReadBoth(repository.Head())[^1];

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

        CommitChanges merge = repository.ReadBoth(repository.Head())[^1];

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

        CommitChanges merge = repository.ReadBoth(repository.Head())[^1];

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

        CommitChanges merge = repository.ReadBoth(repository.Head())[^1];

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

        List<CommitChanges> history = repository.ReadBoth(link);

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

        CommitChanges only = Assert.Single(repository.ReadBoth(repository.Commit("one")));

        Assert.Contains(name, only.ByParent[0].Select(change => change.Path));
    }

    [Fact]
    public void Only_wanted_paths_are_told_and_every_commit_is()
    {
        repository.Write("a.md", "one");
        repository.Commit("one");
        repository.Write("a.txt", "one");
        GitId tip = repository.Commit("two");

        Assert.Equal([1, 0], repository.ReadBoth(tip, path => path.EndsWith(".md", StringComparison.Ordinal)).Select(change => change.ByParent[0].Count));
    }

    [Fact]
    public void Author_and_committer_and_their_clocks_are_kept_apart()
    {
        repository.Variables["GIT_AUTHOR_NAME"] = "Priya Raman";
        repository.Variables["GIT_AUTHOR_DATE"] = "2026-03-04T09:00:00-08:00";
        repository.Variables["GIT_COMMITTER_DATE"] = "2026-03-05T01:30:00+05:30";

        CommitInfo commit = repository.ReadBoth(repository.Commit("one"))[0].Commit;

        Assert.Equal(new Stamp("Priya Raman", "dana@example.com", new(2026, 3, 4, 9, 0, 0, TimeSpan.FromHours(-8))), commit.Author);
        Assert.Equal(TimeSpan.FromHours(5.5), commit.Committer.When.Offset);
        Assert.Equal("Dana Cole", commit.Committer.Name);
    }

    [Fact]
    public void A_folder_that_becomes_the_root_is_read_while_it_is_let_go_of_as_a_folder()
    {
        for (int note = 0; note < 400; note++)
        {
            repository.Write($"m/{(char)('a' + (note % 20))}/{note / 20}.md", $"{note}");
        }

        repository.Commit("below");
        repository.Git("gc", "-q");
        string below = repository.Git("rev-parse", "HEAD:m").Trim();
        GitId tip = GitId.Parse(repository.Git("commit-tree", below, "-p", "HEAD", "-m", "root").Trim());
        repository.Git("update-ref", "refs/heads/main", tip.ToString());
        repository.Git("repack", "-q", "-adf");

        Assert.Equal(800, repository.ReadBoth(tip)[1].ByParent[0].Count);
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

        List<CommitChanges> history = repository.ReadBoth(tip);

        Assert.Equal(["Dana C. Cole", "Someone Else", "Priya"], history.Select(change => change.Commit.Author.Name));
        Assert.Equal(["dana@work.example", "shared@example.com", "priya@example.com"], history.Select(change => change.Commit.Author.Email));
    }

    [Theory]
    [InlineData("author Dana <dana@example.com> 1772600000 +0530\ncommitter Dana <dana@example.com> 1772600000 -0800")]
    [InlineData("author <dana@example.com> 1772600000 +0000\ncommitter Dana  Cole   <dana@example.com> 1772600000 +0000")]
    [InlineData("author Dana <dana@example.com> 99999999999999999999 +0000\ncommitter Dana <dana@example.com> 9223372036854775807 +0000")]
    [InlineData("author Dana <dana@example.com> 253402300800 +0000\ncommitter Dana <dana@example.com> 1772600000 +9959")]
    [InlineData("author Dana <dana@example.com>\ncommitter Dana <dana@example.com> soon")]
    [InlineData("author Dana <dana@example.com> 1772600000\ncommitter Dana <dana@example.com> -1772600000 +0000")]
    [InlineData("author Dana <> 1772600000 +0000\ncommitter <> 1772600000 +0000")]
    [InlineData("author Dana <<dana@example.com>> 1772600000 +0000\ncommitter Dana <dana@example.com> > 1772600000 +0000")]
    [InlineData("author  Dana <dana@example.com> 0 +0000\ncommitter Dana <dana@example.com> 1 -0000")]
    [InlineData("author Ren\u00E9e <r@example.com> 1772600000 +0000\ncommitter Ren\u00E9e <r@example.com> 1772600000 +0000\nencoding ISO-8859-1")]
    [InlineData("author \u0160imek \u2013 <s@example.com> 1772600000 +0000\ncommitter Dana <d@example.com> 1772600000 +0000\nencoding windows-1250")]
    [InlineData("author \u65E5\u672C <j@example.com> 1772600000 +0000\ncommitter Dana <d@example.com> 1772600000 +0000\nencoding Shift_JIS")]
    [InlineData("author Ren\u00E9e <r@example.com> 1772600000 +0000\ncommitter Ren\u00E9e <r@example.com> 1772600000 +0000\nencoding no-such-encoding")]
    [InlineData("author Ren\u00E9e <r@example.com> 1772600000 +0000\ncommitter Ren\u00E9e <r@example.com> 1772600000 +0000\nencoding UTF-8\nHG:extra branch:side\ngpgsig -----BEGIN\n author Not This <not@example.com> 5 +0000\n")]
    public void Whatever_stands_in_a_commits_head_both_lists_read_alike(string people)
    {
        string encoding = people.Split("encoding ") is [_, var named] ? named.Split('\n')[0] : "UTF-8";
        byte[] Encode(string text) => encoding is "UTF-8" or "no-such-encoding"
            ? Encoding.UTF8.GetBytes(text)
            : (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(text);
        repository.Write("a.md", "one");
        repository.Commit("one");
        string tree = repository.Git("rev-parse", "HEAD^{tree}").Trim();
        string file = Path.Combine(repository.Outside, "commit");
        File.WriteAllBytes(file, Encode($"tree {tree}\n{people}\n\nauthor In The Message <not@example.com> 5 +0000\n"));

        CommitChanges only = Assert.Single(repository.ReadBoth(GitId.Parse(repository.Git("hash-object", "-t", "commit", "-w", "--literally", file).Trim())));

        Assert.Equal("a.md", only.ByParent[0][0].Path);
    }

    [Theory]
    [InlineData("commit", "tree nothing\n\n")]
    [InlineData("commit", "")]
    [InlineData("tree", "100644 a.md")]
    [InlineData("tree", "no line of a tree at all, which would have a number, a name and an id")]
    public void A_malformed_object_is_named(string kind, string text)
    {
        string file = Path.Combine(repository.Outside, "object");
        File.WriteAllText(file, text);
        GitId malformed = GitId.Parse(repository.Git("hash-object", "-t", kind, "-w", "--literally", file).Trim());
        GitId tip = malformed;
        if (kind == "tree")
        {
            File.WriteAllText(file, $"tree {malformed}\nauthor Dana <d@example.com> 0 +0000\ncommitter Dana <d@example.com> 0 +0000\n\n");
            tip = GitId.Parse(repository.Git("hash-object", "-t", "commit", "-w", "--literally", file).Trim());
        }

        using GitRepository opened = repository.Open();
        NotesException told = Assert.Throws<NotesException>(() => HistoryReader.ReadFromTrees(opened, tip, _ => true).ToList());

        Assert.Contains("git fsck", told.Message, StringComparison.Ordinal);
    }
}
