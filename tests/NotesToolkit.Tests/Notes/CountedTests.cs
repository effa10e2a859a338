using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Notes;

public sealed class CountedTests
{
    [Theory]
    [InlineData(0, "0 commits")]
    [InlineData(1, "1 commit")]
    [InlineData(2, "2 commits")]
    public void Only_one_is_singular(int count, string words) => Assert.Equal(words, Counted.Of(count, "commit"));
}
