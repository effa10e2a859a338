namespace NotesToolkit.Cli.Tests.Lsp;

/// <summary>What an editor can ask of a note: what it tells, and what it must not.</summary>
public sealed class ReadingTests
{
    private const string Secret = "zebrafish";

    private static string WithSecrets => Samples.Clean
        .Replace("## Hard question", $"## Signals\n- Told me {Secret} of an offer #{Secret}  [signal:: attrition]  [trend:: worse]\n\n## Hard question", StringComparison.Ordinal)
        + $"\n## Private\n- {Secret} @sam #{Secret}\n- [ ] @priya {Secret}  [due:: 2026-03-11]  [id:: {Secret}-1]\n";

    [Theory]
    [InlineData("[due:: 2026-03-11]", 2, "The day by which it is done")]
    [InlineData("[due:: 2026-03-11]", 9, "Wednesday, 2026-03-11 · 7 days after the meeting")]
    [InlineData("@priya merges", 2, "Priya Raman")]
    [InlineData("[blocker:: scope]", 2, "skill, scope, confidence, politics, clarity")]
    [InlineData("stance: coaching", 2, "coaching, control, rescue")]
    [InlineData("#rollback", 2, "stands in 1 note")]
    [InlineData("merges [the", 2, "due 2026-03-11 (in 7 days)")]
    public async Task Hovering_tells_what_a_thing_is(string place, int offset, string told)
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        await using EditorClient client = await EditorClient.StartAsync();
        string uri = client.Open(Path.Combine(notes.Folder, Samples.Path), Samples.Clean);
        JsonNode? hover = await client.ResultAsync("textDocument/hover", At(uri, Samples.Clean, place, offset));
        Assert.Contains(told, (string)hover!["contents"]!["value"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "\"the window moved\"")]
    [InlineData("\n## Private\n- a quiet word\n", "\"the window moved\"")]
    [InlineData("\n## Private\n- the window moved\n", "\"(withheld)\"")]
    public async Task Hovering_over_a_promise_of_the_open_note_tells_its_commits_as_what_is_typed_there_lets_it_be_shown(string typed, string why)
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Git("init", "-q");
        notes.Git("add", ".");
        notes.Git("commit", "-qm", "Meet");
        notes.Run("slip", "priya-0304a", "--to", "2026-03-18", "--why", "the window moved");
        notes.Git("commit", "-qam", "Move");
        string text = notes.Read(Samples.Path) + typed;
        await using EditorClient client = await EditorClient.StartAsync();
        string uri = client.Open(Path.Combine(notes.Folder, Samples.Path), text);
        JsonNode? hover = await client.ResultAsync("textDocument/hover", At(uri, text, "merges [the", 2));
        string told = (string)hover!["contents"]!["value"]!;
        Assert.Contains($"slipped from 2026-03-11 to 2026-03-18  {why}", told, StringComparison.Ordinal);
        Assert.Contains($"{Samples.Path}@{notes.Git("rev-parse", "--short=12", "HEAD").Output.Trim()}", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- Rollback drill", "- x @p", "@priya", "@priya")]
    [InlineData("- Rollback drill", "- x #ro", "#rollback", "#rollback")]
    [InlineData("- [ ] @dana asks", "- [ ] @dana asks  [due:: fr", "fri", "2026-03-06")]
    [InlineData("- [ ] @dana asks", "- [ ] @dana asks  [esc", "escalate", "escalate:: ")]
    [InlineData("- Payments", "- x  [blocker:: skill, sc", "scope", "scope")]
    [InlineData("- Traced", "- x  [principle:: Di", "Dive Deep", "Dive Deep")]
    [InlineData("stance: coaching", "stance: coaching, re", "rescue", "rescue")]
    [InlineData("## Growth", "## Fee", "## Feedback", "## Feedback")]
    public async Task A_word_that_is_begun_is_completed(string line, string typed, string label, string text)
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        await using EditorClient client = await EditorClient.StartAsync();
        int start = Samples.Clean.IndexOf(line, StringComparison.Ordinal);
        string note = Samples.Clean[..start] + typed + Samples.Clean[Samples.Clean.IndexOf('\n', start)..];
        string uri = client.Open(Path.Combine(notes.Folder, Samples.Path), note);
        JsonNode? list = await client.ResultAsync("textDocument/completion", At(uri, note, typed, typed.Length));
        JsonNode item = list!["items"]!.AsArray().Single(item => (string?)item!["label"] == label)!;
        Assert.Equal(text, (string?)item["textEdit"]!["newText"]);
        Assert.EndsWith(typed[(int)item["textEdit"]!["range"]!["start"]!["character"]!..], typed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  [due::", "]", "fri", "  [due:: 2026-03-06]")]
    [InlineData("  [due:: 2026-", "12-04]", "fri", "  [due:: 2026-03-06]")]
    [InlineData("  [principle:: Di", "v]", "Dive Deep", "  [principle:: Dive Deep]")]
    [InlineData("- ask @p", "ri about it", "@priya", "- ask @priya about it")]
    [InlineData("- ask @", "runbook", "@priya", "- ask @priyarunbook")]
    public async Task A_completion_replaces_the_word_that_it_is_within_and_brings_the_space_that_a_value_needs(string typed, string rest, string label, string line)
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        await using EditorClient client = await EditorClient.StartAsync();
        int start = Samples.Clean.IndexOf("- Traced", StringComparison.Ordinal);
        string note = Samples.Clean[..start] + typed + rest + Samples.Clean[Samples.Clean.IndexOf('\n', start)..];
        string uri = client.Open(Path.Combine(notes.Folder, Samples.Path), note);
        JsonNode? list = await client.ResultAsync("textDocument/completion", At(uri, note, typed + rest, typed.Length));
        JsonNode edit = list!["items"]!.AsArray().Single(item => (string?)item!["label"] == label)!["textEdit"]!;
        Assert.Equal(line, (typed + rest)[..(int)edit["range"]!["start"]!["character"]!] + edit["newText"] + (typed + rest)[(int)edit["range"]!["end"]!["character"]!..]);
    }

    [Fact]
    public async Task Hovering_over_a_promise_that_is_not_committed_names_no_commit()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Git("init", "-q");
        notes.Git("add", "-A");
        notes.Git("commit", "-qm", "Begin");
        await using EditorClient client = await EditorClient.StartAsync();
        string next = Samples.Clean.Replace("2026-03-04", "2026-03-11", StringComparison.Ordinal).Replace("[id:: priya-0304", "[id:: priya-0311", StringComparison.Ordinal);
        string uri = client.Open(Path.Combine(notes.Folder, "1on1s/priya/2026-03-11.md"), next);
        string hover = (string)(await client.ResultAsync("textDocument/hover", At(uri, next, "merges [the", 2)))!["contents"]!["value"]!;
        Assert.Contains("1on1s/priya/2026-03-11.md, not committed", hover, StringComparison.Ordinal);
        Assert.DoesNotContain("@000000000000", hover, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roster_fields_ids_and_links_that_may_not_be_shown_are_told_nowhere()
    {
        string text = Samples.Clean.Replace("[id:: priya-0304b]", "[id:: pregnant-1]", StringComparison.Ordinal).Replace(
            "## Hard question", "## Signals\n- Asked around  [signal:: attrition]  [evidence:: https://pregnant.example]\n\n## Hard question", StringComparison.Ordinal);
        string next = Samples.Clean.Replace("2026-03-04", "2026-03-11", StringComparison.Ordinal).Replace("[id:: priya-0304", "[id:: priya-0311", StringComparison.Ordinal)
            .Replace("## Priorities", "## Follow-up\n- [ ] p\n\n## Priorities\n- with @p", StringComparison.Ordinal);
        using TemporaryNotes notes = Samples.Root(text);
        notes.Write("people.yml", Samples.People.Replace("name: Priya Raman", "name: Priya Raman, role: out as she is pregnant", StringComparison.Ordinal) + "pregnant-lee: {name: Lee Park}\n");
        await using EditorClient client = await EditorClient.StartAsync();
        string uri = client.Open(Path.Combine(notes.Folder, Samples.Path), text);
        string second = client.Open(Path.Combine(notes.Folder, "1on1s/priya/2026-03-11.md"), next);
        List<JsonObject> answers =
        [
            await client.AskAsync("textDocument/hover", At(uri, text, "@priya merges", 2)),
            await client.AskAsync("textDocument/completion", At(second, next, "- with @p", 9)),
            await client.AskAsync("textDocument/completion", At(second, next, "- [ ] p", 7)),
            await client.AskAsync("workspace/symbol", """{"query": ""}"""),
            await client.AskAsync("textDocument/documentLink", $$"""{"textDocument": {"uri": "{{uri}}"} }"""),
        ];
        Assert.All(answers, answer => Assert.DoesNotContain("pregnant", answer["result"]!.ToJsonString(), StringComparison.Ordinal));
        Assert.Contains("Priya Raman", answers[0].ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("@priya", answers[1].ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("priya-0304a", answers[2].ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_that_cannot_be_read_is_told_where_a_note_is_open()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Write("notes.yml", "owner: dana\nbad: [\n");
        await using EditorClient client = await EditorClient.StartAsync();
        client.Open(Path.Combine(notes.Folder, Samples.Path), Samples.Clean);
        string configuration = EditorClient.UriOf(Path.Combine(notes.Folder, "notes.yml"));
        Assert.Equal(["NT001"], EditorClient.Codes(client.Findings(configuration)));

        notes.Write("notes.yml", "owner: dana\n");
        client.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Empty(client.Findings(configuration));
    }

    [Fact]
    public async Task What_is_private_is_told_nowhere()
    {
        using TemporaryNotes notes = Samples.Root(WithSecrets);
        string other = Samples.Clean.Replace("2026-03-04", "2026-03-11", StringComparison.Ordinal)
            .Replace("## Priorities", "## Follow-up\n- [ ] \n\n## Priorities\n- x #z\n- y  [of:: \n", StringComparison.Ordinal).Replace("[id:: priya-0304", "[id:: priya-0311", StringComparison.Ordinal);
        await using EditorClient client = await EditorClient.StartAsync(
            """{"textDocument": {"publishDiagnostics": {"relatedInformation": true}, "documentSymbol": {"hierarchicalDocumentSymbolSupport": true}}}""", """{"lens": true, "hints": true}""");
        string uri = client.Open(Path.Combine(notes.Folder, Samples.Path), WithSecrets);
        string second = client.Open(Path.Combine(notes.Folder, "1on1s/priya/2026-03-11.md"), other);
        foreach (string place in new[] { "#z", "[of:: ", "- [ ] \n" })
        {
            Silent(await client.AskAsync("textDocument/completion", At(second, other, place, place.TrimEnd('\n').Length)));
        }

        foreach (string file in new[] { uri, second })
        {
            foreach (string method in new[] { "documentSymbol", "foldingRange", "documentLink", "codeLens" })
            {
                Silent(await client.AskAsync($"textDocument/{method}", $$"""{"textDocument": {"uri": "{{file}}"} }"""));
            }

            Silent(await client.AskAsync("textDocument/inlayHint", $$$"""{"textDocument": {"uri": "{{{file}}}"}, "range": {"start": {"line": 0, "character": 0}, "end": {"line": 99, "character": 0} } }"""));
        }

        foreach (string query in new[] { string.Empty, Secret[..4] })
        {
            Silent(await client.AskAsync("workspace/symbol", $$"""{"query": "{{query}}"}"""));
        }

        Silent(await client.AskAsync("workspace/diagnostic", """{"previousResultIds": []}"""));
        foreach (string place in new[] { "@priya merges", "#rollback", "escalate::" })
        {
            Silent(await client.AskAsync("textDocument/hover", At(second, other, place, 2)));
        }

        Assert.All(client.Seen.Where(message => message.ContainsKey("method")), Silent);
    }

    [Fact]
    public async Task Names_lead_to_where_they_are_explained_and_topics_are_renamed_everywhere()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        string next = Samples.Clean.Replace("2026-03-04", "2026-03-11", StringComparison.Ordinal).Replace("## Priorities", "## Follow-up\n- [ ] priya-0304a\n\n## Priorities", StringComparison.Ordinal)
            .Replace("[id:: priya-0304", "[id:: priya-0311", StringComparison.Ordinal);
        await using EditorClient client = await EditorClient.StartAsync();
        string first = EditorClient.UriOf(Path.Combine(notes.Folder, Samples.Path));
        string uri = client.Open(Path.Combine(notes.Folder, "1on1s/priya/2026-03-11.md"), next);
        JsonNode definition = (await client.ResultAsync("textDocument/definition", At(uri, next, "- [ ] priya-0304a", 8)))!;
        Assert.Equal((first, 25), ((string)definition[0]!["uri"]!, (int)definition[0]!["range"]!["start"]!["line"]!));
        JsonNode person = (await client.ResultAsync("textDocument/definition", At(uri, next, "@priya", 2)))!;
        Assert.EndsWith("people.yml", (string)person[0]!["uri"]!, StringComparison.Ordinal);

        JsonNode renamed = (await client.ResultAsync("textDocument/rename", At(uri, next, "#rollback", 2)[..^1] + """, "newName": "undo"}"""))!;
        string text = Edits.Apply(new JsonObject { ["edit"] = renamed.DeepClone() }, first, Samples.Clean);
        Assert.Equal(Samples.Clean.Replace("#rollback", "#undo", StringComparison.Ordinal), text);
        Assert.True((await client.AskAsync("textDocument/rename", At(uri, next, "#rollback", 2)[..^1] + """, "newName": "8"}""")).ContainsKey("error"));
    }

    private static void Silent(JsonObject message) => Assert.DoesNotContain(Secret, message.ToJsonString(), StringComparison.OrdinalIgnoreCase);

    private static string At(string uri, string text, string place, int offset)
    {
        int at = text.IndexOf(place, StringComparison.Ordinal) + offset;
        int line = text[..at].Count(sign => sign == '\n');
        return $$"""{"textDocument": {"uri": "{{uri}}"}, "position": {"line": {{line}}, "character": {{at - (text.LastIndexOf('\n', at - 1) + 1)}} } }""";
    }
}
