using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Notes;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("atomic-").FullName;

    private string Target => Path.Combine(folder, "note.md");

    [Fact]
    public void A_new_file_holds_the_bytes_and_nothing_else_is_left()
    {
        AtomicFile.Write(Target, "\uFEFFone\r\n"u8);
        Assert.Equal("\uFEFFone\r\n"u8.ToArray(), File.ReadAllBytes(Target));
        Assert.Equal([Target], Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void A_shorter_text_leaves_nothing_of_the_longer_one()
    {
        File.WriteAllText(Target, "a much longer text");
        AtomicFile.Write(Target, "short"u8);
        Assert.Equal("short", File.ReadAllText(Target));
    }

    [Fact]
    public void A_file_keeps_its_mode_and_a_link_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
        {
            // There, files have no mode and links need a privilege.
            return;
        }

        File.WriteAllText(Target, "old");
        File.SetUnixFileMode(Target, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        string link = Path.Combine(folder, "link.md");
        File.CreateSymbolicLink(link, "note.md");

        AtomicFile.Write(link, "new"u8);

        Assert.Equal("note.md", new FileInfo(link).LinkTarget);
        Assert.Equal("new", File.ReadAllText(Target));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Target));
    }

    [Fact]
    public void What_cannot_be_written_leaves_the_old_file_and_no_litter()
    {
        Directory.CreateDirectory(Path.Combine(Target, "taken"));
        Assert.ThrowsAny<Exception>(() => AtomicFile.Write(Target, "new"u8));
        Assert.Equal([Target], Directory.GetFileSystemEntries(folder));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
