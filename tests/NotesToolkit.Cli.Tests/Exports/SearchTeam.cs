using NotesToolkit.Tests.Git;

namespace NotesToolkit.Cli.Tests.Exports;

/// <summary>A second manager's repository: a topic that comes back, a miss, a slip, and a standard that was written down after the miss.</summary>
internal static class SearchTeam
{
    private const string First = "1on1s/noor/2026-04-07.md";

    public static TemporaryRepository Write()
    {
        TemporaryRepository repository = new();
        repository.Write("people.yml", "kim: {name: Kim Novak, role: Manager, emails: [dana@example.com]}\nnoor: {name: Noor Haddad, manager: kim, cadence: 14d}\n");
        repository.Write("notes.yml", "owner: kim\n");
        Note(repository, "2026-04-07", """
            ## Priorities
            - Replays fail at night #flaky-replay

            ## Commitments
            escalate:: @kim

            - [ ] @noor writes the quarantine list  [output:: the list]  [due:: 2026-04-21]  [id:: noor-0407a]
            - [ ] @noor halves the nightly run  [output:: the dashboard]  [due:: 2026-04-28]  [id:: noor-0407b]
            """);
        Note(repository, "2026-04-21", """
            ## Priorities
            - Replays fail again #flaky-replay

            ## Signals
            - Wrote "the pager is loud"  [signal:: attrition]  [trend:: worse]  [likelihood:: high]  #pager
            """);
        Edit(repository, "2026-04-24", ("- [ ] @noor writes", "- [-] @noor writes"), ("[due:: 2026-04-21]", "[due:: 2026-04-21]  [missed:: 2026-04-21]"), ("[due:: 2026-04-28]", "[was:: 2026-04-28]  [why:: the vendor]  [due:: 2026-05-19]"));
        Note(repository, "2026-05-05", """
            ## Feedback
            - The list was missed  [feedback:: performance]  [of:: noor-0407a]  [gap:: not there]  [standard:: on the wiki by the due day]  [review:: 2026-05-19]
            """);
        Edit(repository, "2026-05-18", ("- [ ] @noor halves", "- [x] @noor halves"), ("[due:: 2026-05-19]", "[due:: 2026-05-19]  [completion:: 2026-05-18]"));
        return repository;
    }

    private static void Note(TemporaryRepository repository, string day, string body)
    {
        repository.Write($"1on1s/noor/{day}.md", $"---\ndate: {day}\nowner: kim\nwith: noor\nstance: coaching\n---\n{body}\n");
        Commit(repository, day);
    }

    private static void Edit(TemporaryRepository repository, string day, params (string From, string To)[] edits)
    {
        string text = File.ReadAllText(Path.Combine(repository.Root, First));
        repository.Write(First, edits.Aggregate(text, (changed, edit) => changed.Replace(edit.From, edit.To, StringComparison.Ordinal)));
        Commit(repository, day);
    }

    private static void Commit(TemporaryRepository repository, string day)
    {
        repository.Variables["GIT_AUTHOR_DATE"] = repository.Variables["GIT_COMMITTER_DATE"] = day + "T12:00:00+00:00";
        repository.Commit(day);
    }
}
