using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Tests.Parsing;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\nDate: 2026-03-04\nwith: 'priya' # who\n---\n", "date=2026-03-04|with=priya")]
    [InlineData("---\r\ndate: no\r\nwith: 0123\r\n---\r\n", "date=no|with=0123")]
    [InlineData("---  \nvoid:\nstance: \"a, b\"\n...\n", "void=|stance=a, b")]
    [InlineData("---\n{date: 2026-03-04, with: priya}\n---", "date=2026-03-04|with=priya")]
    [InlineData("---\n---\n", "")]
    [InlineData("---\n# nothing\n---\n", "")]
    public void Scalars_are_read_as_text(string text, string expected)
    {
        FrontMatter frontMatter = Read(text).FrontMatter;
        Assert.Empty(frontMatter.Errors);
        Assert.Equal(expected, string.Join('|', frontMatter.Entries.Select(entry => $"{entry.Key}={entry.Value}")));
    }

    [Theory]
    [InlineData("", "no front matter")]
    [InlineData("\n---\ndate: a\n---\n", "no front matter")]
    [InlineData(" ---\ndate: a\n---\n", "no front matter")]
    [InlineData("---\ndate: a\n", "not closed")]
    [InlineData("---\n- a\n---\n", "not a list of entries")]
    [InlineData("---\ndate: a\nDATE: b\n---\n", "twice")]
    [InlineData("---\ndate: [a]\n---\n", "nested")]
    [InlineData("---\ndate: &a b\n---\n", "anchor")]
    [InlineData("---\ndate: *a\n---\n", "alias")]
    [InlineData("---\nowner: !dana x\n---\n", "a tag is not read here")]
    [InlineData("---\ndate: *: **\n---\n", "cannot be read")]
    [InlineData("---\nowner: @dana\n---\n", "in quotes")]
    [InlineData("---\nvoid: a: b\n---\n", "colon")]
    [InlineData("---\ndate: a\n\towner: b\n---\n", "tab")]
    public void What_cannot_be_read_is_told(string text, string message) =>
        Assert.Contains(Read(text).FrontMatter.Errors, error => error.Message.Contains(message, StringComparison.Ordinal));

    [Theory]
    [InlineData("a: {b: {c: d}}\n", "{b: {c: d}}")]
    [InlineData("a: [b, [c]]\nd: e\n", "[b, [c]]")]
    [InlineData("a: { b: c }  # d\n", "{ b: c }")]
    [InlineData("a:\n  b: [c]\n\nd: e\n", "b: [c]")]
    [InlineData("a: 'b'\n", "'b'")]
    [InlineData("a: b  \n", "b")]
    public void A_value_stands_where_it_is_typed(string text, string expected)
    {
        YamlMap map = Assert.IsType<YamlMap>(YamlReader.Read("x" + text[1..], 100).Root);
        TextSpan span = map.Entries[0].Value.Span;
        Assert.Equal(expected, text.Substring(span.Start - 100, span.Length));
    }

    private static Note Read(string text) => NoteParser.Parse(new(TestRoot.NotePath, text), Vocabulary.Default);
}
