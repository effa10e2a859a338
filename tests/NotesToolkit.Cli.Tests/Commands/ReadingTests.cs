namespace NotesToolkit.Cli.Tests.Commands;

/// <summary>What is read, and what is said where it cannot be.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void Every_folder_of_a_root_shows_the_same_findings()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        string json = notes.Run("lint", "--format", "json").Output;
        Assert.Equal(json, notes.Run("-C", "1on1s", "-C", "priya", "lint", "--format", "json").Output);
        Assert.StartsWith("2026-03-04.md:1:1: error", notes.Run("-C", "1on1s/priya", "lint").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_file_is_read_outside_the_globs_too()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write("drafts/note.md", "no front matter\n");
        Assert.Contains("1 note", notes.Run("lint").Output, StringComparison.Ordinal);
        Assert.Contains("drafts/note.md:1:1: error NT001", notes.Run("lint", "drafts/note.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_file_that_is_named_is_no_note()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        Outcome clean = notes.Run("lint", "notes.yml", "people.yml");
        Assert.Equal((0, "0 errors, 0 warnings in 0 notes\n"), (clean.Exit, clean.Output));

        notes.Write("people.yml", Samples.People + "bo: {name: Bo, manger: dana}\n");
        Outcome outcome = notes.Run("lint", "people.yml");
        Assert.Contains("error NT002 unknown-key", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 0 warnings in 0 notes\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_path_is_none()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        Assert.Equal(2, notes.Run("lint", string.Empty).Exit);
    }

    [Fact]
    public void A_linked_folder_is_not_read_as_an_empty_one()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        Directory.CreateSymbolicLink(Path.Combine(notes.Folder, "1on1s", "lee"), Path.Combine(notes.Folder, "1on1s", "priya"));
        Outcome outcome = notes.Run("lint", "1on1s/lee");
        Assert.Equal(2, outcome.Exit);
        Assert.Contains("`1on1s/lee` is a link", outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith("2 errors, 0 warnings in 1 note\n", notes.Run("lint", "1on1s").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_read_is_not_passed_over()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        string folder = Path.Combine(notes.Folder, "1on1s", "lee");
        Directory.CreateDirectory(folder);
        SetMode(folder, UnixFileMode.None);
        try
        {
            Directory.GetFiles(folder);
        }
        catch (UnauthorizedAccessException)
        {
            Outcome outcome = notes.Run("lint");
            Assert.Equal(2, outcome.Exit);
            Assert.Contains("1on1s/lee cannot be read", outcome.Error, StringComparison.Ordinal);
        }
        finally
        {
            // The superuser may read it all the same, and sees nothing of this.
            SetMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        static void SetMode(string path, UnixFileMode mode)
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, mode);
            }
        }
    }

    [Fact]
    public void A_bare_repository_has_no_files_to_read()
    {
        using TemporaryNotes notes = new();
        notes.Git("init", "-q", "--bare");
        Outcome outcome = notes.Run("lint");
        Assert.Equal(2, outcome.Exit);
        Assert.Contains("is a bare repository", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_of_several_roots_are_judged_each_by_its_own()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        notes.Write("other/notes.yml", "rules: {commitment-due: off, owner-missing: off}\n").Write("other/people.yml", Samples.People).Write("other/" + Samples.Path, Samples.Rejected);
        Assert.EndsWith("2 errors, 0 warnings in 1 note\n", notes.Run("lint", "1on1s").Output, StringComparison.Ordinal);
        Assert.Equal("0 errors, 0 warnings in 1 note\n", notes.Run("lint", "other").Output);
        Assert.EndsWith("2 errors, 0 warnings in 2 notes\n", notes.Run("lint", "1on1s", "other/" + Samples.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_judged_as_the_named_file()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Input = Samples.Rejected;
        Outcome outcome = notes.Run("lint", "--stdin", "--stdin-filename", Samples.Path);
        Assert.EndsWith("2 errors, 0 warnings in 1 note\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(2, notes.Run("lint", "--stdin").Exit);
    }

    [Fact]
    public void Where_nothing_is_nothing_is_well()
    {
        using TemporaryNotes notes = new();
        Assert.Equal((2, 2), (notes.Run("lint").Exit, notes.Run("agenda").Exit));
        notes.Write("notes.yml", "owner: dana\n");
        Outcome outcome = notes.Run("lint");
        Assert.Equal((0, "0 errors, 0 warnings in 0 notes\n"), (outcome.Exit, outcome.Output));
        Assert.Contains("no note in", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_configuration_is_the_only_finding()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        notes.Write("notes.yml", "notes: [a\n");
        Outcome outcome = notes.Run("lint");
        Assert.Equal(1, outcome.Exit);
        Assert.StartsWith("notes.yml:", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 0 warnings in 0 notes\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(2, notes.Run("agenda").Exit);
    }

    [Fact]
    public void Bytes_that_are_no_text_get_one_finding()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        File.WriteAllBytes(Path.Combine(notes.Folder, Samples.Path), [.. Encoding.UTF8.GetBytes(Samples.Clean), 0xFF, 0xFE]);
        Outcome outcome = notes.Run("lint");
        Assert.Equal(1, outcome.Exit);
        Assert.Contains("error NT012 encoding", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 0 warnings in 1 note\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_of_commits_is_judged_as_ci_does()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Git("init", "-q");
        notes.Git("add", "-A");
        notes.Git("commit", "-q", "-m", "Clean");
        notes.Write("1on1s/priya/2026-03-03.md", Samples.Rejected.Replace("2026-03-04", "2026-03-03", StringComparison.Ordinal));
        notes.Git("add", "-A");
        notes.Git("commit", "-q", "-m", "Rejected");
        Assert.Equal(0, notes.Run("lint", "--since", "HEAD").Exit);
        Outcome outcome = notes.Run("lint", "--since", "HEAD~1", "--format", "github");
        Assert.Equal(1, outcome.Exit);
        Assert.DoesNotContain("file=1on1s/priya/2026-03-04.md", outcome.Output, StringComparison.Ordinal);
        foreach (string nothing in (string[])["nowhere", "", "HEAD^{tree}", "HEAD~9"])
        {
            Outcome unknown = notes.Run("lint", "--since", nothing);
            Assert.Equal(2, unknown.Exit);
            Assert.Contains($"`{nothing}`", unknown.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_text_on_standard_input_is_held_against_HEAD()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Git("init", "-q");
        notes.Git("add", "-A");
        notes.Git("commit", "-q", "-m", "Clean");
        notes.Today = new(2026, 3, 10);
        notes.Input = Samples.Clean.Replace("[due:: 2026-03-11]", "[due:: 2026-03-18]", StringComparison.Ordinal);
        Assert.Contains("error NT401 move-unrecorded", notes.Run("lint", "--stdin", "--stdin-filename", Samples.Path).Output, StringComparison.Ordinal);
        notes.Input = Samples.Clean;
        Assert.Equal("0 errors, 0 warnings in 1 note\n", notes.Run("lint", "--stdin", "--stdin-filename", Samples.Path).Output);
    }

    [Fact]
    public void A_change_of_the_configuration_alone_is_judged()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write("notes.yml", "owner: dana\nphrases: [ours.yml]\n").Write("ours.yml", "- {id: T01, category: label, pattern: slowpoke}\n");
        notes.Git("init", "-q");
        notes.Git("add", "-A");
        notes.Git("commit", "-q", "-m", "Clean");
        notes.Write("ours.yml", "- {id: T01, category: label, pattern: '(slowpoke'}\n");
        notes.Git("add", "-A");
        Assert.StartsWith("ours.yml:1:39: error NT013", notes.Run("hook", "run").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_is_put_back_from_the_revision_that_has_it()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Git("init", "-q");
        notes.Git("add", "-A");
        notes.Git("commit", "-q", "-m", "Clean");
        notes.Git("tag", "v1");
        notes.Git("rm", "-q", Samples.Path);
        notes.Git("commit", "-q", "-m", "Gone");
        Outcome outcome = notes.Run("lint", "--since", "v1");
        Assert.Contains("this note is gone, and v1 has it. Put it back with `git restore --source=v1 ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_detached_head_is_as_good_as_a_branch()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Git("init", "-q");
        notes.Git("add", "-A");
        notes.Git("commit", "-q", "-m", "Clean");
        notes.Git("checkout", "-q", "--detach");
        Assert.Equal((0, string.Empty), (notes.Run("lint").Exit, notes.Run("lint").Error));
        Assert.Equal(0, notes.Run("lint", "--staged").Exit);
    }

    [Fact]
    public void A_bare_repository_stages_nothing()
    {
        using TemporaryNotes notes = new();
        notes.Git("init", "-q", "--bare");
        Outcome outcome = notes.Run("lint", "--staged");
        Assert.Equal(2, outcome.Exit);
        Assert.Contains("bare repository", outcome.Error, StringComparison.Ordinal);
    }
}
