using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Parsing;

public sealed class FieldTests
{
    [Theory]
    [InlineData("a [due:: 2026-03-11]", "due=2026-03-11")]
    [InlineData("a [due::2026-03-11]", "due=2026-03-11")]
    [InlineData("a (due:: 2026-03-11)", "due=2026-03-11")]
    [InlineData("a [DUE::\t2026-03-11 ]", "due=2026-03-11")]
    [InlineData("a [due::\u00A02026-03-11]", "due=2026-03-11")]
    [InlineData("a [due::]", "due=")]
    [InlineData("a [a_b-1:: x]", "a_b-1=x")]
    [InlineData("[output:: x] a, [due:: y]; (id:: z)", "output=x|due=y|id=z")]
    [InlineData("a [output:: the [x] doc]", "output=the [x] doc")]
    [InlineData("a (output:: the (x) doc)", "output=the (x) doc")]
    [InlineData("a (output:: the [x doc)", "output=the [x doc")]
    [InlineData("a [output:: the doc](a(b).md) b", "output=[the doc](a(b).md)")]
    [InlineData("a [output:: the doc] (later)", "output=the doc")]
    [InlineData("[signal:: attrition]: said so", "signal=attrition")]
    [InlineData("p99 <budget [due:: x] -> b", "due=x")]
    public void A_field_is_read_from_the_source(string text, string expected) => Assert.Equal(expected, Fields(text));

    [Theory]
    [InlineData("[std::vector] and (std::move)")]
    [InlineData("a [due:2026-03-11]")]
    [InlineData("a [std::vector]")]
    [InlineData("a (std::move)")]
    [InlineData("a [1due:: x]")]
    [InlineData("a [d ue:: x]")]
    [InlineData("a [due:: x")]
    [InlineData("a [due:: x\n  y]")]
    [InlineData("a [output:: the [x doc]")]
    [InlineData("a `[due:: x]`")]
    [InlineData("a ``[due:: `x`]``")]
    [InlineData("a <!-- [due:: x] -->")]
    [InlineData("a\n  > [due:: x]")]
    [InlineData("a\n\n      [due:: x]")]
    [InlineData("a\n  ```\n  [due:: x]\n  ```")]
    [InlineData("a\n  due:: x")]
    [InlineData("due:: x")]
    public void What_is_none_is_not_read(string text) => Assert.Equal(string.Empty, Fields(text));

    [Theory]
    [InlineData("a\n  - due:: x", "due=x")]
    [InlineData("a\n - due:: x", "due=x")]
    [InlineData("a\n\t* due:: x", "due=x")]
    [InlineData("a\n    1. due:: x", "due=x")]
    [InlineData("a\n  - b\n    - due:: x", "due=x")]
    [InlineData("a\n\n  - due:: x", "due=x")]
    [InlineData("a\r\n  - due:: x\r\n  - gap::\r\n", "due=x|gap=")]
    [InlineData("a\n  - due:: x, and [id:: y]", "due=x, and [id:: y]")]
    [InlineData("a\n  - see due:: x", "")]
    [InlineData("a\n  - see [due:: x]", "due=x")]
    public void A_nested_item_that_is_only_a_field_belongs_to_the_item_before_it(string text, string expected) =>
        Assert.Equal(expected, Fields(text));

    [Fact]
    public void Spans_are_those_of_the_source()
    {
        Note note = TestRoot.Read("## Decisions\n- é😀 [Due:: 2026-03-11] b\n  - gap::  g \n");
        Field[] fields = [.. note.Sections[^1].Items[0].Markup.Fields];

        Assert.Equal(["[Due:: 2026-03-11]", "gap::  g"], fields.Select(field => note.Source.Slice(field.Span)));
        Assert.Equal(["Due", "gap"], fields.Select(field => note.Source.Slice(field.KeySpan)));
        Assert.Equal(["2026-03-11", "g"], fields.Select(field => note.Source.Slice(field.ValueSpan)));
        Assert.Equal([true, false], fields.Select(field => field.IsBracketed));
        Assert.Equal(new(8, 6), note.Source.GetPosition(fields[0].Span.Start));
    }

    private static string Fields(string item)
    {
        Section section = TestRoot.Read("## Decisions\n- " + item + "\n").Sections[^1];
        return string.Join('|', Assert.Single(section.Items).Markup.Fields.Select(field => $"{field.Key}={field.Value}"));
    }
}
