namespace NotesToolkit.Cli.Tests.Lsp;

public sealed class SyncTests
{
    [Fact]
    public async Task A_request_behind_a_change_in_the_same_write_answers_for_the_changed_text_and_no_message_stands_in_another()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        await using EditorClient client = await EditorClient.StartAsync();
        string path = Path.Combine(notes.Folder, Samples.Path);
        string uri = client.Open(path, Samples.Clean);
        Random random = new(20260304);
        for (int version = 2; version < 1002; version++)
        {
            // Now with a due day in words, now without: only the first has something to fix.
            bool isTyped = random.Next(2) == 0;
            string text = isTyped ? Samples.Clean.Replace("[due:: 2026-03-06]", "[due:: fri]", StringComparison.Ordinal) : Samples.Clean;
            using MemoryStream write = new();
            write.Write(EditorClient.Frame(EditorClient.Notification("textDocument/didChange",
                $$"""{"textDocument": {"uri": "{{uri}}", "version": {{version}}}, "contentChanges": [{"text": {{EditorClient.Quote(text)}}}]}""")));
            write.Write(EditorClient.Frame(EditorClient.Request(version * 10, "textDocument/codeAction",
                $$$"""{"textDocument": {"uri": "{{{uri}}}"}, "range": {"start": {"line": 25, "character": 0}, "end": {"line": 27, "character": 0}}, "context": {"diagnostics": [], "only": ["quickfix"]}}""")));
            byte[] bytes = write.ToArray();
            int cut = random.Next(bytes.Length);
            client.Write(bytes.AsSpan(0, cut));
            client.Write(bytes.AsSpan(cut));
            if (random.Next(3) > 0)
            {
                JsonArray actions = client.AnswerTo(version * 10)["result"]!.AsArray();
                Assert.Equal(isTyped, actions.Any(action => ((string)action!["title"]!).Contains("NT104", StringComparison.Ordinal)));
            }
        }
    }

    [Theory]
    [InlineData("utf-16", 1)]
    [InlineData("utf-8", 2)]
    [InlineData("utf-32", 3)]
    public async Task After_any_edits_the_servers_text_is_the_editors(string encoding, int seed)
    {
        string[] pieces = ["a", "é", "👩‍👩‍👧", "e\u0301", "\n", "\r\n", "\r", "\t", "- [ ] @priya merges ", "[due:: fri]", "## Commitments\n", "---\n", " #rollback", "<!-- ", " -->", "“x”"];
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        await using EditorClient client = await EditorClient.StartAsync($$$"""{"general": {"positionEncodings": ["{{{encoding}}}"]}}""");
        await using EditorClient fresh = await EditorClient.StartAsync($$$"""{"general": {"positionEncodings": ["{{{encoding}}}"]}}""");
        string path = Path.Combine(notes.Folder, Samples.Path);
        string text = Samples.Clean;
        string uri = client.Open(path, text);
        Random random = new(seed);
        int version = 1;
        for (int round = 0; round < 200; round++)
        {
            StringBuilder changes = new();
            for (int count = random.Next(1, 4); count > 0; count--)
            {
                int start = Whole(text, random.Next(text.Length + 1));
                int end = Whole(text, Math.Min(text.Length, start + random.Next(12)));
                string put = pieces[random.Next(pieces.Length)];
                changes.Append(changes.Length > 0 ? "," : string.Empty)
                    .Append($$"""{"range": {"start": {{Position(text, start, encoding)}}, "end": {{Position(text, end, encoding)}}}, "text": {{EditorClient.Quote(put)}}}""");
                text = text[..start] + put + text[end..];
            }

            client.Tell("textDocument/didChange", $$"""{"textDocument": {"uri": "{{uri}}", "version": {{++version}}}, "contentChanges": [{{changes}}]}""");
        }

        string mine = client.Findings(uri, version).ToJsonString();
        Assert.Equal(fresh.Findings(fresh.Open(path, text, version), version).ToJsonString(), mine);
    }

    [Fact]
    public async Task In_a_large_root_the_findings_of_one_note_come_first_and_those_of_the_others_behind_them()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        string other = Samples.Clean.Replace("with: priya", "with: sam", StringComparison.Ordinal);
        for (DateOnly day = new(2024, 1, 1); day < new DateOnly(2025, 6, 1); day = day.AddDays(1))
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}");
            notes.Write($"1on1s/sam/{text}.md", other.Replace("2026-03-04", text, StringComparison.Ordinal));
        }

        await using EditorClient client = await EditorClient.StartAsync();
        string last = notes.Read("1on1s/sam/2025-05-31.md");
        string uri = client.Open(Path.Combine(notes.Folder, "1on1s/sam/2025-05-31.md"), last);
        Assert.DoesNotContain("NT109", EditorClient.Codes(client.Findings(uri, 1)));
        Assert.Contains("NT109", EditorClient.Codes(client.Findings(uri, 1)));

        client.Tell("textDocument/didChange", $$$"""
            {"textDocument": {"uri": "{{{uri}}}", "version": 2}, "contentChanges": [{"text": "x",
             "range": {"start": {"line": 7, "character": 2}, "end": {"line": 7, "character": 2} } }]}
            """);
        Assert.Contains("NT109", EditorClient.Codes(client.Findings(uri, 2)));
    }

    [Fact]
    public async Task A_pair_of_surrogates_that_comes_in_halves_or_is_cut_is_the_editors_again_when_it_is_whole()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        await using EditorClient client = await EditorClient.StartAsync();
        string uri = client.Open(Path.Combine(notes.Folder, Samples.Path), Samples.Clean);
        string[] halves = ["\\ud83c", "\\udf88"];
        for (int i = 0; i < halves.Length; i++)
        {
            client.Tell("textDocument/didChange", $$$"""
                {"textDocument": {"uri": "{{{uri}}}", "version": {{{i + 2}}}}, "contentChanges": [{"text": "{{{halves[i]}}}",
                 "range": {"start": {"line": 7, "character": {{{i + 2}}}}, "end": {"line": 7, "character": {{{i + 2}}} } } }]}
                """);
        }

        string balloon = Samples.Clean.Replace("- Rollback drill", "- 🎈Rollback drill", StringComparison.Ordinal);
        Assert.Equal(Samples.Clean.Length + 2, balloon.Length);
        Assert.Empty(client.Findings(uri, 3));
        JsonNode? hover = await client.ResultAsync("textDocument/hover", $$$"""
            {"textDocument": {"uri": "{{{uri}}}"}, "position": {"line": 7, "character": {{{balloon.Split('\n')[7].IndexOf('#', StringComparison.Ordinal) + 2}}} } }
            """);
        Assert.Contains("- 🎈Rollback drill", (string)hover!["contents"]!["value"]!, StringComparison.Ordinal);

        // Between the halves, as an editor may cut that moves by units of UTF-16; and back.
        client.Tell("textDocument/didChange", $$"""{"textDocument": {"uri": "{{uri}}", "version": 4}, "contentChanges": [""" + """
             {"text": "", "range": {"start": {"line": 7, "character": 3}, "end": {"line": 7, "character": 4}}},
             {"text": "\udf89", "range": {"start": {"line": 7, "character": 3}, "end": {"line": 7, "character": 3}}}]}
            """);
        hover = await client.ResultAsync("textDocument/hover", $$$"""{"textDocument": {"uri": "{{{uri}}}"}, "position": {"line": 10, "character": 70}}""");
        Assert.Contains("- 🎉Rollback drill", (string)hover!["contents"]!["value"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_that_opens_no_file_of_any_notes_is_told_nothing()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        await using EditorClient client = await EditorClient.StartAsync();
        Assert.Empty(client.Findings(client.Open(Path.Combine(Path.GetTempPath(), "no-notes", "2026-03-04.md"), "# x")));
        client.Tell("textDocument/didOpen", """{"textDocument": {"uri": "untitled:Untitled-1", "languageId": "markdown", "version": 1, "text": "x"}}""");
        Assert.Empty(client.Findings("untitled:Untitled-1"));
        Assert.Empty((await client.ResultAsync("textDocument/codeAction",
            """{"textDocument": {"uri": "untitled:Untitled-1"}, "range": {"start": {"line": 0, "character": 0}, "end": {"line": 9, "character": 9}}, "context": {"diagnostics": []}}"""))!.AsArray());
    }

    /// <summary>An offset at which neither a pair of surrogates nor a line end is cut.</summary>
    private static int Whole(string text, int offset) =>
        offset > 0 && offset < text.Length && (char.IsLowSurrogate(text[offset]) || (text[offset] == '\n' && text[offset - 1] == '\r')) ? offset - 1 : offset;

    private static string Position(string text, int offset, string encoding)
    {
        int line = 0;
        int start = 0;
        for (int i = 0; i < offset; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                (line, start) = (line + 1, i + 1);
            }
        }

        string before = text[start..offset];
        int character = encoding switch { "utf-8" => Encoding.UTF8.GetByteCount(before), "utf-32" => before.EnumerateRunes().Count(), _ => before.Length };
        return $$"""{"line": {{line}}, "character": {{character}}}""";
    }
}
