using NotesToolkit.Cli.Lsp;

namespace NotesToolkit.Cli.Tests.Lsp;

public sealed class LifeCycleTests
{
    [Fact]
    public async Task The_end_is_0_where_the_editor_said_so_first_and_else_1()
    {
        await using EditorClient polite = await EditorClient.StartAsync();
        Assert.Null((await polite.ResultAsync("shutdown", "null")));
        Assert.Equal(-32600, Code(await polite.AskAsync("textDocument/hover", "{}")));
        polite.Tell("exit", "null");
        Assert.Equal(0, await polite.End);

        await using EditorClient hasty = await EditorClient.StartAsync();
        hasty.Tell("exit", "null");
        Assert.Equal(1, await hasty.End);

        EditorClient gone = new();
        await gone.DisposeAsync();
        Assert.Equal(1, await gone.End);
    }

    [Fact]
    public async Task What_is_asked_just_before_the_end_is_answered()
    {
        using TemporaryNotes notes = Samples.Root(Samples.Clean);
        await using EditorClient client = await EditorClient.StartAsync();
        string uri = client.Open(Path.Combine(notes.Folder, Samples.Path), Samples.Clean);
        string hover = $$"""{"textDocument": {"uri": "{{uri}}"}, "position": {"line": 25, "character": 8} }""";
        int[] asked = [.. Enumerable.Range(100, 50)];
        client.Write(
        [
            .. asked.SelectMany(id => EditorClient.Frame(EditorClient.Request(id, "textDocument/hover", hover))),
            .. EditorClient.Frame(EditorClient.Request(200, "shutdown", "null")),
            .. EditorClient.Frame(EditorClient.Notification("exit", "null")),
        ]);
        Assert.Equal(0, await client.End);
        foreach (int id in asked)
        {
            JsonObject answer = client.Seen.Find(message => message["id"]?.ToJsonString() == $"{id}") ?? client.AnswerTo(id);
            Assert.True(answer.ContainsKey("result") || Code(answer) == -32600, answer.ToJsonString());
        }
    }

    [Fact]
    public async Task The_end_comes_with_that_of_the_editors_process()
    {
        await using EditorClient client = new();
        await client.AskAsync("initialize", """{"processId": 2147483646, "capabilities": {}}""");
        Assert.Equal(1, await client.End);
    }

    [Fact]
    public async Task What_is_wrong_is_told_and_the_next_message_answered()
    {
        await using EditorClient client = new();
        Assert.Equal(-32002, Code(await client.AskAsync("textDocument/hover", "{}")));
        await client.AskAsync("initialize", """{"capabilities": {}}""");
        Assert.Equal(-32600, Code(await client.AskAsync("initialize", """{"capabilities": {}}""")));
        Assert.Equal(-32601, Code(await client.AskAsync("notes/unheardOf", "{}")));
        client.Tell("$/unheardOf", "{}");
        client.Tell("textDocument/unheardOf", "{}");
        client.Tell("$/setTrace", """{"value": "verbose"}""");

        foreach (string bad in new[] { "Content-Length: 5\r\n\r\n{bad}", "Content-Length: x\r\n\r\n", "Content-Length: 3\r\n\r\n{}", "Content-Length: 17\r\n\r\n{}\r\n\r\n", "\r\n" })
        {
            client.Write(Encoding.UTF8.GetBytes(bad));
        }

        Assert.Equal(-32700, Code(client.Next(message => message["id"] is null && message.ContainsKey("error"))));
        client.Write(EditorClient.Frame(EditorClient.Request(99, "shutdown", "null")));
        Assert.True(client.AnswerTo(99).ContainsKey("result"));
    }

    [Theory]
    [InlineData("content-length: {0}\r\n\r\n")]
    [InlineData("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH:{0}\r\n\r\n")]
    [InlineData("Content-Length: {0}\r\nContent-Type: application/vscode-jsonrpc; charset=utf8\r\n\r\n")]
    [InlineData("Content-Length: {0}\n\n")]
    public async Task A_header_may_be_written_in_any_case_and_order_and_cut_anywhere(string header)
    {
        await using EditorClient client = new();
        string body = EditorClient.Request(7, "initialize", """{"capabilities": {}, "clientInfo": {"name": "Zoë 🎈"}}""");
        byte[] frame = [.. Encoding.ASCII.GetBytes(string.Format(System.Globalization.CultureInfo.InvariantCulture, header, Encoding.UTF8.GetByteCount(body))), .. Encoding.UTF8.GetBytes(body)];
        foreach (byte part in frame)
        {
            client.Write([part]);
        }

        Assert.Equal("notes", (string?)client.AnswerTo(7)["result"]!["serverInfo"]!["name"]);
    }

    [Theory]
    [InlineData("file:///home/dana/a%20note%23.md", "/home/dana/a note#.md")]
    [InlineData("file://localhost/home/x.md", "/home/x.md")]
    [InlineData("file:///c%3A/Notes/x.md", "C:/Notes/x.md")]
    [InlineData("file:///C:/Notes/x.md", "C:/Notes/x.md")]
    [InlineData("file://server/share/x.md", "//server/share/x.md")]
    [InlineData("untitled:Untitled-1", null)]
    [InlineData("", null)]
    public void An_address_is_read_as_editors_write_it(string address, string? path) => Assert.Equal(path, DocumentUri.ToPath(address));

    private static int Code(JsonObject answer) => (int)answer["error"]!["code"]!;
}
