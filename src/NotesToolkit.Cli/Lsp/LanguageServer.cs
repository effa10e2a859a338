using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using NotesToolkit.Linting;

namespace NotesToolkit.Cli.Lsp;

/// <summary>The life of a language server: what it can do, what it is told, and its end.</summary>
internal sealed class LanguageServer
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private readonly Connection connection;
    private readonly TimeProvider clock;
    private readonly Editor editor;
    private readonly Documents documents;
    private readonly DiagnosticReports reports;
    private bool isInitialized;
    private bool isShutDown;

    public LanguageServer(Frames frames, Workspace workspace, TimeProvider clock)
    {
        connection = new(frames);
        this.clock = clock;
        editor = new(workspace);
        documents = new(connection, editor);
        Findings findings = new();
        reports = new(connection, editor, documents, findings);
        _ = new CodeActions(connection, editor, documents, findings, reports);
        _ = new Hover(connection, documents);
        _ = new Completion(connection, editor, documents);
        _ = new Names(connection, editor, documents);
        _ = new Symbols(connection, editor, documents);
        _ = new Glance(connection, editor, documents);
        connection.Refusal = method => !isInitialized && method is not "initialize" ? RpcException.NotInitialized
            : isShutDown && method is not "exit" ? RpcException.InvalidRequest
            : null;
        connection.Requests["initialize"] = Initialize;
        connection.Notifications["initialized"] = _ => AskForSettings();
        connection.Notifications["workspace/didChangeConfiguration"] = parameters =>
        {
            editor.Configure(parameters.Find("settings") ?? default);
            AskForSettings();
        };
        connection.Requests["shutdown"] = _ =>
        {
            isShutDown = true;
            return null;
        };
        connection.Notifications["exit"] = _ => connection.HasEnded = true;
        connection.Idle = Check;
    }

    /// <summary>Serves until the editor ends. Gives 0 where it said so first, else 1.</summary>
    public async Task<int> RunAsync()
    {
        using ITimer timer = clock.CreateTimer(_ => connection.Wake(), null, Look, Look);
        await connection.RunAsync();
        return isShutDown ? ExitCode.Fine : ExitCode.Found;
    }

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
        return new()
        {
            ["capabilities"] = Capabilities(),
            ["serverInfo"] = new JsonObject { ["name"] = "notes", ["version"] = ProgramVersion.Number },
        };
    }

    private JsonObject Capabilities() => new()
    {
        ["positionEncoding"] = editor.Encoding.Name,
        ["textDocumentSync"] = new JsonObject { ["openClose"] = true, ["change"] = 2, ["save"] = true },
        ["diagnosticProvider"] = new JsonObject { ["identifier"] = "notes", ["interFileDependencies"] = true, ["workspaceDiagnostics"] = true },
        ["codeActionProvider"] = new JsonObject { ["codeActionKinds"] = new JsonArray("quickfix", "refactor.rewrite", CodeActions.FixAllKind) },
        ["hoverProvider"] = true,
        ["completionProvider"] = Completion.Capability(),
        ["definitionProvider"] = true,
        ["referencesProvider"] = true,
        ["documentHighlightProvider"] = true,
        ["renameProvider"] = new JsonObject { ["prepareProvider"] = true },
        ["documentSymbolProvider"] = true,
        ["workspaceSymbolProvider"] = true,
        ["documentLinkProvider"] = new JsonObject { ["resolveProvider"] = false },
        ["foldingRangeProvider"] = true,
        ["codeLensProvider"] = new JsonObject { ["resolveProvider"] = false },
        ["inlayHintProvider"] = true,
        ["workspace"] = new JsonObject { ["workspaceFolders"] = new JsonObject { ["supported"] = true, ["changeNotifications"] = true } },
    };

    private void AskForSettings()
    {
        if (editor.TakesConfiguration)
        {
            connection.Ask("workspace/configuration", new JsonObject { ["items"] = new JsonArray(new JsonObject { ["section"] = "notes" }) }, settings =>
            {
                if (settings is { ValueKind: JsonValueKind.Array } && settings.GetArrayLength() > 0)
                    editor.Configure(settings[0]);
            });
        }
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
