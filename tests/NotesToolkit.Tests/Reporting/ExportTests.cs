using NotesToolkit.Reporting.Exports;

namespace NotesToolkit.Tests.Reporting;

public sealed class ExportTests : IDisposable
{
    private static readonly DateOnly AsOf = new(2026, 3, 31);

    private static readonly string[] Prose = ["letter", "timetable", "due and not there", "Plain", "Kind words", "escaped", "publishes"];

    private readonly ReportedRepository lived = new();

    public void Dispose() => lived.Dispose();

    [Theory]
    [InlineData(nameof(ExportFormat.Ndjson))]
    [InlineData(nameof(ExportFormat.Csv))]
    public void No_table_tells_a_secret(string kind)
    {
        ExportFormat format = Enum.Parse<ExportFormat>(kind);
        PlantedSecrets.In(lived);
        foreach (DateOnly day in new[] { AsOf, new DateOnly(2026, 3, 5) })
        {
            foreach (bool attrition in new[] { false, true })
            {
                Assert.DoesNotContain("zebra", All(format, day, attrition), StringComparison.OrdinalIgnoreCase);
            }
        }

        // The test can fail: what is no secret is told.
        Assert.Contains("priya-0304b", All(format, AsOf), StringComparison.Ordinal);
        Assert.Contains("rollback", All(format, AsOf), StringComparison.Ordinal);
    }

    [Fact]
    public void No_sentence_is_told()
    {
        PlantedSecrets.In(lived);
        string all = All(ExportFormat.Ndjson, AsOf, attrition: true);
        Assert.All(Prose, prose => Assert.DoesNotContain(prose, all, StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_is_withheld_too_where_it_says_what_must_not_be_told()
    {
        lived.Repository.Write("1on1s/priya/2026-03-04-acquisition.md", Note("2026-03-04", """
            ## Priorities
            - One topic #acme-deal and one more #rollback and #maternity-cover

            ## Commitments
            - [ ] @acme.lawyer reads it  [due:: 2026-03-11]  [id:: acme-deal-1]  #rollback
            - [ ] @priya merges the runbook  [due:: 2026-03-11]  [id:: priya-0304a]  #rollback
            - [ ] @priya calls  [due:: 2026-03-11]  [id:: pregnant_1]
            - [ ] @priya says many words  [due:: 2026-03-11]  [id:: what a long story it is]

            ## Feedback
            - Late  [feedback:: performance]  [gap:: late]  [of:: acme-deal-1]

            ## Private
            The acquisition, our acme deal, and what acme.lawyer says; acme-deal-1 and priya-0304a with it.
            """));
        lived.Commit("2026-03-04");
        string all = All(ExportFormat.Ndjson, AsOf);
        foreach (string secret in new[] { "acme", "acquisition", "maternity", "pregnant", "long story" })
        {
            Assert.DoesNotContain(secret, all, StringComparison.OrdinalIgnoreCase);
        }

        string[] commitments = Lines("commitments", AsOf);
        Assert.Equal(4, commitments.Length);
        Assert.Contains(commitments, line => line.Contains("\"commitment\":\"priya-0304a\",\"id\":\"priya-0304a\",\"owner\":\"priya\"", StringComparison.Ordinal));
        string lawyer = Assert.Single(commitments, line => line.Contains("\"id\":\"(withheld)\",\"owner\":\"(withheld)\"", StringComparison.Ordinal));
        string key = lawyer.Split("\"commitment\":\"")[1].Split('"')[0];
        Assert.Matches("^\\(withheld\\)@[0-9a-f]{12}\\.1@[0-9a-f]{12}:11$", key);
        Assert.Contains($"\"commitment\":\"{key}\"", Assert.Single(Lines("judgements", AsOf)), StringComparison.Ordinal);
        Assert.Equal(3, Lines("sightings", AsOf).Count(line => line.Contains("\"topic\":\"rollback\"", StringComparison.Ordinal)));
        Assert.Single(Lines("topics", AsOf));
    }

    [Fact]
    public void Kinds_of_meetings_in_a_files_name_are_no_secret()
    {
        lived.Note("2026-03-04", "## Private\nWe skip the level review.", "review");
        lived.Note("2026-03-05", "## Private\nThis skip level went well.", "skip-level");
        lived.Commit("2026-03-05");
        string meetings = string.Concat(Lines("meetings", AsOf));
        Assert.Contains("1on1s/priya/2026-03-04-review.md", meetings, StringComparison.Ordinal);
        Assert.Contains("1on1s/priya/2026-03-05-skip-level.md", meetings, StringComparison.Ordinal);
    }

    [Fact]
    public void Proposals_void_notes_and_last_days_stay_at_home()
    {
        lived.Repository.Write("people.yml", ReportedRepository.People.Replace("cadence: 7d", "cadence: 7d, end: 2026-06-30", StringComparison.Ordinal));
        lived.Note("2026-03-04", "## Proposal\n- Proposed #promo  [rating:: HV1]  [performance:: high]  [principle:: Dive Deep]", "review");
        lived.Note("2026-03-05", "## Priorities\n- Nothing #gone\n\n## Commitments\n- [ ] @priya goes  [due:: 2026-03-12]  [id:: gone-1]", more: "void: written by mistake\n");
        lived.Note("2026-03-06", "## Signals\n- Looked up #exit  [signal:: atrition]\n- Leads  [signal:: promotion]  [trend:: better]");
        lived.Commit("2026-03-06");
        string all = All(ExportFormat.Ndjson, AsOf);
        foreach (string absent in new[] { "promo\"", "HV1", "Dive Deep", "gone", "exit", "2026-06-30" })
        {
            Assert.DoesNotContain(absent, all, StringComparison.Ordinal);
        }

        Assert.Single(Lines("signals", AsOf));
        Assert.Contains("\"endDay\":\"2026-06-30\"", All(ExportFormat.Ndjson, AsOf, attrition: true), StringComparison.Ordinal);
    }

    [Fact]
    public void A_spreadsheet_runs_nothing_that_a_csv_holds()
    {
        lived.Repository.Write("people.yml", """
            priya: {name: '=HYPERLINK("http://x","a, b")', manager: dana, role: "+1", level: "-2\r\nX"}
            dana: {name: "@sum(1)"}

            """);
        lived.Note("2026-03-04", "## Priorities\n- A topic #-rf\n\n## Commitments\n- [x] @priya goes  [due:: 2026-03-11]  [completion:: 2026-03-09]  [id:: -x]");
        lived.Commit("2026-03-04");
        string people = Table("people", ExportFormat.Csv);
        Assert.Contains(",\"'=HYPERLINK(\"\"http://x\"\",\"\"a, b\"\")\",dana,'+1,\"'-2\r\nX\",", people, StringComparison.Ordinal);
        Assert.Contains(",'@sum(1),", people, StringComparison.Ordinal);
        Assert.Contains(",'-rf,", Table("sightings", ExportFormat.Csv), StringComparison.Ordinal);
        // A number is no text: it keeps its sign.
        Assert.Contains(",'-x,'-x,priya,", Table("commitments", ExportFormat.Csv), StringComparison.Ordinal);
        Assert.Contains(",kept,2026-03-09,true,true,-2,0,0,", Table("commitments", ExportFormat.Csv), StringComparison.Ordinal);
        Assert.Contains("\"topic\":\"-rf\"", Table("sightings", ExportFormat.Ndjson), StringComparison.Ordinal);
    }

    [Fact]
    public void A_culture_changes_no_byte()
    {
        PlantedSecrets.In(lived);
        CultureInfo before = CultureInfo.CurrentCulture;
        string expected = All(ExportFormat.Csv, AsOf);
        try
        {
            CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NegativeSign = "~";
            odd.DateTimeFormat.DateSeparator = "|";
            odd.DateTimeFormat.TimeSeparator = ".";
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(expected, All(ExportFormat.Csv, AsOf));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Note(string day, string body) => $"---\ndate: {day}\nowner: dana\nwith: priya\nstance: coaching\n---\n{body}\n";

    private string[] Lines(string table, DateOnly day) => Table(table, ExportFormat.Ndjson, day).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string Table(string name, ExportFormat format, DateOnly? day = null)
    {
        using StringWriter output = new();
        Export.Write(new(lived.Source(day ?? AsOf), "1.2.3", includesAttrition: false), ExportTables.All.Single(table => table.Name == name), format, output);
        return output.ToString();
    }

    private string All(ExportFormat format, DateOnly day, bool attrition = false)
    {
        using StringWriter output = new();
        ExportFacts facts = new(lived.Source(day), "1.2.3", attrition);
        foreach (ExportTable table in ExportTables.All)
        {
            Export.Write(facts, table, format, output);
            Export.Write(facts, table, ExportFormat.Ndjson, output, isNamed: true);
        }

        return output.ToString();
    }
}
