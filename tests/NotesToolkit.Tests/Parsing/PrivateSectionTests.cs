using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Parsing;

public sealed class PrivateSectionTests
{
    [Theory]
    [InlineData("# private")]
    [InlineData("####### Private notes")]
    [InlineData("##Private")]
    [InlineData("## 1. **Private**")]
    [InlineData("## 🔒 <b>Private</b>")]
    [InlineData("## <!-- a --> Private")]
    [InlineData("> - ## Raw")]
    [InlineData("    ## Private")]
    [InlineData("```\n## Transcript\n```")]
    [InlineData("<!--\n## Private\n-->")]
    [InlineData("**Private:**")]
    [InlineData("Private\n=====")]
    [InlineData("Private\nand more\n---")]
    [InlineData("> Private\n> ---")]
    [InlineData("<div><h4 class=\"a\">\n\n<i>Private</i>")]
    [InlineData("<h2\nid=\"a\">Private</h2>")]
    [InlineData("text <summary>Raw</summary>")]
    public void Whatever_looks_like_its_heading_opens_one(string heading) => Assert.Null(Shown(heading));

    [Theory]
    [InlineData("#Private")]
    [InlineData("## A private word")]
    [InlineData("Private words")]
    [InlineData("Private words\n- a\n\n---")]
    [InlineData("**Private** words")]
    [InlineData("- Private")]
    [InlineData("<b>Private</b>")]
    public void What_does_not_opens_none(string text) => Assert.NotNull(Shown(text));

    [Theory]
    [InlineData("## Other", true)]
    [InlineData("  ## Other ##", true)]
    [InlineData("# Other", false)]
    [InlineData("### Other", false)]
    [InlineData("Other\n---", false)]
    [InlineData("> ## Other", false)]
    [InlineData("- ## Other", false)]
    [InlineData("```\n## Other\n```", false)]
    [InlineData("<div>\n## Other\n</div>", false)]
    public void It_lasts_to_the_next_level_2_heading_outside_code_and_HTML(string heading, bool isEnd) =>
        Assert.Equal(isEnd, Shown("## Private\n\n" + heading) is not null);

    [Fact]
    public void Nothing_is_read_in_it()
    {
        Note note = TestRoot.Read("## Private\nescalate:: @sam\n- [ ] @lee a #x [due:: 2026-03-11]\n");
        Section section = Assert.Single(note.Sections, section => section.Kind == SectionKind.Private);
        Assert.Empty(section.Items);
        Assert.Empty(section.Paragraphs);
        Assert.Empty(section.Lines.Fields);
        Assert.Equal(string.Empty, section.Name);
    }

    private static Item? Shown(string above) =>
        TestRoot.Read("## Decisions\n\n" + above + "\n\n- seen\n").Sections.SelectMany(section => section.Items).FirstOrDefault(item => item.Words == "seen");
}
