namespace NotesToolkit.Cli.Tests.Commands;

/// <summary>What a manager does between two meetings, and how the next one begins.</summary>
public sealed class BetweenMeetingsTests
{
    private const string Agenda = "1on1s/priya/next.md";

    [Fact]
    public void What_I_add_stands_in_the_next_note_once()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Run("add", "priya", "who owns", "the pager?");
        notes.Run("add", "@priya", "led the drill", "--section", "growth");
        notes.Run("add", "priya", "the offsite");
        Assert.Equal("- who owns the pager?\n- the offsite\n\n## Growth\n- led the drill\n", notes.Read(Agenda));

        notes.Today = new(2026, 3, 11);
        Assert.Equal(0, notes.Run("new", "priya", "--print").Exit);
        Assert.NotEqual(string.Empty, notes.Read(Agenda));
        Assert.Equal(0, notes.Run("new", "priya").Exit);

        string note = notes.Read("1on1s/priya/2026-03-11.md");
        Assert.Contains("## Priorities\n- who owns the pager?\n- the offsite\n", note, StringComparison.Ordinal);
        Assert.Contains("## Growth\n- led the drill\n", note, StringComparison.Ordinal);
        Assert.Equal(string.Empty, notes.Read(Agenda));
        Assert.Equal(2, notes.Run("add", "priya", "x", "--section", "lunch").Exit);
    }

    [Fact]
    public void The_question_that_was_never_asked_or_longest_ago_is_asked()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write("notes.yml", "owner: dana\nhardQuestion: [What are you avoiding right now?, What should I stop?]\n");
        notes.Today = new(2026, 3, 11);
        notes.Run("new", "priya");
        Assert.Contains("\nWhat should I stop?\n", notes.Read("1on1s/priya/2026-03-11.md"), StringComparison.Ordinal);
        notes.Today = new(2026, 3, 18);
        notes.Run("new", "priya");
        Assert.Contains("\nWhat are you avoiding right now?\n", notes.Read("1on1s/priya/2026-03-18.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void I_can_write_the_outcome_of_a_feedback_by_its_person_or_id()
    {
        string feedback = """
            ## Feedback
            - The runbook was missed twice  [feedback:: performance]
              - of:: priya-0218a, priya-0225a
              - gap:: due twice
              - standard:: merged on the day
              - review:: 2026-03-04
            """;
        using TemporaryNotes notes = Samples.Root(Samples.Clean.Replace("## Hard question", feedback + "\n\n## Hard question", StringComparison.Ordinal));
        Assert.Equal(2, notes.Run("review", "lee", "--outcome", "changed").Exit);
        Assert.Equal(2, notes.Run("review", "priya", "--outcome", "better").Exit);

        Assert.Equal(0, notes.Run("review", "priya-0225a", "--outcome", "changed").Exit);

        Assert.Contains("  - review:: 2026-03-04\n  - outcome:: changed\n  - reviewed:: 2026-03-04\n", notes.Read(Samples.Path), StringComparison.Ordinal);
        Assert.Equal(2, notes.Run("review", "priya", "--outcome", "changed").Exit);
        Assert.Contains(
            "priya-0225a has its outcome already (changed, 2026-03-04): to change that, edit 1on1s/priya/2026-03-04.md:",
            notes.Run("review", "priya-0225a", "--outcome", "unchanged").Error, StringComparison.Ordinal);
        Assert.Contains("No feedback is of priya-0304a", notes.Run("review", "priya-0304a", "--outcome", "changed").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-01-06", "2026-03-04  @lee: there was none yet, one is held every 7 days; 9 days overdue\n")]
    [InlineData("2026-03-06", "2026-03-06  @lee: there was none yet, one is held every 7 days; 7 days overdue\n")]
    public void The_agenda_counts_no_first_meeting_from_before_the_notes_began(string start, string line)
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write("people.yml", Samples.People + $"lee: {{name: Lee Park, manager: dana, cadence: 7d, start: {start}}}\n");
        notes.Today = new(2026, 3, 13);
        Assert.Contains(line, notes.Run("agenda").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_agenda_says_whose_meeting_is_overdue()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write("people.yml", Samples.People.Replace("escalate: sam}", "cadence: 7d}", StringComparison.Ordinal));
        notes.Today = new(2026, 3, 13);
        Assert.Contains("2026-03-11  @priya: the last was on 2026-03-04, one is held every 7 days; 2 days overdue", notes.Run("agenda").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_first_note_of_a_root_no_meeting_is_overdue()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write("people.yml", Samples.People
            .Replace("escalate: sam}", "cadence: 7d, start: 2025-03-03}", StringComparison.Ordinal) + "lee: {name: Lee, cadence: 7d, start: 2025-03-03}\n");
        notes.Today = new(2026, 3, 6);
        Assert.Contains("2026-03-04  @lee: there was none yet, one is held every 7 days; 2 days overdue\n", notes.Run("agenda").Output, StringComparison.Ordinal);
        File.Delete(Path.Combine(notes.Folder, Samples.Path));
        Assert.Equal(
            "1:1s due\n  2026-03-06  @lee: there was none yet, one is held every 7 days\n"
            + "  2026-03-06  @priya: there was none yet, one is held every 7 days\n", notes.Run("agenda").Output);
    }

    [Fact]
    public void A_note_with_merge_markers_is_named_where_its_commitments_are_asked_for()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean.Replace("## Growth", "<<<<<<< HEAD\n=======\n>>>>>>> side\n## Growth", StringComparison.Ordinal));
        const string Told = $"notes: {Samples.Path} cannot be read, and nothing of it is here: `notes lint` says why.\n";
        notes.Today = new(2026, 3, 11);

        Assert.Equal(Told, notes.Run("agenda").Error);
        Assert.Equal(Told, notes.Run("agenda", "priya").Error);
        Assert.Equal(Told, notes.Run("new", "priya", "--print").Error);
        Assert.Empty(notes.Run("agenda", "sam").Error);
    }

    [Fact]
    public void Whoever_has_left_is_told_where_something_is_meant_for_them()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write("people.yml", Samples.People.Replace("escalate: sam}", "end: 2026-03-10}", StringComparison.Ordinal));
        const string Told = "notes: by people.yml priya left on 2026-03-10.\n";

        notes.Today = new(2026, 3, 10);
        Assert.DoesNotContain("left on", notes.Run("agenda").All + notes.Run("new", "priya", "--print").All, StringComparison.Ordinal);
        notes.Today = new(2026, 3, 11);
        Assert.Contains("  (@priya left on 2026-03-10)  (1on1s/priya/2026-03-04.md:26)\n",
            notes.Run("agenda").Output, StringComparison.Ordinal);
        Assert.Equal(Told, notes.Run("new", "priya", "--print").Error);
        Assert.Equal(Told, notes.Run("add", "priya", "goodbye").Error);
    }

    [Theory]
    [InlineData("", "2026-03-11  @priya: the last was on 2026-03-04, that of 2026-03-11 was cancelled, one is held every 7 days; 4 days overdue")]
    [InlineData("moved: 2026-03-13\n", "2026-03-13  @priya: the last was on 2026-03-04, that of 2026-03-11 was cancelled and moved to 2026-03-13, one is")]
    public void The_agenda_says_that_a_meeting_was_cancelled_and_moved(string moved, string line)
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write("people.yml", Samples.People.Replace("escalate: sam}", "cadence: 7d}", StringComparison.Ordinal));
        notes.Write("1on1s/priya/2026-03-11.md", $"---\ndate: 2026-03-11\nkind: cancelled\nowner: dana\nwith: priya\nby: priya\n{moved}---\n");
        notes.Today = new(2026, 3, 12);
        Assert.Equal(moved.Length == 0, notes.Run("agenda").Output.Contains("@priya: the last", StringComparison.Ordinal));
        notes.Today = new(2026, 3, 15);
        Assert.Contains(line, notes.Run("agenda").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_output_name_a_commitment()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        Assert.Equal(0, notes.Run("done", "priya", "launch channel").Exit);
        Assert.Contains("[x] @dana asks payments", notes.Read(Samples.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Save_takes_roster_and_agenda_along_and_leaves_a_meeting_to_come_out()
    {
        using TemporaryNotes notes = Repository();
        notes.Run("add", "priya", "the offsite");
        notes.Write("1on1s/priya/2026-03-11.md", Samples.Clean.Replace("2026-03-04", "2026-03-11", StringComparison.Ordinal));

        notes.Write("1on1s/priya/2026-03-05.md", "---\ndate: 2026-03-05\nowner: dana\nwith: priya\n---\n## Priorities\n- the offsite\n");

        Outcome saved = notes.Run("save");

        Assert.True(saved.Exit == 0, saved.All);
        Assert.Contains("left out 1on1s/priya/2026-03-05.md: its meeting is on 2026-03-05", saved.Output, StringComparison.Ordinal);
        File.Delete(Path.Combine(notes.Folder, "1on1s/priya/2026-03-05.md"));
        Assert.Contains("left out 1on1s/priya/2026-03-11.md: its meeting is on 2026-03-11", saved.Output, StringComparison.Ordinal);
        Assert.Equal(
            "Notes: priya 2026-03-04, 1on1s/priya/next.md, notes.yml, people.yml\n\n1on1s/priya/2026-03-04.md\n1on1s/priya/next.md\nnotes.yml\npeople.yml\n",
            notes.Git("log", "-1", "--format=%s", "--name-only").Output);
        notes.Write("people.yml", Samples.People + "lee: {name: Lee Park}\n");
        Assert.Contains("not committed, and so not counted here: people.yml, 1 note", notes.Run("mine").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Save_leaves_a_note_out_that_settles_what_another_holds_which_is_left_out()
    {
        using TemporaryNotes notes = Repository();
        Assert.Equal(0, notes.Run("save").Exit);
        notes.Today = new(2026, 3, 11);
        notes.Write(Samples.Path, Samples.Clean.Replace("blocker:: scope", "blocker:: scop", StringComparison.Ordinal));
        const string Next = "1on1s/priya/2026-03-11.md";
        string later = Samples.Clean.Replace("2026-03-04", "2026-03-11", StringComparison.Ordinal).Replace("2026-03-06", "2026-03-13", StringComparison.Ordinal)
            .Replace("priya-0304", "priya-0311", StringComparison.Ordinal).Replace("we will", "we may", StringComparison.Ordinal);
        notes.Write(Next, later.Replace("## Priorities", "## Follow-up\n- [x] priya-0304a\n- [x] priya-0304b\n\n## Priorities", StringComparison.Ordinal));
        notes.Write("1on1s/sam/2026-03-11.md", later
            .Replace("with: priya", "with: sam", StringComparison.Ordinal).Replace("priya-0311", "sam-0311", StringComparison.Ordinal));

        Outcome saved = notes.Run("save");

        Assert.Contains("saved 1on1s/sam/2026-03-11.md", saved.Output, StringComparison.Ordinal);
        Assert.Contains($"left out {Next}: it goes with what else is left out", saved.Output, StringComparison.Ordinal);
        Assert.Equal(1, saved.Exit);
    }

    [Fact]
    public void Save_says_whom_a_roster_no_longer_has()
    {
        using TemporaryNotes notes = Repository();
        Assert.Empty(notes.Run("save").Error);
        notes.Write("people.yml", Samples.People.Replace("priya:", "priyar:", StringComparison.Ordinal));
        Assert.Equal("notes: people.yml has no priya, whom 1 note is with: `notes lint` tells where.\n", notes.Run("save").Error);
    }

    [Fact]
    public void Save_says_that_a_day_is_still_to_come_where_no_timezone_is_named()
    {
        using TemporaryNotes notes = Repository();
        notes.Today = new(2026, 3, 3);
        Assert.Contains("1on1s/priya/2026-03-04.md is saved, though its day is still to come in UTC", notes.Run("save").Error, StringComparison.Ordinal);
    }

    [PosixFact]
    public void Save_shows_what_a_hook_refuses_line_by_line_and_leaves_staged_what_was_staged()
    {
        using TemporaryNotes notes = Repository();
        notes.Write("draft.txt", "mine").Git("add", "draft.txt");
        GitRunner.WriteProgram(Path.Combine(notes.Folder, ".git/hooks/pre-commit"), "#!/bin/sh\necho first line\necho second line\nexit 1\n");

        Outcome saved = notes.Run("save");

        Assert.Equal(2, saved.Exit);
        Assert.EndsWith(":\n  first line\n  second line\nNothing was committed, and what was staged is as it was.\n", saved.Error, StringComparison.Ordinal);
        Assert.Equal("A  draft.txt\n?? 1on1s/\n?? notes.yml\n?? people.yml\n", notes.Git("status", "--short").Output);
    }

    [Fact]
    public void Save_and_doctor_tell_files_that_are_no_notes_and_doctor_a_baseline_that_is_gone()
    {
        using TemporaryNotes notes = Repository();
        Assert.Equal(0, notes.Run("save").Exit);
        notes.Write("1on1s/priya/thoughts.md", "Ask for the pager.\n");
        notes.Write("notes.yml", notes.Read("notes.yml") + "baseline: accepted.yml\n");
        const string Stray = "1on1s/priya/thoughts.md:1:1: warning NT016";
        Assert.Contains(Stray, notes.Run("save").Output, StringComparison.Ordinal);
        Outcome nothing = notes.Run("save");
        Assert.Contains(Stray, nothing.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing has changed since the last commit.\n", nothing.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NT016", notes.Run("save", "lee").Output, StringComparison.Ordinal);

        Outcome doctor = notes.Run("doctor");

        Assert.Contains("not   1on1s/priya/thoughts.md: this file is no note", doctor.Output, StringComparison.Ordinal);
        Assert.Contains("not   baseline: notes.yml names accepted.yml, which is not there", doctor.Output, StringComparison.Ordinal);
        Assert.Equal(1, doctor.Exit);
    }

    [Fact]
    public void Save_fixes_only_what_it_commits()
    {
        using TemporaryNotes notes = Repository();
        string open = Samples.Clean.Replace("  [id:: priya-0304a]", string.Empty, StringComparison.Ordinal);
        notes.Write(Samples.Path, open);
        notes.Git("add", ".");
        notes.Git("commit", "-qm", "Notes");
        notes.Write("people.yml", Samples.People + "tom: {name: Tom Becker}\n");

        Assert.Equal(0, notes.Run("save").Exit);

        Assert.Equal(open, notes.Read(Samples.Path));
        Assert.Equal("people.yml\n", notes.Git("show", "--format=", "--name-only").Output);
    }

    [Fact]
    public void A_commitment_in_a_copy_that_a_sync_left_is_listed_once_and_settled_in_neither()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write("1on1s/priya/2026-03-04 (conflicted copy).md", Samples.Clean);
        Assert.Single(notes.Run("agenda").Output.Split('\n'), line => line.Contains("priya-0304a", StringComparison.Ordinal));
        Assert.Contains($"  priya-0304a  @priya merges [the rollback runbook](docs/runbook.md)  ({Samples.Path}:", notes.Run("agenda").Output, StringComparison.Ordinal);

        Outcome done = notes.Run("done", "priya-0304a");

        Assert.Equal(2, done.Exit);
        Assert.Contains("`priya-0304a` stands in 2 places: 1on1s/priya/2026-03-04 (conflicted copy).md:", done.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> We keep it <!-- zebra --> as it is")]
    [InlineData("> We keep it\n> <!-- zebra\n> zebra --> as it is")]
    [InlineData("- > kept <!-- zebra -->")]
    [InlineData("> kept <!-- zebra")]
    public void A_comment_in_a_quotation_is_not_shared(string quotation)
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean.Replace("## Hard question", quotation + "\n\n## Hard question", StringComparison.Ordinal));
        string shared = notes.Run("share", "priya").Output;
        Assert.Contains("> ", shared, StringComparison.Ordinal);
        Assert.DoesNotContain("zebra", shared, StringComparison.Ordinal);
    }

    [Fact]
    public void What_steers_a_terminal_is_shown()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean.Replace("merges [", "merges \u001b]0;gone\u0007 [", StringComparison.Ordinal));
        Assert.Contains("\u241B]0;gone\u2407", notes.Run("agenda").Output, StringComparison.Ordinal);
        Assert.Contains("\u241B", notes.Run("\u001b[2J").Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', notes.Run("share", "priya").Output);
    }

    private static TemporaryNotes Repository()
    {
        TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Git("init", "-q");
        notes.Git("config", "user.name", "Dana");
        notes.Git("config", "user.email", "dana@example.com");
        return notes;
    }
}
