using NotesToolkit.Git;
using NotesToolkit.History;
using NotesToolkit.Insights;
using NotesToolkit.Linting;

namespace NotesToolkit.Tests.Linting;

/// <summary>What `mine` lists and what the rules say are one thing.</summary>
public sealed class OneEngineTests
{
    private const string Paragraph = "## Blockers\nThe pager woke us #oncall and nobody answered #rollback again.\n";

    [Theory]
    [InlineData(Paragraph, Paragraph)]
    [InlineData("## Blockers\n- Payments #rollback\n- Alerts #rollback\n", "## Priorities\n- Other #oncall\n")]
    [InlineData("## Blockers\n- Payments #rollback\n", "## Decisions\n- @priya owns it #rollback\n")]
    [InlineData(Paragraph, Paragraph + "## Signals\n- Said so  [signal:: performance]  [trend:: worse]\n")]
    [InlineData("## Commitments\n- [-] @priya a  [missed:: 2026-02-27]  [due:: 2026-02-26]  [id:: a]\n", "## Commitments\n- [-] @priya b  [missed:: 2026-03-04]  [due:: 2026-03-04]  [id:: b]\n")]
    public void The_list_and_the_rules_tell_the_same(string earlier, string later)
    {
        LintRequest request = TestRoot.Open(
            ("1on1s/priya/2026-02-25.md", TestRoot.FrontMatter.Replace("03-04", "02-25", StringComparison.Ordinal) + earlier), (TestRoot.NotePath, TestRoot.FrontMatter + later));
        IReadOnlyList<Diagnostic> findings = Linter.Lint(request).Findings;
        NotesHistory history = new WrittenPast().Read(request, []);
        Notebook notebook = request.Context.Notebook;
        Mining mined = Mining.Of(RecordReader.Of(notebook, history, notebook.Notes));

        Assert.Equal(mined.Lists.SilentlyUnderperforming.Any(), findings.Any(finding => finding.Rule.Id == "NT506"));
        string[] unanswered = [.. TopicTrail.Unanswered(RecordReader.Of(notebook, history, notebook.Notes), "priya", mined.Period).Select(topic => topic.Name)];
        Assert.Equal(unanswered.Length, findings.Count(finding => finding.Rule.Id == "NT504"));
        Assert.Subset(mined.Patterns.Where(pattern => pattern.Kind == PatternKind.RecurringTopic).Select(pattern => pattern.Topic!).ToHashSet(), unanswered.ToHashSet());
        Assert.Equal(mined.Patterns.Any(pattern => pattern.Kind == PatternKind.RepeatedMiss), findings.Any(finding => finding.Rule.Id == "NT503"));
    }

    [Fact]
    public void A_stranger_calls_the_linter_with_a_notebook_and_a_day()
    {
        LintResult result = Linter.Lint(TestRoot.Open((TestRoot.NotePath, TestRoot.FrontMatter)).Context.Notebook, new(2026, 3, 4));

        Assert.Equal(1, result.NoteCount);
        Assert.Contains(result.Findings, finding => finding.Rule.Id == "NT101");
    }

    [Fact]
    public void Every_rule_over_changes_says_that_it_needs_what_was_before() =>
        Assert.All(RuleList.All.OfType<TrailRule>(), rule => Assert.True(rule.Info.Needs.HasFlag(RuleNeeds.Before), rule.Info.Id));
}
