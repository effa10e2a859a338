using NotesToolkit.Notes;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Tests.Reporting;

public sealed class ReportTests : IDisposable
{
    private static readonly DateOnly AsOf = new(2026, 3, 31);

    private static readonly (string Name, string[] Arguments)[] All =
    [
        ("prep", ["priya"]), ("calibration", ["priya"]), ("team", ["dana"]), ("skip-level", ["priya"]), ("self-audit", ["dana"]),
        ("trail", ["p1"]), ("trail", ["priya", "#rollback"]), ("promotion", ["priya"]), ("narrative", ["priya"]),
    ];

    private static readonly string[] InOrder =
        ["Priya Raman", "kept on the first date", "For", "Against", "What the manager proposes", "Stays", "Before you believe the record", "Since the last cycle", "Commitments"];

    private readonly ReportedRepository lived = new();

    public ReportTests()
    {
        lived.Note("2026-03-04", """
            ## Priorities
            - Rollback drill #rollback
            ## Blockers
            - Nobody says what done means  [blocker:: clarity]  #rollback
            ## Growth
            - Traced the regression  [principle:: Dive Deep]  [evidence:: PR-812]  [level:: L6]
            ## Hard question
            What are you avoiding right now?
            > Telling payments.
            ## Commitments
            escalate:: @sam
            - [ ] @priya merges the runbook  [output:: the runbook]  [due:: 2026-03-11]  [id:: p1]  #rollback
            - [ ] @dana asks payments  [output:: a name]  [due:: 2026-03-06]  [id:: p2]
            """).Commit("2026-03-04");
        lived.Note("2026-03-11", "## Priorities\n- Rollback again #rollback\n## Feedback\n- Missed  [feedback:: performance]  [of:: p1]  [gap:: not there]  [standard:: before the launch]  [review:: 2026-04-02]").Commit("2026-03-11");
        lived.Note("2026-03-04", File.ReadAllText(Path.Combine(lived.Repository.Root, "1on1s/priya/2026-03-04.md")).Split("---\n")[2]
            .Replace("[due:: 2026-03-11]", "[was:: 2026-03-11]  [why:: waiting for payments]  [due:: 2026-03-20]", StringComparison.Ordinal)).Commit("2026-03-12");
        lived.Note("2026-03-25", "## Proposal\n- Stays  [rating:: HV2]  [performance:: medium]  [potential:: high]  [ask:: a project]", "review").Commit("2026-03-25");
    }

    public void Dispose() => lived.Dispose();

    [Fact]
    public void The_next_meeting_is_prepared()
    {
        string report = lived.Reports(AsOf).Render("prep", ["priya"]);
        Assert.Contains("“asks payments”[^", report, StringComparison.Ordinal);
        Assert.Contains("moved from 11 Mar to 20 Mar, on or after the day: “waiting for payments”", report, StringComparison.Ordinal);
        Assert.Contains("standard “before the launch”", report, StringComparison.Ordinal);
        Assert.Contains("#rollback in 2 meetings", report, StringComparison.Ordinal);
        Assert.Contains("“Telling payments.”", report, StringComparison.Ordinal);
        Assert.Contains("No evidence yet of Customer Obsession", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_standard_is_in_force_since_it_was_first_written_and_may_come_on_the_day_of_the_miss()
    {
        lived.Note("2026-03-18", "## Feedback\n- Missed again  [feedback:: performance]  [of:: p1]  [gap:: not there]  [standard:: before the launch]  [review:: 2026-04-09]").Commit("2026-03-18");
        lived.Note("2026-03-26", "## Commitments\n- [-] @priya asks legal  [output:: it]  [due:: 2026-03-26]  [missed:: 2026-03-26]  [id:: p5]").Commit("2026-03-26");
        Assert.Contains("in force since 11 Mar", lived.Reports(AsOf).Render("prep", ["priya"]), StringComparison.Ordinal);

        lived.Note("2026-03-27", "## Feedback\n- Not sent  [feedback:: performance]  [of:: p6]  [gap:: not sent]  [standard:: sent on the day]  [review:: 2026-04-09]\n"
            + "## Commitments\n- [-] @priya sends it  [output:: it]  [due:: 2026-03-27]  [missed:: 2026-03-27]  [id:: p6]").Commit("2026-03-27");
        string packet = lived.Reports(AsOf).Render("calibration", ["priya"]);
        Assert.Contains("**on the day of** the first miss", packet, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_counted_twice_or_from_the_first_date_says_so()
    {
        lived.Note("2026-03-04", File.ReadAllText(Path.Combine(lived.Repository.Root, "1on1s/priya/2026-03-04.md")).Split("---\n")[2]
            .Replace("[due:: 2026-03-20]", "[was:: 2026-03-20]  [due:: 2026-03-28]", StringComparison.Ordinal)).Commit("2026-03-21");
        string packet = lived.Reports(AsOf).Render("calibration", ["priya"]);
        Assert.Contains("1 missed (2 times), 1 overdue.", packet, StringComparison.Ordinal);
        Assert.Contains("overdue, 20 days after the first date", packet, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_only_added_to_a_note_is_not_rewritten_and_a_decision_that_stands_is_not_kept()
    {
        lived.Note("2026-03-11", "## Decisions\n- Priya leads the drill\n").Commit("2026-03-30");
        string packet = lived.Reports(AsOf).Render("calibration", ["priya"]);
        Assert.Contains("The note of 11 Mar was added to 19 days later. Added: “Priya leads the drill”", packet, StringComparison.Ordinal);
        Assert.Contains("| none named | not reversed |", packet, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_left_has_no_next_meeting_and_a_late_note_is_cited_as_first_committed()
    {
        lived.Repository.Write("people.yml", ReportedRepository.People.Replace("cadence: 7d,", "cadence: 7d, end: 2026-03-27,", StringComparison.Ordinal));
        string first = lived.Note("2026-03-20", "## Decisions\n- Ship it").Commit("2026-03-26").Abbreviated;
        string last = lived.Note("2026-03-20", "## Decisions\n- Ship it now").Commit("2026-03-30").Abbreviated;
        Assert.Contains("Left on 27 Mar, so no next 1:1", lived.Reports(AsOf).Render("prep", ["priya"]), StringComparison.Ordinal);
        string model = lived.Reports(AsOf).Model("self-audit", ["dana"]);
        using JsonDocument read = JsonDocument.Parse(model);
        string row = read.RootElement.GetProperty("rests_on").EnumerateArray().Single(found => found.GetProperty("key").GetString() == "contemporaneity1").GetRawText();
        Assert.Contains(first, row, StringComparison.Ordinal);
        Assert.DoesNotContain(last, row, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hard_conversation_names_the_days_that_were_due_however_late_the_misses_are_written()
    {
        const string Promised = "## Commitments\n- [ ] @priya writes the alert  [due:: 2026-03-11]  [id:: a1]\n- [ ] @priya writes the runbook  [due:: 2026-03-12]  [id:: a2]";
        using ReportedRepository late = new();
        late.Note("2026-03-04", Promised).Commit("2026-03-04");
        late.Note("2026-03-04", Promised.Replace("[ ]", "[-]", StringComparison.Ordinal).Replace("  [id", "  [missed:: 2026-03-20]  [id", StringComparison.Ordinal)).Commit("2026-03-20");

        Assert.Contains("Gap: due 11 Mar and 12 Mar, not delivered on the day", late.Reports(AsOf).Render("prep", ["priya"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_became_of_a_gap_is_told_wherever_the_gap_is_and_what_closed_before_a_cycle_is_not_of_it()
    {
        const string Feedback = "## Feedback\n- Late  [feedback:: performance]  [standard:: on the day]  ";
        using ReportedRepository closed = new();
        closed.Note("2026-03-04", Feedback + "[gap:: the first gap]  [review:: 2026-03-11]").Commit("2026-03-04");
        closed.Note("2026-03-11", Feedback + "[gap:: the second gap]  [review:: 2026-03-18]  [outcome:: changed]  [reviewed:: 2026-03-18]").Commit("2026-03-18");

        string promotion = closed.Reports(AsOf).Render("promotion", ["priya"]);
        Assert.Matches(@"Gap: “the first gap”\[\^\d+\] 4 Mar · closed by later feedback on 18 Mar\n  - Since then, on 18 Mar: “outcome: changed”", promotion);
        Assert.Matches(@"Gap: “the second gap”\[\^\d+\] 11 Mar · outcome changed on 18 Mar\n", promotion);
        Assert.Equal(2, Regex.Count(closed.Reports(AsOf, since: new(2026, 3, 12)).Render("calibration", ["priya"]), "Gap closed: "));
        Assert.DoesNotContain("Gap closed: ", closed.Reports(AsOf, since: new(2026, 3, 20)).Render("calibration", ["priya"]), StringComparison.Ordinal);
        Assert.Throws<NotesException>(() => closed.Reports(AsOf, since: new(2026, 4, 1)).Render("calibration", ["priya"]));
    }

    [Fact]
    public void The_hard_conversation_is_about_misses_that_no_feedback_names_and_not_about_what_is_overdue()
    {
        const string Missed = "## Commitments\n- [-] @priya writes the alert  [due:: 2026-03-11]  [missed:: 2026-03-12]  [id:: a1]\n"
            + "- [-] @priya writes the runbook  [due:: 2026-03-12]  [missed:: 2026-03-13]  [id:: a2]\n- [ ] @priya asks  [due:: 2026-03-13]  [id:: a3]";
        using ReportedRepository late = new();
        late.Note("2026-03-04", Missed).Commit("2026-03-13");
        Assert.Contains("Gap: due 11 Mar and 12 Mar, not", late.Reports(AsOf).Render("prep", ["priya"]), StringComparison.Ordinal);

        late.Note("2026-03-13", "## Feedback\n- Late  [feedback:: performance]  [of:: a1]  [gap:: no alert]  [review:: 2026-03-20]").Commit("2026-03-13");
        Assert.Contains("Gap: due 12 Mar, not", late.Reports(AsOf).Render("prep", ["priya"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_meeting_is_on_the_day_that_a_cancelled_one_was_moved_to()
    {
        lived.Note("2026-03-18", string.Empty, "cancelled", "by: dana\nmoved: 2026-04-08\n").Commit("2026-03-18");
        Assert.Contains("The next 1:1 is on **Wednesday, 8 April 2026**", lived.Reports(AsOf).Render("prep", ["priya"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Imported_notes_are_told_to_be_left_out()
    {
        lived.Note("2026-01-07", "## Priorities\n- Old", more: "imported: 2026-03-20 from old.md\n").Commit("2026-03-25");
        foreach (string name in (string[])["prep", "calibration", "promotion", "narrative"])
            Assert.Contains("1 imported note is left out of the rates.", lived.Reports(AsOf).Render(name, ["priya"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_audit_says_from_when_notes_are_what_was_held_beyond_the_cadence_and_counts_a_copied_answer_as_none()
    {
        lived.Note("2026-03-12", "## Hard question\nWhat are you avoiding right now?\n> Telling legal.").Commit("2026-03-12");
        lived.Note("2026-03-13", "## Hard question\nWhat are you avoiding right now?\n> Telling legal.").Commit("2026-03-13");
        string audit = lived.Reports(new(2026, 3, 14)).Render("self-audit", ["dana"]);
        Assert.Contains("hard question was answered | 2 of 4 |", audit, StringComparison.Ordinal);
        Assert.Contains("Meetings without an answer of their own to the hard question: 2[^", audit, StringComparison.Ordinal);
        Assert.Contains("(no notes yet before 4 Mar), and the 90 before", audit, StringComparison.Ordinal);
        Assert.Contains("Beyond those expected, 3 more meetings were held in the last 90 days.", audit, StringComparison.Ordinal);
        Assert.Contains("of those expected: 1 of 1, and 3 beyond those.", lived.Reports(new(2026, 3, 14)).Render("calibration", ["priya"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_narrative_without_a_story_has_a_heading_all_the_same_and_a_review_that_is_past_was_to_be()
    {
        string told = lived.Reports(new(2026, 4, 5)).Render("narrative", ["priya"]);
        Assert.Contains("\n## Stories\n", told, StringComparison.Ordinal);
        Assert.Contains("It is open, and the review was to be on 2 Apr.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_those_of_the_windows_last_day_and_the_page_says_so()
    {
        string then = lived.Reports(AsOf, to: new(2026, 3, 12)).Render("calibration", ["priya"]);
        Assert.DoesNotContain("The last 1:1 was on", then, StringComparison.Ordinal);
        Assert.DoesNotContain("as of 31 Mar\n", then, StringComparison.Ordinal);
        Assert.Contains("The last 1:1 was on 11 Mar, and the next is overdue", lived.Reports(AsOf).Render("calibration", ["priya"]), StringComparison.Ordinal);
        Assert.Contains("## What the checks found as of 29 Mar\n", lived.Reports(AsOf, to: new(2026, 3, 29)).Render("calibration", ["priya"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_that_was_reworded_is_told_as_before_and_after()
    {
        using ReportedRepository reworded = new();
        reworded.Note("2026-03-04", "## Decisions\n- Ship the cache on Monday #cache").Commit("2026-03-04");
        reworded.Note("2026-03-04", "## Decisions\n- Never ship the cache on Monday #cache").Commit("2026-03-20");
        string trail = reworded.Reports(AsOf).Render("trail", ["priya", "cache"]);
        Assert.Matches(@"reworded under Decisions: “Ship the cache on Monday[^”]*”\[\^\d+\] → “Never ship the cache on Monday", trail);
        Assert.DoesNotContain("removed from", trail, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_due_on_the_very_day_of_the_meeting_after_is_in_the_preparation_and_a_day_later_is_not()
    {
        using ReportedRepository due = new();
        due.Note("2026-03-04", "## Commitments\n- [ ] @priya writes the alert  [due:: 2026-03-18]\n- [ ] @priya writes the runbook  [due:: 2026-03-19]\n"
            + "## Feedback\n- Late  [feedback:: performance]  [gap:: nothing by the day]  [review:: 2026-03-18]").Commit("2026-03-04");

        string report = due.Reports(new(2026, 3, 11)).Render("prep", ["priya"]);
        Assert.Contains("“writes the alert”[^1], due 18 Mar", report, StringComparison.Ordinal);
        Assert.Contains("18 Mar: “nothing by the day”", report, StringComparison.Ordinal);
        Assert.DoesNotContain("writes the runbook", report, StringComparison.Ordinal);
    }

    [Fact]
    public void No_report_in_Markdown_has_two_blank_lines_in_a_row()
    {
        using ReportedRepository bare = new();
        bare.Note("2026-03-04", "## Commitments\n- [ ] @priya writes the alert  [due:: 2026-03-18]  [id:: p1]  #rollback").Commit("2026-03-04");
        foreach (ReportedRepository repository in new[] { lived, bare })
        {
            foreach ((string name, string[] arguments) in All)
                Assert.DoesNotContain("\n\n\n", repository.Reports(AsOf).Render(name, arguments), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_trail_tells_every_event_with_both_dates_and_the_late_slip_as_a_miss()
    {
        string report = lived.Reports(AsOf).Render("trail", ["p1"]);
        int opened = report.IndexOf("opened, due 11 Mar: “merges the runbook", StringComparison.Ordinal);
        int slipped = report.IndexOf("slipped from 11 Mar to 20 Mar, on or after the day: a miss", StringComparison.Ordinal);
        Assert.True(opened > 0 && slipped > opened, report);
        Assert.Contains("2026-03-12 12:00 +00:00", report, StringComparison.Ordinal);
        Assert.Equal(lived.Reports(AsOf).Render("trail", ["priya", "rollback"]), lived.Reports(AsOf).Render("trail", ["priya", "#rollback"]));
    }

    [Fact]
    public void Below_five_there_is_no_percentage_and_no_comparison()
    {
        foreach ((string name, string[] arguments) in All)
        {
            string report = lived.Reports(AsOf).Render(name, arguments);
            Assert.DoesNotMatch(@"\d of [0-4] \(\d+%", report);
            Assert.DoesNotMatch(@"\d of [0-4], [+−±]\d+ points|points \| \d of [0-4] \|", report);
        }
    }

    [Fact]
    public void An_unknown_report_person_or_id_is_one_sentence()
    {
        Assert.Contains("Did you mean prep?", Assert.Throws<NotesException>(() => lived.Reports(AsOf).Render("prepp", ["priya"])).Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean priya?", Assert.Throws<NotesException>(() => lived.Reports(AsOf).Render("prep", ["prya"])).Message, StringComparison.Ordinal);
        Assert.Contains("p9", Assert.Throws<NotesException>(() => lived.Reports(AsOf).Render("trail", ["p9"])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportFormat.Markdown)]
    [InlineData(ReportFormat.Html)]
    public void A_packet_begins_with_the_sentence_for_and_against_the_proposal_and_what_to_know(ReportFormat format)
    {
        string report = lived.Reports(AsOf, format).Render("calibration", ["priya"]);
        int[] places = [.. InOrder
            .Select(part => report.IndexOf(part, report.IndexOf("</head>", StringComparison.Ordinal) + 1, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData("calibration", "priya", "2026-03-04,2026-03-11,2026-03-25")]
    [InlineData("self-audit", "dana", "2026-03-04,2026-03-11,2026-03-25")]
    public void Every_note_that_a_figure_counts_is_cited_as_it_stands_and_as_it_was_first_committed(string name, string argument, string days)
    {
        using JsonDocument model = JsonDocument.Parse(lived.Reports(AsOf).Model(name, [argument]));
        JsonElement[] notes = [.. model.RootElement.GetProperty("notes").EnumerateArray()];
        Assert.Equal(days, string.Join(',', notes.Select(note => note.GetProperty("date").GetString())));
        string report = lived.Reports(AsOf).Render(name, [argument]);
        Assert.All(notes, note => Assert.Contains(note.GetProperty("first").GetProperty("text").GetString()!, report, StringComparison.Ordinal));
        Assert.NotEqual(notes[0].GetProperty("first").GetProperty("text").GetString(), notes[0].GetProperty("citation").GetProperty("text").GetString());
    }

    [Fact]
    public void A_miss_that_the_audit_counts_is_cited() =>
        Assert.Matches(@"1\d Mar: a miss of Priya[^\n]*\[\^\d+\]", lived.Reports(AsOf).Render("self-audit", ["dana"]));

    [Fact]
    public void The_sheet_cites_what_each_row_counts_by_person()
    {
        string report = lived.Reports(AsOf).Render("team", ["dana"]);
        Assert.Contains("- Dates moved to a later day: 1[^", report, StringComparison.Ordinal);
        Assert.Matches(@"\[\^1\]: \*\*Priya Raman\*\* `1on1s/priya/", report);
    }

    [Fact]
    public void Behind_a_claim_stand_three_numbers_and_how_many_more_there_are_and_the_list_has_them_all()
    {
        for (int day = 1; day < 7; day++)
        {
            lived.Note($"2026-02-0{day}", "## Priorities\n- Drill #drill").Commit($"2026-02-0{day}");
        }

        string page = lived.Reports(AsOf, ReportFormat.Html).Render("prep", ["priya"]);
        Match claim = Regex.Match(page, @"#drill in 6 meetings.*<sup class=""cite"">(?<cite>.*?)</sup>");
        Assert.Equal(3, Regex.Count(claim.Groups["cite"].Value, @">\d+</a>"));
        Assert.Contains("and <a href=\"#s", claim.Groups["cite"].Value, StringComparison.Ordinal);
        Assert.Contains(">3 more</a>", claim.Groups["cite"].Value, StringComparison.Ordinal);
        Assert.Equal(6, Regex.Count(page, "<cite>1on1s/priya/2026-02-0"));
    }

    [Fact]
    public void A_topic_is_told_of_a_note_that_is_gone_too()
    {
        using ReportedRepository other = new();
        other.Note("2026-03-04", "## Priorities\n- The pump #pump").Commit("2026-03-04");
        other.Repository.Delete("1on1s/priya/2026-03-04.md");
        other.Commit("2026-03-05");

        string report = other.Reports(AsOf).Render("trail", ["priya", "pump"]);

        Assert.Contains("raised under Priorities: “The pump #pump”", report, StringComparison.Ordinal);
        Assert.Contains("removed from Priorities, with its note", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_team_has_a_row_for_a_person_with_whom_no_note_is_yet_and_none_for_one_who_had_left()
    {
        using ReportedRepository other = new();
        other.Repository.Write("people.yml", ReportedRepository.People + "alex: {name: Alex Kim, manager: dana}\nold: {name: Old Hand, manager: dana, end: 2025-01-01}\n");
        other.Note("2026-03-04", "## Decisions\n- Ship").Commit("2026-03-04");

        string report = other.Reports(AsOf).Render("team", ["dana"]);

        Assert.Contains("2 people, by level", report, StringComparison.Ordinal);
        Assert.Contains("| Alex Kim", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Old Hand", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_due_nothing_is_said_of_lateness()
    {
        string report = lived.Reports(new(2026, 3, 5)).Render("calibration", ["priya"]);
        Assert.Contains("No commitment has fallen due yet", report, StringComparison.Ordinal);
        Assert.DoesNotContain("expected: 0 of 0", report, StringComparison.Ordinal);
    }

    [Fact]
    public void More_meetings_than_expected_are_no_percentage()
    {
        Assert.Equal("13 of 12", new NotesToolkit.Insights.Ratio(13, 12).Text);
        Assert.Equal("12 of 12 (100%)", new NotesToolkit.Insights.Ratio(12, 12).Text);
    }

    [Fact]
    public void The_bytes_are_the_same_in_any_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            string[] first = [.. Render()];
            CultureInfo arabic = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            arabic.NumberFormat.NegativeSign = "~";
            arabic.NumberFormat.NumberDecimalSeparator = ",";
            arabic.DateTimeFormat.DateSeparator = ".";
            arabic.DateTimeFormat.TimeSeparator = ".";
            CultureInfo.CurrentCulture = arabic;
            Assert.Equal(first, Render());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_page_asks_for_nothing_and_runs_nothing()
    {
        foreach ((string name, string[] arguments) in All)
        {
            string page = lived.Reports(AsOf, ReportFormat.Html).Render(name, arguments);
            Assert.DoesNotMatch(new Regex(@"<script|<link|<img|<iframe|\sstyle=|\son\w+=|url\(|@import", RegexOptions.IgnoreCase), page);
            Assert.Contains("default-src 'none'; style-src 'sha256-", page, StringComparison.Ordinal);
            Assert.Equal(Regex.Count(page, "<svg "), Regex.Count(page, "<title id="));
            Assert.Equal(Regex.Count(page, "<svg "), Regex.Count(page, "<desc id="));
        }
    }

    [Fact]
    public void The_page_of_templates_names_every_key_of_every_model()
    {
        HashSet<string> keys = [.. All.SelectMany(report => Keys(JsonDocument.Parse(lived.Reports(AsOf, attrition: true).Model(report.Name, report.Arguments)).RootElement))];
        string page = File.ReadAllText(TestFiles.At("templates", "README.md"));
        Assert.Empty(keys.Where(key => !page.Contains($"`{key}`", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(entry => Keys(entry.Value).Prepend(entry.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Keys),
        _ => [],
    };

    private IEnumerable<string> Render() => All.SelectMany(report => Enum.GetValues<ReportFormat>()
        .Select(format => lived.Reports(AsOf, format).Render(report.Name, report.Arguments))
        .Append(lived.Reports(AsOf).Model(report.Name, report.Arguments)));
}
