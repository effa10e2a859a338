using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Notes;

public sealed class SourceTextPositionTests
{
    [Theory]
    [InlineData("plain words ")]
    [InlineData("words and 🙂 faces ")]
    public void A_column_counts_code_points_however_far_out_in_a_line_and_in_whatever_order_it_is_asked(string words)
    {
        string line = string.Concat(Enumerable.Repeat(words, 1000));
        SourceText source = new("a.md", $"first\n{line}\n{line}");
        Random random = new(7);
        for (int i = 0; i < 500; i++)
        {
            int at = random.Next(line.Length);
            at -= char.IsLowSurrogate(line[at]) ? 1 : 0;
            int other = random.Next(2);

            LinePosition position = source.GetPosition("first\n".Length + (other * (line.Length + 1)) + at);

            Assert.Equal(new(2 + other, 1 + line[..at].EnumerateRunes().Count()), position);
        }
    }
}
