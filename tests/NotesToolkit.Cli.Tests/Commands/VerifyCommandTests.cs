namespace NotesToolkit.Cli.Tests.Commands;

public sealed class VerifyCommandTests : IDisposable
{
    private const string Note = "1on1s/priya/2026-03-04.md";

    private readonly TemporaryNotes notes = new() { Today = new(2026, 3, 4) };

    public VerifyCommandTests()
    {
        notes.Git("init", "-q", "-b", "main");
        notes.Write("people.yml", "dana: {name: Dana}\npriya: {name: Priya, manager: dana}\n");
        Commit("## Growth\n- Traced the regression to the allocator of the fleet  [principle:: Dive Deep]\n");
    }

    public void Dispose() => notes.Dispose();

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    public void Each_report_of_a_set_stands_and_so_does_its_index(string format)
    {
        Assert.Equal(0, notes.Run("report", "--all", "-o", "out", "--format", format).Exit);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(notes.Folder, "out")))
        {
            Outcome outcome = notes.Run("verify", file);
            Assert.Equal(0, outcome.Exit);
            Assert.EndsWith("The report stands.\n", outcome.Output, StringComparison.Ordinal);
        }

        Alter($"out/index.{format}", "Priya", "Prya");
        Assert.Contains("The report was altered", Failed("out/index." + format), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_a_root_in_a_folder_stands_wherever_it_is_verified_from()
    {
        foreach (string path in new[] { "people.yml", Note })
        {
            notes.Write("team/" + path, File.ReadAllText(Path.Combine(notes.Folder, path)).Replace("priya", "ines", StringComparison.Ordinal));
        }

        Directory.Move(Path.Combine(notes.Folder, "team/1on1s/priya"), Path.Combine(notes.Folder, "team/1on1s/ines"));
        notes.Write("team/notes.yml", "owner: dana\n");
        notes.Git("add", ".");
        notes.Git("commit", "-q", "-m", "a second root");
        Assert.Equal(0, notes.Run("-C", "team", "report", "calibration", "ines", "-o", Path.Combine(notes.Folder, "r.md")).Exit);
        Outcome outcome = notes.Run("verify", "r.md");
        Assert.EndsWith("The report stands.\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_by_a_template_of_ones_own_stands_as_long_as_the_template_gives_it()
    {
        notes.Write("own.sbn", "{{ include '_top.md' }}\nShe is great. {{ for item in strongest }}“{{ item.text }}” {{ item.citation.link }}{{ end }}\n{{ include '_bottom.md' }}");
        Report("--template", "own.sbn");
        Assert.EndsWith("Every line is what its command gives again, with own.sbn, whose own words are its author's. The report stands.\n", notes.Run("verify", "r.md").Output, StringComparison.Ordinal);

        Alter("own.sbn", "great", "good");
        Assert.EndsWith("Whether it was altered cannot be told: its template own.sbn may have changed since.\n", Failed("r.md"), StringComparison.Ordinal);

        File.Delete(Path.Combine(notes.Folder, "own.sbn"));
        Assert.EndsWith("2 of 2 citations hold. Nothing else of it was compared, and its other words, numbers and drawings may be anything: its template own.sbn is not there.\n", Failed("r.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_no_more_names_its_command_does_not_stand()
    {
        Report();
        notes.Write("r.md", string.Join('\n', notes.Read("r.md").Split('\n').Where(line => !line.Contains("notes-toolkit", StringComparison.Ordinal))));
        Assert.Contains("Nothing else of it was compared", Failed("r.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_cites_nothing_is_sought_in_each_root()
    {
        notes.Write("team/people.yml", "dana: {name: Dana}\nnoor: {name: Noor, manager: dana}\n").Write("team/notes.yml", "owner: dana\n");
        notes.Git("add", ".");
        notes.Git("commit", "-q", "-m", "a second root");
        string file = Path.Combine(notes.Folder, "r.md");
        Assert.Equal(0, notes.Run("-C", "team", "report", "prep", "noor", "-o", file).Exit);
        Assert.EndsWith("It cites nothing. Every line is what its command gives again. The report stands.\n", notes.Run("verify", file).Output, StringComparison.Ordinal);

        Alter("r.md", "## What I owe\n\nNothing.", "## What I owe\n\nMuch.");
        Assert.Contains("the repository gives: Nothing.", Failed("r.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_stands_after_its_root_has_moved()
    {
        Report();
        notes.Today = new(2026, 3, 5);
        foreach (string part in new[] { "1on1s", "people.yml" })
        {
            Directory.CreateDirectory(Path.Combine(notes.Folder, "team"));
            notes.Git("mv", part, "team/" + part);
        }

        notes.Write("team/notes.yml", "owner: dana\n");
        notes.Git("add", ".");
        notes.Git("commit", "-q", "-m", "moved");
        Assert.Contains("The report stands.\n", notes.Run("-C", "team", "verify", "../r.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_outside_of_the_folder_is_not_read_because_a_report_names_it()
    {
        Report();
        File.WriteAllText(Path.Combine(notes.Folder, "..", "secret"), "zebra");
        Alter("r.md", " --as-of 2026-03-04", " --as-of 2026-03-04 --template ../secret");
        string output = Failed("r.md");
        Assert.Contains("is not read", output, StringComparison.Ordinal);
        Assert.DoesNotContain("zebra", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_of_the_root_is_used_and_so_is_the_shipped_one()
    {
        Report();
        notes.Write("templates/calibration.md.sbn", "{{ include '_top.md' }}\nMine.\n{{ include '_bottom.md' }}");
        Assert.EndsWith("Every line is what its command gives again. The report stands.\n", notes.Run("verify", "r.md").Output, StringComparison.Ordinal);

        Report();
        Assert.Contains("with templates/calibration.md.sbn, whose own words", notes.Run("verify", "r.md").Output, StringComparison.Ordinal);
        Alter("r.md", "Mine.", "Yours.");
        Assert.Contains("your own templates/calibration.md.sbn may have changed since", Failed("r.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_report_of_another_version_the_citations_are_checked_and_the_text_is_not_written_again()
    {
        Report();
        Alter("r.md", $"notes-toolkit {ProgramVersion.Number}", "notes-toolkit 0.0.1");
        Alter("r.md", "## Principles", "## Values");
        Outcome outcome = notes.Run("verify", "r.md");
        Assert.Equal(0, outcome.Exit);
        Assert.EndsWith($"Its citations stand, and the rest was not written again: notes-toolkit 0.0.1 wrote it, as it says, and this is {ProgramVersion.Number}, which may word it otherwise.\n", outcome.Output, StringComparison.Ordinal);

        Alter("r.md", "notes-toolkit 0.0.1", "notes-toolkit yesterday");
        Assert.Contains("no version of notes-toolkit is called yesterday", Failed("r.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_of_ones_own_that_quotes_and_names_no_place_is_told_from_an_altered_report()
    {
        notes.Write("templates/mine.md.sbn", "{{# model: calibration #}}{{ include '_top.md' }}\n{{ for item in by_principle }}“{{ item.text }}”\n{{ end }}{{ include '_bottom.md' }}");
        Commit("## Growth\n- Traced it  [principle:: Dive Deep]\n");
        Assert.Equal(0, notes.Run("report", "mine", "priya", "-o", "r.md").Exit);
        Assert.Contains("A template of one's own wrote it, templates/mine.md.sbn: line", Failed("r.md"), StringComparison.Ordinal);
        Assert.Contains("quotes and names no place", Failed("r.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-04", "2026-03-03", "its commit is of 2026-03-04, which is later")]
    [InlineData("calibration priya", "calibration nobody", "nobody is neither in the roster nor in a note")]
    public void A_command_that_cannot_have_given_the_report_is_told(string was, string altered, string sentence)
    {
        Report();
        string report = notes.Read("r.md");
        notes.Write("r.md", string.Join('\n', report.Split('\n').Select(line => line.Contains("notes-toolkit", StringComparison.Ordinal) || line.Contains("as of", StringComparison.Ordinal) ? line.Replace(was, altered, StringComparison.Ordinal) : line)));
        string output = Failed("r.md");
        Assert.Contains(sentence, output, StringComparison.Ordinal);
        Assert.Contains("The report was altered", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_committed_on_the_same_day_and_is_not_in_the_report_is_remarked()
    {
        Report();
        Commit("## Growth\n- Traced it  [principle:: Dive Deep]\n");
        string later = notes.Git("rev-parse", "--short=12", "HEAD").Output.Trim();
        Outcome outcome = notes.Run("verify", "r.md");
        Assert.Equal(0, outcome.Exit);
        Assert.Contains($"note   by 2026-03-04 HEAD's line had come to {later}: what was committed between is not in the report", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_withheld_since_are_not_told_beside_an_alteration()
    {
        Report();
        Commit("## Private\n- Traced the regression to the allocator of the fleet\n");
        Assert.EndsWith("The report stands.\n", notes.Run("verify", "r.md").Output, StringComparison.Ordinal);
        Alter("r.md", " · Dive Deep", " · Ownership");
        string output = Failed("r.md");
        Assert.Contains(" · Dive Deep", output, StringComparison.Ordinal);
        Assert.DoesNotContain("allocator", output, StringComparison.Ordinal);
    }

    private void Report(params string[] more) => Assert.Equal(0, notes.Run(["report", "calibration", "priya", "-o", "r.md", .. more]).Exit);

    private string Failed(string file)
    {
        Outcome outcome = notes.Run("verify", file);
        Assert.Equal(1, outcome.Exit);
        return outcome.Output;
    }

    private void Alter(string file, string was, string altered)
    {
        string text = notes.Read(file);
        Assert.Contains(was, text, StringComparison.Ordinal);
        notes.Write(file, text.Replace(was, altered, StringComparison.Ordinal));
    }

    private void Commit(string body)
    {
        notes.Write(Note, $"---\ndate: 2026-03-04\nowner: dana\nwith: priya\nstance: coaching\n---\n{body}");
        notes.Git("add", Note, "people.yml");
        Assert.Equal(0, notes.Git("commit", "-q", "-m", "notes").Exit);
    }
}
