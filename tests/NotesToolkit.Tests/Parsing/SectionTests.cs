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
    [InlineData("### Commitments")]
    [InlineData("##Commitments")]
    [InlineData("Commitments\n---")]
    [InlineData("    ## Commitments")]
    [InlineData("> ## Commitments")]
    [InlineData("- ## Commitments")]
    [InlineData("```\n## Commitments\n```")]
    [InlineData("<!--\n## Commitments\n-->")]
    public void Only_an_ATX_heading_of_level_2_outside_all_else_opens_one(string text) =>
        Assert.DoesNotContain(TestRoot.Read("## Decisions\n" + text + "\n- a\n").Sections, section => section.Kind == SectionKind.Commitments);

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
