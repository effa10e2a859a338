using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Notes;

public sealed class FileWriterTests : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string above = Directory.CreateTempSubdirectory("writer-").FullName;

    public FileWriterTests() => Directory.CreateDirectory(Root);

    private string Root => Path.Combine(above, "root");

    private string Target => Path.Combine(Root, "note.md");

    private FileWriter Writer => new(Root);

    [Fact]
    public void A_new_file_holds_the_text_and_nothing_else_is_left()
    {
        Writer.Replace(Target, "one\r\n");
        Assert.Equal("one\r\n", File.ReadAllText(Target));
        Assert.Equal([Target], Directory.GetFileSystemEntries(Root));
    }

    [Fact]
    public void A_file_keeps_its_mode()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.WriteAllText(Target, "a much longer text");
            File.SetUnixFileMode(Target, OwnerOnly);
            Writer.Replace(Target, "short");
            Assert.Equal("short", File.ReadAllText(Target));
            Assert.Equal(OwnerOnly, File.GetUnixFileMode(Target));
        }
    }

    [Fact]
    public void An_output_replaces_a_link_and_leaves_what_it_leads_to()
    {
        string victim = Path.Combine(above, "victim");
        File.WriteAllText(victim, "old");
        File.CreateSymbolicLink(Target, "../victim");

        Writer.Replace(Target, "new");

        Assert.Equal("old", File.ReadAllText(victim));
        Assert.Null(new FileInfo(Target).LinkTarget);
    }

    [Fact]
    public void Nothing_is_written_into_a_folder_that_is_a_link()
    {
        Directory.CreateDirectory(Path.Combine(above, "elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(Root, "reports"), "../elsewhere");

        NotesException refused = Assert.Throws<NotesException>(() => Writer.Replace(Path.Combine(Root, "reports", "deep", "r.md"), "new"));

        Assert.Contains("is a link", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(above, "elsewhere")));
    }

    [Fact]
    public void A_link_that_waits_where_the_file_beside_goes_is_not_followed()
    {
        string victim = Path.Combine(above, "victim");
        File.WriteAllText(victim, "old");
        File.CreateSymbolicLink(Path.Combine(Root, ".note.md" + FileWriter.TemporarySuffix), "../victim");

        Writer.Replace(Target, "new");

        Assert.Equal("old", File.ReadAllText(victim));
        Assert.Equal([Target], Directory.GetFileSystemEntries(Root));
    }

    [Fact]
    public void What_a_killed_run_left_goes_with_the_next_one()
    {
        string left = Path.Combine(Root, ".note.md" + FileWriter.TemporarySuffix);
        File.WriteAllText(left, "half");
        File.WriteAllText(Path.Combine(Root, ".other.md" + FileWriter.TemporarySuffix), "half");

        Writer.Change(Target, before: null, new("note.md", "whole"));
        FileWriter.Clean(Root);

        Assert.Equal([Target], Directory.GetFileSystemEntries(Root));
    }

    [Fact]
    public void A_file_that_somebody_holds_is_neither_written_nor_cleaned_away()
    {
        string beside = Path.Combine(Root, ".note.md" + FileWriter.TemporarySuffix);
        File.WriteAllText(beside, "half");
        using FileStream held = new(Path.Combine(Root, ".note.md.lock" + FileWriter.TemporarySuffix), FileMode.CreateNew, FileAccess.Write, FileShare.None);

        FileWriter.Clean(Root);

        Assert.True(File.Exists(beside));
        Assert.Throws<NotesException>(() => Writer.Change(Target, before: null, new("note.md", "late")));
        Assert.False(File.Exists(Target));
    }

    [Fact]
    public void Of_many_changes_of_one_text_one_wins_and_the_others_are_refused()
    {
        SourceText before = new("note.md", "before");
        Writer.Change(Target, before: null, before);
        int won = 0;
        int refused = 0;

        Parallel.For(0, 20, i =>
        {
            try
            {
                Writer.Change(Target, before, before.WithText($"after {i}"));
                Interlocked.Increment(ref won);
            }
            catch (NotesException)
            {
                Interlocked.Increment(ref refused);
            }
        });

        Assert.Equal((1, 19), (won, refused));
        Assert.Equal([Target], Directory.GetFileSystemEntries(Root));
    }

    [Fact]
    public void A_read_only_file_stays_as_it_is()
    {
        SourceText before = new("note.md", "before");
        Writer.Change(Target, before: null, before);
        File.SetAttributes(Target, FileAttributes.ReadOnly);

        NotesException refused = Assert.Throws<NotesException>(() => Writer.Change(Target, before, before.WithText("after")));

        Assert.Contains("read-only", refused.Message, StringComparison.Ordinal);
        File.SetAttributes(Target, FileAttributes.Normal);
    }

    [Fact]
    public void A_device_is_written_to_and_stays_one()
    {
        if (OperatingSystem.IsLinux())
        {
            new FileWriter(root: null).Replace("/dev/null", "text");
            Assert.Throws<NotesException>(() => new FileWriter(root: null).Replace("/dev/full", "text"));
            Assert.True(File.Exists("/dev/null"));
            Assert.Equal(0, new FileInfo("/dev/null").Length);
        }
    }

    [Fact]
    public void What_cannot_be_written_leaves_the_old_file_and_no_litter()
    {
        Directory.CreateDirectory(Path.Combine(Target, "taken"));
        Assert.Throws<NotesException>(() => Writer.Replace(Target, "new"));
        Assert.Equal([Target], Directory.GetFileSystemEntries(Root));
    }

    public void Dispose() => Directory.Delete(above, recursive: true);
}
