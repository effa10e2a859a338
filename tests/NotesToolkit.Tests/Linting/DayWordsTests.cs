using NotesToolkit.Notes;

namespace NotesToolkit.Tests.Linting;

public sealed class DayWordsTests
{
    [Theory]
    [InlineData("today", "2026-03-04")]
    [InlineData("Tomorrow", "2026-03-05")]
    [InlineData("thu", "2026-03-05")]
    [InlineData("tue", "2026-03-10")]
    [InlineData("wed", "2026-03-11")]
    [InlineData("Sunday", "2026-03-08")]
    [InlineData("thurs", "2026-03-05")]
    [InlineData("+7d", "2026-03-11")]
    [InlineData("+0d", "2026-03-04")]
    [InlineData("next", "2026-03-18")]
    [InlineData("next week", null)]
    [InlineData("fri or sat", null)]
    [InlineData("+99999999999d", null)]
    [InlineData("+9999999d", null)]
    [InlineData("asap", null)]
    public void A_word_names_a_day_after_a_meeting_on_a_Wednesday(string word, string? day) =>
        Assert.Equal(day, DayWords.Resolve(word, new(2026, 3, 4), cadenceDays: 14)?.Text());

    [Fact]
    public void Without_a_rhythm_there_is_no_next() => Assert.Null(DayWords.Resolve("next", new(2026, 3, 4), cadenceDays: null));
}
