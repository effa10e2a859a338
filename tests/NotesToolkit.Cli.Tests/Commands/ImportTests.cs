namespace NotesToolkit.Cli.Tests.Commands;

public sealed class ImportTests : IDisposable
{
    private readonly TemporaryNotes notes = new() { Today = new(2026, 11, 28) };

    public ImportTests() => notes
        .Write("notes.yml", "owner: dana\n")
        .Write("people.yml", "dana: {name: Dana Cole}\npriya: {name: Priya Raman, manager: dana}\n")
        .Write("old/Priya 2026-03-04.md", "## Action items\n- [ ] Priya to send the runbook by Friday\n- Dana asks payments\n\n## Family\n- a secret\n")
        .Write("old/1-1 John Doe 2026-03-05.md", "- rota\n");

    public void Dispose() => notes.Dispose();

    [Fact]
    public void I_can_import_a_folder_and_see_what_became_of_each_file()
    {
        Outcome outcome = notes.Run("import", "old");
        Assert.Equal(0, outcome.Exit);
        Assert.Contains("1on1s/priya/2026-03-04.md  2 actions, 2 with an owner, 1 with a day", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("left out: \"Family\"", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("no person of the roster", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("1 note from 1 of 2 files.", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("- [ ] @priya send the runbook  [due:: 2026-03-06]  [id:: priya-0304a]\n- [ ] @dana asks payments  [id:: priya-0304b]\n", notes.Read("1on1s/priya/2026-03-04.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", notes.Read("1on1s/priya/2026-03-04.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_adds_nothing()
    {
        notes.Run("import", "old");
        string before = notes.Read("1on1s/priya/2026-03-04.md");
        Assert.Contains("0 notes from 0 of 2 files.", notes.Run("import", "old").Output, StringComparison.Ordinal);
        Assert.Equal(before, notes.Read("1on1s/priya/2026-03-04.md"));
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        Assert.Contains("1 note from 1 of 2 files would be written.", notes.Run("import", "old", "--dry-run").Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(notes.Folder, "1on1s")));
    }

    [Fact]
    public void I_can_add_the_people_whom_old_notes_name()
    {
        Assert.Contains("2 notes from 2 files.", notes.Run("import", "old", "--add-people").Output, StringComparison.Ordinal);
        Assert.EndsWith("john: {name: \"John Doe\", manager: dana}\n", notes.Read("people.yml"), StringComparison.Ordinal);
        Assert.Contains("with: john", notes.Read("1on1s/john/2026-03-05.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whose_notes_they_are_must_be_somebody_of_the_roster()
    {
        notes.Write("notes.yml", "owner: me\n");
        Outcome outcome = notes.Run("import", "old");
        Assert.Equal(2, outcome.Exit);
        Assert.Contains("me, whose notes these are by owner in notes.yml, is nobody of people.yml", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(0, notes.Run("import", "old", "--owner", "dana").Exit);
        Assert.Contains("owner: dana", notes.Read("1on1s/priya/2026-03-04.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_not_there_is_an_error() => Assert.Equal(2, notes.Run("import", "nowhere").Exit);

    [Fact]
    public void I_can_type_days_in_words()
    {
        notes.Run("import", "old");
        Assert.Contains("[was:: 2026-03-06]", notes.Run("slip", "priya-0304a", "--to", "the 3rd").Output, StringComparison.Ordinal);
        Assert.Contains("[due:: 2026-12-03]", notes.Read("1on1s/priya/2026-03-04.md"), StringComparison.Ordinal);
        Assert.Contains("2026-12-10", notes.Run("slip", "priya-0304a", "--to", "+7d").Output, StringComparison.Ordinal);
        Assert.Contains("[completion:: 2026-11-23]", notes.Run("done", "priya-0304a", "--on", "mon").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Old_promises_of_imported_notes_are_counted_and_not_brought_in()
    {
        const string Head = "owner: dana\nwith: priya\nimported: 2026-11-28 from old.md\n---\n## Commitments\n";
        notes.Write("1on1s/priya/2026-10-07.md", $"---\ndate: 2026-10-07\n{Head}- [ ] @priya drills the rollback  [due:: 2026-10-28]  [id:: late]\n- [ ] @priya rests  [due:: 2026-10-29]  [id:: near]\n- [ ] @dana asks  [id:: undated]\n");
        const string Said = "2 other open commitments of imported notes, due on no day or more than 30 days before the import, are left out.";

        string agenda = notes.Run("agenda").Output;
        Assert.Contains("near", agenda, StringComparison.Ordinal);
        Assert.DoesNotContain("late", agenda, StringComparison.Ordinal);
        Assert.Contains(Said, agenda, StringComparison.Ordinal);

        Assert.Contains(Said, notes.Run("new", "priya").Error, StringComparison.Ordinal);
        Assert.Contains("## Follow-up\n- [ ] near  @priya rests\n\n", notes.Read("1on1s/priya/2026-11-28.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_imported_meeting_is_not_the_last_one_and_a_tick_without_a_day_is_not_late()
    {
        notes.Write("people.yml", "dana: {name: Dana Cole}\npriya: {name: Priya Raman, manager: dana, cadence: 7d}\n");
        notes.Write("1on1s/priya/2026-10-07.md", "---\ndate: 2026-10-07\nowner: dana\nwith: priya\nimported: 2026-11-28 from old.md\n---\n"
            + "## Commitments\n- [x] @priya drills it  [due:: 2026-10-28]  [id:: p1]\n");
        Assert.Contains("@priya: there was none since the import, one is held every 7 days", notes.Run("agenda").Output, StringComparison.Ordinal);
        notes.Git("init", "-q", "-b", "main");
        notes.Git("add", ".");
        notes.Git("commit", "-q", "-m", "Import");
        string log = notes.Run("log", "p1").Output;
        Assert.Contains("  kept  ", log, StringComparison.Ordinal);
        Assert.DoesNotContain("keptLate", log, StringComparison.Ordinal);
    }
}
