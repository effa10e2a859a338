using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Tests.Git;

namespace NotesToolkit.Tests.History;

/// <summary>History is the same wherever its repository stands, and what git keeps in a note's place is no note.</summary>
public sealed class RepositoryKindTests : IDisposable
{
    private const string Open = "- [ ] @priya merges the runbook  [due:: 2026-03-11]  [id:: p1]";
    private static readonly string Later = Open.Replace("2026-03-11", "2026-03-18", StringComparison.Ordinal);
    private static readonly string[] Slipped = ["2026-03-04 opened", "2026-03-09 slipped 2026-03-11 2026-03-18"];

    private readonly LivedRepository lived = new();

    private TemporaryRepository Repository => lived.Repository;

    public void Dispose() => lived.Dispose();

    [Theory]
    [InlineData("clone", "-q", "--shared", ".", "TARGET")]
    [InlineData("clone", "-q", "--bare", ".", "TARGET")]
    [InlineData("worktree", "add", "-q", "--detach", "TARGET")]
    public void Alternates_bare_repositories_and_linked_worktrees_tell_the_same(params string[] command)
    {
        Live();
        string target = Path.Combine(Repository.Outside, "target");
        Repository.Git([.. command.Select(word => word == "TARGET" ? target : word)]);
        Assert.Equal(Slipped, Events(target));
    }

    [Fact]
    public void A_submodule_has_its_own_history_and_the_one_around_it_has_none_of_it()
    {
        Live();
        using TemporaryRepository outer = new();
        outer.Git("submodule", "add", "-q", Repository.Root, "1on1s/priya/team");
        outer.Commit("outer");
        Assert.Equal(Slipped, Events(Path.Combine(outer.Root, "1on1s/priya/team")));
        using GitRepository opened = outer.Open();
        Assert.Empty(TrailReader.Read(new(opened, string.Empty, NotesConfiguration.Default, new(2026, 12, 31))).Trails);
    }

    [Fact]
    public void A_link_in_a_notes_place_is_not_followed()
    {
        lived.Commit("2026-03-04", Open);
        Repository.Write("elsewhere.md", LivedRepository.Note("2026-03-04", "priya", Later));
        Repository.Delete(LivedRepository.Priya);
        File.CreateSymbolicLink(Path.Combine(Repository.Root, LivedRepository.Priya), "../../elsewhere.md");
        Repository.Git("add", "-A");
        lived.CommitAll("2026-03-09");
        Assert.Equal(["2026-03-04 opened", "2026-03-09 erased"], lived.Events("p1"));
    }

    [Fact]
    public void A_pointer_of_large_file_storage_is_named_and_skipped_and_erases_nothing()
    {
        lived.Commit("2026-03-04", Open);
        Repository.Write(LivedRepository.Priya, "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n");
        lived.CommitAll("2026-03-05");
        lived.Commit("2026-03-09", Later);
        Assert.Equal(Slipped, lived.Events("p1"));
        Assert.Equal(LivedRepository.Priya, Assert.Single(lived.Read().Skipped).Path);
    }

    [Fact]
    public void A_rebased_history_tells_the_days_of_the_commits_that_are_there_now()
    {
        lived.Commit("2026-03-04", Open);
        Repository.Git("checkout", "-q", "-b", "side");
        lived.Commit("2026-03-09", Later);
        Repository.Git("checkout", "-q", "main");
        Repository.Write("readme.txt", "main");
        lived.CommitAll("2026-03-10");
        Repository.Git("checkout", "-q", "side");
        lived.On("2026-03-12");
        Repository.Git("rebase", "-q", "main");
        TrailEvent slip = Assert.Single(lived.Read().Find("p1")!.Slips);
        Assert.Equal(["2026-03-04 opened", "2026-03-12 slipped 2026-03-11 2026-03-18 late"], lived.Events("p1"));
        Assert.Equal(9, slip.Commit.Info.Author.When.Day);
    }

    [Fact]
    public void A_squashed_history_is_unknown_before_its_commit()
    {
        lived.Commit("2026-03-04", Open);
        lived.Commit("2026-03-09", Later.Replace("[due", "[was:: 2026-03-11]  [due", StringComparison.Ordinal));
        Repository.Git("update-ref", "-d", "HEAD");
        lived.CommitAll("2026-03-20");
        Trail trail = lived.Read().Find("p1")!;
        Assert.Equal(trail.Opening.Commit, trail.UnknownBefore);
        Assert.True(Assert.Single(trail.Slips).IsFromText);
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29T21:30:00Z", "2026-03-29")]
    [InlineData("Europe/Berlin", "2026-03-28T23:30:00Z", "2026-03-29")]
    [InlineData("Europe/Berlin", "2026-10-25T22:30:00Z", "2026-10-25")]
    [InlineData("Europe/Berlin", "2026-10-24T22:30:00Z", "2026-10-25")]
    [InlineData("America/New_York", "2026-03-09T03:30:00Z", "2026-03-08")]
    [InlineData("America/New_York", "2026-03-08T05:30:00Z", "2026-03-08")]
    [InlineData("America/New_York", "2026-11-02T04:30:00Z", "2026-11-01")]
    [InlineData("America/New_York", "2026-11-01T04:30:00Z", "2026-11-01")]
    [InlineData("Pacific/Kiritimati", "2026-03-29T09:30:00Z", "2026-03-29")]
    [InlineData("Pacific/Kiritimati", "2026-03-28T10:30:00Z", "2026-03-29")]
    public void Half_an_hour_from_midnight_on_the_day_that_the_clocks_change_is_that_day(string zone, string instant, string day)
    {
        NotesConfiguration configuration = NotesConfiguration.Default with { TimeZone = TimeZoneInfo.FindSystemTimeZoneById(zone) };
        lived.At(instant);
        Repository.Write(LivedRepository.Priya, LivedRepository.Note("2026-03-04", "priya", Open));
        Repository.Commit("notes");
        Assert.Equal([day + " opened"], lived.Events("p1", configuration));
    }

    private void Live()
    {
        lived.Commit("2026-03-04", Open);
        lived.Commit("2026-03-09", Later);
    }

    private static IEnumerable<string> Events(string folder)
    {
        using GitRepository opened = GitRepository.Open(RepositoryLocation.Find(folder, GitEnvironment.Empty)!);
        return TrailReader.Read(new(opened, string.Empty, NotesConfiguration.Default, new(2026, 12, 31))).Find("p1")!.Events.Select(LivedRepository.Text);
    }
}
