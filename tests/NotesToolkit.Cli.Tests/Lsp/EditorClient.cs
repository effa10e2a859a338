using System.IO.Pipelines;
using Microsoft.Extensions.Time.Testing;
using NotesToolkit.Cli.Lsp;
using NotesToolkit.Git;
using NotesToolkit.Linting;

namespace NotesToolkit.Cli.Tests.Lsp;

/// <summary>An editor of a test's own, with the server inside this process at the other end of its streams.</summary>
internal sealed class EditorClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Stream toServer;
    private readonly Frames fromServer;
    private readonly Workspace workspace;
    private readonly BlockingCollection<JsonObject> received = [];
    private readonly Thread reader;
    private int asked;

    public EditorClient(DateOnly? today = null)
    {
        Pipe down = new();
        Pipe up = new();
        Clock = new(new DateTimeOffset((today ?? new(2026, 3, 4)).ToDateTime(new(12, 0)), TimeSpan.Zero));
        workspace = new(GitEnvironment.Empty, configuration => configuration.Today(Clock));
        toServer = down.Writer.AsStream();
        fromServer = new(up.Reader.AsStream(), Stream.Null);
        LanguageServer server = new(new(down.Reader.AsStream(), up.Writer.AsStream()), workspace);
        End = Task.Run(async () =>
        {
            int exit = await server.RunAsync(Clock) ? 0 : 1;
            await up.Writer.CompleteAsync();
            return exit;
        });
        reader = new(ReadAll) { IsBackground = true };
        reader.Start();
    }

    public FakeTimeProvider Clock { get; }

    /// <summary>The exit code, once the server has ended.</summary>
    public Task<int> End { get; }

    /// <summary>What came and was no answer, in its order.</summary>
    public List<JsonObject> Seen { get; } = [];

    public static async Task<EditorClient> StartAsync(string capabilities = "{}", string options = "null", DateOnly? today = null)
    {
        EditorClient client = new(today);
        await client.AskAsync("initialize", $$"""{"processId": null, "rootUri": null, "capabilities": {{capabilities}}, "initializationOptions": {{options}}}""");
        client.Tell("initialized", "{}");
        return client;
    }

    public static byte[] Frame(string body) => [.. Encoding.ASCII.GetBytes($"Content-Length: {Encoding.UTF8.GetByteCount(body).ToString(CultureInfo.InvariantCulture)}\r\n\r\n"), .. Encoding.UTF8.GetBytes(body)];

    public static string Quote(string text) => JsonValue.Create(text).ToJsonString();

    public void Write(params ReadOnlySpan<byte> bytes)
    {
        toServer.Write(bytes);
        toServer.Flush();
    }

    public void Tell(string method, string parameters) => Write(Frame(Notification(method, parameters)));

    public static string Notification(string method, string parameters) => $$"""{"jsonrpc": "2.0", "method": "{{method}}", "params": {{parameters}}}""";

    public static string Request(int id, string method, string parameters) => $$"""{"jsonrpc": "2.0", "id": {{id}}, "method": "{{method}}", "params": {{parameters}}}""";

    /// <summary>The whole answer to a request.</summary>
    public Task<JsonObject> AskAsync(string method, string parameters)
    {
        int id = ++asked;
        Write(Frame(Request(id, method, parameters)));
        return Task.FromResult(AnswerTo(id));
    }

    public async Task<JsonNode?> ResultAsync(string method, string parameters)
    {
        JsonObject answer = await AskAsync(method, parameters);
        Assert.True(answer.ContainsKey("result"), answer.ToJsonString());
        return answer["result"];
    }

    public JsonObject AnswerTo(int id) => Next(message => !message.ContainsKey("method") && message["id"]?.ToJsonString() == id.ToString(CultureInfo.InvariantCulture));

    /// <summary>The next message of a kind; what came before it is kept in <see cref="Seen"/>.</summary>
    public JsonObject Next(Func<JsonObject, bool> isWanted)
    {
        while (true)
        {
            Assert.True(received.TryTake(out JsonObject? message, Patience), "No such message came.");
            Seen.Add(message);
            if (isWanted(message))
            {
                return message;
            }
        }
    }

    public string Open(string path, string text, int version = 1)
    {
        string uri = UriOf(path);
        Tell("textDocument/didOpen", $$"""{"textDocument": {"uri": {{Quote(uri)}}, "languageId": "markdown", "version": {{version}}, "text": {{Quote(text)}} } }""");
        return uri;
    }

    public void Replace(string uri, int version, string text) =>
        Tell("textDocument/didChange", $$"""{"textDocument": {"uri": {{Quote(uri)}}, "version": {{version}}}, "contentChanges": [{"text": {{Quote(text)}}}]}""");

    public static string UriOf(string path) => DocumentUri.FromPath(path);

    /// <summary>The findings that are sent for a version of a file.</summary>
    public JsonArray Findings(string uri, int? version = null)
    {
        JsonObject sent = Next(message => (string?)message["method"] == "textDocument/publishDiagnostics"
            && (string?)message["params"]!["uri"] == uri && (version is null || (int?)message["params"]!["version"] == version));
        return sent["params"]!["diagnostics"]!.AsArray();
    }

    public static string[] Codes(JsonArray findings) => [.. findings.Select(finding => (string)finding!["code"]!)];

    public async ValueTask DisposeAsync()
    {
        toServer.Dispose();
        await End.WaitAsync(Patience);
        workspace.Dispose();
        reader.Join();
        received.Dispose();
    }

    private void ReadAll()
    {
        while (fromServer.Read() is { } body)
        {
            received.Add(JsonNode.Parse(body)!.AsObject());
        }
    }
}
