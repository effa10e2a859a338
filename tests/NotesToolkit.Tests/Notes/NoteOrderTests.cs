using NotesToolkit.Git;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Notes;

public sealed class NoteOrderTests
{
    [Fact]
    public void The_second_note_of_a_day_comes_behind_the_first()
    {
        string[] expected = ["2026-03-04.md", "2026-03-04-a.md", "2026-03-04-review.md", "2026-03-05.md"];
        Notebook notebook = TestRoot.Open([.. expected.Select(name => ($"1on1s/priya/{name}", TestRoot.FrontMatter.Replace("2026-03-04", name[..10], StringComparison.Ordinal) + "## Commitments\n"))])
            .Context.Notebook;

        Assert.Equal(expected, expected.Reverse().Order(NoteOrder.Comparer));
        Assert.Equal(expected, notebook.NotesWith("priya").Select(note => note.Name.FileName));
        Assert.Equal(
            ["none", .. expected[..3]], expected.Select(name => notebook.PreviousMeeting(notebook.Find($"1on1s/priya/{name}")!)?.Name.FileName ?? "none"));
    }
}
