using NotesToolkit.Git;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Examples;

public sealed class ExampleNotesTests
{
    [Theory]
    [InlineData("2026-03-31")]
    [InlineData("2031-03-31")]
    public void The_notes_to_copy_have_no_finding_at_all_and_time_brings_none(string today)
    {
        LintResult result = Lint(TestFiles.At("example-notes"), Days.Parse(today)!.Value);

        Assert.Equal(11, result.NoteCount);
        Assert.Empty(result.Findings.Select(finding => $"{finding.Source.Path} {finding.Rule.Id} {finding.Message}"));
    }

    private static LintResult Lint(string root, DateOnly today)
    {
        WorkTreeSource source = new(root);
        return Linter.Lint(new(new(Notebook.Read(source), today)) { JudgesTeam = true });
    }
}
