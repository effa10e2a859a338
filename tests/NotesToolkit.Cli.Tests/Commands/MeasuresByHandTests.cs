namespace NotesToolkit.Cli.Tests.Commands;

/// <summary>
/// Holds what <c>mine</c> counts against what was counted by hand, on paper, from the design's formulas. The period has 84 days, 5 January to
/// 29 March 2026; today is 30 March.
/// </summary>
public sealed class MeasuresByHandTests
{
    /*
    Priya's:  a  due 01-13, done 01-12                            strict yes  final yes  days late -1
              b  due 01-20, slipped 01-19 to 01-27, done 01-27    strict no   final yes   7             slip
              c  due 01-27, slipped 01-28 to 02-03, missed 02-04  strict no   final no   8 (to the miss)  slip, two misses (the first is the late slip)
              d  dropped: not due                                 f  due 04-10: not due yet
              k  due 02-24, missed 02-26                          strict no   final no   2              miss
              e  due 03-10, open                                  strict no   final no   20 (to today)
              x  due 03-11, done 03-11, in Lee's note             strict yes  final yes   0
    Lee's:    l1 due 01-14, done 01-14                            strict yes  final yes   0
              l2 due 02-11, missed 02-11                          strict no   final no   0              miss
              l3 due 03-25, moved to 03-18, done 03-20            strict yes  final no   -5
    Dana's:   g  due 01-20, done 01-20 (yes, yes, 0)              h  due 03-06, done 03-09 (no, no, 3)

    Surprises: both misses of c had a blocker on #cache on 01-20; k's had nothing; l2's signal on #oncall was 35 days old; Lee's end had a signal of attrition.
    Topics: Priya's #rollback and #cache in several meetings, #hiring in one; Lee's #oncall in two; #pager stands in a signal of attrition, which is not shown.
    Responses: #rollback, second sighting 20 January, feedback 3 March: 42 days; #cache none; #oncall, second sighting and decision 4 February: 0 days.
    Cadence: Priya 6 meetings of (83 since 6 January - 14 away) / 7 = 9; Lee 3 of (73 from 7 January to his end) / 14 = 5; none beyond.
    Cancelled: Priya's of 27 January, by Dana: 1 of her 7 held or cancelled.
    Gaps: Priya 7, 7, 28 - 14 away, 14, 14 and 12 to the period's end; Lee 28, 28 and 16 to his end.
    Rescue: 13 and 20 January. Hard answers: 6 January and 3 March (copied, not asked, no answer, no section); all of Lee's.
    Items: Priya's notes have 9 commitments, 2 of them Dana's, 2 decisions and 3 feedback; Lee's 4 commitments and 1 decision. Soft: "circle back".
    Notes: Priya's 6 and 1 cancelled, committed after 0, 1, 5, 6, 0, 0 and 0 business days; Lee's after 0, 1 and 0. The void one is none.
    Closed: all but 20 January (no commitment) and 17 February (no output); no Follow-up closes one. Feedback: reviews 02-10 unchanged, 03-17 changed, 04-14 not yet.
    Evidence: 6 January, 17 February and 17 March; all of the last 90 days. Lead: #rollback, blocker 20 January, gap 3 March: 42 days.
    */
    private const string Expected = """
                          priya        lee          team         manager
        keptStrict        2/6          2/3          4/9          1/2
        keptFinal         3/6          1/3          4/9          1/2
        slips             2/8/0/1/1    0/3/0/0/0    2/11/0/1/1   0/2/0/0/0
        misses            3/8/0/2/2    1/3/0/1/1    4/11/0/1/2   0/2/0/0/0
        daysLate          6/2/20/20    3/0/0/0      9/0/20/20    2/0/3/3
        surpriseRate      1/3          1/2          2/5          2/5
        recurrence        2/3          1/1          3/4          3/4
        responseDays      1/42/42/42   1/0/0/0      2/0/42/42    2/0/42/42
        cadence           6/9          3/5          9/14         9/14
        cadenceSurplus    0/6          0/3          0/9          0/9
        longestGapDays    6/12/14/14   3/28/28/28   9/14/28/28   9/14/28/28
        cancelledByManager 1/7         0/3          1/10         1/10
        cancelledByPerson 0/7          0/3          0/10         0/10
        rescueRatio       2/6          0/3          2/9          2/9
        managerOwned      2/9          0/4          2/13         2/13
        hardQuestionRate  2/6          3/3          5/9          5/9
        softness          1/14         0/5          1/19         1/19
        contemporaneity1  5/7          3/3          8/10         8/10
        contemporaneity5  6/7          3/3          9/10         9/10
        closeRate         4/6          3/3          7/9          7/9
        closedByFollowUp  0/6          0/3          0/9          0/9
        behaviourChange   1/2          0/0          1/2          1/2
        recency           3/3          0/0          3/3          3/3
        leadTimeDays      1/42/42/42   0/0/0/0      1/42/42/42   1/42/42/42
        """;

    [Fact]
    public void What_mine_counts_is_what_was_counted_by_hand()
    {
        using HandMeasuredTeam team = new();
        Outcome outcome = team.Notes.Run("mine", "--from", "2026-01-05", "--to", "2026-03-29", "--as-of", "2026-03-30", "--format", "json");
        Assert.Equal((0, string.Empty), (outcome.Exit, outcome.Error));
        using JsonDocument json = JsonDocument.Parse(outcome.Output);
        JsonElement root = json.RootElement;
        JsonElement[] people = [.. root.GetProperty("people").EnumerateArray()];
        Assert.Equal(["lee", "priya"], people.Select(person => person.GetProperty("person").GetString()));
        JsonElement[] columns = [.. new[] { people[1], people[0], root.GetProperty("team"), root.GetProperty("manager") }.Select(column => column.GetProperty("measures"))];

        IEnumerable<string> actual = columns[0].EnumerateObject().Select(measure => string.Join(' ', columns.Select(column => Numbers(column.GetProperty(measure.Name))).Prepend(measure.Name)));
        Assert.Equal(Expected.Split('\n').Skip(1).Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))), actual);
    }

    private static string Numbers(JsonElement measure) => string.Join('/', measure.EnumerateObject().Select(number => number.Value.GetInt32()));
}
