namespace NotesToolkit.Cli.Tests.Hooks;

/// <summary>A hook has to outlive an update, so it holds the path by which the program was called, and not what a link there leads to.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class ProgramLocationTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("notes-location-");
    private readonly string program;
    private readonly string link;

    public ProgramLocationTests()
    {
        program = Path.Combine(folder.FullName, "store", "0.1.0", "notes");
        link = Path.Combine(folder.FullName, "bin", "notes");
        Directory.CreateDirectory(Path.GetDirectoryName(program)!);
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        File.WriteAllText(program, string.Empty);
        File.CreateSymbolicLink(link, program);
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_path_of_the_call_and_the_first_place_on_the_PATH_win_over_what_a_link_leads_to()
    {
        Assert.Equal(link, ProgramLocation.Find(link, program, string.Empty, "/"));
        Assert.Equal(link, ProgramLocation.Find("./bin/notes", program, string.Empty, folder.FullName));
        Assert.Equal(link, ProgramLocation.Find("notes", program, $"/nonexistent:{Path.GetDirectoryName(link)}", "/"));
    }

    [Fact]
    public void A_first_word_that_names_no_file_or_another_one_is_not_believed()
    {
        Assert.Equal(program, ProgramLocation.Find("notes", program, "/nonexistent", "/"));
        Assert.Equal(program, ProgramLocation.Find("/bin/sh", program, string.Empty, "/"));
    }
}
