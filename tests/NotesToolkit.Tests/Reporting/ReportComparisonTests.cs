using NotesToolkit.Reporting;
using NotesToolkit.Reporting.Templates;
using NotesToolkit.Reporting.Verification;

namespace NotesToolkit.Tests.Reporting;

public sealed class ReportComparisonTests : IDisposable
{
    private static readonly DateOnly AsOf = new(2026, 3, 31);

    private readonly ReportedRepository lived = new();

    public ReportComparisonTests() => lived.Note("2026-03-04", """
        ## Growth
        - Traced the p99 regression  [principle:: Dive Deep]  [evidence:: PR-812]

        ## Commitments
        - [ ] @priya merges [the runbook](docs/runbook.md)  [due:: 2026-03-11]  [id:: p1]
        """).Commit("2026-03-04");

    public void Dispose() => lived.Dispose();

    [Theory]
    [InlineData(ReportFormat.Markdown)]
    [InlineData(ReportFormat.Html)]
    public void A_report_names_the_command_that_gives_it_again(ReportFormat format)
    {
        string report = lived.Reports(AsOf, format, attrition: true).Render("calibration", ["priya"]);

        ReportOrder? order = ReportReader.OrderOf(report);

        Assert.Equivalent(new ReportOrder("calibration", ["priya"], new(new(2026, 3, 4), AsOf), AsOf, format, IncludesAttrition: true), order);
        Assert.Equal("1.2.3", ReportReader.VersionOf(report));
    }

    [Fact]
    public void A_topic_is_quoted_as_a_shell_needs_it()
    {
        ReportOrder order = new("trail", ["priya", "#roll back"], new(AsOf, AsOf), AsOf, ReportFormat.Markdown, IncludesAttrition: false);

        Assert.Equal("notes report trail priya '#roll back' --from 2026-03-31 --to 2026-03-31 --as-of 2026-03-31", order.Command);
        Assert.Equivalent(order, ReportOrder.Read(order.Command));
    }

    [Theory]
    [InlineData("notes report --all")]
    [InlineData("notes report calibration priya")]
    [InlineData("notes report calibration priya --from 2026-03-04 --to 2026-03-31 --as-of soon")]
    [InlineData("notes report calibration priya --from 2026-03-04 --to 2026-03-31 --as-of 2026-03-31 --template own.sbn")]
    [InlineData("rm -r calibration --from 2026-03-04 --to 2026-03-31 --as-of 2026-03-31")]
    public void What_cannot_be_given_again_is_no_order(string command) => Assert.Null(ReportOrder.Read(command));

    [Theory]
    [InlineData(ReportFormat.Markdown, "0 of 1", "1 of 1")]
    [InlineData(ReportFormat.Html, "0 of 1", "1 of 1")]
    [InlineData(ReportFormat.Markdown, "| 2026-03 | 1 | 0 | 0 |\n", "")]
    [InlineData(ReportFormat.Markdown, "## Principles", "## Principles\n\nThe best of the team.")]
    public void A_number_that_was_altered_is_told_where_every_citation_holds(ReportFormat format, string was, string altered)
    {
        string report = lived.Reports(AsOf, format).Render("calibration", ["priya"]);
        Assert.Contains(was, report, StringComparison.Ordinal);

        ReportCheck check = Verify(report.Replace(was, altered, StringComparison.Ordinal), report);

        Assert.All(check.Citations, cited => Assert.Equal(CitationState.Holds, cited.State));
        Assert.Equal(ReportState.ReportAltered, check.State);
        Assert.Equal(ReportState.Holds, Verify(report, report).State);
    }

    [Fact]
    public void A_push_and_words_withheld_since_are_no_alteration()
    {
        string report = lived.Reports(AsOf).Render("calibration", ["priya"]);
        string again = report
            .Replace("commits local", "commits pushed", StringComparison.Ordinal)
            .Replace("Traced the p99 regression", "(withheld)", StringComparison.Ordinal);
        Assert.NotEqual(report, again);

        Assert.Equal(ReportState.Holds, Verify(report, again).State);
    }

    [Fact]
    public void The_line_that_was_altered_is_named()
    {
        string report = lived.Reports(AsOf).Render("calibration", ["priya"]);
        int line = 1 + Array.FindIndex(report.Split('\n'), text => text.StartsWith("| 0 of 1", StringComparison.Ordinal));

        ReportComparison? comparison = Verify(report.Replace("| 0 of 1", "| 1 of 1", StringComparison.Ordinal), report).Comparison;

        Assert.Equal([line], comparison!.Altered);
        Assert.Equal(1, comparison.Missing);
    }

    private ReportCheck Verify(string report, string again)
    {
        using NotesToolkit.Git.GitRepository repository = lived.Repository.Open();
        return new ReportVerifier(new(repository), repository.Head, NotesToolkit.Configuration.NotesConfiguration.Default.Vocabulary).Verify(report, _ => again);
    }
}
