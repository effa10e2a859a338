namespace NotesToolkit.Cli.Tests.Commands;

/// <summary>What git stores through a filter that is not run is told once, blocks nothing, and is no report of nothing.</summary>
public sealed class OtherFilterTests : IDisposable
{
    private const string Why = "it is stored through the filter `f` of git's attributes, and of filters only git-crypt and LFS are run";
    private const string Later = "1on1s/priya/2026-03-11.md";

    private readonly TemporaryNotes notes = Samples.Root(Samples.Clean);

    public void Dispose() => notes.Dispose();

    [Theory]
    [InlineData("base64", "base64 -d")]
    [InlineData("gzip -n", "gunzip")]
    [InlineData("tr A-Za-z N-ZA-Mn-za-m", "tr A-Za-z N-ZA-Mn-za-m")]
    public void The_hook_and_lint_say_it_once_and_find_nothing_in_it(string clean, string smudge)
    {
        Begin(clean, smudge);
        string erased = Samples.Clean[..Samples.Clean.LastIndexOf("- [ ] @dana", StringComparison.Ordinal)];
        notes.Write(Samples.Path, erased);
        notes.Write(Later, Next());
        notes.Git("add", "-A");

        foreach (string[] command in new[] { ["lint"], ["lint", "--staged"], ["hook", "run"], ["lint", "--since", "HEAD~1"], new[] { "lint", "--all" } })
        {
            Outcome outcome = notes.Run(command);
            string count = command is [_, "--since", ..] ? "1 note" : "2 notes";
            Assert.True(outcome.Exit == 0, outcome.All);
            Assert.Equal($"notes: of {count} git's own copy cannot be read, and is not judged: {Why}.\n", outcome.Error);
        }
    }

    [Fact]
    public void Where_nothing_has_changed_lint_says_it_too()
    {
        Begin("base64", "base64 -d");
        Assert.Contains(Why, notes.Run("lint").Error, StringComparison.Ordinal);
        Assert.Contains($"not   filter: git's own copy of 1 note cannot be read, so that no hook checks it and no report is made: {Why}", notes.Run("doctor").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mine")]
    [InlineData("log", "priya")]
    [InlineData("export")]
    [InlineData("report", "calibration", "priya")]
    [InlineData("report", "--all", "-o", "site")]
    public void No_report_is_made_of_what_cannot_be_read(params string[] command)
    {
        Begin("base64", "base64 -d");
        Outcome outcome = notes.Run(command);
        Assert.Equal(2, outcome.Exit);
        Assert.Empty(outcome.Output);
        Assert.Equal($"What git holds of 1 note cannot be read, so that its history tells nothing: {Why}.\n", outcome.Error.Replace("notes: ", string.Empty, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("docs/** filter=f")]
    [InlineData("1on1s/** -filter\nother/** filter=f")]
    [InlineData("1on1s/** filter\nother/** filter=f")]
    public void A_filter_of_other_files_is_no_matter(string attributes)
    {
        Begin("base64", "base64 -d", attributes);
        Outcome mined = notes.Run("mine");
        Assert.True(mined.Exit == 0, mined.All);
        Assert.Empty(notes.Run("lint").Error);
    }

    [Theory]
    [InlineData("\0GITCRYPT\0 and what nobody here can read", "git-crypt, whose program or key is not here")]
    [InlineData("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n", "LFS, whose object is not here")]
    public void Nor_where_no_note_can_be_read_for_want_of_a_key_or_an_object(string stored, string why)
    {
        notes.Write(Samples.Path, stored);
        Begin("cat", "cat", string.Empty);
        Outcome mined = notes.Run("mine");
        Assert.Equal(2, mined.Exit);
        Assert.EndsWith($"its history tells nothing: it is stored through {why}.\n", mined.Error, StringComparison.Ordinal);
    }

    private static string Next() => Samples.Clean.Replace("2026-03-04", "2026-03-11", StringComparison.Ordinal).Replace("0304", "0311", StringComparison.Ordinal)
        .Replace("due:: 2026-03-11", "due:: 2026-03-18", StringComparison.Ordinal).Replace("2026-03-06", "2026-03-13", StringComparison.Ordinal)
        .Replace("Telling payments that we will miss the date", "Naming an owner", StringComparison.Ordinal).Replace("#rollback", string.Empty, StringComparison.Ordinal);

    private void Begin(string clean, string smudge, string attributes = "1on1s/** filter=f")
    {
        notes.Git("init", "-q", "-b", "main");
        notes.Git("config", "filter.f.clean", clean);
        notes.Git("config", "filter.f.smudge", smudge);
        notes.Git("add", "people.yml");
        notes.Git("commit", "-q", "-m", "one");
        notes.Write(".gitattributes", attributes + "\n");
        notes.Git("add", "-A");
        notes.Git("commit", "-q", "-m", "two");
        notes.Today = new(2026, 3, 11);
    }
}
