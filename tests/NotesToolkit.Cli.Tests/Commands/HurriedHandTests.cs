namespace NotesToolkit.Cli.Tests.Commands;

public sealed class HurriedHandTests : IDisposable
{
    private const string Path = "1on1s/priya/2026-03-04.md";

    private readonly TemporaryNotes notes = new();

    public HurriedHandTests() => notes
        .Write("notes.yml", "owner: dana\n")
        .Write("people.yml", "dana: {name: Dana Cole}\npriya: {name: Priya Raman, manager: dana, escalate: sam}\ntom: {name: Tom Becker}\nlee: {name: Lee Park}\nsam: {name: Sam Ortiz}\n");

    public void Dispose() => notes.Dispose();

    [Fact]
    public void What_a_hurried_hand_types_is_stored_and_the_id_stands_last()
    {
        notes.Write(Path, """
            ---
            date: 2026-03-04
            owner: dana
            with: priya
            ---
            ## Commitments
            - Tom: rollback runbook merged by next Tue
            - [ ] I'll ask payments for a named owner by Friday.
            - [/] Lee to write [the plan](docs/plan.md) due 18 Mar #rollback
            - [x] **Priya** sends the list ✅ 2026-03-04
            - the alert, by EOW (Sam)
            - [ ] By Friday, @tom checks the pager
            - [ ] By Friday, Tom checks the rota
            - [ ] @Tom Becker to write the page
            - [ ] @priya writes the list before the launch. Due Friday.
            """);
        notes.Run("fix");
        string fixedText = notes.Read(Path);
        Assert.EndsWith(
            """
            ## Commitments
            escalate:: @sam

            - [ ] @tom rollback runbook merged  [due:: 2026-03-10]  [id:: priya-0304a]
            - [ ] @dana ask payments for a named owner.  [due:: 2026-03-06]  [id:: priya-0304b]
            - [ ] @lee write [the plan](docs/plan.md) #rollback  [due:: 2026-03-18]  [id:: priya-0304c]
            - [x] @priya sends the list  [completion:: 2026-03-04]  [id:: priya-0304d]
            - [ ] @sam the alert  [due:: 2026-03-06]  [id:: priya-0304e]
            - [ ] @tom checks the pager  [due:: 2026-03-06]  [id:: priya-0304f]
            - [ ] @tom checks the rota  [due:: 2026-03-06]  [id:: priya-0304g]
            - [ ] @tom write the page  [id:: priya-0304h]
            - [ ] @priya writes the list before the launch.  [due:: 2026-03-06]  [id:: priya-0304i]
            """,
            fixedText.TrimEnd(),
            StringComparison.Ordinal);
        notes.Run("fix");
        Assert.Equal(fixedText, notes.Read(Path));
    }

    [Theory]
    [InlineData("[ ] @priya merges it  [due:: fri]  [id:: p-1]", "[ ] @priya merges it  [was:: 2026-03-06]  [due:: 2026-03-20]  [id:: p-1]")]
    [InlineData("[ ] @priya merges it by Friday  [id:: p-1]", "[ ] @priya merges it  [was:: 2026-03-06]  [due:: 2026-03-20]  [id:: p-1]")]
    [InlineData("[ ] @priya merges it 📅 2026-03-10  [id:: p-1]", "[ ] @priya merges it  [was:: 2026-03-10]  [due:: 2026-03-20]  [id:: p-1]")]
    public void A_slip_keeps_the_day_that_stands_there_as_a_word(string typed, string slipped)
    {
        notes.Write(Path, $"---\ndate: 2026-03-04\nowner: dana\nwith: priya\n---\n## Commitments\n- {typed}\n");
        notes.Run("slip", "p-1", "--to", "2026-03-20");
        Assert.EndsWith($"- {slipped}\n", notes.Read(Path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "- [ ] @priya merges the runbook  [ouput:: the page]  [id:: priya-0304a]",
        "- [ ] @priya merges the runbook  [output:: the page]  [due:: ‹yyyy-MM-dd›]  [id:: priya-0304a]")]
    [InlineData("- todo: me - call the vendor  [id:: priya-0304a]",
        "- [ ] @‹who› todo: me - call the vendor  [output:: ‹what›]  [due:: ‹yyyy-MM-dd›]  [id:: priya-0304a]")]
    [InlineData("- Tom - call the vendor  [output:: x]  [id:: priya-0304a]",
        "- [ ] @‹tom› call the vendor  [output:: x]  [due:: ‹yyyy-MM-dd›]  [id:: priya-0304a]")]
    [InlineData("- **Tom** -> call the vendor, tomorrow  [output:: x]  [id:: priya-0304a]",
        "- [ ] @‹tom› call the vendor  [output:: x]  [due:: ‹2026-03-05›]  [id:: priya-0304a]")]
    [InlineData("- Tom thinks of the vendor, Fri  [output:: x]  [id:: priya-0304a]",
        "- [ ] @‹who› Tom thinks of the vendor  [output:: x]  [due:: ‹2026-03-06›]  [id:: priya-0304a]")]
    [InlineData("- DONE Tom: call the vendor  [output:: x]  [id:: priya-0304a]",
        "- [x] @tom call the vendor  [output:: x]  [due:: ‹yyyy-MM-dd›]  [completion:: ‹yyyy-MM-dd›]  [id:: priya-0304a]")]
    [InlineData("- @tom call the vendor (dropped)  [output:: x]  [due:: 2026-03-11]  [id:: priya-0304a]",
        "- [-] @tom call the vendor  [output:: x]  [why:: ‹why›]  [due:: 2026-03-11]  [cancelled:: ‹yyyy-MM-dd›]  [id:: priya-0304a]")]
    [InlineData("- [-] @tom call the vendor  [output:: x]  [due:: 2026-03-11]  [id:: priya-0304a]",
        "- [-] @tom call the vendor  [output:: x]  [‹missed or cancelled›:: ‹yyyy-MM-dd›]  [due:: 2026-03-11]  [id:: priya-0304a]")]
    [InlineData("- ~~@tom call the vendor~~  [output:: x]  by 11 Mar  [id:: priya-0304a]",
        "- [‹x or -›] ~~@tom call the vendor~~  [output:: x]  [‹completion or cancelled›:: ‹yyyy-MM-dd›]  [due:: 2026-03-11]  [id:: priya-0304a]")]
    [InlineData("- [ ] tomorrow  [id:: priya-0304a]", "- [ ] @‹who›   [output:: ‹what›]  [due:: ‹2026-03-05›]  [id:: priya-0304a]")]
    [InlineData("- [ ] @tom (done)", "- [ ] @tom (done)  [id:: priya-0304a]")]
    [InlineData("- [ ] ✅", "- [ ] ✅  [id:: priya-0304a]")]
    public void The_finished_line_has_a_box_and_takes_over_what_a_misspelt_field_holds(string typed, string finished)
    {
        notes.Write(Path, $"---\ndate: 2026-03-04\nowner: dana\nwith: priya\n---\n## Commitments\nescalate:: @sam\n\n{typed}\n");
        Assert.Contains($"\nwrite: {finished}\n", notes.Run("lint").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_finished_line_asks_for_nothing_that_a_suppression_excuses_it_from()
    {
        const string Excused = "<!-- notes: off commitment-output -- a call leaves none -->\n- [ ] @priya calls the vendor  [id:: priya-0304a]\n";
        notes.Write(Path, $"---\ndate: 2026-03-04\nowner: dana\nwith: priya\n---\n## Commitments\nescalate:: @sam\n\n{Excused}");
        Assert.Contains(
            "\nwrite: - [ ] @priya calls the vendor  [due:: ‹yyyy-MM-dd›]  [id:: priya-0304a]\n", notes.Run("lint").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_that_a_sync_left_is_told_once()
    {
        const string Text = "---\ndate: 2026-03-04\nowner: dana\nwith: priya\n---\n## Hard question\nWhat are you avoiding right now?\n> Nothing.\n"
            + "## Commitments\n- [ ] @priya merges it  [output:: page]  [due:: 2026-03-11]  [id:: priya-0304a]\n";
        notes.Write(Path, Text).Write("1on1s/priya/2026-03-04 (copy).md", Text).Write("1on1s/priya/2026-03-04 (copy 2).md", Text);
        Outcome outcome = notes.Run("lint", "--select", "NT017,NT109,NT204", "--format", "github");
        Assert.Equal(2, outcome.Output.Split("::error").Length - 1);
        Assert.DoesNotContain("NT109", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NT204", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_finished_line_stands_under_the_findings_of_a_commitment()
    {
        notes.Write(Path, "---\ndate: 2026-03-04\nowner: dana\nwith: priya\n---\n## Commitments\n- Tom: runbook by Friday\n- [ ] ask payments (pregnant)\n");
        string told = notes.Run("lint").Output;
        Assert.Contains("\nwrite: - [ ] @tom runbook  [output:: ‹what›]  [due:: 2026-03-06]  [id:: priya-0304a]\n", told, StringComparison.Ordinal);
        Assert.DoesNotContain("pregnant", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_bold_headings_is_mended_in_its_own_dress()
    {
        notes.Write(Path, "---\ndate: 2026-03-04\nowner: dana\nwith: priya\nstance: coaching\n---\n**Priorities**\n- a\n\n**Decisions**\n- b\n\n**Growth**\n- c\n\n**Commitments**\n- Tom: runbook by Friday [output:: a link]\n");
        notes.Run("fix");
        Assert.Contains("**Blockers**\n\n- ‹…›\n", notes.Read(Path), StringComparison.Ordinal);
        Assert.Contains("**Commitments**\n\nescalate:: @sam\n\n- [ ] @tom runbook [output:: a link]  [due:: 2026-03-06]  [id:: priya-0304a]\n", notes.Read(Path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_has_an_owner_and_a_day_is_not_told_that_it_has_none()
    {
        notes.Write(Path, "---\ndate: 2026-03-04\nowner: dana\nwith: priya\n---\n## Commitments\n- [ ] Tom: runbook by Friday\n- [ ] Tom: runbook by next Fri\n");
        string told = notes.Run("lint").Output;
        Assert.DoesNotContain("no owner", told, StringComparison.Ordinal);
        Assert.DoesNotContain("no due date", told, StringComparison.Ordinal);
        Assert.Contains("can be 2026-03-06 or 2026-03-13", told, StringComparison.Ordinal);
    }
}
