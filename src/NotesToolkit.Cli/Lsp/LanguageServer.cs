namespace NotesToolkit.Cli.Lsp;

internal sealed class LanguageServer
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private readonly Connection connection;
    private readonly TimeProvider clock;
    private readonly Editor editor;
    private readonly Documents documents;
    private readonly DiagnosticReports reports;
    private bool isInitialized;
    private volatile bool isShutDown;

    public LanguageServer(Frames frames, Workspace workspace, TimeProvider clock)
    {
        this.clock = clock;
        connection = new(frames) { Idle = Check, Refusal = Refusal };
        editor = new(workspace);
        documents = new(editor);
        reports = new(connection, editor, documents);
        Tell();
        Answer();
    }

    /// <summary>Serves until the editor ends. Gives whether it said so first.</summary>
    public async Task<bool> RunAsync()
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
        Names names = new(documents);
        Symbols symbols = new(documents);
        Glance glance = new(editor, documents);
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
        asked["workspace/symbol"] = symbols.OfWorkspace;
        Ask("textDocument/completion", new Completion(editor, documents).Of);
        AskOfName("textDocument/definition", names.Definitions);
        AskOfName("textDocument/references", names.References);
        AskOfName("textDocument/prepareRename", names.PrepareRename);
        AskOfName("textDocument/rename", names.Rename);
        Ask("textDocument/documentSymbol", symbols.OfDocument);
        Ask("textDocument/foldingRange", Symbols.Folds);
        Ask("textDocument/documentLink", symbols.Links);
        Ask("textDocument/codeLens", glance.Lenses);
        Ask("textDocument/inlayHint", glance.Hints);

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
            ["capabilities"] = fixedOnes.With("positionEncoding", editor.Encoding.Name)
                .With("codeActionProvider", new JsonObject { ["codeActionKinds"] = CodeActions.Kinds.ToJson() }),
            ["serverInfo"] = new JsonObject { ["name"] = "notes", ["version"] = ProgramVersion.Number },
        };
    }

    private void AskForSettings()
    {
        if (!editor.Can("workspace", "configuration"))
            return;

        JsonObject wanted = new() { ["items"] = new JsonArray(new JsonObject { ["section"] = "notes" }) };
        connection.Ask("workspace/configuration", wanted, settings =>
        {
            if (settings is { ValueKind: JsonValueKind.Array } && settings.GetArrayLength() > 0)
                editor.Configure(settings[0]);
        });
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
