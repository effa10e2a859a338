using NotesToolkit.Reporting;
using NotesToolkit.Reporting.Templates;
using NotesToolkit.Reporting.Verification;

namespace NotesToolkit.Tests.Reporting;

public sealed class ReportOrderTests
{
    private static readonly DateOnly AsOf = new(2026, 3, 31);

    [Theory]
    [InlineData(ReportFormat.Markdown)]
    [InlineData(ReportFormat.Html)]
    public void A_report_names_the_command_that_gives_it_again(ReportFormat format)
    {
        using ReportedRepository lived = new();
        lived.Note("2026-03-04", "## Priorities\n- One").Commit("2026-03-04");

        string report = lived.Reports(AsOf, format, attrition: true).Render("calibration", ["priya"]);

        ReportOrder? order = ReportReader.OrderOf(report);
        Assert.Equivalent(new ReportOrder("calibration", ["priya"], AsOf, new(format, new(new(2026, 3, 4), AsOf)) { IncludesAttrition = true, Version = "1.2.3" }), order);
    }

    [Fact]
    public void A_topic_and_a_template_are_quoted_as_a_shell_needs_it()
    {
        ReportOrder order = new("trail", ["priya", "#roll back"], AsOf, new(ReportFormat.Markdown, new(AsOf, AsOf))) { Template = "my own/trail.sbn" };

        Assert.Equal("notes report trail priya '#roll back' --from 2026-03-31 --to 2026-03-31 --as-of 2026-03-31 --template 'my own/trail.sbn'", order.Command);
        Assert.Equivalent(order, ReportOrder.Read(order.Command));
    }

    [Fact]
    public void The_index_is_given_again_with_the_reports_that_it_lists()
    {
        ReportOrder order = new(ReportOrder.Index, [], AsOf, new(ReportFormat.Html, new(AsOf, AsOf)));

        Assert.Equal("notes report --all -o reports --from 2026-03-31 --to 2026-03-31 --as-of 2026-03-31 --format html", order.Command);
        Assert.Equivalent(order, ReportOrder.Read(order.Command));
    }

    [Theory]
    [InlineData("notes report --all")]
    [InlineData("notes report --all -o /etc --from 2026-03-31 --to 2026-03-31 --as-of 2026-03-31")]
    [InlineData("notes report index --from 2026-03-31 --to 2026-03-31 --as-of 2026-03-31")]
    [InlineData("notes report --from 2026-03-31 --to 2026-03-31 --as-of 2026-03-31")]
    [InlineData("notes report calibration priya")]
    [InlineData("notes report calibration priya --from 2026-03-04 --to 2026-03-31 --as-of soon")]
    [InlineData("rm -r calibration --from 2026-03-04 --to 2026-03-31 --as-of 2026-03-31")]
    public void What_cannot_be_given_again_is_no_order(string command) => Assert.Null(ReportOrder.Read(command));
}
