using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Parsing;

public sealed class SectionTests
{
    [Theory]
    [InlineData("## Commitments", SectionKind.Commitments)]
    [InlineData("## COMMITMENTS:", SectionKind.Commitments)]
    [InlineData("   ##\tCommitments ##  ", SectionKind.Commitments)]
    [InlineData("## Follow up", SectionKind.FollowUp)]
    [InlineData("## since last time", SectionKind.FollowUp)]
    [InlineData("## What are you avoiding, right now", SectionKind.HardQuestion)]
    [InlineData("## Commitments of ours", SectionKind.Other)]
    [InlineData("## Other", SectionKind.Other)]
    public void A_section_is_known_by_its_heading(string heading, SectionKind kind) =>
        Assert.Equal(kind, TestRoot.Read(heading + "\n- a\n").Sections[^1].Kind);

    [Theory]
    [InlineData("# Commitments")]
    [InlineData("####### Commitments")]
    [InlineData("##Commitments")]
    [InlineData("Commitments\n---")]
    [InlineData("    ## Commitments")]
    [InlineData("> ## Commitments")]
    [InlineData("- ## Commitments")]
    [InlineData("```\n## Commitments\n```")]
    [InlineData("<!--\n## Commitments\n-->")]
    public void Only_an_ATX_heading_of_level_2_outside_all_else_opens_one(string text) =>
        Assert.DoesNotContain(TestRoot.Read("## Decisions\n" + text + "\n- a\n").Sections, section => section.Kind == SectionKind.Commitments);

    [Theory]
    [InlineData("## 5. \u2705 **Commitments** (Priya):")]
    [InlineData("## Commitments [Priya]")]
    [InlineData("## __commitments__ -")]
    [InlineData("### Commitments")]
    [InlineData("###### 3) Commitments")]
    [InlineData("**Commitments**:")]
    public void A_section_may_stand_in_any_dress_and_lower_where_no_level_2_heading_names_it(string heading)
    {
        Note note = TestRoot.Read($"## Decisions\n- a\n\n{heading}\n\n- [ ] @priya b\n");

        Assert.Equal(["a"], note.ItemsOf(SectionKind.Decisions).Select(item => item.Words));
        Assert.Equal("b", Assert.Single(note.Commitments).Wording);
    }

    [Fact]
    public void A_lower_section_lasts_to_the_next_heading_of_its_level_or_above()
    {
        Note note = TestRoot.Read("# 1:1\n### Commitments\n- [ ] @priya a\n#### more\n- [ ] @lee b\n### Other\n- c\n### Commitments\n- [ ] @sam d\n");

        Assert.Equal(["a", "b", "d"], note.Commitments.Select(commitment => commitment.Wording));
    }

    [Fact]
    public void A_section_behind_a_lower_one_is_read()
    {
        Note note = TestRoot.Read("### Priorities\n- a\n## Blockers\n- b\n");

        Assert.Equal("a", Assert.Single(note.ItemsOf(SectionKind.Priorities)).Words);
        Assert.Equal("b", Assert.Single(note.ItemsOf(SectionKind.Blockers)).Words);
    }

    [Theory]
    [InlineData("## Private\n- b\n")]
    [InlineData("### Private\n- b\n")]
    [InlineData("#### Private\n- a\n### More\n- b\n")]
    [InlineData("**Private**\n\n# More\n- b\n")]
    public void What_is_private_behind_a_lower_section_stays_so(string text)
    {
        Note note = TestRoot.Read("### Priorities\n- a\n" + text);

        int hidden = note.Source.Text.IndexOf("- b", StringComparison.Ordinal);
        Assert.Contains(note.SectionsOf(SectionKind.Private), section => section.Span.Contains(hidden));
        Assert.Equal("a", Assert.Single(note.ItemsOf(SectionKind.Priorities)).Words);
    }

    [Theory]
    [InlineData("```")]
    [InlineData("~~~ts")]
    [InlineData("- a\n  ```")]
    [InlineData("> ```")]
    [InlineData("<!--")]
    public void A_note_may_end_where_a_block_begins(string end)
    {
        Note note = TestRoot.Read("## Decisions\n- b\n\n" + end);

        Assert.Equal("b", note.ItemsOf(SectionKind.Decisions)[0].Words);
        Assert.All(note.Sections, section => Assert.True(section.Span.End <= note.Source.Text.Length));
        Assert.NotNull(note.WhyMissing(SectionKind.Commitments) ?? end);
    }

    [Theory]
    [InlineData("## Private\n### Commitments\n", "It stands under Private (line 7): begin it with ##.")]
    [InlineData("## Hard question\n**Commitments**\n", "It stands under Hard question (line 7): begin it with ##.")]
    [InlineData("- a\n\n  ## Commitments\n", "It stands under a list (line 9): begin it with ##.")]
    [InlineData("# Commitments\n", "Line 7 names it: begin it with ##.")]
    [InlineData("## Growth\n<!--\n## Commitments\n", "What opens in line 8 is never closed, and hides what stands behind it: close it with -->.")]
    [InlineData("## Growth\n```\n## Commitments\n", "What opens in line 8 is never closed, and hides what stands behind it: close it with a line like its first.")]
    [InlineData("## Growth\n- a\n", null)]
    public void A_note_knows_why_a_section_may_be_missing(string body, string? why) => Assert.Equal(why, TestRoot.Read(body).WhyMissing(SectionKind.Commitments)?.TrimStart());

    [Theory]
    [InlineData("nothing agreed: a holiday", "a holiday")]
    [InlineData("escalate:: @sam\n\n- Nothing agreed: a holiday", "a holiday")]
    [InlineData("Nothing agreed.", "")]
    [InlineData("- nothing agreed: \u2026", "")]
    [InlineData("- nothing agreed: x\n- [ ] @priya a", null)]
    [InlineData("- none", null)]
    public void That_nothing_was_agreed_may_be_said(string text, string? reason) =>
        Assert.Equal(reason, TestRoot.Read($"## Commitments\n{text}\n").NothingAgreed?.Reason);

    [Fact]
    public void A_nested_task_is_neither_text_nor_field_of_its_item()
    {
        Item item = Assert.Single(TestRoot.Read("## Commitments\n- [ ] @priya a  [due:: 2026-03-11]\n  - [ ] @lee b #x  [id:: b]\n    more\n  - output:: c\n").Commitments).Item;

        Assert.Equal("@priya a", item.Words);
        Assert.Equal(["due", "output"], item.Markup.Fields.Select(field => field.Key));
        Assert.Single(item.NestedTasks);
    }

    [Fact]
    public void A_label_behind_a_follow_up_id_is_told_from_what_is_added()
    {
        Note note = TestRoot.Read("## Follow-up\n- [ ] p1 merges the runbook #x, but late\n- [ ] p1 merges something\n## Commitments\n- [ ] @priya merges [the runbook](a/b.md) #x  [id:: p1]\n");

        Assert.Equal(["but late", "merges something"], note.FollowUps.Select(line => line.Added(note.Commitments[0])));
        Assert.Equal(" merges the runbook #x", note.Source.Slice(note.FollowUps[0].Label(note.Commitments[0], note.Source)));
    }

    [Fact]
    public void A_setext_underline_ends_no_section()
    {
        Section section = Assert.Single(TestRoot.Read("## Decisions\n- a\n\nWords\n-----\n\n- b\n").Sections, section => section.Kind == SectionKind.Decisions);
        Assert.Equal(["a", "b"], section.Items.Select(item => item.Words));
    }

    [Theory]
    [InlineData("- none", true, 0)]
    [InlineData("- None.", true, 0)]
    [InlineData("- -", true, 0)]
    [InlineData("- n/a", true, 0)]
    [InlineData("none", true, 0)]
    [InlineData("- none <!-- really -->", true, 0)]
    [InlineData("- ", false, 0)]
    [InlineData("- …", false, 0)]
    [InlineData("- ...", false, 0)]
    [InlineData("- todo", false, 0)]
    [InlineData("- [ ] TBD", false, 0)]
    [InlineData("- ‹what was decided›", false, 0)]
    [InlineData("<!-- a -->", false, 0)]
    [InlineData("- none of it", true, 1)]
    [InlineData("1. a\n2) b", true, 2)]
    [InlineData("- a\n  - b\n    - c", true, 1)]
    [InlineData("- decision:: ship it", true, 1)]
    [InlineData("A sentence.", true, 0)]
    public void None_fills_a_section_and_a_placeholder_does_not(string body, bool isFilled, int items)
    {
        Section section = TestRoot.Read("## Decisions\n" + body + "\n").Sections[^1];
        Assert.Equal((isFilled, items), (section.IsFilled, section.Items.Count));
    }

    [Theory]
    [InlineData("- [x] a", 'x', "a")]
    [InlineData("-\t[ ]\u00A0a  [due:: x]  b", ' ', "a b")]
    [InlineData("- [😀] a", '\uD83D', "a")]
    [InlineData("- [x](a)", null, "[x](a)")]
    [InlineData("- [x]a", null, "[x]a")]
    [InlineData("- a [x] b", null, "a [x] b")]
    [InlineData("- [] a", null, "[] a")]
    [InlineData("- <!-- c --> a\n  > b\n  - c", null, "a b c")]
    public void An_item_has_a_box_and_words(string text, char? mark, string words)
    {
        Item item = TestRoot.Read("## Decisions\n" + text + "\n").Sections[^1].Items[0];
        Assert.Equal((mark, words), (item.Box?.Mark, item.Words));
    }
}
