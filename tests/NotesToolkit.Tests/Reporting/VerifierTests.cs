using NotesToolkit.Notes;
using NotesToolkit.Reporting.Templates;
using NotesToolkit.Reporting.Verification;

namespace NotesToolkit.Tests.Reporting;

public sealed class VerifierTests : IDisposable
{
    private static readonly DateOnly AsOf = new(2026, 3, 31);

    private readonly ReportedRepository lived = new();

    public VerifierTests()
    {
        lived.Note("2026-03-04", """
            ## Growth
            - Traced “the” p99 | <regression> & `more` to [GC settings](docs/gc.md)  [principle:: Dive Deep]  [evidence:: PR-812]

            ## Commitments
            - [ ] @priya merges [the runbook](docs/runbook.md)  [due:: 2026-03-11]  [id:: p1]
            """).Commit("2026-03-04");
        lived.Note("2026-03-11", "## Feedback\n- Missed  [feedback:: performance]  [of:: p1]  [gap:: due 2026-03-11, not there]  [standard:: merged before the launch]  [review:: 2026-03-18]").Commit("2026-03-11");
    }

    public void Dispose() => lived.Dispose();

    public static TheoryData<string, string[]> Reports => new()
    {
        { "prep", ["priya"] }, { "calibration", ["priya"] }, { "team", ["dana"] }, { "skip-level", ["priya"] }, { "self-audit", ["dana"] }, { "trail", ["p1"] }, { "promotion", ["priya", "L6"] }, { "narrative", ["priya"] },
    };

    [Fact]
    public void Code_that_a_quotation_does_not_close_ends_with_it_and_what_looks_like_a_footnote_stays_its_text()
    {
        lived.Note("2026-03-18", "## Growth\n- Wrote `a` and an odd ` tick  [principle:: Dive Deep]  [evidence:: PR-1]\n- Found ```` in [^1] and `code`  [principle:: Dive Deep]  [evidence:: PR-2]\n- Paired `code`  [principle:: Dive Deep]  [evidence:: PR-3]").Commit("2026-03-18");
        string packet = lived.Reports(AsOf).Render("calibration", ["priya"]);
        Assert.Contains("“Wrote &#96;a&#96; and an odd &#96; tick”", packet, StringComparison.Ordinal);
        Assert.Contains("“Found &#96;&#96;&#96;&#96; in &#91;^1] and &#96;code&#96;”", packet, StringComparison.Ordinal);
        Assert.Contains("“Paired `code`”", packet, StringComparison.Ordinal);
        Assert.Equal(ReportState.Holds, Verify(packet).State);
        Assert.Contains("Found ```` in [^1] and `code`", lived.Reports(AsOf, ReportFormat.Html).Render("calibration", ["priya"]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_as_it_was_written_holds(string name, string[] arguments)
    {
        foreach (ReportFormat format in Enum.GetValues<ReportFormat>())
        {
            ReportCheck check = Verify(lived.Reports(AsOf, format).Render(name, arguments));
            Assert.All(check.Citations, cited => Assert.Equal(CitationState.Holds, cited.State));
            Assert.Equal(ReportState.Holds, check.State);
        }
    }

    [Theory]
    [InlineData("due 2026-03-11, not there", "due 2026-03-11, nearly there", nameof(CitationState.TextDiffers))]
    [InlineData("2026-03-11.md@", "2026-03-12.md@", nameof(CitationState.NoPath))]
    [InlineData("“due 2026-03-11, not there”[^", "“due 2026-03-11, not there”[", nameof(CitationState.Uncited))]
    public void An_altered_report_is_told(string was, string altered, string state)
    {
        string report = lived.Reports(AsOf).Render("calibration", ["priya"]);
        Assert.Contains(was, report, StringComparison.Ordinal);
        ReportCheck check = Verify(report.Replace(was, altered, StringComparison.Ordinal));
        Assert.Contains(check.Citations, cited => cited.State.ToString() == state);
        Assert.Equal(ReportState.ReportAltered, check.State);
    }

    [Fact]
    public void What_a_template_without_commit_and_sources_wrote_is_not_called_altered() =>
        Assert.Equal(ReportState.TemplateQuotes, Verify("# Mine\n\n- “Rollback drill”[^1]\n").State);

    [Fact]
    public void A_drawing_in_a_Markdown_report_hides_no_quotation()
    {
        string report = lived.Reports(AsOf).Render("calibration", ["priya"]);
        ReportCheck check = Verify(report + "\n<svg>\n“never said”\n</svg>\n");
        Assert.Contains(check.Citations, cited => cited.State == CitationState.Uncited);
        Assert.Equal(ReportState.ReportAltered, check.State);
    }

    [Fact]
    public void A_commit_that_never_was_is_an_altered_report_while_the_reports_own_commit_stands()
    {
        string report = lived.Reports(AsOf).Render("trail", ["p1"]);
        string first = ReportReader.Read(report).First().Places[0].Commit;
        ReportCheck check = Verify(report.Replace("@" + first, "@000000000000", StringComparison.Ordinal));
        Assert.Equal(ReportState.ReportAltered, check.State);
    }

    [Fact]
    public void A_rebased_repository_is_told_while_the_old_commits_are_there_and_when_they_are_gone()
    {
        string report = lived.Reports(AsOf).Render("calibration", ["priya"]);
        lived.Repository.Git("checkout", "-q", "--orphan", "anew");
        lived.Commit("2026-03-20");
        ReportCheck check = Verify(report);
        Assert.All(check.Citations, cited => Assert.Equal(CitationState.NotInHistory, cited.State));
        Assert.Equal(ReportState.HistoryRewritten, check.State);

        lived.Repository.Git("branch", "-q", "-D", "main");
        lived.Repository.Git("reflog", "expire", "--expire=now", "--all");
        lived.Repository.Git("gc", "-q", "--prune=now");
        check = Verify(report);
        Assert.Contains(check.Citations, cited => cited.State == CitationState.NoCommit);
        Assert.Equal(ReportState.HistoryRewritten, check.State);
    }

    [Fact]
    public void An_altered_repository_is_told()
    {
        string report = lived.Reports(AsOf).Render("calibration", ["priya"]);
        string blob = lived.Repository.Git("rev-parse", "HEAD:1on1s/priya/2026-03-11.md").Trim();
        string other = lived.Repository.Git("hash-object", "-w", "people.yml").Trim();
        string file = Path.Combine(lived.Repository.Root, ".git", "objects", blob[..2], blob[2..]);
        File.SetAttributes(file, FileAttributes.Normal);
        File.Copy(Path.Combine(lived.Repository.Root, ".git", "objects", other[..2], other[2..]), file, overwrite: true);
        ReportCheck check = Verify(report);
        Assert.Contains(check.Citations, cited => cited.State == CitationState.Damaged);
        Assert.Equal(ReportState.RepositoryAltered, check.State);
    }

    [Fact]
    public void Another_repository_holds_nothing_of_it()
    {
        string report = lived.Reports(AsOf).Render("calibration", ["priya"]);
        using ReportedRepository other = new();
        other.Commit("2026-03-01");
        Assert.Equal(ReportState.RepositoryAltered, Verify(report, other).State);
    }

    [Fact]
    public void What_was_withheld_may_be_anything_between_what_was_not()
    {
        string report = lived.Reports(AsOf).Render("calibration", ["priya"]);
        Assert.All(Verify(report.Replace("“due 2026-03-11, not there”", "“due (withheld) there”", StringComparison.Ordinal)).Citations, cited => Assert.Equal(CitationState.Holds, cited.State));
        Assert.Contains(Verify(report.Replace("“due 2026-03-11, not there”", "“due (withheld) here”", StringComparison.Ordinal)).Citations, cited => cited.State == CitationState.TextDiffers);
    }

    [Fact]
    public void A_text_that_is_no_report_is_refused() =>
        Assert.Throws<NotesException>(() => Verify("# Something else\n"));

    private ReportCheck Verify(string report, ReportedRepository? other = null) => (other ?? lived).Verify(report);
}
