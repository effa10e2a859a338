using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Parsing;

public sealed class CommitmentTests
{
    [Theory]
    [InlineData("@priya asks @lee", "priya")]
    [InlineData("tells @lee", "lee")]
    [InlineData("@priya @lee ask", "priya|lee")]
    [InlineData("@priya and @lee ask", "priya|lee")]
    [InlineData("@priya, @lee and @sam ask", "priya|lee|sam")]
    [InlineData("@priya: @lee asks", "priya")]
    [InlineData("asks [output:: @lee]", "")]
    [InlineData("`@priya` asks", "")]
    public void The_owner_is_the_first_mention_and_those_that_are_joined_to_it(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Read("- [ ] " + text).Owners.Select(owner => owner.Key)));

    [Theory]
    [InlineData("@priya merges [it](b)", "merges [it]")]
    [InlineData("@priya and @lee merge it", "merge it")]
    [InlineData("@priya, @lee and @sam: merge it", ": merge it")]
    [InlineData("Merge it, @priya @lee  [due:: 2026-03-11]", "Merge it,")]
    [InlineData("Merge it", "Merge it")]
    public void The_wording_is_what_is_left_without_owners_and_what_joins_them(string text, string expected) =>
        Assert.Equal(expected, Read("- [ ] " + text).Wording);

    [Theory]
    [InlineData("[output:: x] [a](b)", "x")]
    [InlineData("[a](b) [c](d)", "b")]
    [InlineData("[evidence:: [a](b)]", null)]
    [InlineData("[output:: TODO] [a](b)", "b")]
    [InlineData("[output:: ]", null)]
    [InlineData("a\n  - see [a](b)", "b")]
    [InlineData("asks [[people/Lee Park|Lee]] for [[budget]]", "budget")]
    public void The_output_is_its_field_or_else_the_first_link(string text, string? expected) =>
        Assert.Equal(expected, Read("- [ ] @priya " + text).Output);

    [Theory]
    [InlineData("- [ ] a", CommitmentState.Open)]
    [InlineData("- [X] a", CommitmentState.Done)]
    [InlineData("- [-] a [missed:: 2026-03-05]", CommitmentState.Missed)]
    [InlineData("- [-] a [cancelled:: 2026-03-05]", CommitmentState.Dropped)]
    [InlineData("- [-] a", CommitmentState.Unclear)]
    [InlineData("- [?] a", CommitmentState.Unclear)]
    [InlineData("- a", CommitmentState.Unclear)]
    public void The_box_and_the_fields_say_what_became_of_it(string text, CommitmentState state) => Assert.Equal(state, Read(text).State);

    [Theory]
    [InlineData("escalate:: @sam, a day later\n\n- [ ] a", "sam")]
    [InlineData("- escalate:: @sam\n- [ ] a", "sam")]
    [InlineData("escalate:: @sam\n\n- [ ] a [escalate:: @dana and @lee]", "dana|lee")]
    [InlineData("escalate:: @sam\n\n- [ ] a [escalate:: TODO]", "sam")]
    [InlineData("escalate:: my boss\n\n- [ ] a", "")]
    [InlineData("- [ ] a\nescalate:: @sam", "")]
    public void The_escalation_is_its_own_or_else_the_sections(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(text).Escalation.Select(mention => mention.Key)));

    [Fact]
    public void Moves_are_kept_with_their_reasons()
    {
        Commitment commitment = Read("- [-] a [was:: 2026-03-05] [was:: 2026-03-06] [why:: late] [due:: 2026-03-09] [cancelled:: 2026-03-07] [why:: gone]");
        Assert.Equal([new DateOnly(2026, 3, 5), new DateOnly(2026, 3, 6)], commitment.FormerDueDays);
        Assert.Equal([null, "late"], commitment.Moves.Select(move => move.Why?.Value));
        Assert.Equal([new DateOnly(2026, 3, 6), new DateOnly(2026, 3, 9)], commitment.Moves.Skip(1).Select(move => move.Was.Day).Append(commitment.Due).OfType<DateOnly>());
        Assert.Equal("gone", commitment.Reason);
    }

    [Theory]
    [InlineData("[cancelled:: 2026-03-07] [why:: gone]", "gone", null)]
    [InlineData("[was:: 2026-03-05] [why:: late] [cancelled:: 2026-03-07]", null, "late")]
    [InlineData("[was:: 2026-03-05] [why:: late] [why:: ‹why›] [cancelled:: 2026-03-07]", null, "late")]
    [InlineData("[was:: 2026-03-05] [why:: late] [why:: gone] [cancelled:: 2026-03-07]", "gone", "late")]
    [InlineData("[was:: 2026-03-05] [why:: ‹why›] [why:: gone] [cancelled:: 2026-03-07]", "gone", null)]
    [InlineData("[was:: 2026-03-05] [why:: ‹why›] [cancelled:: 2026-03-07]", null, null)]
    [InlineData("[was:: 2026-03-05] [cancelled:: 2026-03-07] [why:: gone]", "gone", null)]
    [InlineData("[was:: 2026-03-05] [due:: 2026-03-09] [why:: late] [cancelled:: 2026-03-07]", null, "late")]
    [InlineData("[was:: 2026-03-05] [missed:: 2026-03-07] [why:: gone]", "gone", null)]
    [InlineData("[why:: gone] [was:: 2026-03-05] [cancelled:: 2026-03-07]", "gone", null)]
    [InlineData("[why:: earlier] [was:: 2026-03-05] [why:: late] [why:: gone] [cancelled:: 2026-03-07]", "gone", "late")]
    public void The_reason_of_a_move_answers_for_no_drop(string fields, string? drop, string? move)
    {
        Commitment commitment = Read("- [-] a " + fields);
        Assert.Equal(drop, commitment.Reason);
        Assert.Equal(move, commitment.Moves is [var first, ..] ? first.Why?.Value : null);
    }

    [Theory]
    [InlineData("- [x] a-1: told @lee", nameof(FollowUpKind.Kept), "a-1", "told @lee")]
    [InlineData("- [ ] a-1", nameof(FollowUpKind.StillOpen), "a-1", "")]
    [InlineData("- [ ] a-1 [why:: x]", nameof(FollowUpKind.StillOpen), "a-1", "")]
    [InlineData("- [ ] a-1\n  - due:: next", nameof(FollowUpKind.Moved), "a-1", "")]
    [InlineData("- [-] a-1 [on:: 2026-03-03]", nameof(FollowUpKind.Missed), "a-1", "")]
    [InlineData("- [-] a-1 [why:: x] gone", nameof(FollowUpKind.Dropped), "a-1", "gone")]
    [InlineData("- [-] a-1 [was:: 2026-03-05] [why:: late]", nameof(FollowUpKind.Missed), "a-1", "")]
    [InlineData("- [?] a-1", nameof(FollowUpKind.Unclear), "a-1", "")]
    [InlineData("- a-1", nameof(FollowUpKind.Unclear), "a-1", "")]
    [InlineData("- [x] [[a-1]]", nameof(FollowUpKind.Kept), "", "[[a-1]]")]
    public void A_line_of_Follow_up_says_what_happened(string text, string kind, string id, string words)
    {
        FollowUp line = Assert.Single(TestRoot.Read("## Follow-up\n" + text + "\n").FollowUps);
        Assert.Equal((kind, id, words), (line.Kind.ToString(), line.Id, line.Words));
        Assert.Equal(text.Contains("on::", StringComparison.Ordinal) ? new(2026, 3, 3) : new DateOnly(2026, 3, 4), line.On(new(2026, 3, 4)));
    }

    private static Commitment Read(string body) => Assert.Single(TestRoot.Read("## Commitments\n" + body + "\n").Commitments);
}
