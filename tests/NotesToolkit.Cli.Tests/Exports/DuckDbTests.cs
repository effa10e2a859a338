namespace NotesToolkit.Cli.Tests.Exports;

/// <summary>What a head of engineering asks of all teams at once, answered by DuckDB over the exports of two repositories.</summary>
public sealed class DuckDbTests(ExportedTeams teams) : IClassFixture<ExportedTeams>
{
    public static TheoryData<string> Formats => ["ndjson", "csv"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Which_topics_come_back_in_which_teams_and_nobody_responds(string format) => Assert.Equal(
        ["flaky-replay|2|2026-04-07|2|7", "second-writer|1|2026-02-04|1|2"],
        Ask(format, """
            SELECT topic, count(*) AS people, min(firstSeen), count(DISTINCT repository), sum(meetings)
            FROM topics WHERE meetings > 1 AND responded IS NULL GROUP BY topic ORDER BY people DESC, topic
            """));

    [Theory]
    [MemberData(nameof(Formats))]
    public void How_many_commitments_are_kept_by_manager_with_n(string format)
    {
        string[] kept = Ask(format, """
            SELECT repository, count_if(keptFinal) AS kept, count(*) AS n
            FROM commitments JOIN (SELECT DISTINCT repository, person FROM meetings) team USING (repository)
            WHERE keptFinal IS NOT NULL AND owner = team.person GROUP BY repository ORDER BY n DESC
            """);

        // The same as the tool's own measure, which nothing here computes.
        Assert.Equal([Mined(inSearch: false), Mined(inSearch: true)], kept.Select(row => row[41..]));
        Assert.Equal(["dana|73|92", "kim|1|2", "sam|1|1"], Ask(format, """
            SELECT manager, count_if(keptFinal), count(*) FROM commitments
            WHERE keptFinal IS NOT NULL AND owner = person GROUP BY manager ORDER BY manager
            """));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Where_was_a_standard_told_only_after_the_miss(string format) => Assert.Equal(
        ["lee|2026-02-12|2026-02-09|lee-0115b", "noor|2026-05-05|2026-04-21|noor-0407a", "ines|2026-05-15|2026-04-24|ines-0417b"],
        Ask(format, """
            SELECT f.person, f.standardStood, f.firstMiss, c.id
            FROM feedback f JOIN judgements j USING (repository, path, line) JOIN commitments c USING (repository, commitment)
            WHERE f.standardOrder = 'after' ORDER BY f.day
            """));

    [Theory]
    [MemberData(nameof(Formats))]
    public void By_how_many_days_do_due_dates_slip_in_each_quarter(string format) => Assert.Equal(
        ["2026-01-01|10|11.5", "2026-04-01|5|14"],
        Ask(format, """
            SELECT date_trunc('quarter', day)::DATE AS quarter, count(*), median(date_diff('day', fromDay, toDay))
            FROM events WHERE kind = 'slipped' GROUP BY quarter ORDER BY quarter
            """));

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_keys_of_two_repositories_do_not_meet(string format)
    {
        Assert.Equal(["2"], Ask(format, "SELECT count(DISTINCT repository) FROM export"));
        Assert.Equal(["0"], Ask(format, "SELECT count(*) - count(DISTINCT (repository, commitment)) FROM commitments"));
        Assert.Equal(["0"], Ask(format, "SELECT count(*) - count(DISTINCT (repository, path)) FROM meetings"));
        Assert.Equal(["0"], Ask(format, "SELECT count(*) - count(DISTINCT (repository, commitment, number)) FROM events"));
        Assert.Equal(["0"], Ask(format, "SELECT count(*) FROM events ANTI JOIN commitments USING (repository, commitment)"));
        Assert.Equal(["0"], Ask(format, "SELECT count(*) FROM sightings ANTI JOIN meetings USING (repository, path, commit)"));
    }

    [Fact]
    public void The_questions_that_the_page_shows_have_answers()
    {
        Directory.CreateDirectory(Path.Combine(teams.Folder, "lake"));
        Assert.Equal(5, ExportPage.Questions.Count);
        Assert.All(ExportPage.Questions, question => Assert.Equal(question.StartsWith("COPY", StringComparison.Ordinal), Ask("ndjson", question.Replace("'lake/", $"'{teams.Folder}/lake/", StringComparison.Ordinal)).Length == 0));
    }

    private string Mined(bool inSearch)
    {
        using JsonDocument mine = JsonDocument.Parse(teams.Run(inSearch, "mine", "--format", "json"));
        JsonElement ratio = mine.RootElement.GetProperty("team").GetProperty("measures").GetProperty("keptFinal");
        return $"{ratio.GetProperty("count")}|{ratio.GetProperty("of")}";
    }

    /// <summary>Answers a question whose tables are those of both repositories.</summary>
    private string[] Ask(string format, string question) => ExportPage.Query(question, ExportPage.Views(Path.Combine(teams.Folder, format)));
}
