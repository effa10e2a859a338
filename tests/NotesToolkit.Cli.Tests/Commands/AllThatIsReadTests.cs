namespace NotesToolkit.Cli.Tests.Commands;

/// <summary>What is judged, and what is said of it, whichever way somebody asks.</summary>
public sealed class AllThatIsReadTests : IDisposable
{
    private const string Agenda = "1on1s/priya/next.md";
    private const string FrontMatter = "---\ndate: 2026-03-04\nowner: dana\nwith: priya\nstance: coaching\n---\n";

    private readonly TemporaryNotes notes = new TemporaryNotes()
        .Write("notes.yml", "owner: dana\n")
        .Write("people.yml", "dana: {name: Dana Cole}\npriya: {name: Priya Raman, manager: dana}\ntom: {name: Tom Becker, manager: dana}\n");

    public AllThatIsReadTests()
    {
        notes.Git("init", "-q", "-b", "main");
        notes.Git("add", ".");
        notes.Git("commit", "-q", "-m", "Begin");
    }

    public void Dispose() => notes.Dispose();

    [Fact]
    public void The_agenda_is_judged_wherever_notes_are_and_never_quoted()
    {
        notes.Write(Agenda, "- she is pregnant\n").Input = notes.Read(Agenda);
        notes.Git("add", ".");
        foreach (string[] command in (string[][])[
            ["lint"], ["lint", Agenda], ["lint", "1on1s/priya"], ["lint", "--staged"], ["hook", "run"],
            ["lint", "--stdin", "--stdin-filename", Agenda], ["save"]])
        {
            Outcome outcome = notes.Run(command);
            Assert.Equal(1, outcome.Exit);
            Assert.Contains("NT307 sensitive", outcome.Output, StringComparison.Ordinal);
            Assert.Contains("she is (withheld)", outcome.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("pregnant", outcome.All, StringComparison.Ordinal);
        }

        Assert.Empty(notes.Git("log", "--format=%H", "--", Agenda).Output);
    }

    [Theory]
    [InlineData("<!-- notes: off sensitive -- agreed with her -->\n- she is pregnant\n")]
    [InlineData("- the pager\n\n## Growth\n<!-- notes: off sensitive -- agreed with her -->\n- she is pregnant\n")]
    public void What_a_comment_of_the_agenda_suppresses_is_no_finding(string text)
    {
        notes.Write(Agenda, text);
        Assert.Equal(0, notes.Run("lint").Exit);
        Assert.Equal(0, notes.Run("save").Exit);
        notes.Write(Agenda, "## Priorities\n- a divorce\n" + text);
        Assert.Contains("1 error", notes.Run("lint").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_puts_nothing_to_be_filled_into_what_was_committed_long_ago()
    {
        const string Old = FrontMatter + "## Decisions\n- ship it\n";
        notes.Write("1on1s/priya/2026-03-04.md", Old);
        notes.Git("add", ".");
        notes.Git("commit", "-q", "-m", "Meet");
        notes.Today = new(2026, 3, 12);
        notes.Run("fix");
        Assert.Equal(Old, notes.Read("1on1s/priya/2026-03-04.md"));
        notes.Today = new(2026, 3, 5);
        notes.Run("fix");
        Assert.Contains("## Hard question", notes.Read("1on1s/priya/2026-03-04.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_in_text_are_from_the_current_folder()
    {
        notes.Write("1on1s/priya/2026-03-04.md", FrontMatter + "## Commitments\n- [ ] @priya merges it  [due:: 2026-03-11]  [id:: p1]\n");
        notes.Write("1on1s/tom/old/Tom 2026-02-20.md", "- [ ] Tom: rota\n");
        string tom = Path.Combine(notes.Folder, "1on1s/tom");
        Assert.Contains("(../priya/2026-03-04.md:", notes.Run("-C", tom, "agenda").Output, StringComparison.Ordinal);
        Assert.StartsWith("old/Tom 2026-02-20.md  1on1s/tom/", notes.Run("-C", tom, "import", "old", "--dry-run").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_are_copied_into_a_root_only()
    {
        string elsewhere = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(notes.Folder)!, "elsewhere")).FullName;
        Assert.Equal(2, notes.Run("-C", elsewhere, "template", "copy", "prep").Exit);
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere));
    }

    [Fact]
    public void A_report_that_tells_no_attrition_is_not_asked_for_it()
    {
        notes.Write("1on1s/priya/2026-03-04.md", FrontMatter + "## Decisions\n- ship it\n");
        notes.Git("add", ".");
        notes.Git("commit", "-q", "-m", "Meet");
        Assert.Equal(2, notes.Run("report", "prep", "priya", "--include", "attrition").Exit);
        Assert.Equal(0, notes.Run("report", "calibration", "priya", "--include", "attrition").Exit);
    }

    [Fact]
    public void A_name_in_the_place_of_a_key_is_told_once()
    {
        notes.Write("people.yml", "dana: {name: Dana Cole}\npriya: {name: Priya Raman}\ndkim: {name: Dan Kim}\n");
        notes.Write("1on1s/priya/2026-03-04.md", FrontMatter + "## Commitments\n- [ ] @Dan Kim merges it  [output:: it]  [due:: 2026-03-11]  [id:: p1]\n");
        string output = notes.Run("lint").Output;
        Assert.Contains("NT008 unknown-person: the roster has Dan Kim as dkim. Write @dkim.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("NT102", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Save_gives_the_ids_to_the_note_and_leaves_its_copy_out()
    {
        const string Note = FrontMatter + "## Decisions\n- Ship it\n\n## Commitments\n- [ ] @priya merges it  [output:: it]  [due:: 2026-03-11]\n";
        const string Copy = "1on1s/priya/2026-03-04 (conflicted copy).md";
        notes.Write("1on1s/priya/2026-03-04.md", Note).Write(Copy, Note);
        notes.Run("fix");
        Assert.Contains("[id:: priya-0304a]", notes.Read("1on1s/priya/2026-03-04.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("[id::", notes.Read(Copy), StringComparison.Ordinal);
        Assert.Contains("NT017", notes.Run("save").Output, StringComparison.Ordinal);
        Assert.Empty(notes.Git("log", "--format=%H", "--", Copy).Output);
    }

    [Fact]
    public void No_message_and_no_excerpt_shows_what_may_not_be_shown()
    {
        notes.Write("people.yml", "dana: {name: Dana Cole}\n"
            + "priya: {name: Priya, manager: dana, cadence: 7d, start: 2026-01-05, role: SDE until she is pregnant}\n");
        notes.Write("1on1s/priya/2026-01-07.md", FrontMatter.Replace("03-04", "01-07", StringComparison.Ordinal)
            + "## Commitments\n- [ ] @priya merges it  [due:: 2026-01-12]  [id:: divorce-1]\n");
        notes.Write("1on1s/priya/2026-01-14.md", FrontMatter.Replace("03-04", "01-14", StringComparison.Ordinal)
            + "## Follow-up\n- [ ] divorce-1\n\n## Priorities\n- One\n");
        string output = notes.Run("lint", "--all", "--ignore", "sensitive").Output;
        Assert.Contains("NT501", output, StringComparison.Ordinal);
        Assert.Contains("(withheld) was due on 2026-01-12", output, StringComparison.Ordinal);
        Assert.DoesNotContain("pregnant", output, StringComparison.Ordinal);
        Assert.DoesNotContain("divorce", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diff_does_not_show_a_line_again_that_is_private_now()
    {
        notes.Write("1on1s/priya/2026-02-04.md", FrontMatter.Replace("03-04", "02-04", StringComparison.Ordinal)
            + "## Commitments\n- [ ] @priya secret words of ours  [due:: 2026-02-11]  [id:: a1]\n");
        notes.Git("add", ".");
        notes.Git("commit", "-q", "-m", "Meet");
        notes.Write("1on1s/priya/2026-02-04.md", FrontMatter.Replace("03-04", "02-04", StringComparison.Ordinal)
            + "## Commitments\n\n## Private\n- secret words of ours\n");
        notes.Today = new(2030, 1, 7);
        Outcome outcome = notes.Run("fix", "--unsafe", "--diff");
        Assert.Contains("+- [ ] @priya (withheld)", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", outcome.Output, StringComparison.Ordinal);
        notes.Run("fix", "--unsafe");
        Assert.Contains("- [ ] @priya secret words of ours", notes.Read("1on1s/priya/2026-02-04.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_holds_no_note_is_named()
    {
        notes.Write("1on1s/priya/2026-03-04.md", FrontMatter).Write("docs/a.txt", "x");
        Assert.Equal("notes: docs holds no note, and nothing of it is judged.\n", notes.Run("lint", "docs").Error);
        Assert.Empty(notes.Run("lint", "1on1s").Error);
    }

    [Fact]
    public void The_rules_over_the_team_speak_of_those_who_are_named()
    {
        notes.Write("people.yml", "dana: {name: Dana Cole}\n"
            + "priya: {name: Priya, cadence: 7d, start: 2026-01-05}\ntom: {name: Tom, cadence: 7d, start: 2026-01-05}\n");
        foreach (string person in (string[])["priya", "tom"])
            notes.Write($"1on1s/{person}/2026-01-07.md", $"---\ndate: 2026-01-07\nowner: dana\nwith: {person}\n---\n");

        string output = notes.Run("lint", "--all", "1on1s/tom", "--select", "cadence").Output;
        Assert.Contains("the last 1on1 with tom", output, StringComparison.Ordinal);
        Assert.DoesNotContain("with priya", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--staged")]
    [InlineData("--since", "HEAD")]
    [InlineData("--stdin", "--stdin-filename", "1on1s/priya/2026-03-04.md")]
    public void Only_files_are_accepted_into_a_baseline(params string[] source)
    {
        Outcome outcome = notes.Run(["lint", .. source, "--baseline", "base.json", "--update-baseline"]);
        Assert.Equal(2, outcome.Exit);
        Assert.False(File.Exists(Path.Combine(notes.Folder, "base.json")));
    }
}
