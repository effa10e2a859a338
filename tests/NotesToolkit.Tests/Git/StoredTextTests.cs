using System.Security.Cryptography;
using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Git;

/// <summary>What git holds in place of a text is read by the programs that are known to store it, and by no command of the repository.</summary>
public sealed class StoredTextTests : IDisposable
{
    private const string Note = "1on1s/priya/2026-03-04.md";

    private readonly TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void A_large_file_is_read_from_the_object_that_its_pointer_names_and_from_no_other()
    {
        byte[] text = Encoding.UTF8.GetBytes("the text\n");
        string id = Convert.ToHexStringLower(SHA256.HashData(text));
        string file = Path.Combine(repository.Location.CommonDirectory, "lfs", "objects", id[..2], id[2..4], id);
        repository.Write(Note, $"version https://git-lfs.github.com/spec/v1\noid sha256:{id}\nsize {text.Length}\n");
        repository.Commit("one");
        using GitRepository opened = repository.Open();
        IndexSource index = new(opened, string.Empty);

        Assert.Equal(SourceDefectKind.Stored, index.Read(Note)!.Defect!.Kind);

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, text);
        Assert.Equal("the text\n", index.Read(Note)!.Text);

        File.WriteAllText(file, "forged\n");
        Assert.Equal(SourceDefectKind.Stored, index.Read(Note)!.Defect!.Kind);
    }

    [Fact]
    public void An_encrypted_file_is_read_with_the_key_and_left_unread_without_it()
    {
        if (GitProgram.Find(name: "git-crypt") is not { } program)
        {
            return;
        }

        using (Process init = Process.Start(new ProcessStartInfo(program, "init") { WorkingDirectory = repository.Root, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!)
        {
            init.WaitForExit();
        }

        repository.Write(".gitattributes", "*.md filter=git-crypt\n");
        repository.Write(Note, "the text\n");
        repository.Commit("one");
        using GitRepository opened = repository.Open();
        IndexSource index = new(opened, string.Empty);

        Assert.Equal("the text\n", index.Read(Note)!.Text);
        Assert.Empty(opened.InWorkTree());

        Directory.Delete(Path.Combine(repository.Location.CommonDirectory, "git-crypt"), recursive: true);
        Assert.Equal(SourceDefectKind.Stored, index.Read(Note)!.Defect!.Kind);
    }

    [Theory]
    [InlineData("gzip -nc", ".gitattributes", "*.md filter=rot\n")]
    [InlineData("base64", "1on1s/.gitattributes", "**/*.md filter=rot\n")]
    [InlineData("base64", ".git/info/attributes", "[attr]kept filter=rot\n*.md kept\n")]
    public void What_another_filter_stores_is_left_unread_and_its_command_does_not_run(string clean, string file, string attributes)
    {
        string ran = Path.Combine(repository.Outside, "ran");
        repository.Git("config", "filter.rot.clean", clean);
        repository.Write(file, attributes);
        repository.Write(Note, "the text\n");
        repository.Commit("one");
        repository.Git("config", "filter.rot.clean", $"touch {ran}");
        repository.Git("config", "filter.rot.smudge", $"touch {ran}");
        using GitRepository opened = repository.Open();

        Assert.Equal("rot", new IndexSource(opened, string.Empty).Read(Note)!.Defect!.Filter);
        Assert.Equal("rot", new CommitSource(opened, repository.Head(), "1on1s/").Read("priya/2026-03-04.md")!.Defect!.Filter);
        _ = opened.InWorkTree();

        Assert.False(File.Exists(ran));
    }
}
