using NotesToolkit.Git;
using NotesToolkit.Importing;
using NotesToolkit.Notes;
using NotesToolkit.Parsing;

namespace NotesToolkit.Tests.Importing;

public sealed class ImporterTests
{
    private const string People = """
        dana: {name: Dana Cole, role: Manager}
        priya: {name: Priya Raman, manager: dana, cadence: 7d}
        tom: {name: Tom Becker, manager: dana, cadence: 14d}
        lee: {name: Lee Park, manager: dana}
        sam: {name: Sam Ortiz}
        akim: {name: Alex Kim}
        aroy: {name: Alex Roy}
        """;

    /// <summary>Actions as hands write them in a meeting of Wednesday 2026-03-04 with Priya: what stands there, whose it is, by when.</summary>
    private static readonly (string Line, string? Owner, string? Due)[] Forms =
    [
        ("- [ ] Priya to {0}", "priya", null), ("- [ ] Priya: {0} by Friday", "priya", "2026-03-06"), ("- [ ] @priya {0} 📅 2026-03-11", "priya", "2026-03-11"),
        ("* [x] **Tom**: {0}", "tom", null), ("- [ ] {0} (Lee)", "lee", null), ("- [ ] {0} → Sam by 18 Mar", "sam", "2026-03-18"), ("1. [ ] {0}", null, null),
        ("- [ ] [[Tom Becker]] to {0}", "tom", null), ("- [ ] I will {0} by next tue", "dana", "2026-03-10"), ("- [ ] Me: {0}", "dana", null),
        ("- TODO Priya to {0}", "priya", null), ("- DONE {0}", null, null), ("☐ Lee: {0}", "lee", null), ("- Action: Tom to {0} by EOW", "tom", "2026-03-06"),
        ("- [ ] {0} [due:: 2026-03-20]", null, "2026-03-20"), ("- [ ] Alex to {0}", null, null), ("- \\[ \\] Sam to {0}", "sam", null), ("- [ ] {0} due: the 18th", null, "2026-03-18"),
        ("- [ ] @Tom Becker: {0}", "tom", null), ("AI: Lee to {0}", "lee", null), ("- [ ] (me) {0}", "dana", null), ("- [You] {0}", "priya", null),
    ];

    private static readonly string[] Deeds = ["send the runbook", "write the rota", "ask payments", "fix the pager", "draft the plan", "review the budget", "book the room"];

    private static readonly string[] Headings = ["## Action items", "### ✅ **Next steps**", "## 5. Actions:", "**To-dos**", "# Follow-ups", "- ## Action Items"];

    [Fact]
    public void Of_the_actions_of_foreign_notes_nearly_all_are_found_and_read_right()
    {
        Random random = new(20260304);
        int stand = 0, found = 0, right = 0, read = 0;
        for (int i = 0; i < 300; i++)
        {
            List<(string Line, string? Owner, string? Due)> actions = [];
            for (int j = random.Next(1, 6); j > 0; j--)
            {
                (string line, string? owner, string? due) = Forms[random.Next(Forms.Length)];
                actions.Add((string.Format(null, line, $"{Deeds[random.Next(Deeds.Length)]} no {i}-{j}"), owner, due));
            }

            string text = $"# 1:1 Priya / Dana\n\n## Discussion\n- the rota\n\n{Headings[random.Next(Headings.Length)]}\n{string.Join('\n', actions.Select(action => action.Line))}\n";
            Note note = NoteOf(Assert.Single(Import($"Priya 2026-03-04 {i}.md", text).Notes).Text);
            stand += actions.Count;
            foreach ((string line, string? owner, string? due) in actions)
            {
                string key = line[line.IndexOf(" no ", StringComparison.Ordinal)..].Split(' ')[2];
                if (note.Commitments.FirstOrDefault(made => made.Wording.Split(' ').Contains(key, StringComparer.Ordinal)) is { } commitment)
                {
                    found++;
                    read++;
                    right += commitment.Owner == owner && commitment.Due?.Text() == due ? 1 : 0;
                }
            }
        }

        Assert.True(found * 100 >= stand * 95, $"{found} of {stand} found");
        Assert.True(right * 100 >= read * 98, $"{right} of {read} right");
    }

    [Theory]
    [InlineData("Priya Raman 2026-03-04.md", "- rota")]
    [InlineData("2026_03_04 1-1 Priya.md", "- rota")]
    [InlineData("20260304-priya.md", "- rota")]
    [InlineData("March 4, 2026 - Priya.md", "- rota")]
    [InlineData("2026/03-04 Priya.md", "- rota")]
    [InlineData("priya/1on1 4 Mar 2026.md", "- rota")]
    [InlineData("priya-raman/2026-03-04.md", "- rota")]
    [InlineData("raman/2026-03-04.md", "- rota")]
    [InlineData("Priya 2026-03-04 (moved from 2026-03-03).md", "- rota")]
    [InlineData("note.md", "---\nattendees: [Dana Cole, \"[[Priya Raman]]\"]\ndate: 2026-03-04\n---\n- rota")]
    [InlineData("note.md", "Employee: Priya Raman\n\nManager: Dana Cole\n\nDate: 2026-03-04\n\n- rota")]
    [InlineData("note.md", "# 1:1 Priya x Dana - March 4th, 2026\n- rota")]
    [InlineData("Priya 0a1b2c3d4e5f60718293a4b5c6d7e8f9.md", "# Priya\n\nDate: March 4, 2026\nAttendees: Dana, Priya\n\n- rota")]
    [InlineData("2026-03-04 Priya-Dana sync.md", "- rota")]
    [InlineData("PriyaRaman_2026-03-04.md", "- rota")]
    [InlineData("PRIYA 2026-03-04.md", "- rota")]
    [InlineData("Priya March.md", "| | |\n|---|---|\n| **Date** | 4 Mar 2026 |\n\n- rota")]
    [InlineData("2026/03/04 - Priya.md", "- rota")]
    [InlineData("Priya 2026-3-4.md", "- rota")]
    [InlineData("Priya 1-1 March 4 2026.md", "- rota")]
    [InlineData("note.md", "---\ntitle: \"1:1 Priya 2026-03-04\"\n---\n# Notes\n- rota")]
    [InlineData("2026_03_04.md", "title:: 1:1 with Priya Raman\n\n- rota")]
    [InlineData("Priya.md", "Event time: March 4, 2026\nCreated: March 1, 2026 9:58 AM\n\n- rota")]
    [InlineData("Priya 4 March 2026.md", "- rota\n\nDate of next meeting\n18 March 2026\n")]
    public void A_file_says_who_met_and_when(string source, string text)
    {
        ImportedNote note = Assert.Single(Import(source, text).Notes);
        Assert.Equal("1on1s/priya/2026-03-04.md", note.Path);
        Assert.Equal(("priya", "dana"), (NoteOf(note.Text).With, NoteOf(note.Text).Owner));
    }

    [Theory]
    [InlineData("Priya.md", "- rota", "no day")]
    [InlineData("Priya 1-1.md", "- rota", "no day")]
    [InlineData("Priya 03-04.md", "- rota", "no day")]
    [InlineData("Priya 05.01.md", "- rota", "no day")]
    [InlineData("Priya 03.02.2026.md", "- rota", "03.02.2026 can be 2026-03-02 (give --mdy) or 2026-02-03 (give --dmy)")]
    [InlineData("Priya 2026-W06.md", "- rota", "no day")]
    [InlineData("2026-03-04.md", "- rota", "no person of the roster")]
    [InlineData("Priya 2026-03-04 or 2026-03-05.md", "- rota", "tells 2026-03-04 and 2026-03-05")]
    [InlineData("2026-03-04 Priya.md", "r\0o\0t\0a\0", "it holds a NUL")]
    [InlineData("2026-03-04 Pria.md", "- rota", "no person of the roster")]
    [InlineData("2026-03-04 Tom Ford.md", "- rota", "no person of the roster")]
    [InlineData("2026-03-04 Priya and Tom.md", "- rota", "it names priya and tom")]
    [InlineData("priya/2026-03-04.md", "---\nattendees: [Tom Becker, Dana Cole]\n---\n- rota", "it names priya and tom")]
    [InlineData("priya/run.md", "## 2026-03-04 Tom Becker\n- rota", "left out: 1 line since \"2026-03-04 Tom Becker\" names somebody else")]
    [InlineData("2026-03-04 Priya.md", "- a\n<<<<<<< ours\n- b\n=======\n- c\n>>>>>>> theirs\n", "markers of a merge conflict")]
    [InlineData("2027-03-04 Priya.md", "- rota", "still to come")]
    [InlineData("2026-03-04 Priya.md", "\n", "nothing stands")]
    public void What_a_file_does_not_say_is_not_guessed(string source, string text, string why)
    {
        ImportedFile file = Import(source, text);
        Assert.Empty(file.Notes);
        Assert.Contains(why, Assert.Single(file.LeftOver), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## 2026-03-04\n- a\n\n## 2026-03-11\n- b\n")]
    [InlineData("## Wed 11 March 2026\n- b\n\n## Wed 4 March 2026\n- a\n")]
    [InlineData("## 1:1 - 2026-03-11 - Priya\n- b\n## 1:1 - 2026-03-04 - Priya\n- a\n")]
    [InlineData("March 11, 2026\n\n- b\n\nMarch 4, 2026\n\n- a\n")]
    [InlineData("# 2026\n## Mar 4\n- a\n## Mar 11\n- b\n")]
    [InlineData("2026-03-11 Priya\n- b\n\n2026-03-04 Priya Raman / Dana\n- a\n2026-03-03 was a holiday\n- a\n")]
    [InlineData("- [[2026-03-04]]\n\t- a\n- [[2026-03-11]]\n\t- b\n")]
    [InlineData("# Mar 11, 2026 | [Priya / Dana](https://example.com)\n\n- b\n\n# Mar 4, 2026 | [Priya / Dana](https://example.com)\n\n- a\n")]
    [InlineData("# Week 10 (4 March 2026)\n- a\n# Week 11 (11 March 2026)\n- b\n")]
    [InlineData("- [[March 11th, 2026]]\n    - b\n- [[March 4th, 2026]]\n    - a\n")]
    [InlineData("# Priya - March 2026\n## March 4\n- a\n## March 11\n- b\n")]
    [InlineData("### Day 3 — Wed Mar 4, 2026\n- a\n### Week 2 — Wed Mar 11, 2026\n- b\n")]
    [InlineData("- ## Meetings\n    - [[March 11th, 2026]] 1:1\n        - b\n    - [[March 4th, 2026]] 1:1\n        - a\n")]
    [InlineData("# Minutes\n\n## Meeting 3\n\n| | |\n|---|---|\n| **Date:** | 2026-03-04 |\n\n- a\n\n## Meeting 4\n\n| | |\n|---|---|\n| **Date:** | 2026-03-11 |\n\n- b\n")]
    [InlineData("### Date: 4 March 2026\n- a\n### Date: 11 March 2026\n- b\n")]
    [InlineData("### 1:1 — 2026-03-11\n- b\n### Stand-up — 2026-03-04\n- a\n")]
    [InlineData("| Date | Notes | Actions |\n|---|---|---|\n| 11 Mar 2026 | b | Tom: plan it<br>Lee: ask |\n| 4 Mar 2026 | a | |\n")]
    [InlineData("priya 1:1s, newest on top\n\n2026-03-11 wed\n- b\n\n2026-03-04 (Wed)\n- a\n")]
    public void A_running_document_is_a_note_a_day(string text)
    {
        ImportedNote[] notes = [.. Import("Priya.md", text).Notes.OrderBy(note => note.Path, StringComparer.Ordinal)];
        Assert.Equal(["1on1s/priya/2026-03-04.md", "1on1s/priya/2026-03-11.md"], notes.Select(note => note.Path));
        Assert.Contains("- a", notes[0].Text, StringComparison.Ordinal);
        Assert.Contains("- b", notes[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_actions_is_read_in_any_order_of_its_columns()
    {
        string text = "## Actions\n| Status | Due Date | Owner | Action |\n|---|---|---|---|\n| Open | 2026-03-11 | Employee | Merge it |\n| Done | 6 Mar | Manager | Ask |\n| | | Bob | Wait |\n";
        Note note = NoteOf(Assert.Single(Import("2026-03-04 Priya.md", text).Notes).Text);
        Assert.Equal(
            ["priya 2026-03-11 Merge it", "dana 2026-03-06 Ask", "  Wait (Bob)"],
            note.Commitments.Select(made => $"{made.Owner} {made.Due?.Text()} {made.Wording}"));
    }

    [Fact]
    public void What_further_columns_say_of_an_action_stays_below_it() => Assert.EndsWith(
        "- [ ] @tom get it  [due:: 2026-03-10]  [id:: priya-0304a]\n  - Notes: with Lee\n  - Priority: high\n",
        Import("2026-03-04 Priya.md", "| # | What | Who | When | Notes | Priority |\n|-|-|-|-|-|-|\n| 1 | get it | Tom | 10 Mar | with Lee | high |\n").Notes[0].Text,
        StringComparison.Ordinal);

    [Fact]
    public void Actions_under_a_plain_line_and_in_an_outline_are_found()
    {
        string text = "- 1:1 with [[Priya]]\n\nNext steps:\n1. Priya — load test\n- [ ] @Tom Becker Draft the launch review\n\nTom:\n- book the room\n\nOpen ends:\n- lunch\n";
        Note note = NoteOf(Assert.Single(Import("2026_03_04.md", text).Notes).Text);
        Assert.Equal(
            ["priya load test", "tom Draft the launch review", "tom book the room"],
            note.Commitments.Select(made => $"{made.Owner} {made.Wording}"));
    }

    [Theory]
    [InlineData("# Notes\n* Plan\n\n## **Next Steps** {#next-steps}\n* **Tom**: plan by Thu", "tom 2026-03-05 plan")]
    [InlineData("Actions\n- Tom - plan\n\nMood\n- good", "tom  plan")]
    [InlineData("## Priya's action items\n- plan\n## Actions (me)\n- ask\n## Commitments from Tom\n- send", "priya  plan", "dana  ask", "tom  send")]
    [InlineData("## Actions\n- Priya:\n  - plan\n- the budget", "priya  plan", "  the budget")]
    [InlineData("## Actions\n- [ ] plan\n  Assigned to: Tom Becker\n  Due: Mar 12, 2026\n- ask Sam\n  - Owner: Dana", "tom 2026-03-12 plan", "dana  ask Sam")]
    [InlineData("## Actions\n- [ ] plan (Tom Becker, due Mar 12, 2026)\n- ask — @Dana Cole\n- go (assigned to Lee Park)", "tom 2026-03-12 plan", "dana  ask", "lee  go")]
    [InlineData("## Actions\n- Lee → plan\n- Lee → Tom: pager\n- [Tom] ask\n- @Tom Ford sends it", "lee  plan", "  Lee → Tom: pager", "tom  ask", "  Tom Ford sends it")]
    [InlineData("## Actions\n- **Tom** – plan\n- [[Tom Becker]] → ask\n- **[[x/Lee|Lee]]** - go\nACTION ITEM - Sam to sign", "tom  plan", "tom  ask", "lee  go", "sam  sign")]
    [InlineData("## Actions\n| Name | Assignee | Status |\n|---|---|---|\n| plan | Tom | Done |", "tom  plan")]
    [InlineData("## Actions\n| Name | Task |\n|---|---|\n| Tom | plan |", "tom  plan")]
    [InlineData("TODO(@tom): plan\n- [AI] Lee to ask\n- ACTION (Dana): read\n- *Action item:* go", "tom  plan", "lee  ask", "dana  read", "  go")]
    [InlineData("- → Tom to plan\n- -> check the rota\n- => so we wait\nA: Sam to sponsor\nA: yes", "tom  plan", "  check the rota", "sam  sponsor")]
    [InlineData("## Talking points\n- [x] retro\n- [ ] Tom: plan", "tom  plan")]
    [InlineData("> [!todo] Do\n> - [ ] [[Tom Becker|Tom]] to plan\n\n> - [ ] quoted", "tom  plan")]
    [InlineData("- {{[[TODO]]}} [[Tom Becker]] to plan by [[March 6th, 2026]]", "tom 2026-03-06 plan")]
    [InlineData("- [ ] [Tom Becker](mailto:tom@example.com) \\- plan", "tom  plan")]
    [InlineData("Task | Owner\n--- | ---\nsend \\| ask @lee | Dana", "dana  send \\| ask @lee")]
    [InlineData("- DONE Tom to plan\n  :LOGBOOK:\n  CLOCK: [2026-03-04 Wed]\n  :END:\n- paper", "tom  plan")]
    [InlineData("# Talking points\n- [x] retro\n\nto-do's:\n- Tom: plan\n\n**Who does what**\n- Lee: ask\n\n### Outcome / next steps\n* Sam signs the lease", "tom  plan", "lee  ask", "sam  signs the lease")]
    [InlineData("Tom - to do:\n- plan\n\n**Lee will:**\n- ask\n\n*Next steps & owners*\n- HR letter -> Dana", "tom  plan", "lee  ask", "dana  HR letter")]
    [InlineData("- AI Tom: plan\n- **To do (Lee)**: ask\n>> sam: sign\n1. TODO Dana: read\n- AI Lee: none", "tom  plan", "lee  ask", "sam  sign", "dana  read")]
    [InlineData("## Actions\n- 2026-03-11 (@tom): plan\n- ask - Lee Park - 12 Mar\n- sign, owner: Sam, due: Mar 13\n- read [Dana]\n- go by **6 Mar**", "tom 2026-03-11 plan", "lee 2026-03-12 ask", "sam 2026-03-13 sign", "dana  read", " 2026-03-06 go")]
    [InlineData("- [ ] @Tom Becker Merge it @Mar 11, 2026\n- [ ] @Lee ask about @March 12, 2026 again\n- [ ] repo up by Mar 9 @sam\n- [ ] logo @dana @tom", "tom 2026-03-11 Merge it", "lee  ask about March 12, 2026 again", "sam 2026-03-09 repo up", "  logo")]
    [InlineData("- [ ] <b>Tom</b>: plan<br>\n- [ ] [[Lee Park]] ask legal\n- [ ] [[Dana Cole|me]] - read", "tom  plan", "lee  ask legal", "dana  read")]
    [InlineData("**Review of previous actions**\n| Action | Owner |\n|---|---|\n| old | Lee |\n\n**New actions**\n| Task Name | Progress | Assigned To | Target date |\n|---|---|---|---|\n| plan | Completed | Tom | 11 Mar |", "tom 2026-03-11 plan")]
    [InlineData("Todo Tom:\n- plan\n\nAction points\n\nLee\n- ask\n\n**Actions** (who → what → when)\n- Sam → sign → 12 Mar\n\n## Task force\n- Lee joins", "tom  plan", "lee  ask", "sam 2026-03-12 sign")]
    [InlineData("* Tom will ask legal by 11 Mar.\n* Tom will be away\n* Lee to chase the badge\n👉 Sam: sign\n- HR policy", "tom 2026-03-11 ask legal.", "lee  chase the badge", "sam  sign")]
    [InlineData("AI\n- lee: plan by 📅 2026-03-20\n- read it (me)", "lee 2026-03-20 plan", "dana  read it")]
    [InlineData("✔ laptop\n\n@tom: plan\n@lee is away\n- *todo* Lee: ask\n- *Action* – Sam: sign\n\nWhat we agreed\n| Action | Owner |\n|---|---|\n| - | - |", "tom  plan", "lee  ask", "sam  sign")]
    [InlineData("rota is fine\n- Tom: until March\n- Tom: ask for two readers\n- Dana: remind Lee of it", "tom  until March", "tom  ask for two readers", "dana  remind Lee of it")]
    [InlineData("- slides 80 %\n- @tom slides by Fri\n- @lee record a rehearsal\n\nSam - sign it\nDana – buy a mug", "tom 2026-03-06 slides", "lee  record a rehearsal", "sam  sign it", "dana  buy a mug")]
    [InlineData("Agreed:\n- Tom writes a page\n- no farewell", "tom  writes a page")]
    [InlineData("Hi Priya,\n\nYou:\n* send me the plan\n\nMe:\n* sign it\n\nBest", "priya  send me the plan", "dana  sign it")]
    [InlineData("It went well. Tom will ask legal by 11 Mar. Dana to chase the badge. More later.", "tom 2026-03-11 ask legal", "dana  chase the badge")]
    [InlineData("Hi Dana,\n\n## Actions\n- Me: sign it\n- You: send it", "  me: sign it", "  You: send it")]
    [InlineData("You will:\n- send the plan\n\nI will:\n- sign it\n\n## What's next\n- platform", "priya  send the plan", "dana  sign it")]
    [InlineData("* Licence is missing. **ACTION:** Dana to escalate.\n* [akim] waits. AI: Tom to ask", "dana  escalate", "tom  ask")]
    [InlineData("TODO @tom two weeks of pairing 📅 2026-03-11", "tom 2026-03-11 two weeks of pairing")]
    [InlineData("## Actions\n- [ ] talk to @sam about it\n- [ ] Invite @lee to it\n- Priya — share it with @tom\n- Priya, Tom: plan\n- I should write it", "  talk to sam about it", "  Invite lee to it", "priya  share it with tom", "  Priya, Tom: plan", "dana  should write it")]
    [InlineData("*Action items*\n:white_large_square: @Tom plan by Friday\n• :white_check_mark: Dana: ask", "tom 2026-03-06 plan", "dana  ask")]
    [InlineData("h2. Notes\n* green\n\nh3. Action items\n* [~tom] plan\n# Lee: ask", "tom  plan", "lee  ask")]
    [InlineData("== Notes ==\n* green\n\n== Action items ==\n# Lee: ask\n# go by 2026-03-11", "lee  ask", " 2026-03-11 go")]
    [InlineData("* Tasks\n** TODO Tom: plan\n** DONE Dana: slot", "tom  plan", "dana  slot")]
    [InlineData("--- TODO ---\n[ ] Lee: test call", "lee  test call")]
    [InlineData("- [ ] plan **Assignee:** Tom Becker **Due:** Mar 12, 2026\n- [ ] ask | Owner: Dana | Deadline: 11 Mar\n- [ ] find the new owner: Lee", "tom 2026-03-12 plan", "dana 2026-03-11 ask", "  find the new owner: Lee")]
    [InlineData("## Actions\n- Lee: ask (2026-03-11)\n- Lee: read [11 Mar 2026]\n- Lee: dinner (Mar 11)\n- Tom: get it\n  - owner: Tom Becker", "lee 2026-03-11 ask", "lee 2026-03-11 read", "lee 2026-03-11 dinner", "tom  get it")]
    [InlineData("## Actions (owner, due)\n- Tom -- plan\n- Lee (owner): ask\n- go (Sam, 2026-03-11)\n\n### Unassigned\n- lunch", "tom  plan", "lee  ask", "sam 2026-03-11 go", "  lunch")]
    [InlineData("deck is done\n\nalex to shorten it\ntom to send it to sam\nme to book a room", "  alex to shorten it", "tom  send it to sam", "dana  book a room")]
    [InlineData("Your to-dos:\n- plan\n\nMy to-dos:\n- ask", "priya  plan", "dana  ask")]
    [InlineData("| Topic | Notes | Action |\n|---|---|---|\n| Talk | ok | Tom to write it |\n| Rota | ok | - |\n\n**What will you do until next time?**\n- Lee: ask", "tom  write it", "lee  ask")]
    [InlineData("To-dos\n - Tom · plan · 11 Mar 2026\n - Lee · ask\n\ntodo priya\n- [ ] buddy\n- lunch", "tom 2026-03-11 plan", "lee  ask", "priya  buddy", "priya  lunch")]
    [InlineData("A/I Tom: plan\nA/I: Lee to ask\n\n**Owner: action**\n- Sam: sign\n- Dana: read it", "tom  plan", "lee  ask", "sam  sign", "dana  read it")]
    [InlineData("- green\n- todo tom: plan\n- to-do list: none", "tom  plan")]
    [InlineData("## Actions\n- Lee: ask, Friday\n- Lee: read (today)\n- Lee: go tomorrow morning\n- Lee: sign by end of March\n- Lee: call no later than 11 Mar\n- Lee: 4th quote by 12 Mar\n- Lee: meet Sam on Friday",
        "lee 2026-03-06 ask", "lee 2026-03-04 read", "lee 2026-03-05 go (morning)", "lee 2026-03-31 sign", "lee 2026-03-11 call", "lee 2026-03-12 4th quote", "lee  meet Sam on Friday")]
    [InlineData("## Actions\n- summary: Tom\n- plan -- Lee\n- order (Dana) in progress\n- Lee please ask\n- Tom rehearse the talk\n- DC: sign\n- I won't cancel", "tom  summary", "lee  plan", "dana  order in progress", "lee  ask", "tom  rehearse the talk", "dana  sign", "dana  not cancel")]
    [InlineData("## Actions\n- Lee: map; Tom: gold set by 12 Mar\n- Tom to finish it by 9 Mar, and Dana to order one\n- Shall we?", "lee  map", "tom 2026-03-12 gold set", "tom 2026-03-09 finish it", "dana  order one")]
    [InlineData("📌 Lee: run the review\n📌 Tom: plan the dry run\n\nActions\n: Dana - tell Sam\n\n## Until next time\n🔲 Sam — sign\n✅ @Lee: post", "lee  run the review", "tom  plan the dry run", "dana  tell Sam", "sam  sign", "lee  post")]
    [InlineData("- You will send it by 11 Mar.\n- I will sign it by 12 Mar.\n- Her: paint it", "priya 2026-03-11 send it.", "dana 2026-03-12 sign it.")]
    [InlineData("Next actions / owners / dates\n- test / Lee / 2026-03-11\n- lunch / Lee", "lee 2026-03-11 test", "  lunch / Lee")]
    [InlineData("| Date | Notes | Actions |\n|---|---|---|\n| 2026-02-11 | ok | Tom: ask Lee |\n- [ ] plan", "  plan")]
    [InlineData("- [ ] @tom find out who is on call tomorrow\n- [ ] @tom cover the shift Friday night\n- [ ] Lee: go by Friday night", "tom  find out who is on call tomorrow", "tom  cover the shift Friday night", "lee 2026-03-06 go by night")]
    [InlineData("Actions\no\tTom to plan\n·\tLee to ask\n§\tDana to sign", "tom  plan", "lee  ask", "dana  sign")]
    [InlineData("- #1on1\n    - Actions::\n        - {{[[TODO]]}} [[Tom Becker]] plan\n        - call Lee\n    - rota", "tom  plan", "  call Lee")]
    [InlineData("- notes\n- Action items:\n  - Tom: plan\n  - ask\n- lunch", "tom  plan", "  ask")]
    [InlineData("## Notes\n@tom: what is the plan? Think again.\n@lee: would prefer a vote\n@sam to ask\n@tom: plan", "sam  ask", "tom  plan")]
    [InlineData("**Actions:** Replace the index page with a sidebar\ncombined with an intro page.\n\nMore later.", "  Replace the index page with a sidebar combined with an intro page.")]
    [InlineData("- **TODO tom** – plan\n- **Action lee**: ask\n- ACTION BW: book\n- ACTION ALL: read\n- Next action: sign", "tom  plan", "lee  ask", "  BW: book", "  ALL: read", "  sign")]
    [InlineData("Hiring: two left. → Dana to call both.\n- scope → @tom to send it", "dana  call both", "tom  send it")]
    [InlineData("## Actions\n- 🟢 **Tom** → plan\n- nothing this time\n- Tom already talked to Lee\n- Done since last time: Lee cleaned up\n- **Deliverable: X**\n  1. Search for a course\n  2. Create a list", "tom  plan", "  Search for a course", "  Create a list")]
    [InlineData("## Attended by\n- [x] Tom Becker\n\n## Review/TODOs\n- Tom: plan\n- move it (Lee)\n\n## Plans for the coming week\n- ask", "tom  plan", "lee  move it", "  ask")]
    [InlineData("## Actions\n- [name=tom] to plan\n- Lee: read by or before 12 March\n- Tom B: sign\n\n**5. GitHub Actions:**\n- green", "tom  plan", "lee 2026-03-12 read", "tom  sign")]
    [InlineData("## Actions\n- Tom: share it by 11 March (15:02)\n\nPriya:\n- reopen the ticket\n- transcribe the call", "tom 2026-03-11 share it (15:02)", "priya  reopen the ticket", "priya  transcribe the call")]
    [InlineData("## Actions\n\nTom: send the plan\nlee: ask legal", "tom  send the plan", "lee  ask legal")]
    [InlineData("- Actions:\n  - Tom\n    - send the plan\n- We need to rest\n\n## Actions\n- We need to ask legal\n- **Launch**\n- Lee: call", "tom  send the plan", "  We need to ask legal", "  **Launch**", "lee  call")]
    [InlineData("## Actions\n- [ ] plan the move [[Tom Becker]] 📅 2026-03-11\n- [ ] ask [[Tom Becker]]\n- [ ] send it to [[Tom Becker]]\n- send it to Lee [[Tom Becker]]", "tom 2026-03-11 plan the move", "  ask [[Tom Becker]]", "  send it to [[Tom Becker]]", "tom  send it to Lee")]
    [InlineData("## Actions\n- [ ] tom propose the talk by this Friday\n- [ ] me look for a room\n- Draft the plan, Tom, by 11 Mar\n- call dev, Tom\n- Tom, write the page\n- We should revert it\n- Tom should revert it", "tom 2026-03-06 propose the talk", "dana  look for a room", "tom 2026-03-11 Draft the plan", "  call dev, Tom", "tom  write the page", "  We should revert it", "tom  revert it")]
    [InlineData("What we agreed:\n- You train support on Monday.\n- Queue first, cache if users ask", "priya  train support on Monday.")]
    [InlineData("Due by 31.12.2026\n\n## Actions\n- Tom: plan it - 27.3.\n- plan it (T.B., 12.5.)\n- Tom: raise it by 2.5.", "tom 2026-03-27 plan it", "tom 2026-05-12 plan it", "tom  raise it by 2.5.")]
    [InlineData("## Actions\n- @tom: plan it !! by 2026-03-11 !!\n- plan - Tom - TBD\n- plan (Tom, ASAP)\n- Tom (by Fri): plan\n- **Next**: plan the sprint (Tom, Fri)", "tom 2026-03-11 plan it", "tom  plan", "tom  plan, ASAP", "tom 2026-03-06 plan", "tom 2026-03-06 plan the sprint")]
    [InlineData("**3. Action Points**\n\n+-----+----------+-------+\n| No. | Action   | Owner |\n+=====+==========+=======+\n| 1   | plan the | Tom   |\n|     | move     |       |\n+-----+----------+-------+\n| 2   | ask      | Lee   |\n+-----+----------+-------+", "tom  plan the move", "lee  ask")]
    [InlineData("Actions:\n o Tom: plan\n o Lee: ask\nIdeas:\n o dog", "tom  plan", "lee  ask")]
    [InlineData("Outcomes\n---\n1. Tom -> list for the intern (Fri)\n2. Lee -> lunch (Fri)\n3. Sam -> rota (done)", "tom 2026-03-06 list for the intern", "lee 2026-03-06 lunch", "sam  rota")]
    [InlineData("## Outcomes\n- Tom to plan\n- Lee asks legal by Fri\n- Sam: 3 of 5 passed\n- Tom > ask data > Fri", "tom  plan", "lee 2026-03-06 asks legal", "tom 2026-03-06 ask data")]
    [InlineData("We spoke.\n\nActions. Tom: plan it by Fri.\nLee: book the train.", "tom 2026-03-06 plan it.", "lee  book the train.")]
    [InlineData("<h3>Action items</h3><ul><li>Tom: plan it</li><li><b>Lee</b> to ask</li></ul>", "tom  plan it", "lee  ask")]
    [InlineData("## 4. 💡 Ideas\n- [ ] a hackday\n## Today\n- [ ] do we need a rollback?\n- [ ] plan the rota\n## Carry-over\n- [x] ask\n## Decisions\n- [x] case goes in", "  plan the rota")]
    [InlineData("Action items\n\n@Tom Becker to plan\n@Dana Cole to ask", "tom  plan", "dana  ask")]
    [InlineData("**4. Actions**\n\n(a) Tom to plan by 11 March.\n\n(b) Dana to ask.", "tom 2026-03-11 plan.", "dana  ask.")]
    [InlineData("notes\n> Tom - plan the rota\n> DC - ask legal\n> said aloud", "tom  plan the rota", "dana  ask legal")]
    [InlineData("- [ ] **Tom Becker** accept the delivery\n- [ ] **Dana Cole** get the dates in", "tom  accept the delivery", "dana  get the dates in")]
    [InlineData("## Actions\n- LP: ask\n- QA: test it\n- Tom to run it once with Sam by Friday", "lee  ask", "  QA: test it", "tom 2026-03-06 run it once with Sam")]
    [InlineData("| Who | What | Until |\n|---|---|---|\n| Tom | plan | 13.03.2026 |", "tom 2026-03-13 plan")]
    [InlineData("### What did we commit to?\n- Tom will propose a rota", "tom  propose a rota")]
    [InlineData("## Actions\n- ~~Tom to plan the move~~ not realistic\n- [ ] ~~Lee: ask them~~ (she did it)\n- ~~Mon~~ Tom: go", "tom  plan the move (not realistic)", "lee  ask them (she did it)", "  ~~Mon~~ Tom: go")]
    [InlineData("## Actions\n- PRIYA plans the move\n- DANA will sign\n- I – ask\n- PR write the page\n- PR team\n- TOM asks", "priya  plans the move", "  DANA will sign", "dana  ask", "priya  write the page", "  PR team", "  TOM asks")]
    [InlineData("AP me: plan\nAP: somebody should ask\n- [?] is Tom fine?\n- [i] Lee joins\n\n## Actions\n- FYI Lee is away\n- plan it :memo:", "dana  plan", "  somebody should ask", "  plan it")]
    [InlineData("h3. Actions\n* (!) Tom: plan\n* (/) Lee: ask\n\n| Key | Summary | Assignee | Due |\n|---|---|---|---|\n| A-1 | sign | Sam | 24/Apr/26 |", "tom  plan", "lee  ask", "sam 2026-04-24 sign")]
    [InlineData("- ok\n- 2026-03-13 (@tom): plan\n- (@lee): ask\n- ~~2026-03-06 (@sam): sign~~", "tom 2026-03-13 plan", "lee  ask", "sam 2026-03-06 sign")]
    [InlineData("Action        Owner   By when\n------------  ------  -----------\nplan it       Tom     12 Mar 2026\nask           Lee\n\nend", "tom 2026-03-12 plan it", "lee  ask")]
    [InlineData("## What can I do, what will you do\n- Tom makes a list\n\n## What we said we'd do\n- I ask legal\n\n### Agreements\n- Lee will do a sketch", "tom  makes a list", "dana  ask legal", "lee  do a sketch")]
    [InlineData("## 24 Sep\nstill on it\n\n- Tom stops the report by 12 March\n- I tell legal, by Mon\n- Lee writes the runbook, due 9 March\n\n- Tom works on refunds\n- Lee asks for more", "tom 2026-03-12 stops the report", "dana 2026-03-09 tell legal", "lee 2026-03-09 writes the runbook")]
    [InlineData("## Actions\n- Lee: nothing -\n- Decision: no index\n- ~~AP Tom to ask~~ not needed any more\n- TBD: pay by Fri\n\n**Agreed**\n- Tom and Lee pair on it, by 12 March", "tom  ask", " 2026-03-06 TBD: pay", " 2026-03-12 Tom and Lee pair on it")]
    [InlineData("It went well. Tom to plan it by 9 March. Lee to take the 2nd half, due Mar 12. More later.", "tom 2026-03-09 plan it", "lee 2026-03-12 take the 2nd half")]
    [InlineData("## Actions\n- Tom: plan (done 2 Mar)\n- ~~ask~~ dropped, no time\n- Lee: sign - cancelled, budget cut\n- Lee: go (done 2026-03-05)", "tom  plan (2 Mar)", "  ask (no time)", "lee  sign (budget cut)", "lee  go")]
    [InlineData("## Actions\n- Tom: explain why ! is not\n- Tom: write it, no rush\n- Tom: send it by Friday 5pm", "tom  explain why ! is not", "tom  write it, no rush", "tom 2026-03-06 send it by 5pm")]
    [InlineData("- Private beta\n  - Tom to send the list by Fri\n- [x] Tom to plan\n\nOwner  Action          Due\n-----  --------------  ---\nTom    send the whole report  Fri", "tom 2026-03-06 send the list", "tom  plan")]
    [InlineData("## Actions\n- FYIs go to Lee by Fri\n- ~~~~~~~~~\n- Tom: ask at the latest Friday", " 2026-03-06 FYIs go to Lee", "  ~~~~~~~~~", "tom 2026-03-06 ask")]
    [InlineData("NEXT ACTIONS\nBy 20 March: Tom visits Leeds\nBy Friday: Dana puts it on the agenda", "tom 2026-03-20 visits Leeds", "dana 2026-03-06 puts it on the agenda")]
    [InlineData("It came back. By Monday Tom will boil it down. We may go.", "tom 2026-03-09 boil it down")]
    [InlineData("## What happens now\n1. Tom leads the retro (by 17 March)\n2. I send it (until Fri, 13 Mar 2026)\n\n## Next time\n- staff role", "tom 2026-03-17 leads the retro", "dana 2026-03-13 send it")]
    [InlineData("## What we'll do\n* Tom's going to have a go by tomorrow\n* I'll line up Lee\n\n## Her agenda\n- [x] Offsite\n- [ ] Probation (Tom)\n- [ ] Tom: send the deck", "tom 2026-03-05 have a go", "dana  line up Lee", "tom  send the deck")]
    [InlineData("h3. Actions\n||Who||What||When||\n|[~tom]|write it|14/Apr/26|\n|tbd|rename it| |", "tom 2026-04-14 write it", "  rename it")]
    [InlineData("**Topics**\n\n1. Fine\n\n**On Tom**\n\n* Meet the team by March 12\n* Write it up, due March 31\n\n**On me**\n\n* Talk to Lee\n* Send it by end of next week", "tom 2026-03-12 Meet the team", "tom 2026-03-31 Write it up", "dana  Talk to Lee", "dana 2026-03-13 Send it")]
    [InlineData("## Action items\n- [ ] Split it\n    Assigned to Tom Becker · Due Mar 6\n- [x] Order it\n    Assigned to Dana Cole · Completed Mar 3", "tom 2026-03-06 Split it", "dana  Order it (Mar 3)")]
    [InlineData("- To do\n  - [COMPLETE] Tom - buy it\n  - Update the wiki\n- What's next for Lee?\n  - maybe lead", "tom  buy it", "  Update the wiki")]
    [InlineData("## Actions\n* [x] take her off the panel @done(2026-03-05)\n- [ ] Tom to cost it @ 10 Mar\n- Lee: check it by 22-03-2026\n- P. Raman: send it to the next jour fixe (until 12.03.2026)", "  take her off the panel", "tom 2026-03-10 cost it", "lee 2026-03-22 check it", "priya 2026-03-12 send it to the next jour fixe")]
    [InlineData("## Actions\n- Tom: rename release 22-08-2025\n\nWe spoke about the reorg (confidential)\n\n- Lee: ask", "tom  rename release 22-08-2025", "lee  ask")]
    [InlineData("| # | What | Who | Until when | Notes |\n|---|---|---|---|---|\n| 1 | Get it | Tom | 10.03. | with Lee |\n| 2 | Plan it | Tom | 15.03.2026 | |", "tom 2026-03-10 Get it Notes: with Lee", "tom 2026-03-15 Plan it")]
    [InlineData("> [!todo] Ask Tom about the rollback\n> - [ ] Tom: plan the 01-02-2026 drill\n\n| What | Who |\n|---|---|\n| | hiring |\n| ask | Lee |", "tom  plan the 01-02-2026 drill", "lee  ask")]
    [InlineData("### Talk\nfine\n\n> [!todo] Agreed\n> - Tom: plan by 17 March\n> - me: bring it up\n\nmore", "tom 2026-03-17 plan", "dana  bring it up")]
    [InlineData("**She does**\n- split the tests, by 24 March\n- ✅ send the list\n\n**I do**\n- ask Lee", "priya 2026-03-24 split the tests", "priya  send the list", "dana  ask Lee")]
    [InlineData("- fine\n\nTom\n◦\tplan the move\n✓\tsend the list\n\nMe\n◦\task legal", "tom  plan the move", "tom  send the list", "dana  ask legal")]
    [InlineData("Topic\tNotes\tNext step\nRegistry\tOwned by Lee\tTom to mail them by 12 March\nCost\tIs high\t-\n\n\t- TODO ask\n\t- DONE plan", "tom 2026-03-12 mail them", "  ask", "  plan")]
    [InlineData("- TODO [[me]] pay for it\n- 2026-03-15 (@tom): answer them (done)\n- **Tom** signs the key *by 14 March*\n- **Tom** signs now and then\n\nI promised to put her in touch by the end of the month.", "dana  pay for it", "tom 2026-03-15 answer them", "tom 2026-03-14 signs the key", "dana 2026-03-31 put her in touch")]
    [InlineData("Dana Cole   0:03\nHello.\n\nPriya Raman   0:35\nI'll ask legal by Friday.")]
    [InlineData("# My 1:1s with Dana\n- [ ] me: ask legal", "priya  ask legal")]
    public void Actions_are_read_as_other_tools_and_hands_write_them(string text, params string[] expected)
    {
        Note note = NoteOf(Assert.Single(Import("2026-03-04 Priya.md", text).Notes).Text);
        Assert.Equal(expected, note.Commitments.Select(made => $"{made.Owner} {made.Due?.Text()} {made.Wording}"));
    }

    [Theory]
    [InlineData("- standup\n\t- TODO milk\n- 1:1 with [[Priya Raman]] #1on1\n\t- a\n- 1:1 with [[Tom Becker]]\n\t- b\n- lunch\n")]
    [InlineData("# Day\nhome\n\nmilk\n## 1:1 Priya\n- a\n## 1:1 [[Tom Becker|Tom]]\n- b\n## Evening\n- c\n")]
    public void A_day_with_several_people_is_a_note_for_each(string text)
    {
        ImportedFile file = Import("2026_03_04.md", text);
        Assert.Equal(["1on1s/priya/2026-03-04.md", "1on1s/tom/2026-03-04.md"], file.Notes.Select(note => note.Path));
        Assert.EndsWith("- a\n", file.Notes[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("- b\n", file.Notes[1].Text, StringComparison.Ordinal);
        Assert.Contains("outside its 1:1s", Assert.Single(file.LeftOver), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# 2026-03-04\n## Priya\n- a\n## Tom\n- b\n")]
    [InlineData("# Ones\n## Priya, Wednesday 4 March 2026\n- a\n## Tom - Wed 4 March 2026\n- b\n")]
    [InlineData("# Ones\n## Priya\n### 2026-03-04\n- a\n## Tom\n### 2026-03-04\n- b\n")]
    public void A_document_of_several_people_is_a_note_for_each_and_each_day(string text) => Assert.Equal(
        ["1on1s/priya/2026-03-04.md", "1on1s/tom/2026-03-04.md"], Import("ones.md", text).Notes.Select(note => note.Path));

    [Fact]
    public void A_heading_in_another_language_is_read_where_the_root_names_it()
    {
        Notebook book = Book([("notes.yml", "owner: dana\nsections:\n  commitments: [Maßnahmen]\n")]);
        ImportedFile file = new Importer(new(book, new(2026, 11, 28))).Read("2026-03-04 Priya.md", "Maßnahmen:\n- Tom: plan\n");
        Assert.Equal("tom", Assert.Single(NoteOf(Assert.Single(file.Notes).Text).Commitments).Owner);
    }

    [Theory]
    [InlineData("## Raw\n- [ ] Tom to hide a zebra by 2026-03-20\nAction: Tom to hide a zebra\n### Actions\n- Tom to ask the zebra\n", "zebra")]
    [InlineData("## Transcript\n| Action | Owner |\n|---|---|\n| hide the zebra | Tom |\n", "zebra")]
    [InlineData("Raw\n---\n- [ ] Tom to hide a zebra\n", "zebra")]
    [InlineData("> [!raw]\n> - [ ] Tom to hide a zebra\n\n", "zebra")]
    [InlineData("<details><summary>Raw</summary>\n\n- [ ] Tom to hide a zebra\n\n</details>\n", "zebra")]
    [InlineData("Private\n-------\n- [ ] Tom to hide a zebra\n", null)]
    [InlineData("Personal\n========\nA zebra\n", null)]
    [InlineData("> [!private] Actions\n> - [ ] Tom to hide a zebra\n\n", null)]
    [InlineData("<details>\n<summary>Personal</summary>\n\n- [ ] Tom to hide a zebra\n\n</details>\n", null)]
    [InlineData("<h2>Personal</h2>\n- a zebra\n", null)]
    [InlineData(":::spoiler Confidential\nA zebra\n:::\n", null)]
    [InlineData("- #Private\n    - a zebra\n    - TODO Tom to hide it\n", null)]
    [InlineData("- private::\n\t- a zebra\n", null)]
    [InlineData("- Privat / private\n\t- a zebra\n", null)]
    [InlineData("- Note to self (private): a zebra\n", null)]
    [InlineData("Health\nA zebra\n\n", null)]
    [InlineData("## Restricted (Dana)\nA zebra\n", null)]
    [InlineData("[Transcript]\n\nA zebra\n", "zebra")]
    [InlineData("- Private\n\n  - a zebra\n\n", null)]
    [InlineData("## Private\n> [!private]\n> a\n\nA zebra\n", null)]
    [InlineData("## Private\n<details><summary>More</summary>\nA zebra\n</details>\nA zebra\n", null)]
    [InlineData("Owner  Action\n-----  ------\nTom    send it\n## Private\nA zebra\n", null)]
    [InlineData("<details><summary>Private</summary>\nshe\n:::note\nmore\n:::\nA zebra\n</details>\n", null)]
    [InlineData("## Private\nshe\n::: spoiler x\nmore\n:::\nA zebra\n", null)]
    public void What_is_private_stays_so_in_any_dress_and_gives_no_action(string text, string? kept)
    {
        ImportedFile file = Import("priya/2026-03-04.md", $"# 1:1 Priya\n\n- the rota\n\n{text}\n## Actions\n- [ ] Tom to book the room\n");
        Note note = NoteOf(Assert.Single(file.Notes).Text);
        Assert.Equal(["book the room"], note.Commitments.Select(made => made.Wording));
        Assert.Contains("the rota", note.Source.Text, StringComparison.Ordinal);
        string shown = note.Source.Blanked(new(0, note.Source.Text.Length), note.SectionsOf(SectionKind.Private).Select(section => section.Span));
        Assert.DoesNotContain("zebra", shown, StringComparison.Ordinal);
        Assert.Equal(kept is not null, note.Source.Text.Contains("zebra", StringComparison.Ordinal));
        Assert.Equal(kept is null, file.LeftOver.Any(left => left.StartsWith("left out:", StringComparison.Ordinal)));
    }

    [Fact]
    public void Personal_matters_are_left_out_and_said_or_kept_as_private()
    {
        const string Text = "## Personal\n- her mother is ill\n### Family\n- so\n## Notes\n- rota\n";
        ImportedFile without = Import("2026-03-04 Priya.md", Text);
        Assert.DoesNotContain("mother", Assert.Single(without.Notes).Text, StringComparison.Ordinal);
        Assert.Contains("Personal", Assert.Single(without.LeftOver), StringComparison.Ordinal);
        Note with = NoteOf(Assert.Single(Import("2026-03-04 Priya.md", Text, keepsPersonal: true).Notes).Text);
        Assert.Contains(with.Sections, section => section.Kind == SectionKind.Private && with.Source.Slice(section.Span).Contains("mother", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("## Discussion\n- Priya: test fails\n- Tom: review the rota", "stayed text and may be an action: \"- Tom: review the rota\"")]
    [InlineData("- Tom -> headcount", "stayed text and may be an action: \"- Tom -> headcount\"")]
    [InlineData("Tom will ask legal", "stayed text and may be an action: \"Tom will ask legal\"")]
    [InlineData("- Tom will ask legal\n- Lee will file it", "stayed text and may be an action: \"- Tom will ask legal\"", "stayed text and may be an action: \"- Lee will file it\"")]
    public void A_line_that_may_be_an_action_stays_text_and_is_told(string text, params string[] told)
    {
        ImportedFile file = Import("2026-03-04 Priya.md", text);
        Assert.Empty(NoteOf(Assert.Single(file.Notes).Text).Commitments);
        Assert.Equal(told, file.LeftOver);
    }

    [Theory]
    [InlineData("Priya: worried\n- Tom: wants to lead\n- Lee: review went well")]
    [InlineData("## Feedback\n- Priya: share the agenda earlier\n- Dana: send the notes")]
    [InlineData("- @tom is away\n- @lee wants more\n- Lee - tired")]
    [InlineData("## Health check of API\n- green")]
    [InlineData("## Growth\n- Tom to become a tech lead")]
    [InlineData("## Health check of API\n- green\n- Priya: test fails\n- Tom: plan is thin\n\nPriya:\n- the launch was late\n- plan is thin")]
    public void What_somebody_said_is_no_action(string text)
    {
        ImportedFile file = Import("2026-03-04 Priya.md", text);
        Assert.Empty(NoteOf(Assert.Single(file.Notes).Text).Commitments);
        Assert.Empty(file.LeftOver);
    }

    [Fact]
    public void A_second_run_adds_nothing_and_a_note_that_is_there_stays()
    {
        const string Source = "2026-03-04 Priya.md";
        ImportedNote first = Assert.Single(Import(Source, "- rota").Notes);
        Assert.Empty(Import(Source, "- rota", files: (first.Path, first.Text)).Notes);
        Assert.Empty(Import("another 2026-03-04 Priya.md", "- rota", files: (first.Path, first.Text)).Notes);
    }

    [Theory]
    [InlineData("## 2/10/2026", "2/10/2026 can be 2026-02-10 (give --mdy) or 2026-10-02 (give --dmy)")]
    [InlineData("## 2.10.2026", "2.10.2026 can be 2026-02-10 (give --mdy) or 2026-10-02 (give --dmy)")]
    [InlineData("## 31 Feb 2026", "31 Feb 2026 is no day: write the one that was meant")]
    [InlineData("## 2026-02-30", "2026-02-30 is no day: write the one that was meant")]
    [InlineData("## Monday 3rd February", "\"Monday 3rd February\" has no year")]
    [InlineData("## 2026-01-19 / 2026-01-20", "\"2026-01-19 / 2026-01-20\" is 2 days")]
    [InlineData("## 1/6", "\"1/6\" has no year")]
    [InlineData("## Mon 3 March 2026", "Mon 3 March 2026 is a Tuesday: write the day that was meant")]
    public void What_stands_under_a_day_that_cannot_be_told_goes_into_no_meeting(string heading, string why)
    {
        ImportedFile file = Import("Priya.md", $"## 2026-03-11\n- b\n\n{heading}\n- [ ] Tom: plan\n- a\n\n## 2026-03-04\n- c\n");
        Assert.Equal(["1on1s/priya/2026-03-11.md", "1on1s/priya/2026-03-04.md"], file.Notes.Select(note => note.Path));
        Assert.EndsWith("- b\n", file.Notes[0].Text, StringComparison.Ordinal);
        Assert.Equal($"left out: 2 lines since {why}, from \"- [ ] Tom: plan\" on", Assert.Single(file.LeftOver));
    }

    [Theory]
    [InlineData("## Dec 2, 2025\n- a\n## Dec 16\n- b\n## Jan 6\n- c\n## Jan 20\n- d", "2025-12-02", "2025-12-16", "2026-01-06", "2026-01-20")]
    [InlineData("# Dec 2, 2025\n- a\n# Dec 16\n- b\n# Jan 6\n- c", "2025-12-02", "2025-12-16", "2026-01-06")]
    [InlineData("# Jan 20, 2026\n- a\n# Jan 6\n- b\n# Dec 16\n- c", "2026-01-20", "2026-01-06", "2025-12-16")]
    [InlineData("# Jan 20\n- a\n# Jan 6\n- b\n# Dec 16, 2025\n- c", "2026-01-20", "2026-01-06", "2025-12-16")]
    [InlineData("## Tue Dec 16, 2025\n- a\n## Tue Jan 6\n- b", "2025-12-16", "2026-01-06")]
    [InlineData("# Priya 1:1s 2025\n## Dec 16\n- a\n## Jan 6\n- b", "2025-12-16", "2026-01-06")]
    [InlineData("## Mar 11, 2026\n- a\n## Feb 10\n- b", "2026-03-11", "2026-02-10")]
    [InlineData("Priya 1on1 notes 2026\n\n**Jan 6**\n- a\n\n**Jan 13**\n- b", "2026-01-06", "2026-01-13")]
    [InlineData("1:1 priya 10 feb 2026\n- a\n\n1:1 priya 24 feb 2026\n- b", "2026-02-10", "2026-02-24")]
    public void A_year_goes_on_to_the_days_that_leave_it_out_over_New_Year_too(string text, params string[] days) =>
        Assert.Equal(days, Import("Priya.md", text).Notes.Select(note => note.Path[12..^3]));

    [Fact]
    public void The_name_of_a_file_may_say_the_year_of_its_days() =>
        Assert.Equal("1on1s/priya/2025-12-02.md", Assert.Single(Import("Priya 2025.md", "## Tue Dec 2\n- a").Notes).Path);

    [Theory]
    [InlineData("Priya 1:1 - April 2, 2026")]
    [InlineData("1:1 Priya / 2 April 2026")]
    [InlineData("Priya 1:1 02.04.2026\n- rollout on 13.04.2026")]
    [InlineData("## Meeting on Apr 2, 2026")]
    [InlineData("1:1 between Dana Cole and Priya Raman\nHeld on 2 April 2026")]
    [InlineData("**dana** opened this issue on Apr 2, 2026")]
    [InlineData("From: Dana Cole\nTo: Priya Raman\nSent: Thursday, April 2, 2026 4:12 PM\nSubject: our 1:1")]
    [InlineData("Subject: RE: 1:1 Priya/Dana - 2 April 2026")]
    [InlineData("- 2026-04-02 1:1 Priya\n  - a")]
    [InlineData("# Priya / Dana 1:1\n\nThu, 2 Apr 26 · dana@example.com, priya@example.com")]
    [InlineData("Meeting summary for Priya / Dana 1:1 (2026-04-02)")]
    [InlineData("Priya 1:1 4/2/2026\n- shipped on 3/24/2026")]
    [InlineData("priya 1:1s\n\n2/4/26\n- pick one by 30/4/26")]
    [InlineData("Priya 2 Apr 2026, 15 min only")]
    [InlineData("2 apr 26, priya, walk round the block")]
    [InlineData("# Priya / Dana weekly\n\nThursday, 2 April 2026 10:00 - 10:30")]
    [InlineData("** Priya 2 Apr 2026 **")]
    [InlineData("_2 April 2026_")]
    [InlineData("**Thursday, April 2, 2026**     **9:30 AM**")]
    [InlineData("Datum: 2 April 2026")]
    [InlineData("When: Thu 2 Apr 2026 10:00 – 10:30 (CEST)")]
    [InlineData("# Weekly Growth Check-In\n\n02Apr26")]
    [InlineData("# May 2 Apr 2026")]
    [InlineData("# 1-1 Priya\n#1on1/priya\n2 April 2026, walked around the canal")]
    [InlineData("# 1-1 with Priya\n###### tags: `1-1`\n\n## Time: 2 April 2026, 4 pm IST")]
    [InlineData("# Priya - rolling notes 2026\n\nThurs 2 April\n-------------")]
    [InlineData("# 1on1 Priya 2 April\n\n    Created at: 2026-04-03T09:04:11+00:00")]
    [InlineData("# 1on1 Priya 31 December\n\n    Created at: 2026-01-02T09:04:11+00:00", "2025-12-31")]
    [InlineData("Priya catch-up\nThursday, 2 April 2026 at 15:04")]
    [InlineData("Priya 1-1\nDienstag, 3. März 2026\n13:30", "2026-03-03")]
    public void The_day_of_a_meeting_is_read_where_hands_and_programs_write_it(string head, string day = "2026-04-02") =>
        Assert.Equal($"1on1s/priya/{day}.md", Assert.Single(Import("Priya.md", $"{head}\n\n- the rota\n").Notes).Path);

    [Theory]
    [InlineData("Owner: Tom\nTask: send it\nDue: 18 March 2026")]
    [InlineData("Note: fine\nNote: good\nTask: send it\nOwner: Tom\nDue: 18 March 2026")]
    [InlineData("### Action 1\n- **What:** send it\n- **Who:** Tom\n- **When:** 2026-03-18")]
    [InlineData("**what**: send it\n**who**: Tom\n**when**: 18 Mar 2026")]
    [InlineData("ACTION\tOWNER\tDUE\nsend it\tTom\t2026-03-18")]
    [InlineData("## Actions\n| Owner | What | By |\n|-|-|-|\n| TB | send it | 18 Mar |")]
    [InlineData("## Actions\n- [ ] send it *(Tom Becker, due Mar 18)*")]
    [InlineData("## Actions\n- [TB] send it, by 18 Mar")]
    [InlineData("- PR - ask legal\n- TB - send it by 18.03.2026")]
    [InlineData("### What do we do?\n**Tom**\n- send it by 18 Mar\n- ask legal")]
    [InlineData("a. TODO: Tom: send it by 18 Mar")]
    [InlineData("TODO (Tom) send it by 18 Mar")]
    [InlineData("AI tom - send it by 18 Mar")]
    [InlineData("TODO tom list of names, send it by 18 Mar")]
    [InlineData("## Actions\n- [ ] send it — *Tom Becker, due Mar 18*")]
    [InlineData("## Actions\n- [ ] send it [owner:: Tom] [due:: 2026-03-18]")]
    [InlineData("## Actions\n- [ ] send it by 18 Mar #tom")]
    [InlineData("## Actions\n- [ ] #tom send it by 18 Mar")]
    [InlineData("[] tom: send it by 18 Mar")]
    [InlineData("## What did we agree?\n- Tom: send it by 18 Mar")]
    [InlineData("## Actions\n- send it  |  Tom Becker  |  Due Mar 18")]
    [InlineData("## Actions\n- Introduce Lee and send it – Tom by Mar 18")]
    [InlineData("## Actions\n○ send it (Tom Becker, Mar 18)")]
    [InlineData("---\nactions:\n  - Tom to send it by 18 Mar\n---")]
    [InlineData("## Actions\n- Tom: ask who owns it and send it - by 18 Mar")]
    [InlineData("## Actions\n- Tom: ask if it is so and send it (by 18 March)")]
    [InlineData("## Actions\n- Tom: try a Wednesday rota and send it — due Mar 18")]
    [InlineData("## Actions\n- [ ] 18 Mar 2026 @Tom Becker send it, three numbers")]
    [InlineData("- TODO 2026-03-18 @tom send it")]
    public void An_action_is_read_where_its_owner_and_day_stand_apart(string text)
    {
        Note note = NoteOf(Assert.Single(Import("2026-03-04 Priya.md", text).Notes).Text);
        Commitment action = Assert.Single(note.Commitments, made => made.Wording.Contains("send it", StringComparison.Ordinal));
        Assert.Equal(("tom", "2026-03-18"), (action.Owner, action.Due?.Text()));
    }

    [Theory]
    [InlineData("| When | Who is away |\n|---|---|\n| 2026-03-16 | Tom |\n| 2026-03-17 | Lee |")]
    [InlineData("### Rollback follow-up\n- Cause was an index\n- Tom proposes a dry run")]
    [InlineData("## Actions\n- [ ] ")]
    [InlineData("- Tom to lead? unclear")]
    [InlineData("## Next meeting 2026-03-26\n- [ ] talk about growth")]
    [InlineData("## Open questions\n- Owner: whoever has time")]
    [InlineData("AI: none - still waiting")]
    [InlineData("## Moderator checklist\n- [x] start recording")]
    [InlineData("Name: Priya Raman\nDate: 2026-03-04")]
    [InlineData("## Actions\n- he sent the deck\n- waiting for legal\n- the vendor was told")]
    public void What_is_no_action_becomes_none(string text) =>
        Assert.DoesNotContain("## Commitments", Import("2026-03-04 Priya.md", $"the rota\n\n{text}").Notes[0].Text, StringComparison.Ordinal);

    [Fact]
    public void Who_wrote_a_mail_is_who_says_I_in_it()
    {
        ImportedFile file = Import("mail.txt", "From: Priya Raman\nTo: Dana Cole\nSent: 4 March 2026 17:00\n\nNext steps:\n- I'll write the ad\n- You ask legal\n");
        Assert.Equal(["priya", "dana"], NoteOf(Assert.Single(file.Notes).Text).Commitments.Select(commitment => commitment.Owner));
    }

    [Theory]
    [InlineData("2026-03-11\n- a\n\n2026-03-04 outage\n- b")]
    [InlineData("Priya 11 Mar 2026\n- a\n\nPriya 4 March\n- b")]
    [InlineData("11 Mar 2026, 15 min\n- a\n\nPriya, Wed 4 March 2026, by phone\n- b")]
    public void A_day_line_with_more_words_begins_a_meeting_where_others_do(string text) =>
        Assert.Equal(["2026-03-11", "2026-03-04"], Import("Priya.txt", text).Notes.Select(note => note.Path[12..^3]));

    [Fact]
    public void A_sentence_that_begins_with_a_day_begins_no_meeting() =>
        Assert.Single(Import("Priya.txt", "Priya 11 Mar 2026\n- a\n\nMarch 4 launch went well\n- b").Notes);

    [Theory]
    [InlineData("For me: ask legal")]
    [InlineData("Health check: green")]
    [InlineData("Private beta - opens on Monday")]
    public void What_only_sounds_personal_stays(string line) =>
        Assert.Contains(line[^6..], Assert.Single(Import("2026-03-04 Priya.md", $"the rota\n\n{line}\n").Notes).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Family: daughter is ill")]
    [InlineData("- Health: back pain")]
    [InlineData("**Personal** wife lost her job")]
    [InlineData("🔒 pay is too low")]
    [InlineData("- PRIVATE - might leave")]
    [InlineData("> private: may quit")]
    [InlineData("#private may quit")]
    [InlineData("Not shared: may quit")]
    [InlineData("(just for me: may quit)")]
    [InlineData("- (between us: may quit)")]
    [InlineData("- not for sharing - may quit")]
    [InlineData("Vertraulich: may quit")]
    [InlineData("not for the record: may quit")]
    [InlineData("In confidence: may quit")]
    public void What_a_label_calls_personal_is_left_out_and_said(string line)
    {
        ImportedFile file = Import("2026-03-04 Priya.md", $"the rota\n\n{line}\n");
        Assert.DoesNotContain(line[^4..], Assert.Single(file.Notes).Text, StringComparison.Ordinal);
        Assert.Equal("left out: 1 private line", Assert.Single(file.LeftOver));
    }

    [Fact]
    public void A_rerun_that_says_how_days_are_written_adds_what_was_left_over_and_nothing_twice()
    {
        const string Text = "## 2026-03-11\n- b\n\n## 2/10/26\n- a\n";
        ImportedNote first = Assert.Single(Import("Priya.md", Text).Notes);
        ImportRequest request = new(Book([(first.Path, first.Text)]), new(2026, 11, 28)) { Dates = DateOrder.DayFirst };
        Assert.Equal("1on1s/priya/2026-10-02.md", Assert.Single(new Importer(request).Read("Priya.md", Text).Notes).Path);
    }

    [Fact]
    public void Comments_and_the_writers_own_front_matter_are_left_out_and_said()
    {
        ImportedFile file = Import(
            "2026-03-04 Priya.md",
            "---\nmood: tired after the launch\ntags: [one, two, three]\n---\n<!-- wants to leave -->\n- rota <!-- or not -->\n<!--\n- [ ] Tom to hide a zebra\n-->\n<!-- kept --> pager\n");
        Note note = NoteOf(Assert.Single(file.Notes).Text);
        Assert.EndsWith("- rota <!-- or not -->\n<!-- kept --> pager\n", note.Source.Text, StringComparison.Ordinal);
        Assert.Empty(note.Commitments);
        Assert.Equal(["left out: 4 lines in comments", "left out: \"mood\", \"tags\" of the front matter"], file.LeftOver);
    }

    [Theory]
    [InlineData("- [ ] plan (done)")]
    [InlineData("- plan - DONE")]
    [InlineData("- ~~plan~~")]
    [InlineData("- [✓] plan")]
    [InlineData("- [x]plan")]
    [InlineData("- Done: plan")]
    [InlineData("- Tom: plan ✅")]
    public void What_is_said_to_be_done_is_done(string line)
    {
        Commitment made = Assert.Single(NoteOf(Assert.Single(Import("2026-03-04 Priya.md", $"## Actions\n{line}\n").Notes).Text).Commitments);
        Assert.Equal((CommitmentState.Done, "plan"), (made.State, made.Wording));
    }

    [Theory]
    [InlineData("- [ ] ~~plan~~")]
    [InlineData("- ❌ plan")]
    [InlineData("- plan (no longer needed)")]
    [InlineData("| Status | Action | Owner | Due |\n|---|---|---|---|\n| ❌ | plan | Tom | – |")]
    public void What_is_struck_in_an_open_box_was_dropped(string line)
    {
        Commitment made = Assert.Single(NoteOf(Assert.Single(Import("2026-03-04 Priya.md", $"## Actions\n{line}\n").Notes).Text).Commitments);
        Assert.Equal(('-', "plan"), (made.Item.Box!.Mark, made.Wording));
    }

    [Theory]
    [InlineData("Alex K/2026-03-04.md", "## Actions\n- Alex to plan it by 12 March\n- Alex R: ask")]
    [InlineData("2026-03-04.md", "# Alex K.\n\n## Actions\n- Alex: plan it, 12 March\n- Alex R. to ask")]
    public void An_initial_tells_two_of_one_name_apart_and_the_other_names_the_one_who_met(string source, string text)
    {
        ImportedNote note = Assert.Single(Import(source, text).Notes);
        Assert.StartsWith("1on1s/akim/", note.Path, StringComparison.Ordinal);
        Assert.Equal([("akim", "2026-03-12"), ("aroy", null)], NoteOf(note.Text).Commitments.Select(made => (made.Owner, made.Due?.Text())));
    }

    [Fact]
    public void What_the_head_of_a_file_says_besides_who_met_and_when_is_said() => Assert.Equal(
        ["left out: \"Meeting type: Salary review\"", "left out: \"Present: Dana, Priya, Tom\""],
        Import("2026-03-04 Priya.md", "Meeting type: Salary review\n**Present:** Dana, Priya, Tom\n\n## Notes\n- rota\n").LeftOver);

    [Fact]
    public void What_stands_above_and_beside_actions_is_said() => Assert.Equal(
        ["left out: \"In progress\" of \"plan\"", "left out: \"created\" of the front matter", "left out: the heading \"Migration\", over nothing but actions"],
        Import("2026-03-04 Priya.md", "---\ncreated: 2026-03-01\n---\n- rota\n\n## Migration\n- [ ] Tom: ask\n\n## Actions\n| Task | Owner | Status |\n|---|---|---|\n| plan | Tom | In progress |\n").LeftOver.Order(StringComparer.Ordinal));

    [Fact]
    public void A_private_line_below_an_action_is_no_part_of_it()
    {
        ImportedFile file = Import("2026-03-04 Priya.md", "## Actions\n\nTom: send the plan\nprivate: he wants to leave\n");
        Assert.DoesNotContain("leave", Assert.Single(file.Notes).Text, StringComparison.Ordinal);
        Assert.Equal(["left out: 1 private line"], file.LeftOver);
    }

    [Theory]
    [InlineData("When: the launch slips past Q2 we tell sales")]
    [InlineData("Datum: 3 options, none of them good")]
    public void A_label_at_the_head_that_holds_no_day_stays(string line) =>
        Assert.Contains(line, Assert.Single(Import("2026-03-04 Priya.md", $"{line}\n\n- rota\n").Notes).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Who: Tom Becker")]
    [InlineData("- Report: Lee wrote a good one about the outage")]
    [InlineData("Manager: how do you manage the load?")]
    [InlineData("Attendees: all of the team")]
    [InlineData("Date: 2026-03-18")]
    [InlineData("18 March 2026")]
    public void A_label_among_the_sentences_is_none_of_the_heads(string line)
    {
        ImportedNote note = Assert.Single(Import("priya/2026-03-04.md", $"# Priya 2026-03-04\n\nThe launch slips.\n\n## Notes\n{line}\n- rota\n").Notes);
        Assert.Equal("1on1s/priya/2026-03-04.md", note.Path);
        Assert.Contains(line, note.Text, StringComparison.Ordinal);
        Assert.Contains("The launch slips.", note.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PRIVATE NOTES\nhe wants to leave")]
    [InlineData("Private:\n- he wants to leave")]
    [InlineData("**Private:** he wants to leave")]
    [InlineData("- *private:* he wants to leave")]
    [InlineData("- [private] he wants to leave")]
    [InlineData("## Off the record\nhe wants to leave")]
    [InlineData(":lock: **Only me**\nhe wants to leave")]
    [InlineData("**Sensitive – keep to myself**\nhe wants to leave")]
    [InlineData("## Between us\nhe wants to leave")]
    [InlineData("## 🔒 Notes\nhe wants to leave")]
    [InlineData("## HR only\nhe wants to leave")]
    [InlineData("Manager's notes (private, not part of the record)\nhe wants to leave")]
    [InlineData("- he wants to leave (confidential)")]
    [InlineData("- he wants to leave *(private)*.")]
    [InlineData("**Private**\n\nhe wants to leave\n\nI will\n- ask HR to let him leave by Friday")]
    [InlineData("- he wants to leave [private, not for HR]")]
    [InlineData("- Level (private):\n  - he wants to leave")]
    [InlineData("Notes 2026 (private)\n\nhe wants to leave")]
    [InlineData("| What | Who | Private |\n|---|---|---|\n| plan | Tom | he wants to leave |")]
    [InlineData("| a | Manager only |\n|---|---|\n| b | he wants to leave |")]
    [InlineData("| What | Who | Notes |\n|---|---|---|\n| plan | Tom | he wants to leave (private) |\n| ask | Tom | |")]
    [InlineData("## Private\n\n| Date | Notes | Actions |\n|---|---|---|\n| 11 Mar 2026 | he wants to leave | |\n| 4 Mar 2026 | leave | |")]
    public void What_says_that_it_is_private_is_left_out_and_said(string text)
    {
        ImportedFile file = Import("2026-03-04 Priya.md", $"- rota\n\n{text}\n");
        Assert.DoesNotContain("leave", Assert.Single(file.Notes).Text, StringComparison.Ordinal);
        Assert.StartsWith("left out:", Assert.Single(file.LeftOver), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_tells_two_days_says_which_was_taken() => Assert.Equal(
        ["it tells 2026-03-04 and 2026-03-05: 2026-03-04 was taken"], Import("2026-03-04 Priya.md", "# 1:1 on 2026-03-05\n- rota\n").LeftOver);

    [Fact]
    public void A_copy_that_a_sync_left_is_one_note()
    {
        Importer importer = new(new(Book([]), new(2026, 11, 28)));
        Assert.Single(importer.Read("2026-03-04 Priya.md", "- [ ] Tom: plan\n").Notes);
        ImportedFile copy = importer.Read("2026-03-04 Priya (1).md", "- [ ] Tom: plan\n");
        Assert.Empty(copy.Notes);
        Assert.Contains("word for word", Assert.Single(copy.LeftOver), StringComparison.Ordinal);
    }

    [Fact]
    public void People_named_in_full_can_be_added()
    {
        ImportRequest request = new(Book([]), new(2026, 11, 28));
        Assert.Equal(["Jane Smith", "John Doe"], Importer.NewPeople(request, [("note.md", "Employee: John Doe\n\nManager: Jane Smith\n\nDate: 2026-02-01\n\n- rota")]).Select(named => named.Name).Order(StringComparer.Ordinal));
        Assert.Empty(Importer.NewPeople(request, [("Design Review 2026-03-04.md", "- rota"), ("SOURCES.md", "- rota")]));
    }

    private static ImportedFile Import(string source, string text, bool keepsPersonal = false, params (string Path, string Text)[] files) =>
        new Importer(new(Book(files), new(2026, 11, 28)) { KeepsPersonal = keepsPersonal }).Read(source, text);

    private static Notebook Book((string Path, string Text)[] files) => Notebook.Read(new MemorySource(
        files.Append(("notes.yml", "owner: dana\n")).Append(("people.yml", People)).DistinctBy(file => file.Item1).ToDictionary(file => file.Item1, file => new SourceText(file.Item1, file.Item2), StringComparer.Ordinal)));

    private static Note NoteOf(string text) => NoteParser.Parse(new("1on1s/priya/2026-03-04.md", text), Book([]).Configuration.Vocabulary);
}
