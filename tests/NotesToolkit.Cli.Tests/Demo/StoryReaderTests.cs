using NotesToolkit.Cli.Demo;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Tests.Demo;

public sealed class StoryReaderTests
{
    private const string Head = "@@@ commit 2026-03-04T16:40:00-08:00 Dana Cole <dana@example.com>\n";

    [Fact]
    public void A_commit_holds_who_when_and_what()
    {
        StoryCommit commit = Assert.Single(StoryReader.Read("x.story", """
            # A remark.

            @@@ commit 2026-03-05T08:10:00-08:00 Dana Cole <dana@example.com>
            @@@ authored 2026-03-04T16:40:00-08:00
            @@@ branch laptop
            notes: priya

            @@@ file a.md
            ---
            date: 2026-03-04
            ---

            Text

            @@@ edit b.md
            < - [ ] old
            > - [x] new
            >
            > more

            @@@ delete c.md
            """));

        Assert.Equal("Dana Cole", commit.Author.Name);
        Assert.Equal("dana@example.com", commit.Committer.Email);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 16, 40, 0, TimeSpan.FromHours(-8)), commit.Author.When);
        Assert.Equal(new DateTimeOffset(2026, 3, 5, 8, 10, 0, TimeSpan.FromHours(-8)), commit.Committer.When);
        Assert.Equal("laptop", commit.Branch);
        Assert.Equal("notes: priya\n", commit.Message);
        Assert.Equal(
            [
                new FileWritten(new("x.story", 8), "a.md", "---\ndate: 2026-03-04\n---\n\nText\n"),
                new LinesReplaced(new("x.story", 15), "b.md", "- [ ] old\n", "- [x] new\n\nmore\n"),
                new FileDeleted(new("x.story", 21), "c.md"),
            ],
            commit.Changes);
    }

    [Fact]
    public void Line_ends_of_the_checkout_change_nothing()
    {
        const string Text = Head + "notes\n\n@@@ file a.md\nText\n";

        Assert.Equal(
            StoryReader.Read("x.story", Text)[0].Changes,
            StoryReader.Read("x.story", Text.ReplaceLineEndings("\r\n"))[0].Changes);
    }

    [Theory]
    [InlineData("notes", "x.story:1: before the first commit stand empty lines and remarks that begin with #.")]
    [InlineData("@@@ file a.md\n", "x.story:1: expected: @@@ commit yyyy-MM-ddTHH:mm:sszzz Name <address>.")]
    [InlineData("@@@ commit 2026-03-04 Dana <d@x>\nnotes", "x.story:1: 2026-03-04 is no time; write it as 2026-03-04T16:40:00-08:00.")]
    [InlineData("@@@ commit 2026-03-04T16:40:00-08:00 Dana\nnotes", "x.story:1: expected a time, a name, and an address in angle brackets.")]
    [InlineData(Head, "x.story:1: the commit has no message.")]
    [InlineData(Head + "notes\n@@@ edit a.md\n> new\n", "x.story:3: an edit begins with the lines that it replaces, each after <.")]
    [InlineData(Head + "notes\n@@@ edit a.md\n< old\nnew\n", "x.story:5: expected the next @@@ line here.")]
    [InlineData(Head + "notes\n@@@ move a.md\n", "x.story:3: expected: @@@ commit yyyy-MM-ddTHH:mm:sszzz Name <address>.")]
    public void What_cannot_be_read_is_said_with_its_line(string text, string message)
    {
        NotesException refused = Assert.Throws<NotesException>(() => StoryReader.Read("x.story", text));

        Assert.Equal(message, refused.Message);
    }

    [Theory]
    [InlineData("no\n", "x.story:7: a.md does not hold these lines; write them as they stand there.")]
    [InlineData("two\n", "x.story:7: a.md holds these lines more than once; add a line before or after them.")]
    [InlineData("tw", "x.story:7: a.md does not hold these lines; write them as they stand there.")]
    public void An_edit_finds_its_lines_exactly_once(string old, string message)
    {
        LinesReplaced edit = new(new("x.story", 7), "a.md", old.TrimEnd('\n') + "\n", "new\n");

        NotesException refused = Assert.Throws<NotesException>(() => edit.Apply("one\ntwo\ntwo\n"));

        Assert.Equal(message, refused.Message);
        Assert.Equal("new\ntwo\ntwo\n", (edit with { Old = "one\n" }).Apply("one\ntwo\ntwo\n"));
    }

    [Fact]
    public void A_file_that_is_not_there_is_neither_edited_nor_deleted()
    {
        StoryPlace place = new("x.story", 7);

        Assert.Throws<NotesException>(() => new LinesReplaced(place, "a.md", "a\n", "b\n").Apply(null));
        Assert.Throws<NotesException>(() => new FileDeleted(place, "a.md").Apply(null));
        Assert.Throws<NotesException>(() => new FileWritten(place, "a.md", "same\n").Apply("same\n"));
    }
}
