using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Git;

public sealed class NotebookReaderTests : IDisposable
{
    private const string Priya = "1on1s/priya/2026-03-04.md";

    private readonly TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void The_notes_are_the_dated_files_that_the_globs_name()
    {
        repository.Write(Priya, "# a");
        repository.Write("1on1s/README.md", "no note");
        repository.Write("elsewhere/2026-03-04.md", "no note");
        repository.Write("archive/old/2025-03-04.md", "a note");
        repository.Write("notes.yml", "notes: [\"1on1s/**/*.md\", \"archive/*/*.md\", \"archive/**/2025*.md\"]\n");
        WorkTreeSource source = new(repository.Root);

        Notebook notebook = NotebookReader.Read(source, ConfigurationReader.Read(source.Read));
        Notebook further = NotebookReader.Read(source, ConfigurationReader.Read(source.Read), "elsewhere/2026-03-04.md", Priya);

        Assert.Equal([Priya, "archive/old/2025-03-04.md"], notebook.Files.Select(file => file.Path));
        Assert.Equal([Priya, "archive/old/2025-03-04.md", "elsewhere/2026-03-04.md"], further.Files.Select(file => file.Path));
        Assert.Equal("# a", notebook.Find(Priya)!.Source.Text);
    }

    [Fact]
    public void A_note_that_vanishes_before_it_is_read_is_left_out()
    {
        repository.Write(Priya, "text");
        Notebook notebook = NotebookReader.Read(new WorkTreeSource(repository.Root), NotesConfiguration.Default);

        repository.Delete(Priya);

        Assert.Empty(notebook.Notes);
    }

    [Fact]
    public void The_notebook_before_has_what_changed_as_it_was_and_shares_the_rest()
    {
        const string Deleted = "1on1s/priya/2026-03-11.md";
        const string Added = "1on1s/priya/2026-03-18.md";
        const string Same = "1on1s/priya/2026-03-25.md";
        repository.Write("sub/" + Priya, "one");
        repository.Write("sub/" + Deleted, "deleted");
        repository.Write("sub/" + Same, "same");
        repository.Write("outside.md", "one");
        repository.Commit("one");
        repository.Write("sub/" + Priya, "two");
        repository.Write("sub/" + Added, "added");
        repository.Delete("sub/" + Deleted);
        repository.Write("outside.md", "two");
        repository.Git("add", "-A");

        using GitRepository opened = repository.Open();
        Notebook after = NotebookReader.Read(new IndexSource(opened, "sub/"), NotesConfiguration.Default);
        Notebook before = NotebookReader.Before(after, SnapshotComparison.Staged(opened), opened, "sub/", NotesConfiguration.Default);

        Assert.Equal([Priya, Added, Same], after.Files.Select(file => file.Path));
        Assert.Equal([Priya, Deleted, Same], before.Files.Select(file => file.Path));
        Assert.Equal(["one", "deleted", "same"], before.Notes.Select(note => note.Source.Text));
        Assert.Same(after.Find(Same), before.Find(Same));
    }
}
