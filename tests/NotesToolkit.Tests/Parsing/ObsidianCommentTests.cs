using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Tests.Parsing;

public sealed class ObsidianCommentTests
{
    [Theory]
    [InlineData("- ship %% zebra @sam [due:: 2026-03-09] #zebra %% it")]
    [InlineData("- ship\n  %% zebra\n  @sam %% it")]
    [InlineData("- ship it %%zebra 2026-03-04%%")]
    [InlineData("- ship it\n\n%%\n- zebra\n## Zebra\n- [ ] zebra\n%%")]
    [InlineData("%%zebra%%\n- ship it")]
    [InlineData("- ship it\n\n%% zebra\n- zebra\n## Zebra\n- zebra")]
    public void Nothing_in_one_is_read(string text)
    {
        Note note = Parse("## Decisions\n" + text);
        Section section = Assert.Single(note.Sections);
        Item item = Assert.Single(section.Items);
        Assert.Equal("ship it", item.Words);
        Assert.Empty(item.Markup.Fields);
        Assert.Empty(item.Markup.Mentions);
        Assert.Empty(item.Markup.Topics);
        Assert.Contains("zebra", note.Source.Slice(Assert.Single(note.Comments)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- up 5%% and 6%% more")]
    [InlineData("- one sign %% alone")]
    [InlineData("- run `%%time` and `%%bash` here")]
    [InlineData("- pad it with `a %% b`\n  and `c %% d`")]
    [InlineData("```\n%% a\n%% b\n```\n- %%%% rule")]
    public void What_is_none_is_text(string text)
    {
        Note note = Parse("## Decisions\n" + text);
        Assert.Empty(note.Comments);
        Assert.Contains("%%", Assert.Single(note.Sections[0].Items).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_is_read_without_it_and_one_in_it_that_is_private_still_hides()
    {
        Assert.Equal(SectionKind.Growth, Parse("## Growth %% by me %%\n- a").Sections[0].Kind);
        Assert.Equal(SectionKind.Private, Parse("## Growth\n- a %% b\n\n## Private\nc %% d").Sections[^1].Kind);
    }

    [Fact]
    public void The_hard_answer_is_read_without_it()
    {
        Note note = Parse("## Hard question\nWhat are you avoiding right now?\n> The date %% zebra %%\n");
        Assert.Equal("The date", note.HardQuestion!.Answer);
    }

    [Fact]
    public void One_that_nothing_closes_is_told_where_a_section_is_missing() => Assert.Equal(
        " What opens in line 3 is never closed, and hides what stands behind it: close it with %%.",
        Parse("## Decisions\n- a\n%% b\n## Commitments\n- [ ] c").WhyMissing(SectionKind.Commitments));

    private static Note Parse(string text) => NoteParser.Parse(new SourceText("1on1s/priya/2026-03-04.md", text), Vocabulary.Default);
}
