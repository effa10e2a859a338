namespace NotesToolkit.Cli.Tests.Lsp;

/// <summary>The other place that a finding is about, as an editor shows it beside the finding.</summary>
public sealed class RelatedPlacesTests
{
    private const string Earlier = "1on1s/priya/2026-02-25.md";
    private const string Origin = "- [ ] @priya merges [the rollback runbook](docs/runbook.md)  [due:: 2026-03-02]  [id:: priya-0225a]";
    private const string Runbook = "- [ ] @priya merges [the rollback runbook](docs/runbook.md)  [due:: 2026-03-11]  [id:: priya-0304a]";
    private const string Priorities = "## Priorities\n";

    /// <summary>A rule, what is typed in place of what, and where the other place is.</summary>
    public static TheoryData<string, string, string, string, string> Places => new()
    {
        { "NT109", "priya-0304b", "priya-0225a", Earlier, Origin },
        { "NT112", Priorities, "## Follow-up\n- [x] priya-0225a\n\n## Priorities\n", Earlier, Origin },
        { "NT114", Priorities, "## Follow-up\n- [ ] priya-0225x\n\n## Priorities\n", Earlier, Origin },
        { "NT116", Priorities, "## Follow-up\n- [ ] priya-0225b\n\n## Priorities\n", Earlier, "@dana asks payments" },
        { "NT204", "Telling payments that we will miss the date.", "What payments says.", Earlier, "> What payments says." },
        { "NT401", "2026-03-11", "2026-03-13", Samples.Path, Runbook },
        { "NT402", Runbook + "\n", string.Empty, Samples.Path, Runbook },
        { "NT403", "the rollback runbook", "the plan of the launch", Samples.Path, Runbook },
        { "NT404", "priya-0304a", "priya-0304x", Samples.Path, Runbook },
        { "NT502", "- Rollback drill before the launch review #rollback", "- Launch", Earlier, Origin },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_finding_leads_to_the_other_place_that_it_is_about(string rule, string old, string typed, string path, string line)
    {
        string earlier = Samples.Clean.Replace("2026-03-04", "2026-02-25", StringComparison.Ordinal).Replace("#rollback", string.Empty, StringComparison.Ordinal)
            .Replace(Runbook, Origin, StringComparison.Ordinal).Replace("2026-03-06", "2026-03-04", StringComparison.Ordinal).Replace("0304b", "0225b", StringComparison.Ordinal)
            .Replace("Telling payments that we will miss the date.", "What payments says.", StringComparison.Ordinal);
        using TemporaryNotes notes = Samples.Root(Samples.Clean).Write(Earlier, earlier);
        notes.Git("init", "-q");
        notes.Git("add", ".");
        notes.Git("-c", "user.name=Dana", "-c", "user.email=dana@example.org", "commit", "-q", "-m", "Notes", "--date", "2026-03-04T12:00:00Z");

        await using EditorClient client = await EditorClient.StartAsync(
            """{"textDocument": {"publishDiagnostics": {"relatedInformation": true}}}""", today: new(2036, 3, 20));
        string uri = client.Open(Path.Combine(notes.Folder, Samples.Path), Samples.Clean.Replace(old, typed, StringComparison.Ordinal));

        JsonNode? found = null;
        while (found is null)
            found = client.Findings(uri).FirstOrDefault(finding => (string?)finding!["code"] == rule);

        JsonNode other = found["relatedInformation"]!.AsArray().Single()!;
        Assert.Equal(EditorClient.UriOf(Path.Combine(notes.Folder, path)), (string?)other["location"]!["uri"]);
        string text = path == Earlier ? earlier : Samples.Clean;
        Assert.Contains(line, text.Split('\n')[(int)other["location"]!["range"]!["start"]!["line"]!], StringComparison.Ordinal);
    }
}
