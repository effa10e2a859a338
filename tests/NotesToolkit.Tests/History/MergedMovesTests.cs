using NotesToolkit.Tests.Git;

namespace NotesToolkit.Tests.History;

/// <summary>Due days that both sides of a merge moved, and what a side took back itself.</summary>
public sealed class MergedMovesTests : IDisposable
{
    private const string Second = "- [ ] @priya asks finance for numbers  [due:: 2026-06-20]  [id:: p2]";
    private static readonly string Open = Due(11);
    private static readonly string Missed = Open.Replace("[ ]", "[-]", StringComparison.Ordinal).Replace("  [id", "  [missed:: 2026-03-12]  [id", StringComparison.Ordinal);

    private readonly LivedRepository lived = new();

    private TemporaryRepository Repository => lived.Repository;

    public void Dispose() => lived.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_clean_merge_keeps_a_miss_that_its_own_side_reverted(bool isOnMain)
    {
        Fork([Open, "filler", "", "", Second]);
        if (!isOnMain)
        {
            Repository.Git("checkout", "-q", "main");
        }

        lived.Commit("2026-03-12", Missed, "filler", "", "", Second);
        lived.On("2026-03-13");
        Repository.Git("revert", "--no-edit", "HEAD");
        Repository.Git("checkout", "-q", isOnMain ? "main" : "side");
        lived.Commit("2026-03-14", Open, "filler", "", "", Second.Replace("06-20", "06-25", StringComparison.Ordinal));
        Repository.Git("checkout", "-q", "main");
        lived.On("2026-03-15");
        Repository.Git("merge", "-q", "--no-ff", "-m", "merge", "side");
        Assert.Equal(["2026-03-04 opened", "2026-03-12 missed", "2026-03-13 reopened"], lived.Events("p1"));
        Assert.Equal(["2026-03-04 opened", "2026-03-14 slipped 2026-06-20 2026-06-25"], lived.Events("p2"));
    }

    [Fact]
    public void A_merge_that_moves_on_from_what_a_side_moved_to_tells_its_own_move_only()
    {
        Fork([Open]);
        lived.Commit("2026-03-12", Due(18, 11));
        Resolve("2026-03-19", Due(25, 11, 18));
        Assert.Equal(["2026-03-04 opened", "2026-03-12 slipped 2026-03-11 2026-03-18 late", "2026-03-19 slipped 2026-03-18 2026-03-25 late"], lived.Events("p1"));
    }

    [Fact]
    public void What_each_side_moved_to_and_the_line_still_says_is_told_once()
    {
        Fork([Open]);
        lived.Commit("2026-03-07", Due(25, 11));
        Repository.Git("checkout", "-q", "main");
        lived.Commit("2026-03-06", Due(18, 11));
        Resolve("2026-03-08", Due(30, 11, 18, 25));
        Assert.Equal(
            ["2026-03-04 opened", "2026-03-06 slipped 2026-03-11 2026-03-18", "2026-03-07 slipped 2026-03-11 2026-03-25", "2026-03-08 slipped 2026-03-25 2026-03-30"],
            lived.Events("p1").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_move_that_both_sides_made_is_told_once_and_the_further_one_of_a_side_too()
    {
        Fork([Open]);
        lived.Commit("2026-03-12", Due(18, 11));
        lived.Commit("2026-03-13", Due(25, 11, 18));
        Repository.Git("checkout", "-q", "main");
        lived.Commit("2026-03-12", Due(18, 11));
        Resolve("2026-03-14", Due(30, 11, 18, 25));
        Assert.Equal(
            ["2026-03-04 opened", "2026-03-12 slipped 2026-03-11 2026-03-18 late", "2026-03-13 slipped 2026-03-18 2026-03-25", "2026-03-14 slipped 2026-03-25 2026-03-30"],
            lived.Events("p1").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_side_that_was_thrown_away_leaves_no_move_whatever_days_the_line_says_it_had()
    {
        Fork([Open]);
        lived.Commit("2026-03-06", Due(25, 11));
        lived.Commit("2026-03-07", Due(18, 11, 25));
        Repository.Git("checkout", "-q", "main");
        lived.Commit("2026-03-06", Due(18, 11));
        lived.Commit("2026-03-07", Due(20, 11, 18));
        Resolve("2026-03-08", Due(22, 11, 18, 20));
        Assert.Equal(
            ["2026-03-04 opened", "2026-03-06 slipped 2026-03-11 2026-03-18", "2026-03-07 slipped 2026-03-18 2026-03-20", "2026-03-08 slipped 2026-03-20 2026-03-22"],
            lived.Events("p1"));
    }

    private static string Due(int day, params int[] former) => string.Create(
        CultureInfo.InvariantCulture,
        $"- [ ] @priya merges the runbook{string.Concat(former.Select(was => $"  [was:: 2026-03-{was}]"))}  [due:: 2026-03-{day}]  [id:: p1]");

    private void Fork(string[] commitments)
    {
        lived.Commit("2026-03-04", commitments);
        Repository.Git("checkout", "-q", "-b", "side");
    }

    private void Resolve(string day, string line)
    {
        Repository.Git("checkout", "-q", "main");
        Repository.Write("readme.txt", day);
        lived.CommitAll(day);
        lived.On(day);
        Repository.TryGit("merge", "-q", "--no-ff", "--no-commit", "side");
        lived.Commit(day, line);
    }
}
