namespace NotesToolkit.Cli.Lsp;

internal sealed class Editor(Workspace workspace)
{
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private JsonElement can;

    public Workspace Workspace { get; } = workspace;

    /// <summary>The roots of open files, and those of the editor's folders, which are read when the workspace is first asked about.</summary>
    public IReadOnlyList<WorkspaceRoot> OpenRoots()
    {
        foreach (string folder in folders.Where(Directory.Exists))
            Workspace.RootOf(Path.Combine(folder, NotesConfiguration.FileName));

        return [.. Workspace.Roots.Where(root => root.IsRoot)];
    }

    public PositionEncoding Encoding { get; private set; } = PositionEncoding.Utf16;

    public int? Process { get; private set; }

    /// <summary>Whether commitments are to be followed by how far off they are.</summary>
    public bool WantsHints { get; private set; }

    /// <summary>Whether headings show what is open under them.</summary>
    public bool WantsLens { get; private set; }

    /// <summary>Whether it asks for findings itself, so that sent ones would be there twice.</summary>
    public bool AsksForFindings => can.Find("textDocument", "diagnostic") is not null;

    public bool TakesVersions => can.IsTrue("workspace", "workspaceEdit", "documentChanges");

    /// <summary>Whether it says that it can do what a capability of the protocol names.</summary>
    public bool Can(params ReadOnlySpan<string> capability) => can.IsTrue(capability);

    public void Read(JsonElement parameters)
    {
        can = parameters.Find("capabilities") ?? default;
        Encoding = PositionEncoding.Choose([.. can.Items("general", "positionEncodings").Select(name => name.GetString())]);
        Process = parameters.Number("processId");
        IEnumerable<string?> named = parameters.Find("workspaceFolders") is { } several
            ? several.Items().Select(folder => folder.Text("uri"))
            : [parameters.Text("rootUri")];
        folders.UnionWith(named.Select(PathOf).OfType<string>());
        Configure(parameters.Find("initializationOptions") ?? default);
    }

    /// <summary>Takes up folders that were added, and lets go of those that were removed, unless a file in them is open.</summary>
    public void ChangeFolders(JsonElement parameters, Func<WorkspaceRoot, bool> isOpen)
    {
        folders.UnionWith(parameters.Items("event", "added").Select(folder => PathOf(folder.Text("uri"))).OfType<string>());
        string[] removed = [.. parameters.Items("event", "removed").Select(folder => PathOf(folder.Text("uri"))).OfType<string>()];
        folders.ExceptWith(removed);
        foreach (WorkspaceRoot root in Workspace.Roots.Where(root => removed.Contains(root.Folder) && !isOpen(root)).ToList())
            Workspace.Close(root);
    }

    private static string? PathOf(string? uri) => uri is null || DocumentUri.ToPath(uri) is not { } path || !Path.IsPathFullyQualified(path)
        ? null : Path.TrimEndingDirectorySeparator(path);

    /// <summary>Takes the settings that are there; the others stay.</summary>
    public void Configure(JsonElement settings)
    {
        settings = settings.Find("notes") ?? settings;
        WantsHints = settings.Find("hints") is { } hints ? hints.ValueKind == JsonValueKind.True : WantsHints;
        WantsLens = settings.Find("lens") is { } lens ? lens.ValueKind == JsonValueKind.True : WantsLens;
        if (settings.Find("trusted") is { } trusted)
            Workspace.Trust(trusted.ValueKind != JsonValueKind.False);
    }
}
