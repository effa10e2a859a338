using System.Text.Json;
using NotesToolkit.Linting;

namespace NotesToolkit.Cli.Lsp;

/// <summary>What the editor is, can do and wants; and the notes that it works on.</summary>
internal sealed class Editor(Workspace workspace)
{
    public Workspace Workspace { get; } = workspace;

    public PositionEncoding Encoding { get; private set; } = PositionEncoding.Utf16;

    /// <summary>Whether its findings may be given with other places.</summary>
    public bool ShowsRelated { get; private set; }

    /// <summary>Whether it asks for findings itself, so that sent ones would stand there twice.</summary>
    public bool AsksForFindings { get; private set; }

    /// <summary>Whether it asks again when told that something changed.</summary>
    public bool AsksAgain { get; private set; }

    /// <summary>Whether edits may name the version that they are of.</summary>
    public bool TakesVersions { get; private set; }

    public bool CreatesFiles { get; private set; }

    public bool TakesSnippets { get; private set; }

    public bool TakesConfiguration { get; private set; }

    public bool NestsSymbols { get; private set; }

    public bool RefreshesLens { get; private set; }

    public bool RefreshesHints { get; private set; }

    /// <summary>The process that started the server, or null.</summary>
    public int? Process { get; private set; }

    /// <summary>Whether commitments are to be followed by how far off they are.</summary>
    public bool WantsHints { get; private set; }

    /// <summary>Whether headings are to tell what is open under them.</summary>
    public bool WantsLens { get; private set; }

    public void Read(JsonElement parameters)
    {
        JsonElement can = parameters.Find("capabilities") ?? default;
        Encoding = PositionEncoding.Choose([.. can.Items("general", "positionEncodings").Select(name => name.GetString())]);
        ShowsRelated = can.IsTrue("textDocument", "publishDiagnostics", "relatedInformation");
        AsksForFindings = can.Find("textDocument", "diagnostic") is not null;
        AsksAgain = can.IsTrue("workspace", "diagnostics", "refreshSupport");
        TakesVersions = can.IsTrue("workspace", "workspaceEdit", "documentChanges");
        CreatesFiles = TakesVersions && can.Items("workspace", "workspaceEdit", "resourceOperations").Any(operation => operation.ValueEquals("create"));
        TakesSnippets = can.IsTrue("textDocument", "completion", "completionItem", "snippetSupport");
        TakesConfiguration = can.IsTrue("workspace", "configuration");
        NestsSymbols = can.IsTrue("textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport");
        RefreshesLens = can.IsTrue("workspace", "codeLens", "refreshSupport");
        RefreshesHints = can.IsTrue("workspace", "inlayHint", "refreshSupport");
        Process = parameters.Number("processId");
        Configure(parameters.Find("initializationOptions") ?? default);
    }

    /// <summary>Takes the settings that are there; the others stay.</summary>
    public void Configure(JsonElement settings)
    {
        settings = settings.Find("notes") ?? settings;
        WantsHints = settings.Find("hints") is { } hints ? hints.ValueKind == JsonValueKind.True : WantsHints;
        WantsLens = settings.Find("lens") is { } lens ? lens.ValueKind == JsonValueKind.True : WantsLens;
        if (settings.Find("trusted") is { } trusted)
            Workspace.StartsPrograms = trusted.ValueKind != JsonValueKind.False;
    }
}
