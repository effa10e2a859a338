using NotesToolkit.History;
using NotesToolkit.Tests.Git;

namespace NotesToolkit.Tests.History;

public sealed class CommitmentEventTests : IDisposable
{
    private const string Open = "- [ ] @priya merges [the runbook](docs/runbook.md)  [due:: 2026-03-11]  [id:: p1]";

    private readonly LivedRepository lived = new();

    private TemporaryRepository Repository => lived.Repository;

    public void Dispose() => lived.Dispose();

    [Fact]
    public void A_later_due_day_before_the_due_day_is_a_slip_and_no_miss()
    {
        lived.Commit("2026-03-04", Open);
        lived.Commit("2026-03-10", "- [ ] @priya merges [the runbook](docs/runbook.md)  [was:: 2026-03-11]  [why:: the window moved]  [due:: 2026-03-18]  [id:: p1]");
        Assert.Equal(["2026-03-04 opened", "2026-03-10 slipped 2026-03-11 2026-03-18"], lived.Events("p1"));
        TrailEvent slip = Assert.Single(lived.Read().Find("p1")!.Slips);
        Assert.Equal("the window moved", slip.Why);
        Assert.False(slip.IsMiss);
    }

    [Fact]
    public void Of_many_commitments_in_a_note_each_is_known_again()
    {
        string[] many = [.. Enumerable.Range(1, 40).Select(number => Open.Replace("id:: p1", $"id:: p{number}", StringComparison.Ordinal))];
        lived.Commit("2026-03-04", many);
        lived.Commit("2026-03-05", [.. many.Where(line => !line.Contains("id:: p7]", StringComparison.Ordinal))]);
        lived.Commit("2026-03-06", [.. many.Select(line => line.Contains("id:: p30]", StringComparison.Ordinal) ? line.Replace("2026-03-11", "2026-03-18", StringComparison.Ordinal) : line)]);

        Assert.Equal(40, lived.Read().Trails.Count);
        Assert.Equal(["2026-03-04 opened"], lived.Events("p1"));
        Assert.Equal(["2026-03-04 opened", "2026-03-05 erased", "2026-03-06 reopened"], lived.Events("p7"));
        Assert.Equal(["2026-03-04 opened", "2026-03-06 slipped 2026-03-11 2026-03-18"], lived.Events("p30"));
    }

    [Fact]
    public void A_late_slip_is_a_miss()
    {
        lived.Commit("2026-03-04", Open);
        lived.Commit("2026-03-11", Open.Replace("due:: 2026-03-11", "due:: 2026-03-18", StringComparison.Ordinal));
        Assert.Equal(["2026-03-04 opened", "2026-03-11 slipped 2026-03-11 2026-03-18 late"], lived.Events("p1"));
        Assert.Single(lived.Read().Find("p1")!.Misses);
    }

    [Fact]
    public void An_earlier_due_day_is_moved()
    {
        lived.Commit("2026-03-04", Open);
        lived.Commit("2026-03-05", Open.Replace("due:: 2026-03-11", "due:: 2026-03-09", StringComparison.Ordinal));
        Assert.Equal(["2026-03-04 opened", "2026-03-05 moved 2026-03-11 2026-03-09"], lived.Events("p1"));
    }

    [Fact]
    public void Two_moves_in_one_commit_are_told_by_what_it_was()
    {
        lived.Commit("2026-03-04", Open);
        lived.Commit("2026-03-09", Open.Replace("[due:: 2026-03-11]", "[was:: 2026-03-11] [was:: 2026-03-18] [due:: 2026-03-25]", StringComparison.Ordinal));
        Assert.Equal(["2026-03-04 opened", "2026-03-09 slipped 2026-03-11 2026-03-18", "2026-03-09 slipped 2026-03-18 2026-03-25"], lived.Events("p1"));
    }

    [Theory]
    [InlineData("2026-03-11", "kept")]
    [InlineData("2026-03-12", "keptLate")]
    public void Done_is_kept_on_the_original_due_day_or_before(string completion, string kind)
    {
        lived.Commit("2026-03-04", Open);
        lived.Commit("2026-03-06", Open.Replace("due:: 2026-03-11", "due:: 2026-03-18", StringComparison.Ordinal));
        lived.Commit("2026-03-12", $"- [x] @priya merges [the runbook](docs/runbook.md)  [due:: 2026-03-18]  [completion:: {completion}]  [id:: p1]");
        Assert.Equal($"2026-03-12 {kind}", lived.Events("p1")[^1]);
    }

    [Fact]
    public void Settled_otherwise_it_is_missed_dropped_or_open_again()
    {
        lived.Commit("2026-03-04", Open);
        lived.Commit("2026-03-12", Open.Replace("[ ]", "[-]", StringComparison.Ordinal).Replace("[id", "[missed:: 2026-03-11] [id", StringComparison.Ordinal));
        lived.Commit("2026-03-13", Open);
        lived.Commit("2026-03-16", Open.Replace("[ ]", "[-]", StringComparison.Ordinal).Replace("[id", "[cancelled:: 2026-03-16] [why:: not needed] [id", StringComparison.Ordinal));
        Assert.Equal(["2026-03-04 opened", "2026-03-12 missed", "2026-03-13 reopened", "2026-03-16 dropped"], lived.Events("p1"));
        Assert.Equal("not needed", lived.Read().Find("p1")!.Events[^1].Why);
    }

    [Fact]
    public void A_drop_does_not_give_the_reason_of_an_earlier_move()
    {
        string moved = Open.Replace("[due:: 2026-03-11]", "[was:: 2026-03-11]  [why:: the window moved]  [due:: 2026-03-18]", StringComparison.Ordinal);
        string dropped = moved.Replace("[ ]", "[-]", StringComparison.Ordinal).Replace("  [id", "  [cancelled:: 2026-03-16]  [id", StringComparison.Ordinal);
        lived.Commit("2026-03-04", Open);
        lived.Commit("2026-03-10", moved);
        lived.Commit("2026-03-16", dropped);
        lived.Commit("2026-03-17", dropped.Replace("  [due", "  [why:: not needed]  [due", StringComparison.Ordinal));
        Assert.Equal([null, "the window moved", null, "not needed"], lived.Read().Find("p1")!.Events.Select(happened => happened.Why));
    }

    [Fact]
    public void Each_part_that_changes_is_rewritten_on_its_own()
    {
        lived.Commit("2026-03-04", Open);
        lived.Commit("2026-03-06", "- [ ] @lee merges [the runbook](docs/other.md)  [due:: 2026-03-11]  [escalate:: @dana]  [id:: p1]");
        Assert.Equal(
            [
                "2026-03-04 opened",
                "2026-03-06 rewritten Owner: priya > lee",
                "2026-03-06 rewritten Output: docs/runbook.md > docs/other.md",
                "2026-03-06 rewritten Escalation: sam > dana",
            ],
            lived.Events("p1"));
    }

    [Fact]
    public void A_line_that_begins_with_a_past_is_known_from_its_text_and_unknown_before()
    {
        lived.Commit("2026-03-20", Open.Replace("[due:: 2026-03-11]", "[was:: 2026-03-11] [why:: ill] [due:: 2026-03-25]", StringComparison.Ordinal));
        Trail trail = lived.Read().Find("p1")!;
        Assert.Equal(new DateOnly(2026, 3, 11), trail.OriginalDue);
        TrailEvent slip = Assert.Single(trail.Slips);
        Assert.True(slip.IsFromText);
        Assert.Equal("ill", slip.Why);
        Assert.Equal(trail.Opening.Commit, trail.UnknownBefore);
    }

    [Fact]
    public void A_due_day_that_is_taken_away_first_and_later_is_another_one_slipped()
    {
        lived.Commit("2026-03-04", Open);
        lived.Commit("2026-03-09", Open.Replace("  [due:: 2026-03-11]", string.Empty, StringComparison.Ordinal));
        lived.Commit("2026-03-12", Open.Replace("due:: 2026-03-11", "due:: 2026-03-18", StringComparison.Ordinal));
        Assert.Equal(
            ["2026-03-04 opened", "2026-03-09 rewritten Due: 2026-03-11 > ", "2026-03-12 slipped 2026-03-11 2026-03-18 late"], lived.Events("p1"));
        Assert.Single(lived.Read().Find("p1")!.Misses);
    }

    [Fact]
    public void A_due_day_that_comes_back_as_it_was_did_not_move()
    {
        lived.Commit("2026-03-04", Open);
        lived.Commit("2026-03-09", Open.Replace("  [due:: 2026-03-11]", string.Empty, StringComparison.Ordinal));
        lived.Commit("2026-03-12", Open);
        Assert.Equal(
            ["2026-03-04 opened", "2026-03-09 rewritten Due: 2026-03-11 > ", "2026-03-12 rewritten Due:  > 2026-03-11"], lived.Events("p1"));
    }

    [Fact]
    public void A_follow_up_is_no_event()
    {
        lived.Commit("2026-03-04", Open);
        Repository.Write("1on1s/priya/2026-03-11.md", LivedRepository.Note("2026-03-11", "priya").Replace("## Commitments", "## Follow-up\n- [x] p1\n\n## Commitments", StringComparison.Ordinal));
        lived.CommitAll("2026-03-11");
        Assert.Equal(["2026-03-04 opened"], lived.Events("p1"));
    }
}
