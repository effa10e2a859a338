using NotesToolkit.Notes;
using NotesToolkit.Parsing.Typed;

namespace NotesToolkit.Tests.Parsing;

public sealed class TypedDayTests
{
    [Theory]
    [InlineData("today", "2026-03-04")]
    [InlineData("Tomorrow", "2026-03-05")]
    [InlineData("thu", "2026-03-05")]
    [InlineData("tue", "2026-03-10")]
    [InlineData("wed", "2026-03-11")]
    [InlineData("Sunday", "2026-03-08")]
    [InlineData("thurs", "2026-03-05")]
    [InlineData("next tue", "2026-03-10")]
    [InlineData("next Fri", "")]
    [InlineData("next wed", "2026-03-11")]
    [InlineData("+7d", "2026-03-11")]
    [InlineData("+0d", "2026-03-04")]
    [InlineData("+2w", "2026-03-18")]
    [InlineData("in 2 weeks", "2026-03-18")]
    [InlineData("in a week", "2026-03-11")]
    [InlineData("in ten days", "2026-03-14")]
    [InlineData("next", "2026-03-18")]
    [InlineData("next 1:1", "2026-03-18")]
    [InlineData("our next 1on1", "2026-03-18")]
    [InlineData("18 Mar", "2026-03-18")]
    [InlineData("Mar 18", "2026-03-18")]
    [InlineData("18th of March", "2026-03-18")]
    [InlineData("March 18th", "2026-03-18")]
    [InlineData("4 Mar", "2026-03-04")]
    [InlineData("18 Feb", "")]
    [InlineData("Aug 31", "2026-08-31")]
    [InlineData("1 Sep", "")]
    [InlineData("18 Feb 2027", "2027-02-18")]
    [InlineData("Feb 18, 2027", "2027-02-18")]
    [InlineData("30 Feb 2027", "")]
    [InlineData("the 18th", "2026-03-18")]
    [InlineData("the 3rd", "2026-04-03")]
    [InlineData("the 31st", "2026-03-31")]
    [InlineData("the 32nd", "")]
    [InlineData("Thu 19th", "2026-03-19")]
    [InlineData("Thursday the 19th", "2026-03-19")]
    [InlineData("Thu, 19 Mar", "2026-03-19")]
    [InlineData("Thu 18th", "")]
    [InlineData("EOW", "2026-03-06")]
    [InlineData("end of the week", "2026-03-06")]
    [InlineData("end of month", "2026-03-31")]
    [InlineData("end of quarter", "")]
    [InlineData("2/10", "")]
    [InlineData("2/10/2026", "")]
    [InlineData("2026-03-11", "2026-03-11")]
    [InlineData("2026-02-30", "")]
    [InlineData("yesterday", "")]
    [InlineData("next week", "")]
    [InlineData("fri or sat", "")]
    [InlineData("+99999999999d", "")]
    [InlineData("+9999999d", "")]
    [InlineData("asap", "")]
    public void Words_name_a_day_after_a_meeting_on_a_Wednesday(string words, string day) =>
        Assert.Equal(day, TypedDay.Read(words, new(new(2026, 3, 4), CadenceDays: 14)).Day?.Text() ?? string.Empty);

    [Theory]
    [InlineData("mon", "2026-03-02")]
    [InlineData("wed", "2026-03-04")]
    [InlineData("thu", "2026-02-26")]
    [InlineData("yesterday", "2026-03-03")]
    [InlineData("18 Feb", "2026-02-18")]
    [InlineData("the 28th", "2026-02-28")]
    [InlineData("18 Mar", "")]
    [InlineData("tomorrow", "")]
    [InlineData("+7d", "")]
    public void Words_name_a_day_on_which_something_was_done(string words, string day) =>
        Assert.Equal(day, TypedDay.Read(words, new(new(2026, 3, 4), LooksBack: true)).Day?.Text() ?? string.Empty);

    [Theory]
    [InlineData("2/10", true, "")]
    [InlineData("2/5", true, "2026-05-02")]
    [InlineData("3/10", false, "2026-03-10")]
    [InlineData("2/10/2026", true, "2026-10-02")]
    [InlineData("2/10/2026", false, "2026-02-10")]
    [InlineData("18/3", false, "")]
    public void Two_numbers_are_read_as_the_root_says(string words, bool isDayFirst, string day) => Assert.Equal(
        day,
        TypedDay.Read(words, new(new(2026, 3, 4), Order: isDayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst)).Day?.Text() ?? string.Empty);

    [Fact]
    public void What_has_two_readings_names_both()
    {
        Assert.Equal("2026-03-06 or 2026-03-13", TypedDay.Read("next Fri", new(new(2026, 3, 4))).Names);
        Assert.Equal("2026-02-18 or 2027-02-18", TypedDay.Read("18 Feb", new(new(2026, 3, 4))).Names);
        Assert.Equal("2026-10-02 or 2026-02-10", string.Join(" or ", TypedDay.Read("2/10/2026", new(new(2026, 3, 4))).Days.OrderDescending().Select(Days.Text)));
    }

    [Fact]
    public void Without_a_cadence_there_is_no_next() => Assert.Null(TypedDay.Read("next", new(new(2026, 3, 4))).Day);

    [Fact]
    public void A_weekend_has_no_end_of_its_week() => Assert.Null(TypedDay.Read("EOW", new(new(2026, 3, 7))).Day);
}
