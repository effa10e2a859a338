using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Parsing;

public sealed class HardQuestionTests
{
    private const string Asked = "## Hard question\nWhat are you avoiding right now?\n";

    [Theory]
    [InlineData("> Telling payments.", "Telling payments.")]
    [InlineData("- One\n  - and two", "One and two")]
    [InlineData("---\nTelling\n\npayments.", "Telling payments.")]
    [InlineData("> Nothing.", "Nothing.")]
    [InlineData("> none of the reviews was asked for", "none of the reviews was asked for")]
    [InlineData("> No answer from payments yet, and I do not push", "No answer from payments yet, and I do not push")]
    [InlineData("> Ran out of time on the plan", "Ran out of time on the plan")]
    [InlineData("> Telling payments.\n> ?", "Telling payments.")]
    [InlineData("<!-- last time:\nnothing --> Telling <!-- a --> payments.", "Telling payments.")]
    public void The_answer_is_all_other_text(string text, string expected) => Check(Asked + text, HardQuestionOutcome.Answered, expected);

    [Theory]
    [InlineData("")]
    [InlineData("> TODO\n- ‹…›")]
    [InlineData("---")]
    [InlineData("===")]
    [InlineData("```\n```")]
    [InlineData("<!--\n> Telling payments.\n-->")]
    [InlineData("no answer:")]
    [InlineData("**no answer:** TBD")]
    [InlineData("> not asked")]
    [InlineData("> No answer.")]
    [InlineData("> didn't ask")]
    [InlineData("> We didn’t get to ask it today.")]
    [InlineData("> skipped")]
    [InlineData("> ran out of time")]
    [InlineData("> n/a")]
    [InlineData("> none")]
    [InlineData("> ?")]
    [InlineData("> x")]
    public void What_says_nothing_is_no_answer(string text) => Check(Asked + text, HardQuestionOutcome.NoAnswer, string.Empty);

    [Theory]
    [InlineData("not asked: ill", "not asked: ill")]
    [InlineData("> No Answer : left early", "No Answer : left early")]
    [InlineData("**Not asked**: ill", "**Not asked**: ill")]
    [InlineData("> not asked - ran out of time", "not asked - ran out of time")]
    [InlineData("> not asked, she was ill", "not asked, she was ill")]
    [InlineData("> no answer (left early)", "no answer (left early)")]
    [InlineData("> not asked because of the outage", "not asked because of the outage")]
    public void An_honest_line_with_a_reason_counts_as_skipped(string text, string expected)
    {
        Check("## Hard question\n" + text, HardQuestionOutcome.Skipped, expected);
        Check(Asked + text, HardQuestionOutcome.Skipped, expected);
    }

    [Theory]
    [InlineData("### what are you avoiding, RIGHT now\n> a")]
    [InlineData("- **What are you avoiding right now?**\n  - a")]
    [InlineData("What are you avoiding right now? <!-- slowly -->\na")]
    public void Case_signs_and_comments_do_not_change_the_question(string text) =>
        Check("## Hard question\n" + text, HardQuestionOutcome.Answered, "a");

    [Theory]
    [InlineData("What else?\n> a")]
    [InlineData("What are you avoiding right now? Telling payments.")]
    public void Another_question_is_not_ours(string text) =>
        Assert.Equal(HardQuestionOutcome.NotAsked, TestRoot.Read("## Hard question\n" + text + "\n").HardQuestion!.Outcome);

    [Fact]
    public void A_heading_may_be_the_question() => Check("## What are you avoiding right now?\n> a", HardQuestionOutcome.Answered, "a");

    private static void Check(string body, HardQuestionOutcome outcome, string answer)
    {
        HardQuestion hard = TestRoot.Read(body + "\n").HardQuestion!;
        Assert.Equal((outcome, answer), (hard.Outcome, hard.Answer));
    }
}
