using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Git;

public sealed class HistoryOfOddRepositoriesTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void A_users_configuration_changes_nothing()
    {
        repository.Fork();
        repository.Git("merge", "-q", "--no-ff", "-s", "ours", "-m", "ours", "side");
        List<string> before = ReadHistories.Describe(repository.ReadHistory(repository.Head()));

        foreach (string setting in new[] { "log.showRoot=false", "log.diffMerges=combined", "log.showSignature=true", "diff.renames=copies", "color.ui=always", "log.decorate=full", "diff.orderFile=missing", "log.follow=true", "core.quotePath=true", "format.pretty=oneline" })
        {
            repository.Git("config", setting.Split('=')[0], setting.Split('=')[1]);
        }

        Assert.Equal(before, ReadHistories.Describe(repository.ReadHistory(repository.Head())));
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

        Assert.Equal([first, second, third], repository.ReadHistory(third).Select(change => change.Commit.Id));

        Directory.CreateDirectory(Path.Combine(repository.Root, ".git/info"));
        File.WriteAllText(Path.Combine(repository.Root, ".git/info/grafts"), $"{third}\n");
        using GitRepository opened = repository.Open();
        NotesException refused = Assert.Throws<NotesException>(() => HistoryReader.Read(opened, third, _ => true));
        Assert.Contains("as it was committed", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_changes_no_byte_of_the_repository()
    {
        repository.Fork();
        Dictionary<string, string> before = Fingerprint();

        repository.ReadHistory(repository.Head());

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

    private Dictionary<string, string> Fingerprint() => Directory
        .EnumerateFiles(Path.Combine(repository.Root, ".git"), "*", SearchOption.AllDirectories)
        .ToDictionary(file => file, file => $"{File.GetLastWriteTimeUtc(file):O} {Convert.ToHexString(File.ReadAllBytes(file))}", StringComparer.Ordinal);
}
