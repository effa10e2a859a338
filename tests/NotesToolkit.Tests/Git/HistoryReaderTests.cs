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

        List<CommitChanges> history = ReadBoth(second);

        Assert.Equal([first, second], history.Select(change => change.Commit.Id));
        Assert.Equal(["a.md", "b.md"], history[1].ByParent.Single().Select(change => change.Path));
        Assert.Equal(FileKind.None, history[1].ByParent[0][0].After.Kind);
        Assert.Equal(history[0].ByParent[0][0].After, history[1].ByParent[0][0].Before);
    }

    [Fact]
    public void A_merge_that_takes_one_side_whole_still_differs_from_the_other()
    {
        GitId side = Fork();
        repository.Git("merge", "-q", "--no-ff", "-s", "ours", "-m", "ours", "side");

        CommitChanges merge = ReadBoth(repository.Head())[^1];

        Assert.Empty(merge.ByParent[0]);
        Assert.Equal(["a.md"], merge.ByParent[1].Select(change => change.Path));
        Assert.Equal(side, merge.Commit.Parents[1]);
    }

    [Fact]
    public void A_merge_that_takes_the_other_side_whole_still_differs_from_the_first()
    {
        Fork();
        repository.TryGit("merge", "-q", "side");
        repository.Git("checkout", "-q", "--theirs", "a.md");
        repository.Commit("theirs");

        CommitChanges merge = ReadBoth(repository.Head())[^1];

        Assert.Equal(["a.md"], merge.ByParent[0].Select(change => change.Path));
        Assert.Empty(merge.ByParent[1]);
    }

    [Fact]
    public void A_change_made_in_a_merges_resolution_is_seen_against_both()
    {
        Fork();
        repository.TryGit("merge", "-q", "side");
        repository.Write("a.md", "a third value");
        repository.Write("evil.md", "slipped in");
        repository.Commit("evil");

        CommitChanges merge = ReadBoth(repository.Head())[^1];

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

        CommitChanges merge = ReadBoth(repository.Head())[^1];

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

        List<CommitChanges> history = ReadBoth(link);

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

        CommitChanges only = Assert.Single(ReadBoth(repository.Commit("one")));

        Assert.Contains(name, only.ByParent[0].Select(change => change.Path));
    }

    [Fact]
    public void Only_wanted_paths_are_told_and_every_commit_is()
    {
        repository.Write("a.md", "one");
        repository.Commit("one");
        repository.Write("a.txt", "one");
        GitId tip = repository.Commit("two");

        Assert.Equal([1, 0], ReadBoth(tip, path => path.EndsWith(".md", StringComparison.Ordinal)).Select(change => change.ByParent[0].Count));
    }

    [Fact]
    public void Author_and_committer_and_their_clocks_are_kept_apart()
    {
        repository.Variables["GIT_AUTHOR_NAME"] = "Priya Raman";
        repository.Variables["GIT_AUTHOR_DATE"] = "2026-03-04T09:00:00-08:00";
        repository.Variables["GIT_COMMITTER_DATE"] = "2026-03-05T01:30:00+05:30";

        CommitInfo commit = ReadBoth(repository.Commit("one"))[0].Commit;

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

        List<CommitChanges> history = ReadBoth(tip);

        Assert.Equal(["Dana C. Cole", "Someone Else", "Priya"], history.Select(change => change.Commit.Author.Name));
        Assert.Equal(["dana@work.example", "shared@example.com", "priya@example.com"], history.Select(change => change.Commit.Author.Email));
    }

    [Fact]
    public void A_users_configuration_changes_nothing()
    {
        Fork();
        repository.Git("merge", "-q", "--no-ff", "-s", "ours", "-m", "ours", "side");
        List<string> before = Describe(ReadBoth(repository.Head()));

        foreach (string setting in new[] { "log.showRoot=false", "log.diffMerges=combined", "log.showSignature=true", "diff.renames=copies", "color.ui=always", "log.decorate=full", "diff.orderFile=missing", "log.follow=true", "core.quotePath=true", "format.pretty=oneline" })
        {
            repository.Git("config", setting.Split('=')[0], setting.Split('=')[1]);
        }

        Assert.Equal(before, Describe(ReadBoth(repository.Head())));
    }

    [Fact]
    public void Replacements_are_not_followed_and_grafts_are_refused()
    {
        repository.Write("a.md", "one");
        GitId first = repository.Commit("one");
        repository.Write("a.md", "two");
        GitId second = repository.Commit("two");
        repository.Write("a.md", "three");
        GitId third = repository.Commit("three");
        repository.Git("replace", "--graft", third.ToString(), first.ToString());

        Assert.Equal([first, second, third], ReadBoth(third).Select(change => change.Commit.Id));

        Directory.CreateDirectory(Path.Combine(repository.Root, ".git/info"));
        File.WriteAllText(Path.Combine(repository.Root, ".git/info/grafts"), $"{third}\n");
        using GitRepository opened = repository.Open();
        NotesException refused = Assert.Throws<NotesException>(() => HistoryReader.Read(opened, third, _ => true));
        Assert.Contains("as it was committed", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_changes_no_byte_of_the_repository()
    {
        Fork();
        Dictionary<string, string> before = Fingerprint();

        ReadBoth(repository.Head());

        Assert.Equal(before, Fingerprint());
    }

    [Fact]
    public void A_shallow_clone_is_refused_with_the_command_that_completes_it()
    {
        repository.Write("a.md", "one");
        repository.Commit("one");
        repository.Write("a.md", "two");
        repository.Commit("two");
        string clone = Path.Combine(repository.Outside, "clone");
        repository.Git("clone", "-q", "--depth", "1", "file://" + repository.Root, clone);

        using GitRepository opened = GitRepository.Open(RepositoryLocation.Find(clone, GitEnvironment.Empty)!);
        NotesException refused = Assert.Throws<NotesException>(() => HistoryReader.Read(opened, opened.Head!.Value, _ => true));

        Assert.Contains("`git fetch --unshallow`", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void As_of_is_the_last_commit_of_the_own_line_by_the_committers_day_in_the_zone()
    {
        repository.Variables["GIT_COMMITTER_DATE"] = "2026-03-04T23:30:00+00:00";
        repository.Write("a.md", "one");
        GitId first = repository.Commit("one");
        repository.Variables["GIT_COMMITTER_DATE"] = "2026-03-08T12:00:00+00:00";
        repository.Write("a.md", "two");
        GitId second = repository.Commit("two");

        using GitRepository opened = repository.Open();
        TimeZoneInfo east = TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(1), displayName: null, standardDisplayName: null);

        Assert.Null(HistoryReader.AsOf(opened, new(2026, 3, 3), TimeZoneInfo.Utc));
        Assert.Equal(first, HistoryReader.AsOf(opened, new(2026, 3, 4), TimeZoneInfo.Utc));
        Assert.Null(HistoryReader.AsOf(opened, new(2026, 3, 4), east));
        Assert.Equal(first, HistoryReader.AsOf(opened, new(2026, 3, 7), TimeZoneInfo.Utc));
        Assert.Equal(second, HistoryReader.AsOf(opened, new(2026, 3, 8), TimeZoneInfo.Utc));
    }

    /// <summary>Leaves main checked out with a value of a.md that differs from that of the branch side.</summary>
    private GitId Fork()
    {
        repository.Write("a.md", "base");
        repository.Commit("base");
        repository.Git("checkout", "-q", "-b", "side");
        repository.Write("a.md", "side");
        GitId side = repository.Commit("side");
        repository.Git("checkout", "-q", "main");
        repository.Write("a.md", "main");
        repository.Commit("main");
        return side;
    }

    private List<CommitChanges> ReadBoth(GitId tip, Func<string, bool>? isWanted = null)
    {
        using GitRepository opened = repository.Open();
        List<CommitChanges> log = [.. HistoryReader.ReadFromLog(opened, tip, isWanted ?? (_ => true))];
        List<CommitChanges> trees = [.. HistoryReader.ReadFromTrees(opened, tip, isWanted ?? (_ => true))];
        Assert.Equal(Describe(log), Describe(trees));
        return log;
    }

    private static List<string> Describe(IEnumerable<CommitChanges> history) =>
    [
        .. history.Select(change => $"{change.Commit.Id} {string.Join(',', change.Commit.Parents)} {change.Commit.Author} {change.Commit.Committer}\n"
            + string.Join("\n--\n", change.ByParent.Select(changes => string.Join('\n', changes)))),
    ];

    private Dictionary<string, string> Fingerprint() => Directory
        .EnumerateFiles(Path.Combine(repository.Root, ".git"), "*", SearchOption.AllDirectories)
        .ToDictionary(file => file, file => $"{File.GetLastWriteTimeUtc(file):O} {Convert.ToHexString(File.ReadAllBytes(file))}", StringComparer.Ordinal);
}
