using NotesToolkit.History;
using NotesToolkit.Tests.Git;

namespace NotesToolkit.Tests.History;

/// <summary>What random lives found in merges, each told once.</summary>
public sealed class MergedSidesTests : IDisposable
{
    private const string Named = "- [ ] @priya merges the runbook  [due:: 2026-03-11]  [id:: p1]";
    private const string Other = "- [ ] @priya asks payments for an owner  [due:: 2026-03-12]  [id:: p2]";
    private static readonly string Unnamed = Named.Replace("  [id:: p1]", string.Empty, StringComparison.Ordinal);
    private static readonly string Later = Named.Replace("2026-03-11", "2026-03-18", StringComparison.Ordinal);

    private readonly LivedRepository lived = new();

    private TemporaryRepository Repository => lived.Repository;

    public void Dispose() => lived.Dispose();

    [Fact]
    public void A_slip_on_the_side_that_gave_the_id_keeps_its_day()
    {
        Fork(Unnamed);
        lived.Commit("2026-03-05", Named);
        lived.Commit("2026-03-06", Later);
        Merge("2026-03-20", Later);
        Assert.Equal(["2026-03-04 opened", "2026-03-06 slipped 2026-03-11 2026-03-18"], Only().Events.Select(LivedRepository.Text));
    }

    [Fact]
    public void A_slip_on_the_side_that_erased_the_line_stays_where_the_merge_lets_it_go_among_other_changes()
    {
        Fork(Named, Other);
        lived.Commit("2026-03-05", Later, Other);
        lived.Commit("2026-03-06", Other);
        Merge("2026-03-20", Other.Replace("2026-03-12", "2026-03-30", StringComparison.Ordinal));
        Assert.Equal(["2026-03-04 opened", "2026-03-05 slipped 2026-03-11 2026-03-18", "2026-03-06 erased"], lived.Events("p1"));
    }

    [Fact]
    public void A_line_that_a_side_gave_an_id_and_moved_to_another_note_has_one_life()
    {
        Fork(Unnamed);
        lived.Commit("2026-03-05", Named);
        Repository.Write("1on1s/priya/2026-03-11.md", LivedRepository.Note("2026-03-11", "priya", Later));
        lived.Commit("2026-03-06");
        Merge("2026-03-20");
        Assert.Equal(["2026-03-04 opened", "2026-03-06 slipped 2026-03-11 2026-03-18"], Only().Events.Select(LivedRepository.Text));
    }

    [Fact]
    public void What_a_side_took_back_of_a_line_stays_where_the_other_side_moved_the_line_to_another_note()
    {
        Fork(Named);
        lived.Commit("2026-03-05");
        lived.Commit("2026-03-06", Named);
        Repository.Git("checkout", "-q", "main");
        Repository.Write("1on1s/priya/2026-03-11.md", LivedRepository.Note("2026-03-11", "priya", Later));
        lived.Commit("2026-03-07");
        Repository.Git("merge", "-q", "-s", "ours", "-m", "merge", "side");
        Assert.Equal(
            ["2026-03-04 opened", "2026-03-05 erased", "2026-03-06 reopened", "2026-03-07 slipped 2026-03-11 2026-03-18"],
            lived.Events("p1").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_side_did_to_an_erased_line_before_it_erased_it_again_stays()
    {
        lived.Commit("2026-03-04", Named);
        Fork();
        lived.Commit("2026-03-07", Named);
        lived.Commit("2026-03-08", Named.Replace("[ ]", "[-]", StringComparison.Ordinal) + "  [cancelled:: 2026-03-08]  [why:: plans changed]");
        lived.Commit("2026-03-09");
        Merge("2026-03-20");
        Assert.Equal(
            ["2026-03-04 opened", "2026-03-04 erased", "2026-03-07 reopened", "2026-03-08 dropped", "2026-03-09 erased"],
            lived.Events("p1"));
    }

    [Fact]
    public void A_line_that_one_side_gave_an_id_and_the_other_erased_has_one_life()
    {
        Fork(Unnamed);
        lived.Commit("2026-03-05");
        Repository.Git("checkout", "-q", "main");
        lived.Commit("2026-03-06", Named);
        Merge("2026-03-20");
        Assert.Equal(["2026-03-04 opened", "2026-03-05 erased"], Only().Events.Select(LivedRepository.Text));
    }

    [Fact]
    public void A_line_that_was_gone_and_that_a_side_brought_back_and_erased_again_tells_both()
    {
        lived.Commit("2026-03-04", Named);
        Fork();
        lived.Commit("2026-03-06", Named);
        lived.Commit("2026-03-09");
        Merge("2026-03-20");
        Assert.Equal(["2026-03-04 opened", "2026-03-04 erased", "2026-03-06 reopened", "2026-03-09 erased"], lived.Events("p1"));
    }

    private void Fork(params string[] commitments)
    {
        lived.Commit("2026-03-04", commitments);
        Repository.Git("checkout", "-q", "-b", "side");
    }

    /// <summary>Merges the side into the first line of history, where something else happened, with these lines as the result.</summary>
    private void Merge(string day, params string[] commitments)
    {
        Repository.Git("checkout", "-q", "main");
        Repository.Write("readme.txt", day);
        lived.CommitAll(day);
        Repository.Git("merge", "-q", "--no-ff", "--no-commit", "-s", "ours", "side");
        if (Repository.Git("ls-tree", "-r", "--name-only", "side").Contains("2026-03-11.md", StringComparison.Ordinal))
        {
            Repository.Git("checkout", "side", "--", "1on1s/priya/2026-03-11.md");
        }

        lived.Commit(day, commitments);
    }

    private Trail Only() => Assert.Single(lived.Read().Trails);
}
