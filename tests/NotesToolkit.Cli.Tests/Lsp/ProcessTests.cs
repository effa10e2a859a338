using System.Diagnostics;
using System.Text.Json.Nodes;
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
        ProcessStartInfo start = new(BuiltProgram.Path, ["lsp"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using Process server = Process.Start(start)!;
        Task<string> errors = server.StandardError.ReadToEndAsync();
        Frames answers = new(server.StandardOutput.BaseStream, Stream.Null);
        Write(
            EditorClient.Request(1, "initialize", """{"capabilities": {} }"""),
            EditorClient.Notification("initialized", "{}"),
            EditorClient.Notification("textDocument/didOpen",
                $$"""{"textDocument": {"uri": "{{uri}}", "languageId": "markdown", "version": 1, "text": {{EditorClient.Quote(Samples.Clean)}} } }"""));
        Write(
            EditorClient.Notification("textDocument/didChange",
                $$"""{"textDocument": {"uri": "{{uri}}", "version": 2}, "contentChanges": [{"text": {{EditorClient.Quote(soft)}} }]}"""),
            EditorClient.Request(2, "textDocument/codeAction",
                $$$"""
                {"textDocument": {"uri": "{{{uri}}}"}, "context": {"diagnostics": []},
                 "range": {"start": {"line": 25, "character": 0}, "end": {"line": 25, "character": 0} } }
                """));
        Write(EditorClient.Request(3, "shutdown", "null"), EditorClient.Notification("exit", "null"));

        List<JsonObject> received = [];
        while (answers.Read() is { } body)
            received.Add(JsonNode.Parse(body)!.AsObject());

        await server.WaitForExitAsync();
        Assert.Equal(0, server.ExitCode);
        Assert.Equal(string.Empty, await errors);
        Assert.Equal(["1", "2", "3"], received.Where(message => message.ContainsKey("id")).Select(message => message["id"]!.ToJsonString()));
        JsonNode actions = received.Single(message => message["id"]?.ToJsonString() == "2")["result"]!;
        Assert.Contains(actions.AsArray(), action => ((string)action!["title"]!).Contains("NT103", StringComparison.Ordinal));

        void Write(params IEnumerable<string> messages)
        {
            server.StandardInput.BaseStream.Write([.. messages.SelectMany(EditorClient.Frame)]);
            server.StandardInput.BaseStream.Flush();
        }
    }
}
