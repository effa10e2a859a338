namespace NotesToolkit.Cli.Lsp;

internal sealed class LanguageServer
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private readonly Connection connection;
    private readonly Editor editor;
    private readonly Documents documents;
    private readonly DiagnosticReports reports;
    private bool isInitialized;
    private bool isShutDown;

    public LanguageServer(Frames frames, Workspace workspace)
    {
        connection = new(frames) { Idle = Check, Refusal = Refusal };
        editor = new(workspace);
        documents = new(editor);
        reports = new(connection, documents);
        Tell();
        Answer();
    }

    public async Task<bool> RunAsync(TimeProvider clock)
    {
        using ITimer timer = clock.CreateTimer(_ => connection.Wake(), null, Look, Look);
        await connection.RunAsync();
        return isShutDown;
    }

    private void Tell()
    {
        Dictionary<string, Action<JsonElement>> handlers = connection.Notifications;
        handlers["initialized"] = _ => AskForSettings();
        handlers["exit"] = _ => connection.HasEnded = true;
        handlers["workspace/didChangeConfiguration"] = parameters =>
        {
            editor.Configure(parameters.Find("settings") ?? default);
            AskForSettings();
        };
        handlers["workspace/didChangeWorkspaceFolders"] = parameters => editor.ChangeFolders(parameters, documents.IsOpen);
        handlers["workspace/didChangeWatchedFiles"] = _ => Documents.Look(editor.Workspace.Roots);
        handlers["textDocument/didOpen"] = documents.Open;
        handlers["textDocument/didChange"] = documents.Change;
        handlers["textDocument/didSave"] = parameters => Documents.Look(documents.Find(parameters)?.Root);
        handlers["textDocument/didClose"] = parameters => reports.Clear(documents.Close(parameters));
    }

    private void Answer()
    {
        connection.SlowRequests["textDocument/hover"] = new Hover(documents).Of;
        connection.SlowRequests["workspace/diagnostic"] = reports.OfWorkspace;

        Dictionary<string, Func<JsonElement, JsonNode?>> asked = connection.Requests;
        asked["initialize"] = Initialize;
        asked["shutdown"] = _ =>
        {
            isShutDown = true;
            return null;
        };
        asked["textDocument/diagnostic"] = reports.Of;
        asked["textDocument/codeAction"] = new CodeActions(documents, reports).Of;
        asked["workspace/symbol"] = parameters => Symbols.OfWorkspace(documents, parameters);
        Ask("textDocument/completion", Completion.Of);
        AskOfName("textDocument/definition", Names.Definitions);
        AskOfName("textDocument/references", Names.References);
        AskOfName("textDocument/prepareRename", Names.PrepareRename);
        AskOfName("textDocument/rename", Names.Rename);
        Ask("textDocument/documentSymbol", Symbols.OfDocument);
        Ask("textDocument/foldingRange", Symbols.Folds);
        Ask("textDocument/documentLink", Symbols.Links);
        Ask("textDocument/codeLens", Glance.Lenses);
        Ask("textDocument/inlayHint", Glance.Hints);

        void Ask(string method, Func<Place, JsonElement, JsonNode?> answer) =>
            asked[method] = parameters => documents.Place(parameters) is { } place ? answer(place, parameters) : null;

        void AskOfName(string method, Func<Place, Name, JsonElement, JsonNode?> answer) => Ask(method, (place, parameters) =>
            place is { Note.IsReadable: true, Name: { } name } ? answer(place, name, parameters) : null);
    }

    private RpcException? Refusal(string method) =>
        !isInitialized && method != "initialize" ? new(RpcException.NotInitialized, "initialize comes first.")
        : isShutDown ? new(RpcException.InvalidRequest, "The server is shut down.")
        : null;

    private void Check()
    {
        // Its streams may be held open by another process.
        if (editor.Process is { } client && !IsAlive(client))
            connection.HasEnded = true;
        else if (isInitialized && !isShutDown)
            reports.Push(isSurprise: documents.Look());
    }

    private JsonObject Initialize(JsonElement parameters)
    {
        if (isInitialized)
            throw new RpcException(RpcException.InvalidRequest, "initialize comes once.");

        isInitialized = true;
        editor.Read(parameters);
        JsonObject fixedOnes = JsonNode.Parse(Pages.Find("capabilities.json", GetType())!)!.AsObject();
        return new()
        {
            ["capabilities"] = fixedOnes.With("positionEncoding", editor.Encoding.Name),
            ["serverInfo"] = new JsonObject { ["name"] = "notes", ["version"] = ProgramVersion.Number },
        };
    }

    private void AskForSettings()
    {
        JsonObject wanted = new() { ["items"] = new JsonArray(new JsonObject { ["section"] = "notes" }) };
        if (editor.Can("workspace", "configuration"))
            connection.Ask("workspace/configuration", wanted, settings => editor.Configure(settings.Items().FirstOrDefault()));
    }

    private static bool IsAlive(int id)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
