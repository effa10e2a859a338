using NotesToolkit.Phrases;
using NotesToolkit.Disclosure;
using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Notes;
using NotesToolkit.Tests.Git;

namespace NotesToolkit.Tests.History;

public sealed class HistoryReadingTests : IDisposable
{
    private const string Open = "- [ ] @priya merges the runbook  [due:: 2026-03-11]  [id:: p1]";

    private readonly LivedRepository lived = new();

    private TemporaryRepository Repository => lived.Repository;

    public void Dispose() => lived.Dispose();

    [Fact]
    public void A_version_that_is_not_utf8_is_named_and_skipped()
    {
        lived.Commit("2026-03-04", Open);
        File.WriteAllBytes(Path.Combine(Repository.Root, LivedRepository.Priya), [0x2D, 0x2D, 0xFF, 0xFE]);
        GitId bad = lived.CommitAll("2026-03-05");
        lived.Commit("2026-03-06", Open.Replace("2026-03-11", "2026-03-12", StringComparison.Ordinal));
        Assert.Equal(["2026-03-04 opened", "2026-03-06 slipped 2026-03-11 2026-03-12"], lived.Events("p1"));
        SkippedVersion skipped = Assert.Single(lived.Read().Skipped);
        Assert.Equal((LivedRepository.Priya, bad, "is not UTF-8"), (skipped.Path, skipped.Commit.Info.Id, skipped.Reason));
    }

    [Fact]
    public void Committed_conflict_markers_erase_nothing()
    {
        lived.Commit("2026-03-04", Open);
        lived.Commit("2026-03-05", "<<<<<<< ours", "=======", Open, ">>>>>>> theirs");
        lived.Commit("2026-03-06", Open);
        Assert.Equal(["2026-03-04 opened"], lived.Events("p1"));
    }

    [Fact]
    public void Days_are_counted_in_the_configured_zone_across_daylight_saving()
    {
        NotesConfiguration vienna = NotesConfiguration.Default with { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Vienna") };
        lived.At("2026-03-28T22:30:00+00:00");
        Repository.Write(LivedRepository.Priya, LivedRepository.Note("2026-03-04", "priya", Open.Replace("03-11", "03-30", StringComparison.Ordinal)));
        Repository.Commit("before the change of the clocks");
        lived.At("2026-03-29T22:30:00+00:00");
        Repository.Write(LivedRepository.Priya, LivedRepository.Note("2026-03-04", "priya", Open.Replace("03-11", "04-01", StringComparison.Ordinal)));
        Repository.Commit("behind it");
        Assert.Equal(["2026-03-28 opened", "2026-03-30 slipped 2026-03-30 2026-04-01 late"], lived.Events("p1", vienna));
        Assert.Equal(["2026-03-28 opened", "2026-03-29 slipped 2026-03-30 2026-04-01"], lived.Events("p1"));
    }

    [Fact]
    public void The_committers_day_counts_and_the_authors_is_kept()
    {
        lived.Commit("2026-03-04", Open);
        Repository.Variables["GIT_AUTHOR_DATE"] = "2026-03-05T12:00:00+00:00";
        Repository.Variables["GIT_COMMITTER_DATE"] = "2026-03-12T12:00:00+00:00";
        Repository.Write(LivedRepository.Priya, LivedRepository.Note("2026-03-04", "priya", Open.Replace("03-11", "03-18", StringComparison.Ordinal)));
        Repository.Commit("rebased");
        TrailEvent slip = Assert.Single(lived.Read().Find("p1")!.Slips);
        Assert.True(slip.IsLate);
        Assert.Equal(5, slip.Commit.Info.Author.When.Day);
        Assert.Equal(new DateOnly(2026, 3, 12), slip.Date);
    }

    [Fact]
    public void Authors_are_known_by_the_rosters_emails()
    {
        lived.Commit("2026-03-04", Open);
        Person dana = new("dana", default) { Emails = ["dana@example.com"] };
        NotesConfiguration configuration = NotesConfiguration.Default with
        {
            Vocabulary = new(new Dictionary<string, SectionKind>(StringComparer.Ordinal), ["Private"], ["What?"], new(new SourceText("people.yml", string.Empty), [dana])),
        };
        NotesHistory history = lived.Read(configuration);
        Assert.Equal("dana", history.NameOf(history.Find("p1")!.Opening.Commit.Info.Author));
        NotesHistory without = lived.Read();
        Assert.Equal("Dana Cole", without.NameOf(without.Find("p1")!.Opening.Commit.Info.Author));
    }

    [Fact]
    public void Words_that_moved_into_a_private_section_later_are_held_there()
    {
        lived.Commit("2026-03-04", "- [ ] @priya tells Lee that the reorganisation is off  [due:: 2026-03-11]  [id:: p1]");
        Repository.Write(LivedRepository.Priya, LivedRepository.Note("2026-03-04", "priya", Open) + "\n## Private\n- tells Lee that the reorganisation is off\n");
        lived.CommitAll("2026-03-05");
        Repository.Write(LivedRepository.Priya, LivedRepository.Note("2026-03-04", "priya", Open));
        lived.CommitAll("2026-03-06");
        NotesHistory history = lived.Read();
        using GitRepository repository = Repository.Open();
        Redactor redactor = PrivateHistory.Redactor(history, PhraseBook.Shipped, repository.ReadBlob);
        NoteTrail note = history.Notes.Single(note => note is { Path: LivedRepository.Priya, Exists: true });
        Assert.Equal(Redactor.Mark, redactor.Words("Tells Lee, that the reorganisation  is off.", history.At(note, note.Versions[0])));
        Assert.Equal("merges the runbook", redactor.Words("merges the runbook", history.At(note, note.Versions[0])));
        // What was taken out of the private section again, and says so in public, is no secret any more.
        Assert.Equal("tells Lee that the reorganisation is off", redactor.Words("tells Lee that the reorganisation is off", history.AtLast(note)));
    }

    [Theory]
    [InlineData("- Came late  [signal:: performance]  [trend:: worse] #home", "Came late #home")]
    [InlineData("- Tells @priya of leave", "Tells of leave")]
    public void Words_with_a_field_or_an_owner_among_them_are_held_as_they_are_told(string line, string told)
    {
        lived.Commit("2026-03-04", Open);
        Repository.Write(LivedRepository.Priya, LivedRepository.Note("2026-03-04", "priya", Open) + $"\n## Private\n{line}\n");
        lived.CommitAll("2026-03-05");
        NotesHistory history = lived.Read();
        using GitRepository repository = Repository.Open();
        Assert.Equal(Redactor.Mark, PrivateHistory.Redactor(history, PhraseBook.Shipped, repository.ReadBlob).Words(told, new(history.Notes.Single(note => note is { Path: LivedRepository.Priya, Exists: true }).Identity, 0)));
    }

    [Fact]
    public void A_standard_stands_from_the_commit_that_wrote_it_first()
    {
        Repository.Write("1on1s/lee/2026-03-02.md", LivedRepository.Note("2026-03-02", "lee") + "\n## Feedback\n- Said  [feedback:: performance]\n  - standard:: merged before the launch review\n");
        GitId first = lived.CommitAll("2026-03-02");
        Repository.Write("1on1s/lee/2026-03-09.md", LivedRepository.Note("2026-03-09", "lee") + "\n## Feedback\n- Again  [feedback:: performance]  [standard:: Merged before the launch review.]\n");
        lived.CommitAll("2026-03-09");
        Assert.Equal(first, lived.Read().FirstWritten("merged before the  launch review")!.Commit.Info.Id);
        Assert.Null(lived.Read().FirstWritten("something else"));
    }

    [Fact]
    public void A_repository_without_a_commit_has_no_history()
    {
        NotesHistory history = lived.Read();
        Assert.Null(history.Tip);
        Assert.Empty(history.Trails);
    }

    [Fact]
    public void Reading_changes_no_byte_below_the_git_folder()
    {
        lived.Commit("2026-03-04", Open);
        string before = Listing();
        lived.Read();
        Assert.Equal(before, Listing());

        string Listing() => string.Join('\n', Directory.EnumerateFiles(Path.Combine(Repository.Root, ".git"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => $"{file} {File.GetLastWriteTimeUtc(file):O} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"));
    }
}
