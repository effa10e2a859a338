using NotesToolkit.Cli.Demo;

namespace NotesToolkit.Cli.Tests.Demo;

public sealed class StoryCommitTests
{
    private const string Head = "@@@ commit 2026-03-04T16:40:00-08:00 Dana Cole <dana@example.com>\n";

    [Fact]
    public void A_commit_holds_who_when_and_what()
    {
        StoryCommit commit = Assert.Single(StoryCommit.Read("""
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
            """));

        Assert.Equal("Dana Cole", commit.Author.Name);
        Assert.Equal("dana@example.com", commit.Committer.Email);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 16, 40, 0, TimeSpan.FromHours(-8)), commit.Author.When);
        Assert.Equal(new DateTimeOffset(2026, 3, 5, 8, 10, 0, TimeSpan.FromHours(-8)), commit.Committer.When);
        Assert.Equal("laptop", commit.Branch);
        Assert.Equal("notes: priya\n", commit.Message);
        Assert.Equal(
            [
                new StoryChange("a.md", string.Empty, "---\ndate: 2026-03-04\n---\n\nText\n"),
                new StoryChange("b.md", "- [ ] old\n", "- [x] new\n\nmore\n"),
            ],
            commit.Changes);
    }

    [Fact]
    public void Line_ends_of_the_checkout_change_nothing()
    {
        const string Text = Head + "notes\n\n@@@ file a.md\nText\n";

        Assert.Equal(
            StoryCommit.Read(Text)[0].Changes,
            StoryCommit.Read(Text.ReplaceLineEndings("\r\n"))[0].Changes);
    }

    [Theory]
    [InlineData("no\n", "nowhere")]
    [InlineData("tw\n", "nowhere")]
    [InlineData("two\n", "more than once")]
    public void An_edit_finds_its_lines_exactly_once(string old, string where)
    {
        StoryChange edit = new("a.md", old, "new\n");

        FormatException refused = Assert.Throws<FormatException>(() => edit.Apply("one\ntwo\ntwo\n"));

        Assert.Equal($"a.md holds these lines {where}:\n{old}", refused.Message);
        Assert.Equal("new\ntwo\ntwo\n", (edit with { Old = "one\n" }).Apply("one\ntwo\ntwo\n"));
    }
}
