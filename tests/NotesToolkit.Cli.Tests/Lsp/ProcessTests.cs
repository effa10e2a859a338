using NotesToolkit.Cli.Lsp;
using NotesToolkit.Cli.Tests.Hooks;

namespace NotesToolkit.Cli.Tests.Lsp;

/// <summary>The program itself, at the other end of a pipe.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task A_code_action_in_the_write_of_the_change_before_it_is_of_the_changed_text()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        string uri = EditorClient.UriOf(Path.Combine(notes.Folder, Samples.Path));
        string soft = Samples.Clean.Replace("  [due:: 2026-03-11]", string.Empty, StringComparison.Ordinal);
        using Process server = Process.Start(Server())!;
        Task<string> errors = server.StandardError.ReadToEndAsync();
        Frames answers = new(server.StandardOutput.BaseStream, Stream.Null);
        Write(server,
            EditorClient.Request(1, "initialize", """{"capabilities": {} }"""),
            EditorClient.Notification("initialized", "{}"),
            EditorClient.Notification("textDocument/didOpen",
                $$"""{"textDocument": {"uri": "{{uri}}", "languageId": "markdown", "version": 1, "text": {{EditorClient.Quote(Samples.Clean)}} } }"""));
        Write(server,
            EditorClient.Notification("textDocument/didChange",
                $$"""{"textDocument": {"uri": "{{uri}}", "version": 2}, "contentChanges": [{"text": {{EditorClient.Quote(soft)}} }]}"""),
            EditorClient.Request(2, "textDocument/codeAction",
                $$$"""
                {"textDocument": {"uri": "{{{uri}}}"}, "context": {"diagnostics": []},
                 "range": {"start": {"line": 25, "character": 0}, "end": {"line": 25, "character": 0} } }
                """));
        Write(server, EditorClient.Request(3, "shutdown", "null"), EditorClient.Notification("exit", "null"));

        List<JsonObject> received = [];
        while (answers.Read() is { } body)
            received.Add(JsonNode.Parse(body)!.AsObject());

        await server.WaitForExitAsync();
        Assert.Equal(0, server.ExitCode);
        Assert.Equal(string.Empty, await errors);
        Assert.Equal(["1", "2", "3"], received.Where(message => message.ContainsKey("id")).Select(message => message["id"]!.ToJsonString()));
        JsonNode actions = received.Single(message => message["id"]?.ToJsonString() == "2")["result"]!;
        Assert.Contains(actions.AsArray(), action => ((string)action!["title"]!).Contains("NT103", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task Only_where_the_editor_trusts_the_folder_is_git_started(string trusted, bool isStarted)
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        notes.Git("init", "-q");
        notes.Git("add", ".");
        notes.Git("-c", "user.name=Dana", "-c", "user.email=dana@example.org", "commit", "-q", "-m", "Notes");
        using TemporaryNotes programs = new();
        string calls = Path.Combine(programs.Folder, "calls");
        GitRunner.WriteProgram(
            Path.Combine(programs.Folder, "git"),
            $"#!/bin/sh\necho \"$@\" >> '{calls}'\nPATH='{Environment.GetEnvironmentVariable("PATH")}' exec git \"$@\"\n");

        ProcessStartInfo start = Server();
        start.Environment["PATH"] = $"{programs.Folder}:{start.Environment["PATH"]}";
        using Process server = Process.Start(start)!;
        string uri = EditorClient.UriOf(Path.Combine(notes.Folder, Samples.Path));
        string moved = Samples.Clean.Replace("2026-03-11", "2026-03-13", StringComparison.Ordinal);
        int at = moved.Split('\n')[25].IndexOf("priya-0304a", StringComparison.Ordinal);
        Frames answers = new(server.StandardOutput.BaseStream, Stream.Null);
        Write(server,
            EditorClient.Request(1, "initialize", $$"""{"capabilities": {}, "initializationOptions": {"trusted": {{trusted}} } }"""),
            EditorClient.Notification("initialized", "{}"),
            EditorClient.Notification("textDocument/didOpen",
                $$"""{"textDocument": {"uri": "{{uri}}", "languageId": "markdown", "version": 1, "text": {{EditorClient.Quote(moved)}} } }"""),
            EditorClient.Request(2, "textDocument/hover", $$"""{"textDocument": {"uri": "{{uri}}"}, "position": {"line": 25, "character": {{at}} } }"""));
        JsonNode answer;
        do
        {
            answer = JsonNode.Parse(answers.Read()!)!;
        }
        while (answer["id"]?.ToJsonString() != "2");

        Write(server, EditorClient.Request(3, "shutdown", "null"), EditorClient.Notification("exit", "null"));
        await server.WaitForExitAsync();
        Assert.Equal(0, server.ExitCode);
        Assert.Contains("priya-0304a", answer.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(isStarted, File.Exists(calls));
    }

    private static ProcessStartInfo Server() => new(BuiltProgram.Path, ["lsp"])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    };

    private static void Write(Process server, params IEnumerable<string> messages)
    {
        server.StandardInput.BaseStream.Write([.. messages.SelectMany(EditorClient.Frame)]);
        server.StandardInput.BaseStream.Flush();
    }
}
