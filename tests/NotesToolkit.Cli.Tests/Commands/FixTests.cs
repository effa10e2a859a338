using NotesToolkit.Cli.Targets;
using NotesToolkit.Git;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Tests.Commands;

public sealed class FixTests
{
    [Fact]
    public void What_an_editor_saves_while_fixes_are_looked_for_stays()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean.Replace("  [id:: priya-0304a]", string.Empty, StringComparison.Ordinal));
        Host host = new(TextWriter.Null, TextWriter.Null) { OpenInput = () => Stream.Null, Folder = notes.Folder };
        using Session session = new(host, new(), new System.CommandLine.RootCommand().Parse([]));
        Notebook opened = Notebook.Open(notes.Folder);
        Assert.NotNull(opened.Find(Samples.Path));
        notes.Write(Samples.Path, "saved meanwhile\n");
        LintTarget target = new(notes.Folder, opened, notebook => new(new LintContext(notebook, new(2026, 3, 4))));

        IReadOnlyList<FixedFile> files = FileFixes.Find(target, withUnsafe: false, session);

        Assert.Equal(Samples.Path, Assert.Single(files).After.Path);
        Assert.Throws<NotesException>(() => FileFixes.Write(files, session, isQuiet: true));
        Assert.Equal("saved meanwhile\n", notes.Read(Samples.Path));
    }

    [Fact]
    public void A_fix_changes_its_line_and_no_other_byte()
    {
        string crlf = Samples.Clean.Replace("owner: dana\n", string.Empty, StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        using TemporaryNotes notes = Samples.Root("\uFEFF" + crlf);
        Outcome outcome = notes.Run("fix");
        Assert.Equal(0, outcome.Exit);
        Assert.StartsWith("fixed 1on1s/priya/2026-03-04.md: NT004 owner-missing\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(
            "\uFEFF"u8.ToArray().Concat(System.Text.Encoding.UTF8.GetBytes(crlf.Replace("coaching\r\n", "coaching\r\nowner: dana\r\n", StringComparison.Ordinal))),
            File.ReadAllBytes(Path.Combine(notes.Folder, Samples.Path)));
    }

    [Fact]
    public void A_second_fix_changes_nothing()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        notes.Run("fix", "--unsafe");
        string once = notes.Read(Samples.Path);
        Outcome again = notes.Run("fix", "--unsafe");
        Assert.DoesNotContain("fixed", again.Output, StringComparison.Ordinal);
        Assert.Equal(once, notes.Read(Samples.Path));
    }

    [Fact]
    public void The_rules_of_fixes_that_others_make_possible_are_named_too()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean
            .Replace("with: priya\n", string.Empty, StringComparison.Ordinal)
            .Replace("  [id:: priya-0304a]", string.Empty, StringComparison.Ordinal));
        Outcome outcome = notes.Run("fix");
        Assert.StartsWith("fixed 1on1s/priya/2026-03-04.md: NT005 with-missing, NT108 commitment-id\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_at_error_fails_the_fix()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        Outcome outcome = notes.Run("fix");
        Assert.Equal(1, outcome.Exit);
        Assert.EndsWith("1 error, 0 warnings in 1 note; `notes lint` shows them\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diff_shows_the_changed_lines_alone_and_writes_nothing()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        Outcome outcome = notes.Run("fix", "--diff");
        Assert.Equal("--- a/1on1s/priya/2026-03-04.md\n+++ b/1on1s/priya/2026-03-04.md\n@@ -4,0 +5 @@\n+owner: dana\n", outcome.Output);
        Assert.Equal(Samples.Rejected, notes.Read(Samples.Path));
    }

    [Fact]
    public void A_fixed_file_keeps_its_mode()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.SetUnixFileMode(Path.Combine(notes.Folder, Samples.Path), Mode);
        notes.Run("fix");
        Assert.Contains("owner: dana", notes.Read(Samples.Path), StringComparison.Ordinal);
        Assert.Equal(Mode, File.GetUnixFileMode(Path.Combine(notes.Folder, Samples.Path)));
    }

    [Fact]
    public void A_link_out_of_the_root_is_told_and_not_followed()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        string outside = Path.Combine(Path.GetDirectoryName(notes.Folder)!, "outside.md");
        File.WriteAllText(outside, Samples.Rejected);
        File.CreateSymbolicLink(Path.Combine(notes.Folder, "1on1s/priya/2026-03-03.md"), outside);
        Outcome outcome = notes.Run("lint", "--fix");
        Assert.Equal(1, outcome.Exit);
        Assert.Contains("1on1s/priya/2026-03-03.md:1:1: error NT012", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(Samples.Rejected, File.ReadAllText(outside));
    }

    [Fact]
    public void Lint_can_fix_first()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        Outcome outcome = notes.Run("lint", "--fix");
        Assert.StartsWith("fixed 1on1s/priya/2026-03-04.md: NT004 owner-missing\n1on1s/priya/2026-03-04.md:26:3: error NT103", outcome.Output, StringComparison.Ordinal);
    }
}
