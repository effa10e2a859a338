using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Parsing;

public sealed class MentionTests
{
    [Theory]
    [InlineData("@priya", "priya")]
    [InlineData("@PRIYA's", "priya")]
    [InlineData("(@lee)", "lee")]
    [InlineData("@priya.raman", "priya")]
    [InlineData("@priya_x", "priya")]
    [InlineData("@priyax", "priyax")]
    [InlineData("@jo.smith.", "jo.smith")]
    [InlineData("@jo.smith-b_c, @x", "jo.smith-b_c|x")]
    [InlineData("@zoë.müller", "zoë.müller")]
    [InlineData("a@priya.com /@priya .@priya _@priya -@priya", "")]
    [InlineData("@ priya, @-x", "")]
    [InlineData("`@priya` <!-- @lee --> <a href=\"@sam\">", "")]
    [InlineData("a `\n\n  @priya `", "priya")]
    [InlineData("[output:: to @lee] @sam", "lee|sam")]
    [InlineData("[the @lee book](x/@sam)", "lee")]
    public void A_mention_is_the_longest_roster_key_or_else_words_with_joints(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Markup(text).Mentions.Select(mention => mention.Key)));

    [Fact]
    public void The_longest_roster_key_wins()
    {
        const string people = TestRoot.People + "\njo: {name: Jo}\njo.smith: {name: Jo Smith}\n";
        Note note = TestRoot.Open((TestRoot.NotePath, TestRoot.FrontMatter + "## Decisions\n- @jo.smith @jo.smiths @jo-x\n"), ("people.yml", people))
            .Context.Notebook.Find(TestRoot.NotePath)!;

        Assert.Equal(["jo.smith", "jo", "jo"], note.Sections[^1].Items[0].Markup.Mentions.Select(mention => mention.Key));
    }

    [Theory]
    [InlineData("#rollback", "rollback")]
    [InlineData("a #Roll_back-2, (#x)", "roll_back-2|x")]
    [InlineData("a\n  #ärger", "ärger")]
    [InlineData("a\u00A0#x", "x")]
    [InlineData("#812 ##x a#x [#x] /#x # x", "")]
    [InlineData("#812a", "812a")]
    [InlineData("`#x` <!-- #y -->\n  > #z", "")]
    public void A_topic_stands_at_the_start_or_behind_a_space_and_has_a_letter(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Markup(text).Topics.Select(topic => topic.Name)));

    [Theory]
    [InlineData("[a](b)", "b")]
    [InlineData("[a](<b c> \"t\")", "b c")]
    [InlineData("[[page|the page]]", "page")]
    [InlineData("<https://a.example/x>", "https://a.example/x")]
    [InlineData("see https://a.example/x.", "https://a.example/x")]
    [InlineData("[a](b(c)d)", "b(c)d")]
    [InlineData("[a]() [b] `[c](d)`", "")]
    public void Links_of_every_form_have_their_targets(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Markup(text).Links.Select(link => link.Target)));

    private static Markup Markup(string item) => TestRoot.Read("## Decisions\n- " + item + "\n").Sections[^1].Items[0].Markup;
}
