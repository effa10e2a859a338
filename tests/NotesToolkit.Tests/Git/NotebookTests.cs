using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Git;

public sealed class NotebookTests : IDisposable
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

        Notebook notebook = Notebook.Read(source);
        Notebook further = Notebook.Read(source, "elsewhere/2026-03-04.md", Priya);

        Assert.Equal([Priya, "archive/old/2025-03-04.md"], notebook.Files.Select(file => file.Path));
        Assert.Equal([Priya, "archive/old/2025-03-04.md", "elsewhere/2026-03-04.md"], further.Files.Select(file => file.Path));
        Assert.Equal("# a", notebook.Find(Priya)!.Source.Text);
    }

    [Fact]
    public void A_note_that_vanishes_before_it_is_read_is_left_out()
    {
        repository.Write(Priya, "text");
        Notebook notebook = Notebook.Open(repository.Root);

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
        Notebook after = Notebook.Read(new IndexSource(opened, "sub/"));
        Notebook before = after.Before(opened.Staged(), opened, "sub/");

        Assert.Equal([Priya, Added, Same], after.Files.Select(file => file.Path));
        Assert.Equal([Priya, Deleted, Same], before.Files.Select(file => file.Path));
        Assert.Equal(["one", "deleted", "same"], before.Notes.Select(note => note.Source.Text));
        Assert.Same(after.Find(Same), before.Find(Same));
    }

    [Fact]
    public void A_text_laid_over_the_files_makes_another_snapshot_and_leaves_the_first()
    {
        const string Other = "1on1s/priya/2026-03-11.md";
        repository.Write(Priya, "one");
        repository.Write(Other, "other");
        Notebook before = Notebook.Open(repository.Root);

        Notebook after = before.With(new(Priya, "two")).With(new("1on1s/priya/2026-03-05.md", "new")).With(new("1on1s/README.md", "no note"));

        Assert.Equal(["one", "other"], before.Notes.Select(note => note.Source.Text));
        Assert.Equal(["two", "new", "other"], after.Notes.Select(note => note.Source.Text));
        Assert.Same(before.Find(Other), after.Find(Other));
        Assert.Equal("no note", after.Source.Read("1on1s/README.md")!.Text);
    }

    [Fact]
    public void A_configuration_laid_over_the_files_is_read_and_the_notes_with_it()
    {
        repository.Write(Priya, "## Offline\nsecret\n");
        repository.Write("people.yml", "priya: {name: Priya Raman}\n");
        Notebook before = Notebook.Open(repository.Root).With(new("1on1s/priya/2026-03-05.md", "new"));

        Notebook after = before.With(new("notes.yml", "private: [Offline]\n"));

        Assert.Equal(SectionKind.Other, before.Find(Priya)!.Sections[0].Kind);
        Assert.Equal(SectionKind.Private, after.Find(Priya)!.Sections[0].Kind);
        Assert.Equal(2, after.Files.Count);
        Assert.Equal("Lee", after.With(new("people.yml", "lee: {name: Lee}\n")).Roster.Find("lee")!.Name);
    }
}
