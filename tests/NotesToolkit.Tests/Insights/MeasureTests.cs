using NotesToolkit.Insights;
using NotesToolkit.Notes;
using static NotesToolkit.Tests.Insights.RecordBuilder;

namespace NotesToolkit.Tests.Insights;

public sealed class MeasureTests
{
    private static readonly Period HalfYear = Period("2026-01-01", "2026-06-30");

    [Fact]
    public void Kept_counts_by_the_original_day_and_by_the_latest()
    {
        Record record = new RecordBuilder()
            .Commitment("priya", "2026-02-02", done: "2026-02-02")
            .Commitment("priya", "2026-02-02", done: "2026-02-09", latest: "2026-02-09")
            .Commitment("priya", "2026-02-02")
            .Commitment("priya", "2026-02-02", state: CommitmentState.Dropped)
            .Commitment("priya", "2026-06-30")
            .Commitment("lee", "2026-02-02")
            .Build();
        Measures measures = new(Scope.OfPerson(record, "priya", HalfYear));
        Assert.Equal(new(1, 3), measures.Of<Ratio>("keptStrict"));
        Assert.Equal(new(2, 3), measures.Of<Ratio>("keptFinal"));
        Assert.Equal(new(3, 7, 148, 148), measures.Of<Spread>("daysLate"));
    }

    [Fact]
    public void Slips_and_misses_are_told_over_commitments()
    {
        Record record = new RecordBuilder()
            .Commitment("priya", "2026-02-02", events: [Slipped("2026-02-01", "2026-02-02", "2026-02-09", isLate: false), Slipped("2026-02-10", "2026-02-09", "2026-02-16", isLate: true)])
            .Commitment("priya", "2026-02-02", events: Missed("2026-02-03"))
            .Commitment("priya", "2026-02-02")
            .Build();
        Measures measures = new(Scope.OfPerson(record, "priya", HalfYear));
        Assert.Equal(new(2, 3, 0, 2, 2), measures.Of<Tally>("slips"));
        Assert.Equal(new(2, 3, 1, 1, 1), measures.Of<Tally>("misses"));
        Assert.Equal(0, new Measures(Scope.OfPerson(record, "priya", Period("2026-03-01", "2026-03-31"))).Of<Tally>("slips").Total);
    }

    [Fact]
    public void A_miss_that_a_blocker_on_its_topic_announced_is_no_surprise()
    {
        Record record = new RecordBuilder()
            .Note("priya", "2026-01-20", "## Blockers\n- No owner  [blocker:: scope] #rollback")
            .Commitment("priya", "2026-02-02", topics: ["rollback"], events: Missed("2026-02-02"))
            .Commitment("priya", "2026-02-02", topics: ["cache"], events: Missed("2026-02-02"))
            .Commitment("priya", "2026-03-02", topics: ["rollback"], events: Missed("2026-03-02"))
            .Build();
        Assert.Equal(new(2, 3), new Measures(Scope.OfPerson(record, "priya", HalfYear)).Of<Ratio>("surpriseRate"));
    }

    [Fact]
    public void An_end_without_a_signal_of_attrition_is_a_surprise()
    {
        RecordBuilder With() => new RecordBuilder().Roster(new Person("priya", default) { End = Day("2026-03-31") });
        Assert.Equal(new(1, 1), new Measures(Scope.OfPerson(With().Note("priya", "2026-03-10").Build(), "priya", HalfYear)).Of<Ratio>("surpriseRate"));
        Record told = With().Note("priya", "2026-03-10", "## Signals\n- Said so  [signal:: attrition]  [trend:: worse]").Build();
        Assert.Equal(new(0, 1), new Measures(Scope.OfPerson(told, "priya", HalfYear)).Of<Ratio>("surpriseRate"));
    }

    [Fact]
    public void Topics_recur_from_the_second_meeting_on_and_are_answered_by_a_decision()
    {
        Record record = new RecordBuilder()
            .Note("omar", "2026-02-02", "## Blockers\n- The pager #oncall\n- Once #other")
            .Note("omar", "2026-02-16", "## Blockers\n- The pager again #oncall")
            .Note("omar", "2026-03-02", "## Decisions\n- Two more people join #oncall")
            .Build();
        Measures measures = new(Scope.OfPerson(record, "omar", HalfYear));
        Assert.Equal(new(1, 2), measures.Of<Ratio>("recurrence"));
        Assert.Equal(new(1, 14, 14, 14), measures.Of<Spread>("responseDays"));
    }

    [Fact]
    public void Meetings_are_expected_by_the_cadence_less_absences_from_the_start_on()
    {
        Person priya = new("priya", default) { CadenceDays = 7, Start = Day("2026-02-02"), Away = [new(Day("2026-02-09"), Day("2026-02-15"))] };
        Record record = new RecordBuilder().Roster(priya)
            .Note("priya", "2026-02-03").Note("priya", "2026-02-17").Note("priya", "2026-02-24", more: "kind: cancelled\nby: priya\n")
            .Build("2026-03-01");
        Measures measures = new(Scope.OfPerson(record, "priya", Period("2026-01-01", "2026-06-30")));
        Assert.Equal(new(2, 2), measures.Of<Ratio>("cadence"));
        Assert.Equal(new(2, 7, 12, 12), measures.Of<Spread>("longestGapDays"));
        Assert.Equal((0, 1), (measures.Of<Ratio>("cancelledByManager").Count, measures.Of<Ratio>("cancelledByPerson").Count));
    }

    [Theory]
    [InlineData("kind: skip-level\n", 0)]
    [InlineData("kind: cancelled\nby: dana\n", 0)]
    public void No_meeting_is_expected_with_a_person_of_skip_levels_alone(string kind, int expected)
    {
        Record record = new RecordBuilder().Roster(new Person("ines", default) { CadenceDays = 7, Manager = "sam" })
            .Note("ines", "2026-02-03", more: kind)
            .Build("2026-03-01");
        Assert.Equal(new(0, expected), new Measures(Scope.OfManager(record, "dana", Period("2026-02-02", "2026-03-01"))).Of<Ratio>("cadence"));
        Assert.Equal(new(0, expected), new Measures(Scope.OfPerson(record, "ines", Period("2026-02-02", "2026-03-01"))).Of<Ratio>("cadence"));
    }

    [Theory]
    [InlineData("dana", "2026-01-06", 4)]
    [InlineData("dana", "2026-02-16", 2)]
    [InlineData("dana", "2026-03-02", 0)]
    [InlineData("sam", "2026-01-06", 0)]
    public void Meetings_that_a_manager_never_held_with_a_report_were_expected_too(string manager, string start, int expected)
    {
        Record record = new RecordBuilder()
            .Roster(new Person("priya", default), new Person("noor", default) { CadenceDays = 7, Manager = manager, Start = Day(start) })
            .Note("priya", "2026-02-03")
            .Build("2026-03-01");
        Assert.Equal(new(0, expected), new Measures(Scope.OfManager(record, "dana", Period("2026-02-02", "2026-03-01"))).Of<Ratio>("cadence"));
    }

    [Fact]
    public void A_copied_or_skipped_hard_answer_is_none()
    {
        const string Asked = "## Hard question\nWhat are you avoiding right now?\n> ";
        Record record = new RecordBuilder()
            .Note("priya", "2026-02-02", Asked + "The talk with payments.")
            .Note("priya", "2026-02-09", Asked + "The talk with payments.")
            .Note("priya", "2026-02-16", "## Hard question\nno answer: out of time")
            .Note("priya", "2026-02-23", Asked + "The talk with Lee.")
            .Build();
        Assert.Equal(new(2, 4), new Measures(Scope.OfPerson(record, "priya", HalfYear)).Of<Ratio>("hardQuestionRate"));
    }

    [Fact]
    public void Notes_are_contemporary_by_business_days_and_rescue_by_either_stance()
    {
        Record record = new RecordBuilder()
            .Note("priya", "2026-02-06", committed: "2026-02-09")
            .Note("priya", "2026-02-13", committed: "2026-02-17", stance: "coaching, rescue")
            .Note("priya", "2026-02-20", committed: "2026-03-02")
            .Build();
        Measures measures = new(Scope.OfPerson(record, "priya", HalfYear));
        Assert.Equal(new(1, 3), measures.Of<Ratio>("contemporaneity1"));
        Assert.Equal(new(2, 3), measures.Of<Ratio>("contemporaneity5"));
        Assert.Equal(new(1, 3), measures.Of<Ratio>("rescueRatio"));
    }

    [Fact]
    public void A_meeting_is_closed_by_a_complete_commitment_or_by_its_follow_up()
    {
        Record record = new RecordBuilder()
            .Note("priya", "2026-02-02", "## Commitments\nescalate:: @sam\n\n- [ ] @priya merges [it](x.md)  [due:: 2026-02-09]  [id:: a]\n- [ ] @dana asks  [due:: 2026-02-09]")
            .Note("priya", "2026-02-09", "## Follow-up\n- [ ] priya-0\n")
            .Note("priya", "2026-02-16")
            .Commitment("priya", "2026-02-12")
            .Build();
        Measures measures = new(Scope.OfPerson(record, "priya", HalfYear));
        Assert.Equal(new(1, 3), measures.Of<Ratio>("closeRate"));
        Assert.Equal(new(1, 3), measures.Of<Ratio>("closedByFollowUp"));
        Assert.Equal(new(1, 2), measures.Of<Ratio>("managerOwned"));
    }

    [Fact]
    public void Feedback_past_its_review_changes_behaviour_or_does_not()
    {
        Record record = new RecordBuilder()
            .Note("lee", "2026-02-02", "## Signals\n- Slower  [signal:: performance]  [trend:: worse] #imports")
            .Note("lee", "2026-02-12", "## Feedback\n- Told  [feedback:: performance]  [gap:: late] #imports\n  - review:: 2026-03-02\n  - outcome:: changed")
            .Note("lee", "2026-02-19", "## Feedback\n- Told  [feedback:: performance]  [gap:: late]  [review:: 2026-03-09]\n- Later  [feedback:: performance]  [gap:: late]  [review:: 2026-07-09]")
            .Note("lee", "2026-06-16", "## Growth\n- Fixed it  [principle:: Dive Deep]\n- Wrote it up  [evidence:: PR-1]")
            .Build();
        Measures measures = new(Scope.OfPerson(record, "lee", HalfYear));
        Assert.Equal(new(1, 2), measures.Of<Ratio>("behaviourChange"));
        Assert.Equal(new(2, 2), measures.Of<Ratio>("recency"));
        Assert.Equal(new(1, 10, 10, 10), measures.Of<Spread>("leadTimeDays"));
    }

    [Fact]
    public void The_team_is_all_persons_and_the_manager_what_they_own_and_hold()
    {
        Record record = new RecordBuilder()
            .Note("priya", "2026-02-02").Note("lee", "2026-02-02")
            .Commitment("priya", "2026-02-02", done: "2026-02-02").Commitment("lee", "2026-02-02").Commitment("dana", "2026-02-02")
            .Build();
        Mining mining = Mining.Of(record);
        Assert.Equal(["lee", "priya"], mining.People.Select(person => person.Person));
        Assert.Equal(new(1, 2), mining.Team.Of<Ratio>("keptStrict"));
        Assert.Equal(("dana", new Ratio(0, 1)), (mining.Manager!.Person, mining.Manager.Measures.Of<Ratio>("keptStrict")));
        Assert.Equal(2, mining.Manager.Measures.Of<Ratio>("closeRate").Of);
    }

    [Fact]
    public void Percentiles_are_the_smallest_value_that_so_many_do_not_exceed()
    {
        Assert.Equal(new(10, 5, 9, 10), Spread.OfValues([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]));
        Assert.Equal(new(1, 4, 4, 4), Spread.OfValues([4]));
        Assert.Equal(default, Spread.OfValues([]));
    }
}
