using NotesToolkit.Linting;

namespace NotesToolkit.Tests.Linting;

public sealed class AnyTextTests
{
    private static readonly string[] Scraps =
    [
        "[", "]", "(", ")", "`", "```\n", "~~~\n", "<!--", "-->", "<", ">", "> ", "- ", "* ", "1. ", "  ", "\t", "\n", "\r\n", "\r", "\n\n", "\0",
        "\u00A0", "::", "[due:: ", "[x] ", "- [ ] ", "## ", "## Private\n", "## Commitments\n", "---\n", "...\n", "@", "#", "@priya", "\\", "&a ", "*a", "{", "é", "😀",
        "<<<<<<< a\n", ">>>>>>> b\n", "[a]: b\n", "[[", "]]", "https://", "none", "TODO", "<h2>Private", "===\n", "{{", "\u2028", "\uFEFF",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("---")]
    [InlineData("---\n---")]
    [InlineData("---\n---\n## ")]
    [InlineData("---\r---\r- [ ] a\r")]
    [InlineData("---\n\t\n---\n")]
    [InlineData("---\na: {b: [}\n---\n")]
    public void Small_broken_texts_are_read(string text) => AnyText.Check(AnyText.Utf8(text));

    [Fact]
    public void Every_cut_of_a_note_is_read()
    {
        byte[] bytes = AnyText.Utf8(AnyText.Everything);
        for (int length = 0; length < bytes.Length; length += 23)
        {
            AnyText.Check(bytes[..length]);
            AnyText.Check([.. AnyText.Utf8(TestRoot.FrontMatter), .. bytes[length..]]);
        }
    }

    [Fact]
    public void A_note_with_scraps_thrown_in_is_read()
    {
        Random random = new(20260304);
        for (int round = 0; round < 400; round++)
        {
            StringBuilder text = new(AnyText.Everything);
            for (int scrap = random.Next(1, 6); scrap > 0; scrap--)
            {
                text.Insert(random.Next(text.Length), Scraps[random.Next(Scraps.Length)]);
            }

            string note = random.Next(4) == 0 ? text.ToString().ReplaceLineEndings("\r\n") : text.ToString();
            AnyText.Check(random.Next(8) == 0 ? [0xEF, 0xBB, 0xBF, .. AnyText.Utf8(note)] : AnyText.Utf8(note));
        }
    }

    [Fact]
    public void Bytes_that_are_no_text_are_read()
    {
        Random random = new(7);
        for (int round = 0; round < 200; round++)
        {
            byte[] bytes = AnyText.Utf8(AnyText.Everything);
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            AnyText.Check(bytes);
        }
    }

    // How the time grows with the length is measured by the benchmark `growth`.
    [Theory]
    [InlineData("- [ ] @priya merges [the runbook](a.md)  [due:: 2026-03-11]  [id:: a]\n")]
    [InlineData("- One #topic\n  > quoted\n\n  ```\n  code\n  ```\n")]
    [InlineData("Words and words, and a `word`, of a long note that somebody has pasted here.\n")]
    [InlineData("## Priorities\n- One\n")]
    [InlineData("## Private\n- One\n\n## Decisions\n")]
    [InlineData("<!-- notes: off NT103 -- reason -->\n- [ ] x\n\n")]
    [InlineData("<!-- notes: off NT103 -- reason -->\n")]
    [InlineData("[")]
    [InlineData("(a:: ")]
    [InlineData("[a](")]
    [InlineData("` `` ")]
    [InlineData("<!-- ")]
    [InlineData("<a ")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("- [a]: b\n")]
    public void Much_of_it_is_read(string part) =>
        AnyText.Check(AnyText.Utf8(TestRoot.FrontMatter + "## Commitments\n" + string.Concat(Enumerable.Repeat(part, 300))));

    [Fact]
    public void Hundreds_of_suppressions_for_a_whole_file_are_read()
    {
        string comments = string.Concat(Enumerable.Repeat("<!-- notes: off NT103 -- reason -->\n", 500));
        string commitments = string.Concat(Enumerable.Repeat("- [ ] x\n", 500));
        LintRequest request = TestRoot.Open((TestRoot.NotePath, TestRoot.FrontMatter + comments + "## Commitments\n" + commitments));
        Assert.DoesNotContain(Linter.Lint(request).Findings, finding => finding.Rule.Id is "NT103" or "NT014");
    }

    [Fact]
    public void A_list_nested_a_thousand_deep_is_read()
    {
        string steps = string.Concat(Enumerable.Range(0, 1_000).Select(depth => new string(' ', 2 * depth) + "- a\n"));
        AnyText.Check(AnyText.Utf8(TestRoot.FrontMatter + "## Priorities\n" + steps));
    }

    [Fact]
    public void Notes_of_others_are_read()
    {
        string folder = TestFiles.At("..", "shared", "real");
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md") : [];
        byte[][] notes = [.. files.Select(File.ReadAllBytes), AnyText.Utf8(Foreign)];

        Assert.All(notes, AnyText.Check);
    }

    private const string Foreign = """
        Employee: A

        Manager: B

        ---

        ## 1. Check-in

        - Notes:

        ---

        ### Feedback from B

        Strengths:
        - Reliable

        ## 5. Action Items

        | Action | Owner | Due | Status |
        |-------|------|---------|-------|
        | Review the plan | B | 2026-02-08 | Open |

        * Topics?  
        * More
        """;
}
