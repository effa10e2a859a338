namespace NotesToolkit.Cli.Tests.Commands;

/// <summary>A repository of one quarter, made so that each measure can be counted by hand: see <see cref="MeasuresByHandTests"/>.</summary>
internal sealed class HandMeasuredTeam : IDisposable
{
    private const string P = "1on1s/priya/";
    private const string L = "1on1s/lee/";

    public HandMeasuredTeam()
    {
        Notes.Git("init", "-q");
        Notes.Write("notes.yml", "owner: dana\n");
        Notes.Write("people.yml", """
            dana: {name: Dana, emails: [dana@example.com]}
            priya: {name: Priya, manager: dana, cadence: 7d, start: 2025-06-02, away: [{from: 2026-02-02, to: 2026-02-15}]}
            lee: {name: Lee, manager: dana, cadence: 14d, end: 2026-03-20}

            """);
        January();
        February();
        March();
    }

    public TemporaryNotes Notes { get; } = new();

    public void Dispose() => Notes.Dispose();

    private void January()
    {
        Note(P + "2026-01-06", "coaching", "## Decisions\n- We will circle back on the cache\n## Growth\n- Traced the p99  [principle:: Dive Deep]  [evidence:: PR-812]\n", Asked("Telling payments"), "- [ ] @priya sends [a](a.md)  [due:: 2026-01-13]  [id:: a]\n- [ ] @priya sends [b](b.md)  [due:: 2026-01-20]  [id:: b]  #rollback\n");
        Commit("2026-01-06");
        Note(L + "2026-01-07", "coaching", "## Signals\n- Tired of the nights  [signal:: performance]  [trend:: worse]  #oncall\n", Asked("The rota"), "- [ ] @lee sends [l1](l.md)  [due:: 2026-01-14]  [id:: l1]\n");
        Commit("2026-01-07");

        // The answer is that of the meeting before; committed one business day later.
        Note(P + "2026-01-13", "rescue", "## Feedback\n- The runbook was late  [feedback:: performance]\n  - of:: a\n  - gap:: late twice\n  - standard:: merged in time\n  - review:: 2026-02-10\n", Asked("Telling payments"), "- [ ] @priya sends [c](c.md)  [due:: 2026-01-27]  [id:: c]  #cache\n- [ ] @dana sends [g](g.md)  [due:: 2026-01-20]  [id:: g]\n");
        Edit(P + "2026-01-06", "- [ ] @priya sends [a](a.md)  [due:: 2026-01-13]", "- [x] @priya sends [a](a.md)  [due:: 2026-01-13]  [completion:: 2026-01-12]");
        Edit(L + "2026-01-07", "- [ ] @lee sends [l1](l.md)", "- [x] @lee sends [l1](l.md)  [completion:: 2026-01-14]");
        Commit("2026-01-14");
        Edit(P + "2026-01-06", "[due:: 2026-01-20]", "[was:: 2026-01-20]  [due:: 2026-01-27]");
        Commit("2026-01-19");
        Edit(P + "2026-01-13", "- [ ] @dana sends [g](g.md)", "- [x] @dana sends [g](g.md)  [completion:: 2026-01-20]");
        Commit("2026-01-20");

        // Five business days later: 21, 22, 23, 26 and 27 January.
        Note(P + "2026-01-20", "coaching, rescue", "## Blockers\n- Nobody owns it  [blocker:: scope]  #cache #rollback\n", "## Hard question\nnot asked: no time\n", "- none\n");
        Notes.Write(P + "2026-01-27.md", "---\ndate: 2026-01-27\nowner: dana\nwith: priya\nkind: cancelled\nby: dana\n---\n");
        Edit(P + "2026-01-06", "- [ ] @priya sends [b](b.md)", "- [x] @priya sends [b](b.md)  [completion:: 2026-01-27]");
        Commit("2026-01-27");
        Edit(P + "2026-01-13", "[due:: 2026-01-27]", "[was:: 2026-01-27]  [due:: 2026-02-03]");
        Commit("2026-01-28");
    }

    private void February()
    {
        Edit(P + "2026-01-13", "- [ ] @priya sends [c](c.md)", "- [-] @priya sends [c](c.md)  [missed:: 2026-02-04]");
        Commit("2026-02-04");
        Note(L + "2026-02-04", "control", "## Decisions\n- Two more people join @lee  #oncall\n", Asked("The budget"), "- [ ] @lee sends [l2](l.md)  [due:: 2026-02-11]  [id:: l2]  #oncall\n");
        Commit("2026-02-05");
        Edit(L + "2026-02-04", "- [ ] @lee sends [l2](l.md)", "- [-] @lee sends [l2](l.md)  [missed:: 2026-02-11]");
        Commit("2026-02-11");

        // Six business days later; its commitments name no output.
        Note(P + "2026-02-17", "coaching", "## Priorities\n- Two interviews  #hiring\n## Decisions\n- Ship without the cache; @priya owns the call\n## Growth\n- Ran the drill  [evidence:: PR-900]\n", "## Hard question\nno answer: ran out of time\n", "- [-] @priya writes it  [due:: 2026-02-24]  [cancelled:: 2026-02-20]  [why:: not needed]  [id:: d]\n- [ ] @priya asks them  [due:: 2026-02-24]  [id:: k]\n");
        Edit(P + "2026-01-13", "  - review:: 2026-02-10\n", "  - review:: 2026-02-10\n  - outcome:: unchanged\n  - reviewed:: 2026-02-17\n");
        Commit("2026-02-25");
        Edit(P + "2026-02-17", "- [ ] @priya asks them", "- [-] @priya asks them  [missed:: 2026-02-26]");
        Commit("2026-02-26");
    }

    private void March()
    {
        Note(P + "2026-03-03", "control", "## Feedback\n- The drill slid  [feedback:: performance]  #rollback\n  - of:: k\n  - gap:: not held\n  - standard:: held before the launch\n  - review:: 2026-03-17\n", Asked("The launch date"), "- [ ] @priya sends [e](e.md)  [due:: 2026-03-10]  [id:: e]  #rollback\n- [ ] @dana sends [h](h.md)  [due:: 2026-03-06]  [id:: h]\n");
        Commit("2026-03-03");
        Note(L + "2026-03-04", "coaching", "## Signals\n- Said \"I am interviewing\"  [signal:: attrition]  [trend:: worse]  #pager\n", Asked("Leaving"), "- [ ] @lee sends [l3](l.md)  [due:: 2026-03-25]  [id:: l3]\n- [ ] @priya sends [x](x.md)  [due:: 2026-03-11]  [id:: x]\n");
        Commit("2026-03-04");
        Edit(P + "2026-03-03", "- [ ] @dana sends [h](h.md)", "- [x] @dana sends [h](h.md)  [completion:: 2026-03-09]");
        Commit("2026-03-09");
        Notes.Write(P + "2026-03-10.md", "---\ndate: 2026-03-10\nowner: dana\nwith: priya\nstance: rescue\nvoid: it was another person\n---\n## Commitments\n- [ ] @priya sends [v](v.md)  [due:: 2026-03-12]  [id:: v]\n");
        Edit(L + "2026-03-04", "[due:: 2026-03-25]", "[was:: 2026-03-25]  [due:: 2026-03-18]");
        Commit("2026-03-10");
        Edit(L + "2026-03-04", "- [ ] @priya sends [x](x.md)", "- [x] @priya sends [x](x.md)  [completion:: 2026-03-11]");
        Commit("2026-03-11");
        Note(P + "2026-03-17", "coaching", "## Growth\n- Led the review  [principle:: Ownership]  [evidence:: PR-950]\n## Feedback\n- Spoke over Lee  [feedback:: performance]\n  - of:: e\n  - gap:: twice\n  - standard:: everybody finishes\n  - review:: 2026-04-14\n  - consequence:: Lee leads\n", string.Empty, "- [ ] @priya sends [f](f.md)  [due:: 2026-04-10]  [id:: f]\n");
        Edit(P + "2026-03-03", "  - review:: 2026-03-17\n", "  - review:: 2026-03-17\n  - outcome:: changed\n  - reviewed:: 2026-03-17\n");
        Commit("2026-03-17");
        Edit(L + "2026-03-04", "- [ ] @lee sends [l3](l.md)", "- [x] @lee sends [l3](l.md)  [completion:: 2026-03-20]");
        Commit("2026-03-20");
    }

    private static string Asked(string answer) => $"## Hard question\nWhat are you avoiding right now?\n> {answer}\n";

    private void Note(string path, string stance, string sections, string hardQuestion, string commitments) => Notes.Write(
        path + ".md",
        $"---\ndate: {path[^10..]}\nowner: dana\nwith: {path.Split('/')[1]}\nstance: {stance}\n---\n{sections}{hardQuestion}## Commitments\nescalate:: @dana\n\n{commitments}");

    private void Edit(string path, string before, string after)
    {
        string text = Notes.Read(path + ".md");
        Assert.Contains(before, text, StringComparison.Ordinal);
        Notes.Write(path + ".md", text.Replace(before, after, StringComparison.Ordinal));
    }

    private void Commit(string day)
    {
        Notes.Git("add", "-A");
        (int exit, _, string error) = GitRunner.Start("env", Notes.Folder, $"GIT_AUTHOR_DATE={day}T12:00:00Z", $"GIT_COMMITTER_DATE={day}T12:00:00Z", "git", "commit", "-q", "-m", day);
        Assert.True(exit == 0, error);
    }
}
