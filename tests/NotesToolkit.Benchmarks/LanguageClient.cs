namespace NotesToolkit.Benchmarks;

/// <summary>An editor's end of the published language server, one thread wide: it waits for what it asked.</summary>
internal sealed class LanguageClient : IDisposable
{
    private readonly Process server;
    private readonly BufferedStream answers;
    private int asked;

    public LanguageClient(string program, string folder)
    {
        server = GitRun.Start(program, folder, "lsp");
        answers = new(server.StandardOutput.BaseStream, 1 << 16);
        Ask("initialize", """{"processId": null, "rootUri": null, "capabilities": {} }""");
        Tell("initialized", "{}");
    }

    /// <summary>The most memory that the server held.</summary>
    public long Memory
    {
        get
        {
            server.Refresh();
            return server.PeakWorkingSet64;
        }
    }

    public void Tell(string method, string parameters) => Write($$"""{"jsonrpc": "2.0", "method": "{{method}}", "params": {{parameters}} }""");

    /// <summary>Asks, and waits for the answer.</summary>
    public void Ask(string method, string parameters)
    {
        int id = ++asked;
        Write($$"""{"jsonrpc": "2.0", "id": {{id}}, "method": "{{method}}", "params": {{parameters}} }""");
        Wait(message => message.TryGetProperty("id", out JsonElement answered) && answered.ValueKind == JsonValueKind.Number && answered.GetInt32() == id);
    }

    /// <summary>Waits for the findings of a version; gives how many there are.</summary>
    public int Findings(int version)
    {
        JsonElement sent = Wait(message => message.TryGetProperty("method", out JsonElement method) && method.ValueEquals("textDocument/publishDiagnostics")
            && message.GetProperty("params").TryGetProperty("version", out JsonElement of) && of.GetInt32() == version);
        return sent.GetProperty("params").GetProperty("diagnostics").GetArrayLength();
    }

    public void Dispose()
    {
        Ask("shutdown", "null");
        Tell("exit", "null");
        server.WaitForExit();
        answers.Dispose();
        server.Dispose();
    }

    private void Write(string body)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        Stream input = server.StandardInput.BaseStream;
        input.Write([.. Encoding.ASCII.GetBytes($"Content-Length: {bytes.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n"), .. bytes]);
        input.Flush();
    }

    private JsonElement Wait(Func<JsonElement, bool> isWanted)
    {
        while (true)
        {
            int length = 0;
            for (string line = ReadLine(); line.Length > 0; line = ReadLine())
                length = int.Parse(line["Content-Length: ".Length..], CultureInfo.InvariantCulture);

            byte[] body = new byte[length];
            answers.ReadExactly(body);
            using JsonDocument message = JsonDocument.Parse(body);
            if (isWanted(message.RootElement))
                return message.RootElement.Clone();
        }
    }

    private string ReadLine()
    {
        StringBuilder line = new();
        for (int sign = answers.ReadByte(); sign != '\n'; sign = answers.ReadByte())
            line.Append(sign >= 0 ? (char)sign : throw new InvalidOperationException("The server has ended."));

        return line.ToString().TrimEnd('\r');
    }
}
