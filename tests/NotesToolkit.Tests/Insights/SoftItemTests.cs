using NotesToolkit.Insights;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Insights;

public sealed class SoftItemTests
{
    [Theory]
    [InlineData("Let's keep an eye on it", true)]
    [InlineData("Let's keep an eye on it, v2026", true)]
    [InlineData("@priya, let's keep an eye on it", false)]
    [InlineData("Let's keep an eye on it until 2026-03-18.", false)]
    [InlineData("Let's keep an eye on it (until 2026-03-18)", false)]
    [InlineData("Let's keep an eye on it  [due:: +7d]", false)]
    [InlineData("Let's keep an eye on it  [output:: a note to @sam]", false)]
    [InlineData("Let's keep an eye on it  [evidence:: 2026-03-04 @sam]", true)]
    [InlineData("@priya ships it", false)]
    public void An_item_is_soft_where_the_rule_finds_it_so(string text, bool isSoft)
    {
        LintRequest request = TestRoot.Open((TestRoot.NotePath, $"{TestRoot.FrontMatter}## Decisions\n- {text}\n"));
        LintContext context = request.Context;
        Note note = context.Notebook.Find(TestRoot.NotePath)!;
        Assert.Equal(isSoft, Linter.Lint(request).Findings.Any(finding => finding.Rule.Id == "NT301"));
        Assert.Equal(isSoft, NoteRecordReader.SoftItems(note, context.Notebook.Phrases, context.Configuration.Vocabulary).Count == 1);
    }
}
