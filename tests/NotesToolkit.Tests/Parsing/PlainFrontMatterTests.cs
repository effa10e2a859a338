using CsCheck;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Tests.Parsing;

/// <summary>The short way through front matter must read what YAML reads, or nothing.</summary>
public sealed class PlainFrontMatterTests
{
    private static readonly Gen<string> Piece = OneOf(
        "date", "owner", "with", ":", ": ", " ", "  ", "\t", "dana", "2026-03-04", "no", "~", "null", "0x1F", "1e3", "a, b", "é", "名前", "#", " # not", "-", "- ", "---", "'",
        "\"", "@sam", "*", "&a", "!", "|", ">", "%", "{", "}", "[", "]", ",", "?", "? ", "<<", "\u00A0", "\u0085", "\u2028", "\uFEFF", "\r", "😀", ".", "_", "/", "\\");

    private static readonly Gen<string> Line = Gen.OneOf(
        Gen.Select(OneOf("date", "owner", "with", "stance"), Piece.Array[0, 3].Select(string.Concat)).Select(both => $"{both.Item1}: {both.Item2}"),
        Piece.Array[0, 5].Select(string.Concat));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    [Fact]
    public void The_short_way_reads_what_YAML_reads()
    {
        int read = 0;
        Gen.Select(Line.Array[1, 4], OneOf("\n", "\r\n")).Sample(
            (lines, lineEnd) =>
            {
                SourceText source = new("1on1s/priya/2026-03-04.md", $"---{lineEnd}{string.Join(lineEnd, lines)}{lineEnd}---{lineEnd}body");
                int closing = Enumerable.Range(2, source.LineCount).First(line => source.Slice(source.GetLine(line)) == "---");
                if (PlainFrontMatter.TryRead(source, 2, closing) is not { } plain)
                {
                    return;
                }

                Interlocked.Increment(ref read);
                int start = source.GetLine(1).End;
                YamlDocument yaml = YamlReader.Read(source.Text[start..source.GetLine(closing).Start], start);
                Assert.Empty(yaml.Errors);
                Assert.Equal(
                    Assert.IsType<YamlMap>(yaml.Root).Entries.Select(entry => new FrontMatterEntry(entry.Key, entry.KeySpan, Assert.IsType<YamlScalar>(entry.Value).Text, entry.Value.Span)),
                    plain);
            },
            iter: 20_000,
            seed: "0000KoIBYj51");
        Assert.True(read > 100, $"only {read} of the texts went the short way");
    }

    [Theory]
    [InlineData("date: 2026-03-04\nowner: dana\nwith: priya\nstance: coaching, rescue", true)]
    [InlineData("date: 2026-03-04\ndate: 2026-03-05", false)]
    [InlineData("date: \"2026-03-04\"", false)]
    [InlineData("title: Q3: plan", false)]
    [InlineData("date:", false)]
    [InlineData("date: 2026-03-04 # Wednesday", false)]
    public void What_is_more_than_plain_is_left_to_YAML(string block, bool isPlain)
    {
        SourceText source = new("1on1s/priya/2026-03-04.md", $"---\n{block}\n---\n");

        Assert.Equal(isPlain, PlainFrontMatter.TryRead(source, 2, source.LineCount - 1) is not null);
    }
}
