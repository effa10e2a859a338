using NotesToolkit.History;
using NotesToolkit.Tests.Git;

namespace NotesToolkit.Tests.History;

public sealed class CommitmentPlaceTests : IDisposable
{
    private const string Open = "- [ ] @priya merges [the runbook](docs/runbook.md)  [due:: 2026-03-11]  [id:: p1]";
    private const string Done = "- [x] @priya merges [the runbook](docs/runbook.md)  [due:: 2026-03-11]  [completion:: 2026-03-10]  [id:: p1]";

    private readonly LivedRepository lived = new();

    private TemporaryRepository Repository => lived.Repository;

    public void Dispose() => lived.Dispose();

    [Fact]
    public void Moving_a_line_and_changing_spaces_is_nothing()
    {
        const string Other = "- [ ] @dana asks payments  [output:: the name]  [due:: 2026-03-06]  [id:: p2]";
        lived.Commit("2026-03-04", Open, Other);
        lived.Commit("2026-03-05", Other, Open.Replace("  [", " [", StringComparison.Ordinal));
        Assert.Equal(["2026-03-04 opened"], lived.Events("p1"));
        Assert.Equal(["2026-03-04 opened"], lived.Events("p2"));
    }

    [Fact]
    public void A_note_that_lies_in_the_folder_of_another_person_takes_none_away()
    {
        const string Other = "- [ ] @dana asks payments  [output:: the name]  [due:: 2026-03-06]  [id:: p2]";
        const string Astray = "1on1s/lee/2026-03-04.md";
        lived.Commit("2026-03-04", Open);
        Repository.Write(Astray, LivedRepository.Note("2026-03-04", "priya", Other));
        lived.CommitAll("2026-03-04");
        NotesHistory history = lived.Read();
        Assert.Equal([Astray, LivedRepository.Priya], history.Notes.Where(note => note.Exists).Select(note => note.Path));
        Assert.Equal(LivedRepository.Priya, history.Find("p1")!.Note.Path);
        Assert.Equal(Astray, history.Find("p2")!.Note.Path);
    }

    [Fact]
    public void An_erased_line_is_erased_and_a_restored_one_open_again()
    {
        lived.Commit("2026-03-04", Open);
        lived.Commit("2026-03-06");
        Assert.False(lived.Read().Find("p1")!.Exists);
        lived.Commit("2026-03-09", Open);
        Assert.Equal(["2026-03-04 opened", "2026-03-06 erased", "2026-03-09 reopened"], lived.Events("p1"));
        Assert.True(lived.Read().Find("p1")!.Exists);
    }

    [Fact]
    public void A_deleted_note_erases_and_a_revert_brings_back()
    {
        lived.Commit("2026-03-04", Done);
        Repository.Delete(LivedRepository.Priya);
        lived.CommitAll("2026-03-12");
        lived.On("2026-03-13");
        Repository.Git("revert", "--no-edit", "HEAD");
        Assert.Equal(["2026-03-04 opened", "2026-03-04 kept", "2026-03-12 erased", "2026-03-13 reopened"], lived.Events("p1"));
        Assert.True(lived.Read().Notes.Single(note => note is { Path: LivedRepository.Priya, Exists: true }).Exists);
    }

    [Fact]
    public void A_renamed_file_carries_on_with_and_without_an_id()
    {
        lived.Commit("2026-03-04", Open, "- [ ] @priya writes the summary  [due:: 2026-03-11]");
        Directory.CreateDirectory(Path.Combine(Repository.Root, "1on1s/old/priya"));
        Repository.Git("mv", LivedRepository.Priya, "1on1s/old/priya/2026-03-04.md");
        lived.CommitAll("2026-03-06");
        NotesHistory history = lived.Read();
        Assert.All(history.Trails, trail => Assert.Single(trail.Events));
        Assert.Equal(2, history.Trails.Count);
        Assert.Equal("1on1s/old/priya/2026-03-04.md", history.Find("p1")!.Path);
        Assert.Equal(2, Assert.Single(history.Notes).Versions.Count);
    }

    [Fact]
    public void A_commitment_moved_to_another_note_carries_on()
    {
        lived.Commit("2026-03-04", Open);
        Repository.Write("1on1s/priya/2026-03-11.md", LivedRepository.Note("2026-03-11", "priya", Open.Replace("2026-03-11", "2026-03-18", StringComparison.Ordinal)));
        lived.Commit("2026-03-10");
        Assert.Equal(["2026-03-04 opened", "2026-03-10 slipped 2026-03-11 2026-03-18"], lived.Events("p1"));
        Assert.Equal("1on1s/priya/2026-03-11.md", lived.Read().Find("p1")!.Path);
    }

    [Fact]
    public void An_id_that_came_later_joins_the_earlier_life()
    {
        lived.Commit("2026-03-04", "- [ ] @priya merges the rollback runbook  [due:: 2026-03-11]", "- [ ] @priya writes the summary  [due:: 2026-03-09]");
        lived.Commit("2026-03-05", "- [ ] @priya writes a summary  [due:: 2026-03-09]", "- [ ] @priya merges the rollback runbook  [due:: 2026-03-18]");
        lived.Commit("2026-03-06", "- [ ] @priya writes a summary  [due:: 2026-03-09]", "- [ ] @priya merges the rollback runbook  [due:: 2026-03-18] [id:: p1]");
        Assert.Equal(["2026-03-04 opened", "2026-03-05 slipped 2026-03-11 2026-03-18"], lived.Events("p1"));
        Trail other = Assert.Single(lived.Read().Trails, trail => trail.Id is null);
        Assert.Equal(["2026-03-04 opened", "2026-03-05 rewritten Text: writes the summary > writes a summary"], other.Events.Select(LivedRepository.Text));
    }

    [Fact]
    public void A_void_note_takes_its_commitments_away()
    {
        lived.Commit("2026-03-04", Open);
        Repository.Write(LivedRepository.Priya, LivedRepository.Note("2026-03-04", "priya", Open).Replace("stance: coaching", "void: the wrong person", StringComparison.Ordinal));
        lived.CommitAll("2026-03-05");
        Trail trail = lived.Read().Find("p1")!;
        Assert.True(trail.IsVoid);
        Assert.Equal(EventKind.Erased, trail.Events[^1].Kind);
        Assert.Equal("the wrong person", trail.Events[^1].Why);
    }

    [Fact]
    public void Two_notes_with_one_id_have_two_lives()
    {
        lived.Commit("2026-03-04", Open);
        Repository.Write("1on1s/lee/2026-03-05.md", LivedRepository.Note("2026-03-05", "lee", "- [ ] @lee drills  [due:: 2026-03-12]  [id:: p1]"));
        lived.CommitAll("2026-03-05");
        Repository.Write("1on1s/lee/2026-03-05.md", LivedRepository.Note("2026-03-05", "lee", "- [ ] @lee drills  [due:: 2026-03-13]  [id:: p1]"));
        lived.CommitAll("2026-03-06");
        Trail[] trails = [.. lived.Read().Trails.Where(trail => trail.Id == "p1")];
        Assert.Equal(["priya", "lee"], trails.Select(trail => trail.Owner));
        Assert.Single(trails[0].Events);
        Assert.Equal(2, trails[1].Events.Count);
    }

    [Fact]
    public void A_line_that_is_copied_to_another_note_and_deleted_later_goes_on_in_the_copy()
    {
        lived.Commit("2026-03-04", Open);
        string later = Open.Replace("2026-03-11", "2026-03-18", StringComparison.Ordinal);
        Repository.Write("1on1s/priya/2026-03-11.md", LivedRepository.Note("2026-03-11", "priya", later));
        lived.CommitAll("2026-03-10");
        Repository.Write("1on1s/priya/2026-03-11.md", LivedRepository.Note("2026-03-11", "priya", Done.Replace("2026-03-11", "2026-03-18", StringComparison.Ordinal)));
        lived.CommitAll("2026-03-11");
        lived.Commit("2026-03-12");
        Trail trail = Assert.Single(lived.Read().Trails);
        Assert.Equal(["2026-03-04 opened", "2026-03-10 slipped 2026-03-11 2026-03-18", "2026-03-11 kept"], trail.Events.Select(LivedRepository.Text));
        Assert.True(trail.Exists);
        Assert.Equal(new DateOnly(2026, 3, 11), trail.OriginalDue);
        Assert.Equal("1on1s/priya/2026-03-11.md", trail.Path);

        lived.Commit("2026-03-16", Open);
        Repository.Delete("1on1s/priya/2026-03-11.md");
        lived.CommitAll("2026-03-17");
        Assert.Equal(["2026-03-16 moved 2026-03-18 2026-03-11", "2026-03-16 reopened"], lived.Events("p1").TakeLast(2));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_line_that_is_copied_within_its_note_and_deleted_later_goes_on_in_the_copy(bool isCopyFirst)
    {
        string later = Open.Replace("2026-03-11", "2026-03-18", StringComparison.Ordinal);
        lived.Commit("2026-03-04", Open);
        lived.Commit("2026-03-10", isCopyFirst ? [later, Open] : [Open, later]);
        lived.Commit("2026-03-12", later);
        Trail trail = Assert.Single(lived.Read().Trails);
        Assert.Equal(["2026-03-04 opened", "2026-03-10 slipped 2026-03-11 2026-03-18"], trail.Events.Select(LivedRepository.Text));
    }

    [Fact]
    public void A_copy_that_is_taken_back_leaves_the_original_as_it_was()
    {
        lived.Commit("2026-03-04", Open);
        Repository.Write("1on1s/priya/2026-03-11.md", LivedRepository.Note("2026-03-11", "priya", Open));
        lived.CommitAll("2026-03-10");
        Repository.Write("1on1s/priya/2026-03-11.md", LivedRepository.Note("2026-03-11", "priya"));
        lived.CommitAll("2026-03-11");
        Assert.Equal(["2026-03-04 opened"], Assert.Single(lived.Read().Trails).Events.Select(LivedRepository.Text));
    }

    [Theory]
    [InlineData("- [x] @priya merges [the runbook](docs/runbook.md)  [due:: 2026-03-11]  [completion:: 2026-03-12]  [id:: p1]")]
    [InlineData("- [-] @priya merges [the runbook](docs/runbook.md)  [due:: 2026-03-11]  [missed:: 2026-03-12]  [id:: p1]")]
    [InlineData("- [ ] @priya merges [the runbook](docs/runbook.md)  [was:: 2026-03-11]  [due:: 2026-04-30]  [id:: p1]")]
    public void Of_a_line_and_its_copy_the_life_is_that_of_the_one_which_stands(string first)
    {
        string copy = Open.Replace("2026-03-11", "2026-03-18", StringComparison.Ordinal);
        lived.Commit("2026-03-04", Open);
        Repository.Write("1on1s/priya/2026-03-11.md", LivedRepository.Note("2026-03-11", "priya", copy));
        lived.CommitAll("2026-03-10");
        lived.Commit("2026-03-16", first);
        lived.Commit("2026-03-17");
        Trail trail = Assert.Single(lived.Read().Trails);
        Assert.Equal(["2026-03-04 opened", "2026-03-10 slipped 2026-03-11 2026-03-18"], trail.Events.Select(LivedRepository.Text));
        Assert.Equal((NotesToolkit.Notes.CommitmentState.Open, new DateOnly(2026, 3, 18)), (trail.State, trail.LatestDue));
    }

    [Fact]
    public void A_new_line_inherits_nothing_from_one_that_was_erased_earlier()
    {
        const string Reviewed = "- [ ] @priya reviews the runbook plan  [output:: z]  [due:: 2026-03-25]";
        lived.Commit("2026-03-04", Open.Replace("[the runbook](docs/runbook.md)", "the runbook", StringComparison.Ordinal));
        lived.Commit("2026-03-12");
        lived.Commit("2026-03-19", Reviewed);
        lived.Commit("2026-03-20", Reviewed + "  [id:: p2]");
        Assert.Equal(["2026-03-04 opened", "2026-03-12 erased"], lived.Events("p1"));
        Assert.Equal(["2026-03-19 opened"], lived.Events("p2"));
    }

    [Fact]
    public void A_line_without_an_id_that_comes_back_as_it_was_is_the_same()
    {
        string nameless = Open.Replace("  [id:: p1]", string.Empty, StringComparison.Ordinal);
        lived.Commit("2026-03-04", nameless);
        lived.Commit("2026-03-06");
        lived.Commit("2026-03-09", nameless);
        Assert.Equal(["2026-03-04 opened", "2026-03-06 erased", "2026-03-09 reopened"], Assert.Single(lived.Read().Trails).Events.Select(LivedRepository.Text));
    }
}
