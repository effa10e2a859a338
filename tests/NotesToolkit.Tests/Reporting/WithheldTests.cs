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
        ("trail", ["priya-0304a"]), ("trail", ["priya-0304b"]), ("trail", ["priya", "rollback"]),
    ];

    private readonly ReportedRepository lived = new();

    public void Dispose() => lived.Dispose();

    [Fact]
    public void No_report_in_any_format_tells_a_secret()
    {
        Plant();
        foreach ((string name, string[] arguments) in All)
        {
            foreach (ReportFormat format in Enum.GetValues<ReportFormat>())
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
        Plant();
        Assert.DoesNotContain("zebra", lived.Reports(new(2026, 3, 5)).Render("trail", ["priya-0304a"]), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Attrition_is_told_on_request_only()
    {
        Plant();
        Assert.DoesNotContain("ttrition", lived.Reports(AsOf).Render("calibration", ["priya"]), StringComparison.Ordinal);
        Assert.DoesNotContain("ttrition signal", lived.Reports(AsOf).Render("team", ["dana"]), StringComparison.Ordinal);
        Assert.Contains("likelihood high", lived.Reports(AsOf, attrition: true).Render("calibration", ["priya"]), StringComparison.Ordinal);
        Assert.Contains("Attrition signal of 2026-03-11", lived.Reports(AsOf, attrition: true).Render("team", ["dana"]), StringComparison.Ordinal);
    }

    private void Plant()
    {
        lived.Note("2026-03-04", """
            ## Priorities
            - Plain words #rollback

            ## Commitments
            - [ ] @priya tells the press about project zebra before the summer  [output:: a letter]  [due:: 2026-03-11]  [id:: priya-0304a]  #rollback
            - [ ] @priya publishes the plain timetable  [output:: the timetable]  [due:: 2026-03-11]  [id:: priya-0304b]  #rollback

            ### Private zebra heading
            - [ ] @priya buys a zebra [due:: 2026-03-11] [id:: zebra-1] #zebra

            ## Decisions
            - Plain decision  [evidence:: none so far]

            > ## Raw zebra
            - zebra after a quoted heading #zebra

            ## Growth
            - Growth in plain words  [principle:: Dive Deep]

            <div>Transcript of the zebra</div>
            - zebra in the transcript  [principle:: Ownership]
            """);
        lived.Commit("2026-03-04");
        // Moved to Private later, the due day slips with a reason that becomes private too.
        lived.Note("2026-03-04", """
            ## Priorities
            - Plain words #rollback

            ## Commitments
            - [ ] @priya tells the press the truth  [output:: a letter]  [was:: 2026-03-11]  [why:: the zebra escaped from the keeper]  [due:: 2026-03-18]  [id:: priya-0304a]  #rollback
            - [ ] @priya publishes the plain timetable  [output:: the timetable]  [due:: 2026-03-11]  [id:: priya-0304b]  #rollback

            ## Private
            - Tells the press about project zebra before the summer.
            - The zebra escaped, from the
              keeper
            """);
        lived.Commit("2026-03-06");
        PlantInTheSectionsOfOtherNotes();
    }

    private void PlantInTheSectionsOfOtherNotes()
    {
        lived.Note("2026-03-11", """
            ## Priorities
            - Plain words again #rollback

            ## Signals
            - Said "I leave for Zebra Inc"  [signal:: attrition]  [trend:: zebra]  [likelihood:: high]  #zebra
            - Said it again about zebra #zebra [signal:: Attrition]

            ## Feedback
            - A gap  [feedback:: performance]  [gap:: due and not there]  [standard:: zebra standard of the house]  [review:: 2026-03-18]
            - Kind words  [feedback:: praise] [evidence:: zebra evidence of the house]

            ## Hard question
            What are you avoiding right now?
            > The zebra answer of the house is long.

            ## Raw
            zebra standard of the house, zebra evidence of the house; the zebra answer of the house is long
            """);
        lived.Commit("2026-03-11");
        lived.Note("2026-03-18", """
            ## Signals
            - zebra  [signal:: attrition]  #zebra
            ## Blockers
            - Plain blocker  [blocker:: clarity]
            """);
        lived.Note("2026-03-25", "## Proposal\n- Proposed  [rating:: HV1]  [performance:: zebra]  [ask:: the zebra ask of the house]\n## Private\nThe zebra ask of the house.", "review");
        lived.Note("2026-03-26", "## Priorities\n- Is the zebra question of the house open?\n## Private\n- Is the zebra question of the house open?", "skip-level");
        lived.Commit("2026-03-26");
    }
}
