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
        foreach ((string name, string[] arguments) in All)
        {
            foreach (ReportFormat format in Enum.GetValues<ReportFormat>().Where(format => name != "person" || format == ReportFormat.Html))
            {
                foreach (bool attrition in new[] { false, true })
                {
                    Reports reports = lived.Reports(AsOf, format, attrition);
                    foreach (string text in new[] { reports.Render(name, arguments), reports.Model(name, arguments) })
                    {
                        Assert.DoesNotContain("zebra", text, StringComparison.OrdinalIgnoreCase);
                    }
                }
            }
        }

        // The test can fail: what is no secret is told, and what was withheld has its mark.
        Assert.Contains("publishes the plain timetable", lived.Reports(AsOf).Render("calibration", ["priya"]), StringComparison.Ordinal);
        Assert.Contains("(withheld)", lived.Reports(AsOf).Render("trail", ["priya-0304a"]), StringComparison.Ordinal);
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
        Assert.DoesNotContain("ttrition", lived.Reports(AsOf).Render("calibration", ["priya"]), StringComparison.Ordinal);
        Assert.DoesNotContain("ttrition signal", lived.Reports(AsOf).Render("team", ["dana"]), StringComparison.Ordinal);
        Assert.Contains("likelihood high", lived.Reports(AsOf, attrition: true).Render("calibration", ["priya"]), StringComparison.Ordinal);
        Assert.Contains("Attrition signal of 11 Mar", lived.Reports(AsOf, attrition: true).Render("team", ["dana"]), StringComparison.Ordinal);
    }
}
