using System.Text;
using System.Text.Json;
using CsCheck;
using NotesToolkit.Configuration;
using NotesToolkit.History;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Tests.History;

/// <summary>A version that is read in parts, beside another one, must say what it says when it is read whole.</summary>
public sealed class VersionPartsTests
{
    private const string Path = "1on1s/priya/2026-03-04.md";

    private static readonly Gen<string> Plain = OneOf(
        "## Commitments", "## Commitments", "## Signals", "## Feedback", "## Follow-up", "## Else", "##", "# Title", "", "", "", "- plain #topic", "escalate:: @dana", "- escalate:: @lee",
        "- [ ] @priya writes [the plan](plan.md)  [due:: 2026-03-11]  [id:: a1]", "- [x] @priya writes é  [completion:: 2026-03-11]  [id:: a2]", "- [ ] @sam asks  [output:: a name]",
        "  - due:: 2026-03-12", "- [due:: 2026-03-13]", "- said  [standard:: Plans are written]", "- [ ] a1", "- [x] a2", "> quoted", "- [ ] @priya reads [plan]");

    private static readonly Gen<string> Reaching = OneOf(
        "## Private", "```", "<!-- hidden -->", "[plan]: plan.md", "    ## Commitments", "<div>", "</div>", "***", "words", "words of @priya");

    private static readonly Gen<string> Line = Gen.Frequency((30, Plain), (1, Reaching));

    private static readonly Gen<string> FrontMatter = OneOf(
        "---\ndate: 2026-03-04\nowner: dana\nwith: priya\n---", "---\ndate: 2026-03-04\nowner: dana\nwith: priya\n---", "---\nwith: sam\n---", "---\nwith: sam\nvoid: wrong file\n---", "no front matter");

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    [Fact]
    public void A_version_says_the_same_in_parts_as_whole()
    {
        int read = 0;
        Gen<string[]> lines = Line.Array[0, 6];
        Gen.Select(FrontMatter, FrontMatter, lines, lines, lines, OneOf("\n", "\n", "\r\n")).Sample(
            (one, two, start, middle, end, lineEnd) =>
            {
                (Note first, byte[] before) = Text([one, .. start, .. end], lineEnd);
                (Note second, byte[] after) = Text([two, .. start, .. middle, .. end], lineEnd);
                if (VersionParts.Of(first, before, NotesConfiguration.Default.Vocabulary) is not { } parts)
                {
                    return;
                }

                Assert.Equal(Render(NoteFacts.Of(first)), Render(parts.Facts));
                if (parts.Read(Path, after, NotesConfiguration.Default.Vocabulary) is { } next)
                {
                    Interlocked.Increment(ref read);
                    Assert.Equal(Render(NoteFacts.Of(second)), Render(next.Facts));
                }
            },
            iter: 5_000,
            seed: "0000KoIBYj51");
        Assert.True(read > 300, $"only {read} of the versions were read in parts");
    }

    [Fact]
    public void Only_what_is_new_is_read()
    {
        const string Old = "---\nwith: sam\n---\n## Commitments\n- [ ] @sam asks  [id:: a1]\n\n## Signals\n- calm\n";
        (Note first, byte[] before) = Text([Old], "\n");
        VersionParts parts = VersionParts.Of(first, before, NotesConfiguration.Default.Vocabulary)!;

        VersionParts next = parts.Read(Path, Encoding.UTF8.GetBytes(Old.Replace("calm", "loud", StringComparison.Ordinal)), NotesConfiguration.Default.Vocabulary)!;

        Assert.Same(parts.Facts.Commitments, next.Facts.Commitments);
        Assert.NotEqual(parts.Facts.Prose, next.Facts.Prose);
    }

    [Theory]
    [InlineData("```\n## Commitments\n- [ ] @sam asks\n```")]
    [InlineData("<div>\n## Commitments\n- [ ] @sam asks\n</div>")]
    [InlineData("## Private\n- secret")]
    [InlineData("[plan]: plan.md")]
    public void What_reaches_over_a_heading_is_read_whole(string body)
    {
        (Note note, byte[] bytes) = Text(["---\nwith: sam\n---", body], "\n");

        Assert.Null(VersionParts.Of(note, bytes, NotesConfiguration.Default.Vocabulary));
    }

    private static (Note Note, byte[] Bytes) Text(string[] lines, string lineEnd)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Join(lineEnd, lines).Replace("\n", lineEnd, StringComparison.Ordinal).Replace("\r\r", "\r", StringComparison.Ordinal));
        return (NoteParser.Parse(SourceText.Decode(Path, bytes), NotesConfiguration.Default.Vocabulary), bytes);
    }

    private static string Render(NoteFacts facts) => JsonSerializer.Serialize(facts);
}
