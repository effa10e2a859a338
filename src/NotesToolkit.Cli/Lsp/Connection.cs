using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>
/// Reads an editor's messages and answers them one after the other, in the order in which they came. All that wait are read before what they
/// leave is checked. What takes long is answered by a second thread, from what stood there when it was asked.
/// </summary>
internal sealed class Connection(Frames frames)
{
    private readonly Channel<JsonElement?> waiting = Channel.CreateUnbounded<JsonElement?>(new() { SingleReader = true });
    private readonly Channel<(string Id, Action Work)> slow = Channel.CreateUnbounded<(string Id, Action Work)>(new() { SingleReader = true });
    private readonly ConcurrentDictionary<string, bool> cancelled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Action<JsonElement>> replies = new(StringComparer.Ordinal);
    private readonly HashSet<string> said = new(StringComparer.Ordinal);
    private int asked;

    /// <summary>The answer to a request, by its method.</summary>
    public Dictionary<string, Func<JsonElement, JsonNode?>> Requests { get; } = new(StringComparer.Ordinal);

    /// <summary>The work that answers a request that takes long, by its method; it begins with a look at what stands there now.</summary>
    public Dictionary<string, Func<JsonElement, Func<JsonNode?>>> SlowRequests { get; } = new(StringComparer.Ordinal);

    /// <summary>What is done at a notification, by its method.</summary>
    public Dictionary<string, Action<JsonElement>> Notifications { get; } = new(StringComparer.Ordinal);

    /// <summary>What is done when no message waits.</summary>
    public Action Idle { get; set; } = () => { };

    /// <summary>Whether a request may be answered now; else the code of the error.</summary>
    public Func<string, int?> Refusal { get; set; } = _ => null;

    /// <summary>Whether the messages that wait are to be left, since the editor said that it ends.</summary>
    public bool HasEnded { get; set; }

    /// <summary>Whether a message waits, so that what is about to be checked will not stand for long.</summary>
    public bool IsWaiting => waiting.Reader.Count > 0;

    public void Notify(string method, JsonObject parameters) =>
        frames.Write(new() { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    /// <summary>Asks the editor something.</summary>
    public void Ask(string method, JsonNode? parameters, Action<JsonElement> reply)
    {
        string id = $"notes-{++asked}";
        replies[$"\"{id}\""] = reply;
        frames.Write(new() { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
    }

    /// <summary>Has <see cref="Idle"/> run once more, as if a message had come.</summary>
    public void Wake() => waiting.Writer.TryWrite(null);

    /// <summary>Answers messages until the editor ends, or the input does.</summary>
    public async Task RunAsync()
    {
        new Thread(ReadAll) { IsBackground = true, Name = "messages" }.Start();
        new Thread(WorkAll) { IsBackground = true, Name = "slow answers" }.Start();
        while (!HasEnded && await waiting.Reader.WaitToReadAsync())
        {
            while (!HasEnded && waiting.Reader.TryRead(out JsonElement? message))
            {
                if (message is { } real)
                    Handle(real);
            }

            if (!HasEnded)
                Guard(null, "the check", Idle);
        }

        slow.Writer.TryComplete();
    }

    private void ReadAll()
    {
        try
        {
            while (frames.Read() is { } body)
            {
                try
                {
                    using JsonDocument document = JsonDocument.Parse(body);
                    JsonElement message = document.RootElement.Clone();
                    if (MethodOf(message) == "$/cancelRequest" && message.Find("params", "id") is { } id)
                    {
                        // Seen here, so that it overtakes what waits.
                        cancelled[id.GetRawText()] = true;
                        continue;
                    }

                    waiting.Writer.TryWrite(message);
                }
                catch (JsonException)
                {
                    frames.Write(Failure(null, new(RpcException.ParseError, "This is no JSON.")));
                }
            }
        }
        catch (IOException)
        {
            // The editor is gone, and its end of the pipe with it.
        }

        waiting.Writer.TryComplete();
    }

    private void WorkAll()
    {
        while (slow.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (slow.Reader.TryRead(out (string Id, Action Work) next))
                next.Work();
        }
    }

    private void Handle(JsonElement message)
    {
        string? method = MethodOf(message);
        JsonElement parameters = message.Find("params") ?? default;
        if (method is null)
            Reply(message);
        else if (message.Find("id") is { } id)
            Guard(id.GetRawText(), method, () => Answer(method, id.GetRawText(), parameters));
        else if (Notifications.TryGetValue(method, out Action<JsonElement>? act) && (Refusal(method) is null || method == "exit"))
            Guard(null, method, () => act(parameters));
    }

    private void Answer(string method, string id, JsonElement parameters)
    {
        if (Refusal(method) is { } code)
            throw new RpcException(code, code == RpcException.NotInitialized ? "initialize comes first." : "The server is shut down.");

        RefuseCancelled(id);
        if (Requests.TryGetValue(method, out Func<JsonElement, JsonNode?>? answer))
        {
            Succeed(id, answer(parameters));
        }
        else if (SlowRequests.TryGetValue(method, out Func<JsonElement, Func<JsonNode?>>? begin))
        {
            Func<JsonNode?> work = begin(parameters);
            slow.Writer.TryWrite((id, () => Guard(id, method, () =>
            {
                RefuseCancelled(id);
                Succeed(id, work());
            })));
        }
        else
        {
            throw new RpcException(RpcException.MethodNotFound, $"{method} is not known here.");
        }
    }

    private void RefuseCancelled(string id)
    {
        if (cancelled.TryRemove(id, out _))
            throw new RpcException(RpcException.Cancelled, "cancelled");
    }

    private void Succeed(string id, JsonNode? result) => frames.Write(new() { ["jsonrpc"] = "2.0", ["id"] = JsonNode.Parse(id), ["result"] = result });

    [SuppressMessage("Design", "CA1031", Justification = "A fault in one answer is told to the editor, and must not take its other answers away.")]
    private void Guard(string? id, string method, Action act)
    {
        RpcException refused;
        try
        {
            act();
            return;
        }
        catch (RpcException known)
        {
            refused = known;
        }
        catch (NotesException told)
        {
            refused = new(RpcException.RequestFailed, told.Message);
        }
        catch (Exception failed) when (failed is KeyNotFoundException or InvalidOperationException or FormatException && id is not null)
        {
            refused = new(RpcException.InvalidParams, $"The parameters of {method} are not those of the protocol.");
        }
        catch (IOException)
        {
            HasEnded = true;
            return;
        }
        catch (Exception failed)
        {
            refused = new(RpcException.InternalError, $"{failed.GetType().Name} in {method}");
        }

        if (id is not null)
        {
            frames.Write(Failure(id, refused));
        }
        else if (said.Add(refused.Message))
        {
            // Once: what a check meets it meets every two seconds.
            Notify("window/logMessage", new() { ["type"] = 1, ["message"] = refused.Message });
        }
    }

    private void Reply(JsonElement message)
    {
        if (message.Find("id") is not { } id || (message.Find("result") is null && message.Find("error") is null && !replies.ContainsKey(id.GetRawText())))
            frames.Write(Failure(message.Find("id")?.GetRawText(), new(RpcException.InvalidRequest, "A message has a method.")));
        else if (replies.Remove(id.GetRawText(), out Action<JsonElement>? reply) && message.Find("result") is { } result)
            Guard(null, "a reply", () => reply(result));
    }

    private static string? MethodOf(JsonElement message) => message.Find("method") is { ValueKind: JsonValueKind.String } method ? method.GetString() : null;

    private static JsonObject Failure(string? id, RpcException failed) => new()
    {
        ["jsonrpc"] = "2.0",
        ["id"] = id is null ? null : JsonNode.Parse(id),
        ["error"] = new JsonObject { ["code"] = failed.Code, ["message"] = failed.Message },
    };
}
