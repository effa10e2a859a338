using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Tests.Lsp;

/// <summary>What the editor shows is what `lint --stdin` says: over all that this repository knows of notes, however the client counts.</summary>
public sealed partial class AgreementTests
{
    private static readonly string[] Encodings = ["utf-16", "utf-8", "utf-32"];

    [Fact]
    public Task Of_every_fixture() => AgreeAsync(Directory.GetFiles(RepositoryFiles.At("tests/fixtures/rules"), "*.md").Order(StringComparer.Ordinal)
        .SelectMany(file => CaseHeading().Split(File.ReadAllText(file)).Skip(1)).Select<string, Action<TemporaryNotes>>(text => notes =>
        {
            notes.Write("people.yml", Samples.People).Write("notes.yml", "owner: dana\n");
            foreach (Match fence in Fence().Matches(text))
                notes.Write(fence.Groups["path"].Value, Mark().Replace(fence.Groups["text"].Value, string.Empty));
        }));

    [Fact]
    public Task Of_the_example_notes() => AgreeAsync([notes =>
    {
        string from = RepositoryFiles.At("example-notes");
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories).Where(file => !file.Contains("/story/", StringComparison.Ordinal)))
            notes.Write(Path.GetRelativePath(from, file), File.ReadAllText(file));
    }]);

    [Fact]
    public Task Of_the_demo() => AgreeAsync([notes =>
    {
        using TemporaryNotes above = new();
        Assert.Equal(0, above.Run("demo", "demo").Exit);
        string demo = Path.Combine(above.Folder, "demo");
        foreach (string file in Directory.GetFiles(demo, "*", SearchOption.AllDirectories).Where(file => !file.Contains("/.git/", StringComparison.Ordinal)))
            notes.Write(Path.GetRelativePath(demo, file), File.ReadAllText(file));
    }]);

    /// <summary>NT502, NT503 and NT505 ask about the person of a staged note: what earlier notes and their commits tell of them.</summary>
    [Fact]
    public async Task Of_what_the_hook_says_of_a_person()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        File.Delete(Path.Combine(notes.Folder, Samples.Path));
        notes.Write("1on1s/priya/2026-02-11.md", Earlier("2026-02-11", """
            ## Feedback
            - The drill was promised and not held  [feedback:: performance]
              - gap:: the drill was not held
              - standard:: what is promised is held
              - review:: 2026-02-25
              - consequence:: the call goes to Tom

            """));
        notes.Write("1on1s/priya/2026-02-18.md", Earlier("2026-02-18", """
            ## Commitments
            - [-] @priya holds the drill  [due:: 2026-02-20]  [missed:: 2026-02-20]  [id:: priya-0218a]
            - [-] @priya asks payments  [due:: 2026-02-23]  [missed:: 2026-02-23]  [id:: priya-0218b]
            - [ ] @priya writes the page  [due:: 2026-02-27]  [id:: priya-0218c]

            """));
        notes.Git("init", "-q");
        notes.Git("add", ".");
        notes.Git("-c", "user.name=Dana", "-c", "user.email=dana@example.org", "commit", "-q", "-m", "Notes", "--date", "2026-02-24T12:00:00Z");
        string file = Path.Combine(notes.Folder, Samples.Path);
        notes.Write(Samples.Path, Samples.Clean).Git("add", ".");
        notes.Input = Samples.Clean;

        List<string> hook = Expected(notes.Run("lint", "--staged", "--format", "json").Output, Samples.Path, Samples.Clean, "utf-16");
        Assert.Equal(["NT502 error", "NT503 error", "NT505 error"], hook.Where(line => line.StartsWith("NT50", StringComparison.Ordinal)).Select(line => line[..11]));
        Outcome typed = notes.Run("lint", "--stdin", "--stdin-filename", Samples.Path, "--format", "json");
        Assert.Equal(hook, Expected(typed.Output, Samples.Path, Samples.Clean, "utf-16"));
        await using EditorClient client = await EditorClient.StartAsync(today: notes.Today);
        Assert.Equal(hook, await Shown(client, file, Samples.Path, Samples.Clean));

        string uri = client.Open(file, Samples.Clean, version: 2);
        Assert.Contains("NT503", EditorClient.Codes(client.Findings(uri, 2)));
        JsonNode? pulled = await client.ResultAsync("textDocument/diagnostic", $$"""{"textDocument": {"uri": "{{uri}}"} }""");
        Assert.Contains("NT503", EditorClient.Codes(pulled!["items"]!.AsArray()));
        client.Replace(uri, 3, Samples.Clean.Replace("## Hard", "## Feedback\n- Late twice  [feedback:: performance]\n\n## Hard", StringComparison.Ordinal));
        Assert.DoesNotContain("NT503", EditorClient.Codes(client.Findings(uri, 3)));
        client.Replace(uri, 4, Samples.Clean);
        Assert.Contains("NT503", EditorClient.Codes(client.Findings(uri, 4)));

        static string Earlier(string day, string body) => $"---\ndate: {day}\nowner: dana\nwith: priya\nstance: coaching\n---\n{body}";
    }

    private static async Task AgreeAsync(IEnumerable<Action<TemporaryNotes>> roots)
    {
        int compared = 0;
        EditorClient[] clients = await Task.WhenAll(Encodings.Select(encoding =>
            EditorClient.StartAsync($$$"""{"general": {"positionEncodings": ["{{{encoding}}}"]}}""")));
        foreach (Action<TemporaryNotes> write in roots)
        {
            using TemporaryNotes notes = new();
            write(notes);
            string[] files = [.. Directory.GetFiles(notes.Folder, "*.md", SearchOption.AllDirectories).Where(IsNote).Order(StringComparer.Ordinal)];
            foreach (string file in files)
            {
                string path = Path.GetRelativePath(notes.Folder, file);
                notes.Input = await File.ReadAllTextAsync(file);
                Outcome told = notes.Run("lint", "--stdin", "--stdin-filename", path, "--format", "json");
                if (told.Exit > 1)
                    continue;

                compared++;

                // Of plain ASCII all count alike, so that each such note is shown to one of them.
                IEnumerable<(string, EditorClient)> shown = Encodings.Zip(clients);
                foreach ((string encoding, EditorClient client) in Ascii.IsValid(notes.Input) ? [shown.ElementAt(compared % Encodings.Length)] : shown)
                    Assert.Equal(Expected(told.Output, path, notes.Input, encoding), await Shown(client, file, path, notes.Input), StringComparer.Ordinal);
            }
        }

        Assert.NotEqual(0, compared);
        foreach (EditorClient client in clients)
            await client.DisposeAsync();
    }

    /// <summary>Of any other file an editor is told nothing, where the command line is told what was asked.</summary>
    private static bool IsNote(string file) => NoteName.LooksLikeNote(Path.GetFileName(file)) || File.ReadAllText(file).StartsWith("---", StringComparison.Ordinal);

    private static List<string> Expected(string told, string path, string text, string encoding)
    {
        using JsonDocument report = JsonDocument.Parse(told);
        List<string> expected = [path];
        foreach (JsonElement finding in report.RootElement.GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("path").GetString() == path))
        {
            expected.Add($"{finding.GetProperty("ruleId")} {finding.GetProperty("severity")} {Range(finding)} {finding.GetProperty("message")}");
            if (finding.TryGetProperty("fix", out JsonElement fix))
            {
                IEnumerable<string> edits = fix.GetProperty("edits").EnumerateArray().Select(edit => $"{Range(edit)} {edit.GetProperty("text")}");
                expected.Add($"{finding.GetProperty("ruleId")} {fix.GetProperty("safe")} {string.Join(" | ", edits)}");
            }
        }

        expected.Sort(StringComparer.Ordinal);
        return expected;

        string Range(JsonElement place) => $"{Position(place, "line", "column")}-{Position(place, "endLine", "endColumn")}";

        string Position(JsonElement place, string line, string column)
        {
            int number = place.GetProperty(line).GetInt32();
            string[] lines = LineEnd().Split(text);
            string before = string.Concat(lines[number - 1].EnumerateRunes().Take(place.GetProperty(column).GetInt32() - 1));
            int character = encoding switch { "utf-8" => Encoding.UTF8.GetByteCount(before), "utf-32" => before.EnumerateRunes().Count(), _ => before.Length };
            return string.Create(CultureInfo.InvariantCulture, $"{number - 1}:{character}");
        }
    }

    private static async Task<List<string>> Shown(EditorClient client, string file, string path, string text)
    {
        string uri = client.Open(file, text);
        List<string> shown = [path, .. client.Findings(uri, 1).Select(finding =>
            $"{finding!["code"]} {(int)finding["severity"]! switch { 1 => "error", 2 => "warning", _ => "info" }} {Range(finding)} {finding["message"]}")];
        JsonNode? actions = await client.ResultAsync(
            "textDocument/codeAction",
            $$$"""
            {"textDocument": {"uri": "{{{uri}}}"}, "context": {"diagnostics": [], "only": ["quickfix"]},
             "range": {"start": {"line": 0, "character": 0}, "end": {"line": 99999, "character": 0} } }
            """);
        foreach (JsonNode? action in actions!.AsArray().Where(action => ((string)action!["title"]!).StartsWith("Fix ", StringComparison.Ordinal)))
        {
            if (action!["edit"]!["changes"]![uri] is JsonArray edits)
                shown.Add($"{action["diagnostics"]![0]!["code"]} {action["isPreferred"] is not null} {string.Join(" | ", edits.Select(edit => $"{Range(edit!)} {edit!["newText"]}"))}");
        }

        client.Tell("textDocument/didClose", $$"""{"textDocument": {"uri": "{{uri}}"} }""");
        shown.Sort(StringComparer.Ordinal);
        return shown;

        static string Range(JsonNode of) => $"{Position(of["range"]!["start"]!)}-{Position(of["range"]!["end"]!)}";

        static string Position(JsonNode position) => $"{position["line"]}:{position["character"]}";
    }

    [GeneratedRegex("^## Case: .*$", RegexOptions.Multiline)]
    private static partial Regex CaseHeading();

    [GeneratedRegex(@"^(?<ticks>````?)(note|yaml|raw) (?<path>.+)\n(?<text>[\s\S]*?)^\k<ticks>$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();

    [GeneratedRegex(@"⟦NT\d+\||⟧")]
    private static partial Regex Mark();

    [GeneratedRegex("\r\n|\n|\r")]
    private static partial Regex LineEnd();
}
