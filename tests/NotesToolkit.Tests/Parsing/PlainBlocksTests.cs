using CsCheck;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Tests.Parsing;

/// <summary>The short way through a body must find what Markdown finds, or nothing.</summary>
public sealed class PlainBlocksTests
{
    private static readonly Gen<string> Start = OneOf(
        "", "", "- ", "- ", "- [ ] ", "- [x] ", "## ", "# ", "###", "> ", ">", "  ", "  - ", "    ", "    - ", " ", "\t", "-", "*", "* ", "+ ", "1. ", "12) ", "2026", "---", "===",
        "**", "_", "#topic", "@sam", "\\", "`", "~", "!", "|", "[a](b)", "[a]", "é", "名前", "\u00A0", "\u0085", "\u2028", "\uFEFF", "😀", "\f", "&", "\"", "(", "######", "#######");

    private static readonly Gen<string> Rest = OneOf(
        "", "", "words", "words", " more", "@sam writes", "[due:: 2026-03-04]", ": ", "  ", "\t", "#", "##", " #", "-", "---", "=", "==", "*", "**", "_", ">", "1.", "`code`", "\\", "[a]:", "<b>", "```",
        "~~~", "[a](b)", "|", "\u00A0");

    private static readonly Gen<string> Line = Gen.Select(Start, Start, Rest, Rest, Gen.Int[0, 3]).Select(parts =>
        (parts.Item5 == 0 ? parts.Item1 + parts.Item2 : parts.Item1) + parts.Item3 + parts.Item4);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    [Fact]
    public void The_short_way_finds_what_Markdown_finds()
    {
        int read = 0;
        Gen.Select(Line.Array[1, 6], OneOf("\n", "\n", "\n", "\r\n", "\r"), OneOf("", "---\ndate: 2026-03-04\n---")).Sample(
            (lines, lineEnd, frontMatter) =>
            {
                SourceText source = new("1on1s/priya/2026-03-04.md", frontMatter + lineEnd + string.Join(lineEnd, lines));
                if (PlainBlocks.TryRead(source, frontMatter.Length) is not { } plain)
                {
                    return;
                }

                Interlocked.Increment(ref read);
                MarkdownBlocks whole = MarkdownBlocks.ReadAll(source, frontMatter.Length);
                Assert.Equal(whole.Blocks.Select(Exact), plain.Blocks.Select(Exact));
                Assert.Equal(whole.Opaque, plain.Opaque);
                Assert.Equal(whole.Code, plain.Code);
                Assert.Equal(whole.Html, plain.Html);
                Assert.Empty(whole.References);
            },
            iter: 200_000,
            seed: "0000KoIBYj51");
        Assert.True(read > 1000, $"only {read} of the texts went the short way");
    }

    /// <summary>Of headings and items only the start is used.</summary>
    private static MarkdownBlocks.TopLevel Exact(MarkdownBlocks.TopLevel block) =>
        block.Kind is MarkdownBlocks.BlockKind.Paragraph or MarkdownBlocks.BlockKind.Opaque ? block : block with { Span = new(block.Span.Start, 0) };
}
