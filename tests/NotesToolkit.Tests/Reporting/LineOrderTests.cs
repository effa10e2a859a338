using NotesToolkit.Reporting.Verification;

namespace NotesToolkit.Tests.Reporting;

public sealed class LineOrderTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("abc", "abc", "0 1 2")]
    [InlineData("abc", "ac", "0 - 1")]
    [InlineData("ac", "abc", "0 2")]
    [InlineData("abXc", "abYc", "0 1 - 3")]
    [InlineData("bcda", "abcd", "1 2 3 -")]
    [InlineData("dabc", "abcd", "- 0 1 2")]
    [InlineData("a--b-c", "a-b-c", "0 1 - 2 3 4")]
    [InlineData("---", "--", "0 1 -")]
    [InlineData("xyz", "abc", "- - -")]
    public void Lines_are_found_in_their_order(string lines, string others, string expected) =>
        Assert.Equal(expected, string.Join(' ', LineOrder.Match(Split(lines), Split(others)).Select(at => at < 0 ? "-" : $"{at}")));

    [Fact]
    public void Long_texts_that_share_little_are_compared()
    {
        string[] lines = [.. Enumerable.Range(0, 200_000).Select(at => at % 2 == 0 ? "same" : $"line {at}")];
        string[] others = [.. Enumerable.Range(0, 200_000).Select(at => at % 3 == 0 ? "same" : $"line {200_000 - at}")];
        Assert.Equal(lines.Length, LineOrder.Match(lines, others).Length);
    }

    private static string[] Split(string text) => [.. text.Select(c => $"{c}")];
}
