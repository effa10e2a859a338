using NotesToolkit.Cli.Output;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Tests.Output;

public sealed class DiffFormatTests
{
    [Fact]
    public void Edits_of_whole_lines_make_one_text_of_another()
    {
        Random random = new(1);
        for (int i = 0; i < 2000; i++)
        {
            SourceText before = new("a.md", Letters(random));
            SourceText after = new("a.md", Letters(random));
            TextEdit[] edits = [.. DiffFormat.Edits(before, after)];
            Assert.Equal(after.Text, Fixer.Apply(before.Text, edits));
            Assert.All(edits, edit => Assert.Equal(edit.Span.Start, before.GetLine(before.GetLineNumber(edit.Span.Start)).Start));
        }
    }

    [Fact]
    public void What_did_not_change_is_not_edited()
    {
        TextEdit edit = Assert.Single(DiffFormat.Edits(new("a.md", "a\r\nb\r\nc"), new("a.md", "a\r\nx\r\nc")));
        Assert.Equal(new(new(3, 3), "x\r\n"), edit);
    }

    private static string Letters(Random random)
    {
        string ending = random.Next(3) switch { 0 => "\n", 1 => "\r\n", _ => "\r" };
        return string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => (char)('a' + random.Next(4)) + ending)) + (random.Next(2) == 0 ? "end" : string.Empty);
    }
}
