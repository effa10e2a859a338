using NotesToolkit.Tests.Git;

namespace NotesToolkit.Tests.History;

public sealed class MergeTests : IDisposable
{
    private const string Open = "- [ ] @priya merges the runbook  [due:: 2026-03-11]  [id:: p1]";
    private const string Slipped = "- [ ] @priya merges the runbook  [was:: 2026-03-11]  [due:: 2026-03-18]  [id:: p1]";
    private const string Done = "- [x] @priya merges the runbook  [due:: 2026-03-11]  [completion:: 2026-03-09]  [id:: p1]";
    private const string Missed = "- [-] @priya merges the runbook  [due:: 2026-03-11]  [missed:: 2026-03-11]  [id:: p1]";

    private readonly LivedRepository lived = new();

    private TemporaryRepository Repository => lived.Repository;

    public void Dispose() => lived.Dispose();

    [Fact]
    public void A_clean_merge_brings_the_side_with_it()
    {
        Sides(main: Other, side: () => lived.Commit("2026-03-06", Slipped));
        Merge();
        Assert.Equal(["2026-03-04 opened", "2026-03-06 slipped 2026-03-11 2026-03-18"], lived.Events("p1"));
    }

    [Fact]
    public void What_both_sides_did_in_one_note_stays_where_each_stands()
    {
        const string Second = "- [ ] @dana asks payments  [due:: 2026-03-06]  [id:: p2]";
        lived.Commit("2026-03-04", Open, string.Empty, string.Empty, string.Empty, Second);
        Repository.Git("checkout", "-q", "-b", "side");
        lived.Commit("2026-03-06", Open, string.Empty, string.Empty, string.Empty, Second.Replace("2026-03-06", "2026-03-09", StringComparison.Ordinal));
        Repository.Git("checkout", "-q", "main");
        lived.Commit("2026-03-05", Slipped, string.Empty, string.Empty, string.Empty, Second);
        Merge();
        Assert.Equal(["2026-03-04 opened", "2026-03-05 slipped 2026-03-11 2026-03-18"], lived.Events("p1"));
        Assert.Equal(["2026-03-04 opened", "2026-03-06 slipped 2026-03-06 2026-03-09 late"], lived.Events("p2"));
    }

    [Theory]
    [InlineData("ours", "missed")]
    [InlineData("theirs", "kept")]
    public void The_side_that_a_merge_threw_away_did_not_happen(string taken, string kind)
    {
        Sides(main: () => lived.Commit("2026-03-05", Missed), side: () => lived.Commit("2026-03-06", Done));
        Resolve(taken == "ours" ? Missed : Done);
        IReadOnlyList<string> events = lived.Events("p1");
        Assert.Equal(2, events.Count);
        Assert.EndsWith(kind, events[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_merge_with_ours_throws_the_side_away()
    {
        Sides(main: Other, side: () => lived.Commit("2026-03-06", Slipped));
        lived.On("2026-03-08");
        Repository.Git("merge", "-q", "-s", "ours", "-m", "merge", "side");
        Assert.Equal(["2026-03-04 opened"], lived.Events("p1"));
    }

    [Fact]
    public void A_side_that_took_all_back_lost_nothing_to_a_merge_with_ours()
    {
        Sides(main: Other, side: () =>
        {
            lived.Commit("2026-03-12", Missed);
            return lived.Commit("2026-03-13", Open);
        });
        Repository.Git("merge", "-q", "-s", "ours", "-m", "merge", "side");
        Assert.Equal(["2026-03-04 opened", "2026-03-12 missed", "2026-03-13 reopened"], lived.Events("p1"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_part_that_was_taken_back_goes_with_the_side_that_was_thrown_away(bool isOfMain)
    {
        NotesToolkit.Git.GitId Both()
        {
            lived.Commit("2026-03-06", Slipped);
            lived.Commit("2026-03-07", Open);
            return lived.Commit("2026-03-12", Missed);
        }

        Sides(main: isOfMain ? Both : () => lived.Commit("2026-03-05", Done), side: isOfMain ? () => lived.Commit("2026-03-05", Done) : Both);
        Resolve(Done);
        Assert.Equal(["2026-03-04 opened", "2026-03-05 kept"], lived.Events("p1"));
    }

    [Fact]
    public void A_third_value_moves_from_the_first_parents_value()
    {
        Sides(
            main: () => lived.Commit("2026-03-05", Slipped),
            side: () => lived.Commit("2026-03-06", Open.Replace("2026-03-11", "2026-03-13", StringComparison.Ordinal)));
        Resolve(Slipped.Replace("2026-03-18", "2026-03-25", StringComparison.Ordinal));
        Assert.Equal(
            ["2026-03-04 opened", "2026-03-05 slipped 2026-03-11 2026-03-18", "2026-03-08 slipped 2026-03-18 2026-03-25"], lived.Events("p1"));
    }

    [Fact]
    public void Another_parents_events_stay_where_the_result_still_shows_them()
    {
        Sides(main: () => lived.Commit("2026-03-05", Slipped), side: () => lived.Commit("2026-03-09", Done));
        Resolve("- [x] @priya merges the runbook  [was:: 2026-03-11]  [due:: 2026-03-18]  [completion:: 2026-03-09]  [id:: p1]");
        Assert.Equal(["2026-03-04 opened", "2026-03-05 slipped 2026-03-11 2026-03-18", "2026-03-09 kept"], lived.Events("p1"));
    }

    [Fact]
    public void A_change_made_in_the_resolution_counts()
    {
        Sides(main: Other, side: () => lived.CommitAll("2026-03-06"));
        lived.On("2026-03-08");
        Repository.Git("merge", "-q", "--no-ff", "--no-commit", "side");
        Repository.Write(LivedRepository.Priya, LivedRepository.Note("2026-03-04", "priya", Missed));
        lived.CommitAll("2026-03-12");
        Assert.Equal(["2026-03-04 opened", "2026-03-12 missed"], lived.Events("p1"));
    }

    [Fact]
    public void A_slip_that_its_own_side_took_back_happened()
    {
        Sides(main: Other, side: () =>
        {
            lived.Commit("2026-03-06", Slipped);
            return lived.Commit("2026-03-07", Open);
        });
        Merge();
        Assert.Equal(["2026-03-04 opened", "2026-03-06 slipped 2026-03-11 2026-03-18", "2026-03-07 moved 2026-03-18 2026-03-11"], lived.Events("p1"));
    }

    [Fact]
    public void A_commitment_that_only_a_side_opened_comes_with_it_or_not_at_all()
    {
        Sides(main: Other, side: () => lived.Commit("2026-03-06", Open, "- [ ] @priya drills  [due:: 2026-03-13]  [id:: p3]"));
        Merge();
        Assert.Equal(["2026-03-06 opened"], lived.Events("p3"));

        Repository.Git("checkout", "-q", "-b", "second");
        lived.Commit("2026-03-09", Open, "- [ ] @priya drills  [due:: 2026-03-13]  [id:: p3]", "- [ ] @priya rests  [due:: 2026-03-13]  [id:: p4]");
        Repository.Git("checkout", "-q", "main");
        Repository.Git("merge", "-q", "-s", "ours", "-m", "merge", "second");
        Assert.Equal(["unknown"], lived.Events("p4"));
    }

    [Fact]
    public void What_a_side_opened_and_erased_again_happened()
    {
        Sides(main: Other, side: () =>
        {
            lived.Commit("2026-03-06", Open, "- [ ] @priya drills  [due:: 2026-03-13]  [id:: p3]");
            return lived.Commit("2026-03-07", Slipped);
        });
        Merge();
        Assert.Equal(["2026-03-06 opened", "2026-03-07 erased"], lived.Events("p3"));
    }

    [Fact]
    public void A_commitment_that_the_merge_took_from_a_side_without_it_did_not_happen()
    {
        Sides(main: () => lived.Commit("2026-03-05", Open, "- [ ] @priya drills  [due:: 2026-03-13]  [id:: p3]"), side: () => lived.Commit("2026-03-06", Slipped));
        Resolve(Slipped);
        Assert.Equal(["unknown"], lived.Events("p3"));
        Assert.Equal(["2026-03-04 opened", "2026-03-06 slipped 2026-03-11 2026-03-18"], lived.Events("p1"));
    }

    [Fact]
    public void The_same_change_on_both_sides_happened_once()
    {
        Sides(main: () => lived.Commit("2026-03-05", Done), side: () => lived.Commit("2026-03-06", Done));
        Merge();
        Assert.Equal(["2026-03-04 opened", "2026-03-05 kept"], lived.Events("p1"));
    }

    [Fact]
    public void Ids_given_on_one_side_join_what_the_other_did()
    {
        const string Without = "- [ ] @priya merges the runbook  [due:: 2026-03-11]";
        lived.Commit("2026-03-04", Without);
        Repository.Git("checkout", "-q", "-b", "side");
        lived.Commit("2026-03-06", Without.Replace("[due", "[was:: 2026-03-11]  [due", StringComparison.Ordinal).Replace("due:: 2026-03-11", "due:: 2026-03-18", StringComparison.Ordinal));
        Repository.Git("checkout", "-q", "main");
        lived.Commit("2026-03-05", Open);
        Resolve(Slipped);
        Assert.Equal(["2026-03-04 opened", "2026-03-06 slipped 2026-03-11 2026-03-18"], lived.Events("p1"));
        Assert.Single(lived.Read().Trails);
    }

    [Fact]
    public void Order_is_by_descent_and_not_by_a_skewed_clock()
    {
        lived.Commit("2026-03-04", Open);
        lived.Commit("2031-01-01", Slipped);
        lived.Commit("2026-03-09", Slipped.Replace("[ ]", "[x]", StringComparison.Ordinal).Replace("[id", "[completion:: 2026-03-09]  [id", StringComparison.Ordinal));
        Assert.Equal(["2026-03-04 opened", "2031-01-01 slipped 2026-03-11 2026-03-18 late", "2026-03-09 kept"], lived.Events("p1"));
    }

    private NotesToolkit.Git.GitId Other()
    {
        Repository.Write("1on1s/lee/2026-03-05.md", LivedRepository.Note("2026-03-05", "lee"));
        return lived.CommitAll("2026-03-05");
    }

    private void Sides(Func<NotesToolkit.Git.GitId> main, Func<NotesToolkit.Git.GitId> side)
    {
        lived.Commit("2026-03-04", Open);
        Repository.Git("checkout", "-q", "-b", "side");
        side();
        Repository.Git("checkout", "-q", "main");
        main();
    }

    private void Merge()
    {
        lived.On("2026-03-08");
        Repository.Git("merge", "-q", "--no-ff", "-m", "merge", "side");
    }

    /// <summary>Merges and writes the note's commitments whatever git made of them.</summary>
    private void Resolve(params string[] commitments)
    {
        lived.On("2026-03-08");
        Repository.TryGit("merge", "-q", "--no-ff", "--no-commit", "side");
        lived.Commit("2026-03-08", commitments);
    }
}
