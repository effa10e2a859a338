using System.Diagnostics;
using System.Text;
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
        for (int length = 0; length < bytes.Length; length += 7)
        {
            AnyText.Check(bytes[..length]);
            AnyText.Check([.. AnyText.Utf8(TestRoot.FrontMatter), .. bytes[length..]]);
        }
    }

    [Fact]
    public void A_note_with_scraps_thrown_in_is_read()
    {
        Random random = new(20260304);
        for (int round = 0; round < 1500; round++)
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

    [Theory]
    [InlineData("- [ ] @priya merges [the runbook](a.md)  [due:: 2026-03-11]  [id:: a]\n", 10_000)]
    [InlineData("- One #topic\n  > quoted\n\n  ```\n  code\n  ```\n", 10_000)]
    [InlineData("Words and words, and a `word`, of a long note that somebody has pasted here.\n", 65_000)]
    [InlineData("## Priorities\n- One\n", 10_000)]
    [InlineData("## Private\n- One\n\n## Decisions\n", 10_000)]
    [InlineData("<!-- notes: off NT103 -- reason -->\n- [ ] x\n\n", 10_000)]
    [InlineData("<!-- notes: off NT103 -- reason -->\n", 10_000)]
    [InlineData("[", 50_000)]
    [InlineData("(a:: ", 20_000)]
    [InlineData("[a](", 20_000)]
    [InlineData("` `` ", 50_000)]
    [InlineData("<!-- ", 50_000)]
    [InlineData("<a ", 50_000)]
    [InlineData("> ", 5_000)]
    [InlineData("- ", 5_000)]
    [InlineData("- [a]: b\n", 10_000)]
    public void Much_of_it_is_read_in_good_time(string part, int count)
    {
        StringBuilder text = new(TestRoot.FrontMatter + "## Commitments\n");
        text.Insert(text.Length, part, count);
        Stopwatch watch = Stopwatch.StartNew();

        AnyText.Check(AnyText.Utf8(text.ToString()));

        // Read, judged and mended several times on a busy machine; what is quadratic takes far longer.
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), $"{watch.Elapsed}");
    }

    [Fact]
    public void Thousands_of_suppressions_for_a_whole_file_are_read_in_good_time()
    {
        string comments = string.Concat(Enumerable.Repeat("<!-- notes: off NT103 -- reason -->\n", 20_000));
        string commitments = string.Concat(Enumerable.Repeat("- [ ] x\n", 20_000));
        LintRequest request = TestRoot.Open((TestRoot.NotePath, TestRoot.FrontMatter + comments + "## Commitments\n" + commitments));
        Stopwatch watch = Stopwatch.StartNew();

        Assert.DoesNotContain(Linter.Lint(request).Findings, finding => finding.Rule.Id is "NT103" or "NT014");

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_list_nested_a_thousand_deep_is_read_in_good_time()
    {
        string steps = string.Concat(Enumerable.Range(0, 1_000).Select(depth => new string(' ', 2 * depth) + "- a\n"));
        Stopwatch watch = Stopwatch.StartNew();

        AnyText.Check(AnyText.Utf8(TestRoot.FrontMatter + "## Priorities\n" + steps));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
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
