namespace NotesToolkit.Cli.Tests.Lsp;

public sealed class WorkTests
{
    private const string Versions = """{"workspace": {"workspaceEdit": {"documentChanges": true}}, "textDocument": {"publishDiagnostics": {"relatedInformation": true}}}""";

    public static TheoryData<string> Texts => new(
        Samples.Clean,
        Samples.Rejected,
        Samples.Rejected.Replace("\n", "\r\n", StringComparison.Ordinal),
        Samples.Rejected.Replace("@priya merges", "@priya 👩‍👩‍👧 e\u0301 merges", StringComparison.Ordinal).Replace("  [id:: priya-0304b]", "\t[due:: x]", StringComparison.Ordinal),
        "\uFEFF" + Samples.Rejected,
        Samples.Clean.Replace("- Ship", "- " + new string('x', 20000) + " Ship 🎈 great discussion, let's revisit", StringComparison.Ordinal),
        "---\nrating: *****\n---\n",
        string.Empty);

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task The_findings_are_those_of_lint(string text)
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Input = text;
        using JsonDocument told = JsonDocument.Parse(notes.Run("lint", "--stdin", "--stdin-filename", Samples.Path, "--format", "json").Output);
        string[] expected = [.. told.RootElement.GetProperty("findings").EnumerateArray().Select(finding =>
            $"{finding.GetProperty("ruleId")} {finding.GetProperty("severity")} {finding.GetProperty("line")}:{finding.GetProperty("column")}-{finding.GetProperty("endLine")}:{finding.GetProperty("endColumn")} {finding.GetProperty("message")}")];

        await using EditorClient client = await EditorClient.StartAsync("""{"general": {"positionEncodings": ["utf-32"]}}""");
        JsonArray found = client.Findings(client.Open(Path.Combine(notes.Folder, Samples.Path), text));
        bool hasMark = text.StartsWith('\uFEFF');
        Assert.Equal(expected, found.Select(finding => string.Create(CultureInfo.InvariantCulture,
            $"{finding!["code"]} {Severity((int)finding["severity"]!)} {At(finding["range"]!["start"]!, hasMark)}-{At(finding["range"]!["end"]!, hasMark)} {finding["message"]}")));
    }

    [Fact]
    public async Task Fix_all_is_what_fix_does_and_a_fix_applied_has_removed_its_finding()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Rejected.Replace("  [id:: priya-0304b]", string.Empty, StringComparison.Ordinal));
        string path = Path.Combine(notes.Folder, Samples.Path);
        string text = notes.Read(Samples.Path);
        await using EditorClient client = await EditorClient.StartAsync(Versions);
        string uri = client.Open(path, text);
        int before = client.Findings(uri, 1).Count;

        JsonNode all = (await Actions(client, uri, 0, 99, "source.fixAll")).Single()!;
        JsonNode fix = (await Actions(client, uri, 0, 99, "quickfix")).First(action => ((string)action!["title"]!).StartsWith("Fix NT108", StringComparison.Ordinal))!;
        Assert.Equal(1, (int)fix["edit"]!["documentChanges"]![0]!["textDocument"]!["version"]!);
        client.Replace(uri, 2, Edits.Apply(fix, uri, text));
        Assert.Equal(before - 1, client.Findings(uri, 2).Count);

        notes.Run("fix", Samples.Path);
        Assert.Equal(notes.Read(Samples.Path), Edits.Apply(all, uri, text));
    }

    [Theory]
    [InlineData("Done today", "done", "priya-0304a")]
    [InlineData("Missed", "miss", "priya-0304a")]
    [InlineData("Slip to +7 days", "slip", "priya-0304a", "--to", "+7d")]
    [InlineData("Slip to the end of the month", "slip", "priya-0304a", "--to", "end of month")]
    [InlineData("Drop", "drop", "priya-0304a", "--why", "the cache is out")]
    public async Task Settling_is_what_the_verb_does(string title, params string[] verb)
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        await using EditorClient client = await EditorClient.StartAsync(Versions);
        string uri = client.Open(Path.Combine(notes.Folder, Samples.Path), Samples.Clean);
        JsonNode action = (await Actions(client, uri, 25, 25, "refactor")).First(found => ((string)found!["title"]!).StartsWith(title, StringComparison.Ordinal))!;
        Assert.Equal(0, notes.Run(verb).Exit);
        Assert.Equal(notes.Read(Samples.Path), Filled(Edits.Apply(action, uri, Samples.Clean)));

        // From the next note's Follow-up the line that holds the commitment is edited, over what is not saved of it.
        string next = Samples.Clean.Replace("2026-03-04", "2026-03-11", StringComparison.Ordinal).Replace("## Priorities", "## Follow-up\n- [ ] priya-0304a\n\n## Priorities", StringComparison.Ordinal)
            .Replace("[id:: priya-0304", "[id:: priya-0311", StringComparison.Ordinal);
        string follow = client.Open(Path.Combine(notes.Folder, "1on1s/priya/2026-03-11.md"), next);
        JsonNode far = (await Actions(client, follow, 7, 7, "refactor")).First(found => ((string)found!["title"]!).StartsWith(title, StringComparison.Ordinal))!;
        Assert.Equal(notes.Read(Samples.Path), Filled(Edits.Apply(far, uri, Samples.Clean)));
    }

    [Theory]
    [InlineData("## Priorities\n- Priya: runbook by next Tue\n")]
    [InlineData("## Priorities\nPriya: runbook by next Tue\n")]
    [InlineData("## Commitments\nescalate:: @sam\n\n- Priya: runbook by next Tue\n")]
    [InlineData("## Commitments\nescalate:: @sam\n\nPriya: runbook by next Tue\n\n")]
    public async Task A_line_becomes_a_commitment_with_one_key(string with)
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        string text = Samples.Clean.Replace(with[..with.LastIndexOf('\n', with.IndexOf("Priya:", StringComparison.Ordinal))], with.TrimEnd('\n'), StringComparison.Ordinal);
        await using EditorClient client = await EditorClient.StartAsync(Versions);
        string uri = client.Open(Path.Combine(notes.Folder, Samples.Path), text);
        int at = text[..text.IndexOf("Priya:", StringComparison.Ordinal)].Count(sign => sign == '\n');
        JsonNode action = (await Actions(client, uri, at, at, "refactor")).Single(found => (string?)found!["title"] == "Make this line a commitment")!;
        string after = Edits.Apply(action, uri, text);
        Assert.Contains("- [ ] @priya runbook  [output:: ‹what›]  [due:: 2026-03-10]  [id:: priya-0304", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Priya:", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("escalate:: @sam")]
    [InlineData("What are you avoiding right now?")]
    public async Task A_line_that_is_no_thing_to_do_is_offered_for_no_commitment(string line)
    {
        string text = Samples.Clean.Contains(line, StringComparison.Ordinal) ? Samples.Clean
            : Samples.Clean.Replace("## Commitments\n", $"## Commitments\n{line}\n\n", StringComparison.Ordinal);
        using TemporaryNotes notes = Samples.Root(text);
        await using EditorClient client = await EditorClient.StartAsync(Versions);
        string uri = client.Open(Path.Combine(notes.Folder, Samples.Path), text);
        int at = text[..text.IndexOf(line, StringComparison.Ordinal)].Count(sign => sign == '\n');
        Assert.DoesNotContain(await Actions(client, uri, at, at, "refactor"), found => (string?)found!["title"] == "Make this line a commitment");
    }

    [Fact]
    public async Task A_line_becomes_the_first_commitment_of_a_note_that_has_no_section_for_it()
    {
        const string Jots = "---\ndate: 2026-03-04\nowner: dana\nwith: priya\n---\n## Priorities\nPriya: runbook by next Tue\n";
        using TemporaryNotes notes = Samples.Root(Jots);
        await using EditorClient client = await EditorClient.StartAsync(Versions);
        string uri = client.Open(Path.Combine(notes.Folder, Samples.Path), Jots);
        JsonNode action = (await Actions(client, uri, 6, 6, "refactor")).Single(found => (string?)found!["title"] == "Make this line a commitment")!;
        Assert.Equal(
            "## Priorities\n\n## Commitments\n- [ ] @priya runbook  [output:: ‹what›]  [due:: 2026-03-10]  [id:: priya-0304a]\n",
            Edits.Apply(action, uri, Jots)[49..]);
    }

    [Fact]
    public async Task A_suppression_counts_once_its_reason_is_filled_in()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        string text = Samples.Clean.Replace("  [due:: 2026-03-11]", string.Empty, StringComparison.Ordinal);
        await using EditorClient client = await EditorClient.StartAsync(Versions);
        string uri = client.Open(Path.Combine(notes.Folder, Samples.Path), text);
        Assert.Contains("NT103", EditorClient.Codes(client.Findings(uri, 1)));
        JsonNode action = (await Actions(client, uri, 25, 25, "quickfix")).First(found => (string?)found!["title"] == "Suppress NT103 here, with a reason")!;
        string suppressed = Edits.Apply(action, uri, text);
        client.Replace(uri, 2, suppressed);
        Assert.Contains("NT103", EditorClient.Codes(client.Findings(uri, 2)));
        client.Replace(uri, 3, suppressed.Replace("‹reason›", "payments names the day", StringComparison.Ordinal));
        Assert.DoesNotContain("NT103", EditorClient.Codes(client.Findings(uri, 3)));
    }

    [Fact]
    public async Task What_changes_elsewhere_is_seen_at_the_next_change_or_within_two_seconds()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        await using EditorClient client = await EditorClient.StartAsync(Versions);
        string text = Samples.Clean.Replace("@priya merges", "@nobody merges", StringComparison.Ordinal).Replace("## Priorities", "## Follow-up\n- [ ] priya-0225a\n\n## Priorities", StringComparison.Ordinal);
        string uri = client.Open(Path.Combine(notes.Folder, Samples.Path), text);
        string[] first = EditorClient.Codes(client.Findings(uri, 1));
        Assert.Contains("NT008", first);
        Assert.Contains("NT114", first);

        // In another buffer that is not saved.
        string earlier = Samples.Clean.Replace("2026-03-04", "2026-02-25", StringComparison.Ordinal).Replace("[id:: priya-0304", "[id:: priya-0225", StringComparison.Ordinal);
        client.Open(Path.Combine(notes.Folder, "1on1s/priya/2026-02-25.md"), earlier);
        Assert.DoesNotContain("NT114", EditorClient.Codes(client.Findings(uri)));

        notes.Write("people.yml", Samples.People + "nobody: {name: Nobody Else}\n");
        client.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.DoesNotContain("NT008", EditorClient.Codes(client.Findings(uri)));
    }

    [Fact]
    public async Task A_file_beside_an_open_one_is_seen_when_it_comes_at_the_next_change_and_when_it_changes_within_two_seconds()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        await using EditorClient client = await EditorClient.StartAsync(Versions);
        string text = Samples.Clean.Replace("## Priorities", "## Follow-up\n- [ ] priya-0225a\n\n## Priorities", StringComparison.Ordinal);
        string uri = client.Open(Path.Combine(notes.Folder, Samples.Path), text);
        Assert.Contains("NT114", EditorClient.Codes(client.Findings(uri, 1)));

        string earlier = Samples.Clean.Replace("2026-03-04", "2026-02-25", StringComparison.Ordinal).Replace("[id:: priya-0304", "[id:: priya-0225", StringComparison.Ordinal);
        notes.Write("1on1s/priya/2026-02-25.md", earlier);
        client.Replace(uri, 2, text + "\n");
        Assert.DoesNotContain("NT114", EditorClient.Codes(client.Findings(uri, 2)));

        notes.Write("1on1s/priya/2026-02-25.md", earlier.Replace("priya-0225", "priya-0218", StringComparison.Ordinal));
        client.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Contains("NT114", EditorClient.Codes(client.Findings(uri)));
    }

    [Fact]
    public async Task What_the_editor_asks_for_itself_is_not_sent_and_the_workspace_is_lint_all()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        notes.Git("init", "-q");
        await using EditorClient client = await EditorClient.StartAsync("""{"textDocument": {"diagnostic": {}}}""");
        string uri = client.Open(Path.Combine(notes.Folder, Samples.Path), Samples.Rejected);
        JsonNode report = (await client.ResultAsync("textDocument/diagnostic", $$"""{"textDocument": {"uri": "{{uri}}"} }"""))!;
        Assert.NotEmpty(report["items"]!.AsArray());
        JsonNode again = (await client.ResultAsync("textDocument/diagnostic", $$"""{"textDocument": {"uri": "{{uri}}"}, "previousResultId": "{{report["resultId"]}}"}"""))!;
        Assert.Equal("unchanged", (string?)again["kind"]);

        using JsonDocument told = JsonDocument.Parse(notes.Run("lint", "--all", "--format", "json").Output);
        JsonNode whole = (await client.ResultAsync("workspace/diagnostic", """{"previousResultIds": []}"""))!;
        Assert.Equal(
            told.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("ruleId").GetString()).Order(StringComparer.Ordinal),
            whole["items"]!.AsArray().SelectMany(file => file!["items"]!.AsArray()).Select(finding => (string?)finding!["code"]).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(client.Seen, message => (string?)message["method"] == "textDocument/publishDiagnostics");
    }

    [Fact]
    public async Task The_editors_folders_are_told_of_before_any_file_of_them_is_open()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Rejected);
        await using EditorClient client = new();
        await client.AskAsync("initialize", $$$"""{"processId": null, "capabilities": {}, "rootUri": {{{EditorClient.Quote(EditorClient.UriOf(notes.Folder))}}}}""");
        Assert.NotEmpty((await client.ResultAsync("workspace/diagnostic", """{"previousResultIds": []}"""))!["items"]!.AsArray());
        Assert.NotEmpty((await client.ResultAsync("workspace/symbol", """{"query": ""}"""))!.AsArray());

        client.Tell("workspace/didChangeWorkspaceFolders", $$$"""{"event": {"added": [], "removed": [{"uri": {{{EditorClient.Quote(EditorClient.UriOf(notes.Folder))}}}}]}}""");
        Assert.Empty((await client.ResultAsync("workspace/symbol", """{"query": ""}"""))!.AsArray());
        client.Tell("workspace/didChangeWorkspaceFolders", $$$"""{"event": {"added": [{"uri": {{{EditorClient.Quote(EditorClient.UriOf(notes.Folder))}}}}], "removed": []}}""");
        Assert.NotEmpty((await client.ResultAsync("workspace/symbol", """{"query": ""}"""))!.AsArray());
    }

    private static async Task<JsonArray> Actions(EditorClient client, string uri, int first, int last, string kind) => (await client.ResultAsync(
        "textDocument/codeAction",
        $$$"""{"textDocument": {"uri": "{{{uri}}}"}, "range": {"start": {"line": {{{first}}}, "character": 0}, "end": {"line": {{{last}}}, "character": 0}}, "context": {"diagnostics": [], "only": ["{{{kind}}}"]}}"""))!.AsArray();

    private static string Filled(string text) => text.Replace("‹why›", "the cache is out", StringComparison.Ordinal);

    private static string Severity(int number) => number switch { 1 => "error", 2 => "warning", _ => "info" };

    private static string At(JsonNode position, bool hasMark)
    {
        int line = (int)position["line"]!;
        int column = (int)position["character"]! - (hasMark && line == 0 ? 1 : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{line + 1}:{column + 1}");
    }
}
