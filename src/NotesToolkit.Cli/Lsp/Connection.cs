using System.Threading.Channels;

namespace NotesToolkit.Cli.Lsp;

/// <summary>Answers an editor's messages in their order; all that wait are read before a check; slow answers are made beside it, in turn.</summary>
internal sealed class Connection(Frames frames)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Channel<JsonElement?> waiting = Channel.CreateUnbounded<JsonElement?>(new() { SingleReader = true });
    private readonly ConcurrentDictionary<string, bool> cancelled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Action<JsonElement>> replies = new(StringComparer.Ordinal);
    private readonly HashSet<string> said = new(StringComparer.Ordinal);
    private Task slow = Task.CompletedTask;
    private int asked;

    public Dictionary<string, Func<JsonElement, JsonNode?>> Requests { get; } = new(StringComparer.Ordinal);

    /// <summary>The work that answers a request that takes long, by its method; it begins with a look at what is there now.</summary>
    public Dictionary<string, Func<JsonElement, Func<JsonNode?>>> SlowRequests { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Action<JsonElement>> Notifications { get; } = new(StringComparer.Ordinal);

    public required Action Idle { get; init; }

    public required Func<string, RpcException?> Refusal { get; init; }

    public bool HasEnded { get; set; }

    public bool IsWaiting => waiting.Reader.TryPeek(out _);

    public bool IsQuietFor(TimeSpan time) => !SpinWait.SpinUntil(() => IsWaiting, time);

    public void Notify(string method, JsonObject parameters) => Send(new() { ["method"] = method, ["params"] = parameters });

    public void Ask(string method, JsonNode? parameters, Action<JsonElement> reply)
    {
        string id = $"notes-{++asked}";
        replies[$"\"{id}\""] = reply;
        Send(new() { ["id"] = id, ["method"] = method, ["params"] = parameters });
    }

    public void Wake() => waiting.Writer.TryWrite(null);

    public async Task RunAsync()
    {
        new Thread(ReadAll) { IsBackground = true, Name = "messages" }.Start();
        await foreach (JsonElement? message in waiting.Reader.ReadAllAsync())
        {
            if (message is { } real)
                Handle(real);

            if (!HasEnded && !IsWaiting)
                Guard(null, "the check", Idle);

            if (HasEnded)
                break;
        }

        await Task.WhenAny(slow, Task.Delay(Patience));
    }

    private void ReadAll()
    {
        try
        {
            while (frames.Read() is { } body)
                Read(body);
        }
        catch (IOException)
        {
            // The editor is gone, and its end of the pipe with it.
        }

        waiting.Writer.TryComplete();
    }

    private void Read(byte[] body)
    {
        try
        {
            JsonElement message = JsonElement.Parse(body);

            // Seen here, so that it overtakes what waits.
            if (message.Text("method") == "$/cancelRequest" && message.Find("params", "id") is { } id)
                cancelled[id.GetRawText()] = true;
            else
                waiting.Writer.TryWrite(message);
        }
        catch (JsonException)
        {
            Fail(null, new(RpcException.ParseError, "This is no JSON."));
        }
    }

    private void Handle(JsonElement message)
    {
        JsonElement parameters = message.Find("params") ?? default;
        string? id = message.Find("id")?.GetRawText();
        if (message.Text("method") is not { } method)
            Reply(message, id);
        else if (id is not null)
            Guard(id, method, () => Answer(method, id, parameters));
        else if (Notifications.TryGetValue(method, out Action<JsonElement>? act) && (method == "exit" || Refusal(method) is null))
            Guard(null, method, () => act(parameters));
    }

    private void Answer(string method, string id, JsonElement parameters)
    {
        if (Refusal(method) is { } refused)
            throw refused;

        if (Requests.TryGetValue(method, out Func<JsonElement, JsonNode?>? answer))
        {
            Succeed(id, () => answer(parameters));
        }
        else if (SlowRequests.TryGetValue(method, out Func<JsonElement, Func<JsonNode?>>? begin))
        {
            Func<JsonNode?> work = begin(parameters);
            slow = slow.ContinueWith(_ => Guard(id, method, () => Succeed(id, work)), TaskScheduler.Default);
        }
        else
        {
            throw new RpcException(RpcException.MethodNotFound, $"{method} is not known here.");
        }
    }

    private void Succeed(string id, Func<JsonNode?> work)
    {
        if (cancelled.TryRemove(id, out _))
            throw new RpcException(RpcException.Cancelled, "cancelled");

        Send(new() { ["id"] = JsonNode.Parse(id), ["result"] = work() });
    }

    private void Fail(string? id, RpcException failed) => Send(new()
    {
        ["id"] = id is null ? null : JsonNode.Parse(id),
        ["error"] = new JsonObject { ["code"] = failed.Code, ["message"] = failed.Message },
    });

    /// <summary>Sends a message. Where that fails the editor is gone; where anything else is refused, that is but a fault of one answer.</summary>
    private void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        try
        {
            frames.Write(message);
        }
        catch (IOException)
        {
            HasEnded = true;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "A fault in one answer is reported, and must not take the others away.")]
    private void Guard(string? id, string method, Action act)
    {
        RpcException refused;
        try
        {
            act();
            return;
        }
        catch (Exception failed)
        {
            refused = (failed is AggregateException { InnerException: { } first } ? first : failed) switch
            {
                RpcException known => known,
                NotesException expected => new(RpcException.RequestFailed, expected.Message),
                ObjectDisposedException => new(RpcException.ContentModified, $"git's state changed during {method}."),
                KeyNotFoundException or InvalidOperationException or FormatException when id is not null =>
                    new(RpcException.InvalidParams, $"The parameters of {method} are not those of the protocol."),
                _ => new(RpcException.InternalError, $"{failed.GetType().Name} in {method}"),
            };
        }

        // Without anybody who waits for it, once: what a check meets it meets every two seconds.
        if (id is not null)
            Fail(id, refused);
        else if (said.Add(refused.Message))
            Notify("window/logMessage", new() { ["type"] = 1, ["message"] = refused.Message });
    }

    private void Reply(JsonElement message, string? id)
    {
        if (id is null || (message.Find("result") is null && message.Find("error") is null && !replies.ContainsKey(id)))
            Fail(id, new(RpcException.InvalidRequest, "A message has a method."));
        else if (replies.Remove(id, out Action<JsonElement>? reply) && message.Find("result") is { } result)
            Guard(null, "a reply", () => reply(result));
    }
}

[SuppressMessage("Design", "CA1032", Justification = "Each has a code, which the usual constructors would leave out.")]
internal sealed class RpcException(int code, string message) : Exception(message)
{
    public const int ParseError = -32700;
    public const int InvalidRequest = -32600;
    public const int MethodNotFound = -32601;
    public const int InvalidParams = -32602;
    public const int InternalError = -32603;
    public const int NotInitialized = -32002;
    public const int RequestFailed = -32803;
    public const int Cancelled = -32800;
    public const int ContentModified = -32801;

    public int Code { get; } = code;
}
