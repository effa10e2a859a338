using NotesToolkit.Insights;
using static NotesToolkit.Tests.Insights.RecordBuilder;

namespace NotesToolkit.Tests.Insights;

public sealed class PatternTests
{
    private static readonly Period HalfYear = Period("2026-01-01", "2026-06-30");

    [Fact]
    public void What_happens_twice_is_a_pattern_with_its_places()
    {
        Record record = new RecordBuilder()
            .Note("theo", "2026-02-02", "## Blockers\n- Flaky #replay", stance: "rescue", committed: "2026-02-06")
            .Note("theo", "2026-02-09", "## Priorities\n- Again\n- Replay #replay", stance: "rescue", committed: "2026-02-12")
            .Commitment("theo", "2026-02-02", events: [Slipped("2026-02-01", "2026-02-02", "2026-02-09", isLate: false), Slipped("2026-02-08", "2026-02-09", "2026-02-16", isLate: false)])
            .Commitment("theo", "2026-02-02", events: Missed("2026-02-03"))
            .Commitment("theo", "2026-02-02", events: Missed("2026-02-05"))
            .Build();
        IReadOnlyList<Pattern> patterns = PatternFinder.Find(record, "theo", HalfYear);
        Assert.Equal(
            [PatternKind.RecurringTopic, PatternKind.RepeatedSlip, PatternKind.RepeatedMiss, PatternKind.LateNotes, PatternKind.Rescue],
            patterns.Select(pattern => pattern.Kind));
        Assert.All(patterns, pattern => Assert.Equal((2, 2), (pattern.Count, pattern.Citations.Count)));
        Assert.Equal(("replay", 9), (patterns[0].Topic, patterns[0].Citations[1].Line));
        Assert.Equal("theo-0", patterns[1].Topic);
    }

    [Fact]
    public void What_happens_once_is_none()
    {
        Record record = new RecordBuilder()
            .Note("theo", "2026-02-02", "## Blockers\n- Flaky #replay", stance: "rescue", committed: "2026-02-06")
            .Commitment("theo", "2026-02-02", events: Missed("2026-02-03"))
            .Build();
        Assert.Empty(PatternFinder.Find(record, "theo", HalfYear));
    }

    [Fact]
    public void The_three_lists_name_their_reasons_and_nobody_twice_over_independent()
    {
        RecordBuilder builder = new RecordBuilder()
            .Note("priya", "2026-06-01")
            .Note("mei", "2026-06-01", "## Blockers\n- What done means  [blocker:: clarity]").Note("mei", "2026-06-08", "## Blockers\n- Which of two  [blocker:: scope]")
            .Note("theo", "2026-06-01")
            .Commitment("theo", "2026-06-02", events: Missed("2026-06-02")).Commitment("theo", "2026-06-09", events: Missed("2026-06-09"));
        for (int i = 1; i <= 5; i++)
        {
            builder.Commitment("priya", $"2026-05-0{i}", done: i == 5 ? "2026-05-09" : "2026-05-01", events: Settled()).Commitment("mei", $"2026-05-0{i}", done: "2026-05-01", events: Settled());
        }

        Lists lists = Mining.Of(builder.Build(), from: Day("2026-01-01")).Lists;
        Assert.Equal(("priya", "kept 4 of 5"), (Assert.Single(lists.Independent).Person, lists.Independent[0].Reasons[0]));
        Assert.Equal("mei", Assert.Single(lists.NeedsContext).Person);
        Assert.Equal(2, lists.NeedsContext[0].Citations.Count);
        Assert.Equal("theo", Assert.Single(lists.SilentlyUnderperforming).Person);
        Assert.Contains("2 misses in 60 days", lists.SilentlyUnderperforming[0].Reasons);
    }

    [Fact]
    public void A_signal_or_performance_feedback_ends_the_silence()
    {
        Record record = new RecordBuilder()
            .Note("theo", "2026-06-10", "## Feedback\n- Said so  [feedback:: performance]  [gap:: two dates]  [standard:: dates hold]  [review:: 2026-07-01]")
            .Commitment("theo", "2026-06-02", events: Missed("2026-06-02")).Commitment("theo", "2026-06-09", events: Missed("2026-06-09"))
            .Build();
        Assert.Null(ListFinder.SilentlyUnderperforming(record, "theo", Day("2026-06-30")));
    }

    private static NotesToolkit.History.TrailEvent[] Settled() =>
        [Missed("2026-05-01") with { Kind = NotesToolkit.History.EventKind.Kept }];
}
