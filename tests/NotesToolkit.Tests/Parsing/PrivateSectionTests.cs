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
    [InlineData("**Private**:")]
    [InlineData("*Private*")]
    [InlineData("__Private__ :")]
    [InlineData("<b>Private</b>")]
    [InlineData("<p><strong>Private</strong>:</p>")]
    [InlineData("Private:")]
    [InlineData("## &#80;rivate")]
    [InlineData("## Pri&shy;vate")]
    [InlineData("## Pri\u200Bvate")]
    [InlineData("## P\u00ADr\u00ADi\u00ADvate")]
    [InlineData("## \uFF30\uFF52\uFF49\uFF56\uFF41\uFF54\uFF45")]
    [InlineData("## \U0001D5E3\U0001D5FF\U0001D5F6\U0001D603\U0001D5EE\U0001D601\U0001D5F2")]
    [InlineData("## ![x](y) Private")]
    [InlineData("## **Pri**vate")]
    [InlineData("## [Private](x)")]
    [InlineData("> [!NOTE] Private")]
    [InlineData("> [!warning]- **Private**")]
    [InlineData("> [!private]")]
    [InlineData("> [!PRIVATE]-")]
    [InlineData("> [!raw]+")]
    [InlineData("- > [!transcript] What they said")]
    [InlineData("> [!private|red]")]
    [InlineData("\U0001F512 **Private**")]
    [InlineData("\U0001F512\uFE0F *Private* \U0001F512")]
    [InlineData("## Decisions (private)")]
    [InlineData("### what is not private yet")]
    [InlineData("# 1:1, private")]
    [InlineData("## <i></i>Private")]
    [InlineData("## \U0001F512 Confidential")]
    [InlineData("## Off the record")]
    [InlineData("### **Off-the-record** (HR)")]
    [InlineData("## Personal")]
    [InlineData("## Personal notes:")]
    [InlineData("## Signals (confidential)")]
    [InlineData("## Ana – my eyes only")]
    [InlineData("**Only me**")]
    [InlineData("> [!confidential]- HR")]
    [InlineData("Personal:")]
    [InlineData("**Private:** he leaves")]
    [InlineData("- _Private_: he leaves")]
    public void Whatever_looks_like_its_heading_opens_one(string heading) => Assert.Null(Shown(heading));

    [Theory]
    [InlineData("#Private")]
    [InlineData("## The privateer")]
    [InlineData("Private: he leaves")]
    [InlineData("Raw numbers of the drill:")]
    [InlineData("<https://example.com/Private>")]
    [InlineData("<!-- Private -->")]
    [InlineData("Private words")]
    [InlineData("Private words\n- a\n\n---")]
    [InlineData("**Private** words")]
    [InlineData("- Private")]
    [InlineData("<b>Private</b> words")]
    [InlineData("> [!note]")]
    [InlineData("\U0001F512 **Private** words")]
    [InlineData("## Personal growth")]
    [InlineData("## Personal-development plan")]
    [InlineData("### Confidential computing")]
    [InlineData("Off the record, he leaves")]
    [InlineData("- Personal: his goals")]
    [InlineData("- **Personal:** his goals")]
    [InlineData("**Private** repositories: two")]
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

    [Fact]
    public void A_tag_of_any_length_hides_no_heading() => Assert.Null(Shown($"<h2 class=\"{new string('a', 5000)}\">Private</h2>"));

    [Theory]
    [InlineData("private: Offline")]
    [InlineData("private: Other, Offline")]
    [InlineData("private: ~")]
    [InlineData("private: [Offline]")]
    [InlineData("private: ['']")]
    [InlineData("private: [\"\U0001F512\uFE0F\"]")]
    public void Configured_names_add_to_the_three(string configuration)
    {
        Note note = TestRoot.Open(("notes.yml", configuration), (TestRoot.NotePath, $"{TestRoot.FrontMatter}## Transcript\na\n## Offline\nb\n## \U0001F512 Off\nc\n"))
            .Context.Notebook.Find(TestRoot.NotePath)!;

        Assert.Equal(SectionKind.Private, note.Sections[1].Kind);
        Assert.Equal(configuration.Contains("Offline", StringComparison.Ordinal), note.Sections[2].Kind == SectionKind.Private);
        Assert.Equal(configuration.Contains("\U0001F512", StringComparison.Ordinal), note.Sections[3].Kind == SectionKind.Private);
    }

    private static Item? Shown(string above) =>
        TestRoot.Read("## Decisions\n\n" + above + "\n\n- seen\n").Sections.SelectMany(section => section.Items).FirstOrDefault(item => item.Words == "seen");
}
