using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Notes;
using NotesToolkit.Tests.Git;

namespace NotesToolkit.Tests.History;

public sealed class FormerRootTests : IDisposable
{
    private const string Open = "- [ ] @priya merges [the runbook](docs/runbook.md)  [due:: 2026-03-11]  [id:: p1]";
    private const string Later = "- [ ] @priya merges [the runbook](docs/runbook.md)  [due:: 2026-03-18]  [id:: p1]";
    private static readonly string[] Slipped = ["2026-03-04 opened", "2026-03-09 slipped 2026-03-11 2026-03-18"];

    private readonly LivedRepository lived = new();

    private TemporaryRepository Repository => lived.Repository;

    public void Dispose() => lived.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Notes_that_moved_with_the_glob_keep_what_happened_before(bool inOneCommit)
    {
        Configure("notes: [\"notes/**/*.md\"]\n");
        LiveIn("notes/");
        Configure("notes: [\"1on1s/**/*.md\"]\n");
        if (!inOneCommit)
        {
            lived.CommitAll("2026-03-10");
        }

        Move("notes", "1on1s");
        Assert.Equal(Slipped, Events());
    }

    [Fact]
    public void Notes_that_lay_in_the_default_place_keep_what_happened_before()
    {
        LiveIn("1on1s/");
        Configure("notes: [\"meetings/**/*.md\"]\n");
        Move("1on1s", "meetings");
        Assert.Equal(Slipped, Events());
    }

    [Fact]
    public void Notes_of_a_place_that_was_configured_only_later_keep_what_happened_before()
    {
        LiveIn("notes/");
        Configure("notes: [\"notes/**/*.md\"]\n");
        lived.CommitAll("2026-03-10");
        Configure("notes: [\"1on1s/**/*.md\"]\n");
        Move("notes", "1on1s");
        Assert.Equal(Slipped, Events());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_root_that_moved_into_a_folder_keeps_what_happened_before(bool inOneCommit)
    {
        Configure("owner: dana\n");
        LiveIn("1on1s/");
        Configure("owner: dana\n", "team/");
        if (!inOneCommit)
        {
            lived.CommitAll("2026-03-10");
        }

        Repository.Delete("notes.yml");
        Move("1on1s", "team/1on1s");
        Assert.Equal(Slipped, Events("team/"));
    }

    [Fact]
    public void What_happened_in_the_former_place_after_the_configuration_left_it_is_no_notes()
    {
        Configure("notes: [\"**/*.md\"]\n");
        LiveIn("1on1s/");
        Configure("notes: [\"1on1s/**/*.md\"]\n");
        lived.CommitAll("2026-03-10");
        Move("1on1s", "archive");
        Assert.Equal([.. Slipped, "2026-03-12 erased"], Events());
    }

    [Fact]
    public void What_the_configuration_does_not_name_any_more_is_left_out_where_it_lies()
    {
        Configure("notes: [\"**/*.md\"]\n");
        LiveIn("old/");
        Configure("notes: [\"1on1s/**/*.md\"]\n");
        lived.CommitAll("2026-03-10");
        NotesHistory history = Read();
        Assert.Empty(history.Trails);
        Assert.Empty(history.Notes);
    }

    [Fact]
    public void A_root_does_not_take_what_went_to_another_root()
    {
        Configure("owner: dana\n");
        LiveIn("1on1s/");
        Repository.Write("1on1s/lee/2026-03-05.md", LivedRepository.Note("2026-03-05", "lee", "- [ ] @lee drills  [due:: 2026-03-12]  [id:: l1]"));
        lived.CommitAll("2026-03-10");
        Configure("owner: dana\n", "a/");
        Configure("owner: sam\n", "b/");
        Repository.Delete("notes.yml");
        Move("1on1s/priya", "a/1on1s/priya");
        Move("1on1s/lee", "b/1on1s/lee");
        Assert.Equal(Slipped, Events("a/"));
        Assert.Null(Read("a/").Find("l1"));
        Assert.Equal(["2026-03-10 opened"], Read("b/").Find("l1")!.Events.Select(LivedRepository.Text));
    }

    [Theory]
    [InlineData("2026-03-05", "", "1on1s/priya/2026-03-04.md")]
    [InlineData("2026-03-12", "team/", "team/1on1s/priya/2026-03-04.md")]
    public void As_of_an_earlier_day_a_root_is_read_where_it_stood(string day, string prefix, string path)
    {
        Configure("owner: dana\n");
        LiveIn("1on1s/");
        Configure("owner: dana\n", "team/");
        Repository.Delete("notes.yml");
        Move("1on1s", "team/1on1s");
        Record record = ReadAsOf(day, "team/");
        Assert.Equal(prefix, record.History.Prefix);
        Assert.Equal(path, Assert.Single(record.Notes).Trail!.Path);
    }

    [Fact]
    public void As_of_a_day_before_a_root_was_begun_beside_another_it_has_no_notes()
    {
        Configure("owner: dana\n");
        LiveIn("1on1s/");
        Configure("owner: sam\n", "team/");
        lived.CommitAll("2026-03-12");
        Assert.Empty(ReadAsOf("2026-03-05", "team/").Notes);
    }

    [Fact]
    public void What_became_private_in_the_place_that_notes_moved_to_is_known_as_of_an_earlier_day()
    {
        Configure("notes: [\"notes/**/*.md\"]\n");
        LiveIn("notes/");
        Configure("notes: [\"1on1s/**/*.md\"]\n");
        Move("notes", "1on1s");
        Repository.Write("1on1s/priya/2026-03-04.md", LivedRepository.Note("2026-03-04", "priya", Later) + "\n## Private\nA secret.\n");
        lived.CommitAll("2026-03-14");
        Assert.Single(ReadAsOf("2026-03-05", "").History.PrivateVersions);
    }

    private void Configure(string text, string prefix = "") => Repository.Write(prefix + "notes.yml", text);

    private void LiveIn(string folder)
    {
        Repository.Write(folder + "priya/2026-03-04.md", LivedRepository.Note("2026-03-04", "priya", Open));
        lived.CommitAll("2026-03-04");
        Repository.Write(folder + "priya/2026-03-04.md", LivedRepository.Note("2026-03-04", "priya", Later));
        lived.CommitAll("2026-03-09");
    }

    private void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Repository.Root, to))!);
        Repository.Git("mv", from, to);
        lived.CommitAll("2026-03-12");
    }

    private IEnumerable<string> Events(string prefix = "") => Read(prefix).Find("p1")?.Events.Select(LivedRepository.Text) ?? ["unknown"];

    private Record ReadAsOf(string day, string prefix)
    {
        using GitRepository opened = Repository.Open();
        return RecordReader.Open(opened, prefix, DateOnly.ParseExact(day, Days.Format, CultureInfo.InvariantCulture), TimeProvider.System);
    }

    private NotesHistory Read(string prefix = "")
    {
        using GitRepository opened = Repository.Open();
        NotesConfiguration configuration = ConfigurationReader.Read(new CommitSource(opened, opened.Head!.Value, prefix).Read);
        return TrailReader.Read(new(opened, prefix, configuration, new(2026, 12, 31)));
    }
}
