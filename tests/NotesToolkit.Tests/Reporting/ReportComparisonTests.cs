using NotesToolkit.Configuration;
using NotesToolkit.Git;
using NotesToolkit.Reporting;
using NotesToolkit.Reporting.Templates;
using NotesToolkit.Reporting.Verification;

namespace NotesToolkit.Tests.Reporting;

public sealed class ReportComparisonTests : IDisposable
{
    private const ReportFormat Markdown = ReportFormat.Markdown;
    private const ReportFormat Html = ReportFormat.Html;

    private static readonly DateOnly AsOf = new(2026, 3, 31);

    private readonly ReportedRepository lived = new();

    public ReportComparisonTests() => lived.Note("2026-03-04", """
        ## Growth
        - Traced the p99 regression to its cause in the allocator  [principle:: Dive Deep]  [evidence:: PR-812]
        - Told the on-call what to look for  [principle:: Ownership]

        ## Commitments
        - [x] @priya merges [the runbook](docs/runbook.md)  [was:: 2026-03-06]  [due:: 2026-03-11]  [completion:: 2026-03-10]  [id:: p1]
        - [ ] @priya writes the alert  [due:: 2026-03-18]  [id:: p2]
        """).Commit("2026-03-04");

    public void Dispose() => lived.Dispose();

    [Theory]
    [InlineData(Markdown, "a number", "0 were kept", "2 were kept")]
    [InlineData(Html, "a number", "0 were kept", "2 were kept")]
    [InlineData(Markdown, "a line removed", @"\| none named \|.*\n|\| Ownership \|.*\n", "")]
    [InlineData(Html, "a line removed", @"<tr><td>Ownership.*\n", "")]
    [InlineData(Markdown, "a line added", "## Principles", "## Principles\n\nThe best of the team.")]
    [InlineData(Html, "a line added", "</ul>", "<li>The best of the team.</li>\n</ul>")]
    [InlineData(Markdown, "a line moved", @"(?s)(- “Traced[^\n]*\n)(.*?## Against\n\n)", "$2$1")]
    [InlineData(Html, "a line moved", @"(?s)(<li>“Traced[^\n]*\n)(.*?>Against</h2>\n<ul>\n)", "$2$1")]
    [InlineData(Markdown, "a comment around lines", @"(- “[^\n]*\n)", "<!--\n$1-->\n")]
    [InlineData(Html, "a comment around lines", @"(<li>“[^\n]*)", "<!--$1-->")]
    [InlineData(Markdown, "markup that hides", "## Commitments", "<div hidden>\n\n## Commitments")]
    [InlineData(Html, "an element hidden", "<li>“", "<li hidden>“")]
    [InlineData(Html, "a style", @"h2 \{", ".story { display: none } h2 {")]
    [InlineData(Html, "a bar", @"(<rect[^>]* width="")\d", "${1}9")]
    [InlineData(Html, "a point", @"(<circle[^>]* cx="")\d", "${1}9")]
    [InlineData(Html, "what a screen reader reads", @"(<desc[^>]*>)[^<]*", "${1}All is well.")]
    [InlineData(Html, "the policy", "default-src 'none'", "default-src *")]
    [InlineData(Html, "a link", @"<cite>([^<]*)</cite>", "<cite><a href=\"https://evil.example/\">$1</a></cite>")]
    [InlineData(Html, "a number that leads elsewhere", "href=\"#s1\"", "href=\"https://evil.example/\"")]
    [InlineData(Markdown, "a link", @"(`1on1s[^`]*`)", "[$1](<javascript:alert(1)>)")]
    [InlineData(Html, "a heading hidden", "<h2 id", "<h2 hidden id")]
    [InlineData(Markdown, "words withheld that are not", "“Traced[^”]*”", "“(withheld)”")]
    [InlineData(Markdown, "the number of commits", "Evidence: 1 commit on", "Evidence: 10 commits on")]
    [InlineData(Markdown, "commits that were never pushed", "1 commit on this machine only", "1 commit signed and pushed")]
    [InlineData(Html, "commits that were never pushed", "1 commit on this machine only", "1 commit pushed")]
    [InlineData(Markdown, "the command", "calibration priya", "calibration dana")]
    [InlineData(Html, "the command", "calibration priya", "prep priya")]
    [InlineData(Markdown, "the day", "31 March 2026", "30 April 2026")]
    public void A_forgery_is_told_where_every_citation_holds(ReportFormat format, string what, string pattern, string replacement)
    {
        string report = lived.Reports(AsOf, format).Render("calibration", ["priya"]);
        string forged = new Regex(pattern).Replace(report, replacement, 1);
        Assert.True(forged != report, what);
        Assert.Equal(ReportState.Holds, Verify(report).State);

        ReportCheck check = Verify(forged);

        Assert.All(check.Citations, cited => Assert.Equal(CitationState.Holds, cited.State));
        Assert.True(check.State == ReportState.ReportAltered, what);
    }

    [Theory]
    [InlineData("<svg")]
    [InlineData("<svg>")]
    [InlineData("<!--")]
    [InlineData("<td>")]
    public void A_page_of_tags_that_nobody_closes_is_altered_and_is_read_to_its_end(string tag)
    {
        string report = lived.Reports(AsOf, Html).Render("calibration", ["priya"]);

        Assert.Equal(ReportState.ReportAltered, Verify(report + string.Concat(Enumerable.Repeat(tag, 50_000))).State);
    }

    [Fact]
    public void The_line_that_was_altered_is_named_with_what_the_repository_gives()
    {
        string report = lived.Reports(AsOf).Render("calibration", ["priya"]);
        string line = report.Split('\n').First(text => text.StartsWith("Of 2 commitments", StringComparison.Ordinal));
        string forged = report.Replace(line, line.Replace("0 were", "2 were", StringComparison.Ordinal), StringComparison.Ordinal);

        ReportDifference difference = Assert.Single(Verify(forged).Comparison!.Differences);
        Assert.Equal((LineOf(report, line), false), (difference.Line, difference.IsLacking));
        Assert.StartsWith("Of 2 commitments due, 0 were kept", difference.Given, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_was_moved_is_told_where_it_is_and_where_it_is_lacking()
    {
        string report = lived.Reports(AsOf).Render("calibration", ["priya"]);
        List<string> lines = [.. report.Split('\n')];
        int at = lines.FindIndex(text => text.StartsWith("- “", StringComparison.Ordinal));
        string moved = lines[at];
        lines.RemoveAt(at);
        int to = lines.FindIndex(text => text == "## Commitments");
        lines.Insert(to, moved);

        IReadOnlyList<ReportDifference> differences = Verify(string.Join('\n', lines)).Comparison!.Differences;

        Assert.Equal([(at + 1, true), (to + 1, false)], differences.Select(difference => (difference.Line, difference.IsLacking)));
        Assert.Equal([moved, null], differences.Select(difference => difference.Given));
    }

    [Fact]
    public void Lines_ended_as_on_Windows_are_no_alteration() =>
        Assert.Equal(ReportState.Holds, Verify(lived.Reports(AsOf).Render("calibration", ["priya"]).ReplaceLineEndings("\r\n")).State);

    [Theory]
    [InlineData(Markdown)]
    [InlineData(Html)]
    public void A_report_of_another_clone_stands_whatever_its_remote_and_fails_where_it_claims_more_than_git_gives(ReportFormat format)
    {
        ReportSource source = lived.Source(AsOf);
        string Elsewhere(bool isPushed, bool isSigned) => new Reports(
            source with { Forge = ForgeLinks.Of("git@gitlab.com:g/r.git"), LinksAll = true, ReadEvidence = commits => commits.ToDictionary(id => id, _ => new Evidence(isPushed, isSigned)) },
            new(format, new(source.Record.FirstDay, AsOf)) { Version = "1.2.3" },
            new(null)).Render("calibration", ["priya"]);

        string report = Elsewhere(isPushed: false, isSigned: false);
        Assert.Contains("https://gitlab.com/g/r/-/blob/", report, StringComparison.Ordinal);
        ReportCheck check = Verify(report);
        Assert.Equal(ReportState.Holds, check.State);
        Assert.StartsWith("https://gitlab.com/g/r/-/blob/", check.Comparison!.LinksElsewhere, StringComparison.Ordinal);

        check = Verify(Elsewhere(isPushed: true, isSigned: true));
        Assert.Equal(ReportState.ReportAltered, check.State);
        Assert.Contains("less evidence, Evidence: 1 commit on this machine only.", check.Comparison!.Differences.Select(difference => difference.Given));
    }

    [Fact]
    public void Words_that_were_withheld_since_are_no_alteration_and_are_not_told()
    {
        string report = lived.Reports(AsOf).Render("calibration", ["priya"]);
        GitId commit = lived.Source(AsOf).History.Tip!.Info.Id;
        lived.Note("2026-03-04", "## Growth\n- Another thing\n\n## Private\n- Traced the p99 regression to its cause in the allocator").Commit("2026-04-01");
        RewrittenReport again = Assert.Single(lived.Again(report, commit).Given);
        Assert.Contains("“(withheld)”", again.Text, StringComparison.Ordinal);
        Assert.Contains("“Traced the p99", report, StringComparison.Ordinal);

        Assert.Equal(ReportState.Holds, Verify(report).State);
        Assert.Equal(ReportState.Holds, Verify(new Regex("“Traced[^”]*”").Replace(report, "“(withheld)”", 1)).State);

        // Other words of the same note in their place, and a line that was altered beside them.
        string forged = report.Replace("“Traced the p99 regression to its cause in the allocator”", "“Told the on-call what to look for”", StringComparison.Ordinal);
        ReportCheck check = Verify(forged);
        Assert.Equal(ReportState.ReportAltered, check.State);
        Assert.Contains(check.Comparison!.Differences, difference => difference.Given?.Contains("(withheld)", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(check.Comparison.Differences, difference => difference.Given?.Contains("p99", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void An_altered_report_is_told_from_a_rewritten_history_while_the_old_commits_are_there()
    {
        string report = lived.Reports(AsOf).Render("calibration", ["priya"]);
        lived.Repository.Git("checkout", "-q", "--orphan", "anew");
        lived.Commit("2026-03-20");

        Assert.Equal(ReportState.HistoryRewritten, Verify(report).State);
        Assert.Equal(ReportState.ReportAltered, Verify(report.Replace("0 were kept", "2 were kept", StringComparison.Ordinal)).State);
    }

    [Fact]
    public void What_was_not_compared_is_not_said_to_stand()
    {
        string report = lived.Reports(AsOf).Render("calibration", ["priya"]);
        using GitRepository repository = lived.Repository.Open();
        ReportVerifier verifier = new(repository, NotesConfiguration.Default.Vocabulary);

        Assert.Equal(ReportState.CitationsHold, verifier.Verify(report).State);
        Assert.Equal(ReportState.CitationsHold, verifier.Verify(report, _ => new([], "nobody knows")).State);
        Assert.Equal(ReportState.CitationsHold, verifier.Verify(report + "More.\n", commit => lived.Again(report, commit) with { Doubt = "another version" }).State);
        Assert.Equal(ReportState.Holds, verifier.Verify(report, commit => lived.Again(report, commit) with { Doubt = "another version" }).State);
    }

    private static int LineOf(string report, string line) => 1 + Array.IndexOf(report.Split('\n'), line);

    private ReportCheck Verify(string report) => lived.Verify(report);
}
