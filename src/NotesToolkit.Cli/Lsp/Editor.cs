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

    public bool WantsHints { get; private set; }

    public bool WantsLens { get; private set; }

    /// <summary>Whether it asks for findings itself, so that sent ones would be there twice.</summary>
    public bool AsksForFindings => can.Find("textDocument", "diagnostic") is not null;

    public bool Can(params ReadOnlySpan<string> capability) => can.IsTrue(capability);

    public void Read(JsonElement parameters)
    {
        can = parameters.Find("capabilities") ?? default;
        Encoding = PositionEncoding.Choose([.. can.Items("general", "positionEncodings").Select(name => name.GetString())]);
        Process = parameters.Number("processId");
        folders.UnionWith(parameters.Find("workspaceFolders") is { } several ? PathsOf(several.Items()) : PathsOf([parameters], "rootUri"));
        Configure(parameters.Find("initializationOptions") ?? default);
    }

    public void ChangeFolders(JsonElement parameters, Func<WorkspaceRoot, bool> isOpen)
    {
        folders.UnionWith(PathsOf(parameters.Items("event", "added")));
        string[] removed = [.. PathsOf(parameters.Items("event", "removed"))];
        folders.ExceptWith(removed);
        foreach (WorkspaceRoot root in Workspace.Roots.Where(root => removed.Contains(root.Folder) && !isOpen(root)).ToList())
            Workspace.Close(root);
    }

    private static IEnumerable<string> PathsOf(IEnumerable<JsonElement> folders, string key = "uri") =>
        from folder in folders
        let path = DocumentUri.ToPath(folder.Text(key) ?? string.Empty)
        where path is not null && Path.IsPathFullyQualified(path)
        select Path.TrimEndingDirectorySeparator(path);

    public void Configure(JsonElement settings)
    {
        settings = settings.Find("notes") ?? settings;
        WantsHints = settings.Find("hints") is null ? WantsHints : settings.IsTrue("hints");
        WantsLens = settings.Find("lens") is null ? WantsLens : settings.IsTrue("lens");
        if (settings.Find("trusted") is { } trusted)
            Workspace.Trust(trusted.ValueKind != JsonValueKind.False);
    }
}
