using NotesToolkit.Insights;
using NotesToolkit.Notes;
using NotesToolkit.Reporting;
using NotesToolkit.Reporting.Templates;

namespace NotesToolkit.Tests.Reporting;

/// <summary>Secrets are planted in every place that a note can hold them; no report in any format tells one.</summary>
public sealed class WithheldTests : IDisposable
{
    private static readonly DateOnly AsOf = new(2026, 3, 31);

    private static readonly (string Name, string[] Arguments)[] All =
    [
        ("prep", ["priya"]), ("calibration", ["priya"]), ("team", ["dana"]), ("skip-level", ["priya"]), ("self-audit", ["dana"]),
        ("trail", ["priya-0304a"]), ("trail", ["priya-0304b"]), ("promotion", ["priya", "L6"]), ("narrative", ["priya"]), ("person", ["priya"]), ("trail", ["priya", "rollback"]),
    ];

    private readonly ReportedRepository lived = new();

    public void Dispose() => lived.Dispose();

    [Fact]
    public void No_report_in_any_format_tells_a_secret()
    {
        PlantedSecrets.In(lived);
        foreach (ReportFormat format in Enum.GetValues<ReportFormat>())
        {
            foreach (bool attrition in new[] { false, true })
            {
                Reports reports = lived.Reports(AsOf, format, attrition);
                foreach ((string name, string[] arguments) in All.Where(report => report.Name != "person" || format == ReportFormat.Html))
                {
                    foreach (string text in new[] { reports.Render(name, arguments), reports.Model(name, arguments) })
                    {
                        Assert.DoesNotContain("zebra", text, StringComparison.OrdinalIgnoreCase);
                    }
                }
            }
        }

        // The test can fail: what is no secret is told, and what was withheld has its mark.
        Reports plain = lived.Reports(AsOf);
        Assert.Contains("publishes the plain timetable", plain.Render("calibration", ["priya"]), StringComparison.Ordinal);
        Assert.Contains("(withheld)", plain.Render("trail", ["priya-0304a"]), StringComparison.Ordinal);
    }

    public static TheoryData<string> Kinds => new(
        "> A zebra quoted", "```\nzebra in code\n```", "<!-- a zebra in a comment -->", "- x\n\n[r]: https://example.com/zebra", "### About the zebra of things\n- y",
        "- [ ] @priya does a thing  [escalate:: @sam, then the zebra]  [due:: 2026-03-20]", "- said so  [impact:: zebra money]  [situation:: zebra place]",
        "- was missed  [feedback:: performance]\n  - gap:: zebra gap\n  - standard:: zebra", "| a | b |\n|---|---|\n| zebra cell | two |",
        "- item\n  that goes on with a zebra\n  > zebra in a nested quotation");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_page_of_a_cited_note_withholds_what_a_later_version_or_note_holds_in_private(string kind)
    {
        const string Close = "## Commitments\n- [ ] @priya merges it  [due:: 2026-03-20]  [output:: the doc]  [escalate:: @sam]\n\n";
        foreach (string day in new[] { "2026-03-04", "2026-03-05" })
        {
            using ReportedRepository notes = new();
            string first = notes.Note("2026-03-04", $"{Close}## Decisions\n{kind}").Commit("2026-03-04").Abbreviated;
            notes.Note("2026-03-04", Close).Note(day, $"## Private\n{kind}").Commit("2026-03-06");
            string page = notes.Reports(AsOf, ReportFormat.Html).Render("note", [$"1on1s/priya/2026-03-04.md@{first}"]);
            Assert.DoesNotContain("zebra", page, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("merges it", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("---\ntags: [zebra, b]\ndate: 2026-03-04 # zebra\n# zebra\nwith: priya\nmood: zebra\nowner: dana\nnested:\n  a:\n    - zebra\ntext: |\n  zebra\n\n  zebra\n---\n")]
    [InlineData("---\n{tags: [zebra], date: 2026-03-04, mood: zebra, with: priya, owner: dana, \"quoted\": {a: zebra}}\n---\n")]
    public void The_page_of_a_cited_note_has_no_key_and_no_comment_of_the_writers_own(string frontMatter)
    {
        lived.Repository.Write("1on1s/priya/2026-03-04.md", frontMatter + "## Decisions\n- keep the zoo\n");
        string first = lived.Commit("2026-03-04").Abbreviated;
        string page = lived.Reports(AsOf, ReportFormat.Html).Render("note", [$"1on1s/priya/2026-03-04.md@{first}"]);
        Assert.DoesNotContain("zebra", page, StringComparison.Ordinal);
        Assert.Contains("with: priya", page, StringComparison.Ordinal);
        Assert.Contains("keep the zoo", page, StringComparison.Ordinal);
    }

    [Fact]
    public void No_report_and_no_page_of_a_note_tells_a_comment()
    {
        const string Body = "## Decisions\n- keep the zoo %% zebra %%\n\nA sentence <!-- zebra --> of VERSION %% zebra %% that goes on\n\n%%\n- zebra\n%%\n<!--\nzebra\n-->\n";
        lived.Note("2026-03-04", Body).Commit("2026-03-04");
        string first = lived.Note("2026-03-04", Body.Replace("VERSION", "the second", StringComparison.Ordinal)).Commit("2026-03-20").Abbreviated;
        Reports reports = lived.Reports(AsOf, ReportFormat.Html);
        string page = reports.Render("note", [$"1on1s/priya/2026-03-04.md@{first}"]);
        Assert.Contains("keep the zoo", page, StringComparison.Ordinal);
        Assert.DoesNotContain("zebra", page, StringComparison.Ordinal);
        string packet = reports.Render("calibration", ["priya"]);
        Assert.Contains("of the second", packet, StringComparison.Ordinal);
        Assert.DoesNotContain("zebra", packet, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_private_section_repeats_counts_all_the_same()
    {
        lived.Note("2026-03-04", "## Commitments\n- let's revisit it next week\n\n## Hard question\nWhat are you avoiding right now?\n> The no to Piet.\n\n"
            + "## Transcript\nDana: What are you avoiding right now? The no to Piet. Let's revisit it next week\n").Commit("2026-03-04");
        NoteRecord note = Assert.Single(lived.Source(AsOf).Record.Notes);
        Assert.Equal(HardQuestionOutcome.Answered, note.HardQuestion);
        Assert.Contains(note.Items, item => item.IsSoft);
    }

    [Theory]
    [InlineData("zebra", "\n## Private\nThe zebra is secret.\n")]
    [InlineData("mental-health-zebra", "")]
    public void No_report_tells_a_topic_of_which_a_private_section_speaks_or_that_is_sensitive(string topic, string more)
    {
        foreach (string day in new[] { "2026-03-04", "2026-03-11", "2026-03-18" })
        {
            lived.Note(day, $"## Blockers\n- Waiting for the decision  [blocker:: scope]  #{topic}\n- The build is slow  [blocker:: scope]  #zoo\n{more}").Commit(day);
        }

        Reports reports = lived.Reports(AsOf);
        foreach ((string name, string[] arguments) in All.Where(report => report.Name is "prep" or "calibration" or "team" or "skip-level"))
        {
            string text = reports.Render(name, arguments) + reports.Model(name, arguments);
            Assert.Contains("zoo", text, StringComparison.Ordinal);
            Assert.DoesNotContain("zebra", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_report_and_no_page_of_a_note_tells_a_signal_of_no_kind()
    {
        lived.Note("2026-03-04", "## Signals\n- zebra pinged her #zoo\n\nA zebra paragraph\n\n## Decisions\n- keep the zoo #zoo\n").Commit("2026-03-04");
        string first = lived.Note("2026-03-04", "## Signals\n- zebra rang her #zoo\n\nA zebra paragraph\n\n## Decisions\n- keep the zoo #zoo\n").Commit("2026-03-10").Abbreviated;
        Reports reports = lived.Reports(AsOf, ReportFormat.Html);
        string page = reports.Render("note", [$"1on1s/priya/2026-03-04.md@{first}"]);
        Assert.Contains("keep the zoo", page, StringComparison.Ordinal);
        Assert.DoesNotContain("zebra", page, StringComparison.Ordinal);
        Assert.DoesNotContain("zebra", reports.Render("calibration", ["priya"]), StringComparison.Ordinal);
        Assert.DoesNotContain("zebra", reports.Render("trail", ["priya", "zoo"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_an_earlier_day_withholds_what_moved_to_a_private_section_later()
    {
        PlantedSecrets.In(lived);
        Assert.DoesNotContain("zebra", lived.Reports(new(2026, 3, 5)).Render("trail", ["priya-0304a"]), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Attrition_is_told_on_request_only()
    {
        PlantedSecrets.In(lived);
        Reports plain = lived.Reports(AsOf);
        Assert.DoesNotContain("ttrition", plain.Render("calibration", ["priya"]), StringComparison.Ordinal);
        Assert.DoesNotContain("ttrition signal", plain.Render("team", ["dana"]), StringComparison.Ordinal);
        Reports full = lived.Reports(AsOf, attrition: true);
        Assert.Contains("likelihood high", full.Render("calibration", ["priya"]), StringComparison.Ordinal);
        Assert.Contains("Attrition signal of 11 Mar", full.Render("team", ["dana"]), StringComparison.Ordinal);
    }
}
