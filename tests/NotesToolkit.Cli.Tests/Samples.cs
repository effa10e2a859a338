namespace NotesToolkit.Cli.Tests;

/// <summary>Notes to begin a test with.</summary>
internal static class Samples
{
    public const string Path = "1on1s/priya/2026-03-04.md";

    public const string People = """
        dana: {name: Dana Cole, role: Manager, manager: sam}
        priya: {name: Priya Raman, manager: dana, escalate: sam}
        sam: {name: Sam Ortiz, role: Director}

        """;

    /// <summary>A note in which nothing is wrong.</summary>
    public const string Clean = """
        ---
        date: 2026-03-04
        owner: dana
        with: priya
        stance: coaching
        ---
        ## Priorities
        - Rollback drill before the launch review #rollback

        ## Blockers
        - Payments has not named an owner for rollback  [blocker:: scope]  #rollback

        ## Decisions
        - Ship without the cache; @priya owns the rollback call

        ## Growth
        - Traced the p99 regression to GC settings  [principle:: Dive Deep]  [evidence:: PR-812]

        ## Hard question
        What are you avoiding right now?
        > Telling payments that we will miss the date.

        ## Commitments
        escalate:: @sam

        - [ ] @priya merges [the rollback runbook](docs/runbook.md)  [due:: 2026-03-11]  [id:: priya-0304a]
        - [ ] @dana asks payments for a named owner  [output:: the name, in the launch channel]  [due:: 2026-03-06]  [id:: priya-0304b]

        """;

    /// <summary>The same note without an owner and without a due date.</summary>
    public static string Rejected => Clean
        .Replace("owner: dana\n", string.Empty, StringComparison.Ordinal)
        .Replace("  [due:: 2026-03-11]", string.Empty, StringComparison.Ordinal);

    /// <summary>A root that holds one note.</summary>
    public static TemporaryNotes Root(string note) => new TemporaryNotes().Write("people.yml", People).Write("notes.yml", "owner: dana\n").Write(Path, note);
}
