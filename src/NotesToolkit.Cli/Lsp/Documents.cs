namespace NotesToolkit.Cli.Lsp;

internal sealed class Documents(Editor editor)
{
    private Dictionary<string, Document> open = new(StringComparer.Ordinal);

    public Editor Editor => editor;

    public IReadOnlyCollection<Document> All => open.Values;

    /// <summary>Those that are open now, for work that ends when others may be.</summary>
    public Documents Now() => new(editor) { open = new(open, StringComparer.Ordinal) };

    public Document? Find(JsonElement parameters) => open.GetValueOrDefault(UriIn(parameters));

    public Document? Find(WorkspaceRoot root, string path) =>
        open.Values.FirstOrDefault(document => document.Root == root && document.Source.Path == path);

    /// <summary>Where in a note a request is asked for; null where that is no note of a root, or one whose text cannot be read.</summary>
    public Place? Place(JsonElement parameters) => Find(parameters) is { Root: { IsRoot: true }, Note: { Source.Defect: null } note } document
        ? new(this, document, note,
            (parameters.Find("position") ?? parameters.Find("range", "start")) is { } position ? Offset(document, position) : 0)
        : null;

    public string UriOf(WorkspaceRoot root, string path) => Find(root, path)?.Uri ?? DocumentUri.FromPath(Path.Combine(root.Folder, path));

    public JsonObject Range(WorkspaceRoot root, SourceText source, TextSpan span) =>
        Find(root, source.Path) is { Shift: > 0 } shown && ReferenceEquals(shown.Source, source)
            ? editor.Encoding.Range(shown.Shown, new(span.Start + shown.Shift, span.Length))
            : editor.Encoding.Range(source, span);

    public JsonObject Location(WorkspaceRoot root, SourceText source, TextSpan span) =>
        new() { ["uri"] = UriOf(root, source.Path), ["range"] = Range(root, source, span) };

    public JsonObject Edits(WorkspaceRoot root, params IEnumerable<(SourceText Target, IEnumerable<TextEdit> Edits)> files)
    {
        var all = from file in files
                  let edits = file.Edits.Select(edit =>
                      new JsonObject { ["range"] = Range(root, file.Target, edit.Span), ["newText"] = edit.NewText }).ToJson()
                  select (Uri: UriOf(root, file.Target.Path), Find(root, file.Target.Path)?.Version, Edits: edits);
        return editor.Can("workspace", "workspaceEdit", "documentChanges")
            ? new() { ["documentChanges"] = all.Select(Versioned).ToJson() }
            : new() { ["changes"] = new JsonObject(all.Select(file => KeyValuePair.Create(file.Uri, (JsonNode?)file.Edits))) };

        static JsonObject Versioned((string Uri, int? Version, JsonArray Edits) file) =>
            new() { ["textDocument"] = new JsonObject { ["uri"] = file.Uri, ["version"] = file.Version }, ["edits"] = file.Edits };
    }

    public TextSpan Span(Document document, JsonElement range)
    {
        TextSpan shown = editor.Encoding.Span(document.Shown, range);
        return TextSpan.FromBounds(Math.Max(0, shown.Start - document.Shift), Math.Max(0, shown.End - document.Shift));
    }

    public void Open(JsonElement parameters) =>
        Open(UriIn(parameters), parameters.Number("textDocument", "version"), parameters.Text("textDocument", "text") ?? string.Empty);

    public void Change(JsonElement parameters)
    {
        if (Find(parameters) is { } document)
            Set(document.With(parameters, editor.Encoding));
    }

    public Document? Close(JsonElement parameters)
    {
        if (open.Remove(UriIn(parameters), out Document? document))
            document.Root?.Lift(document.Source.Path);

        return document;
    }

    public bool Look()
    {
        Document[] moved = [.. open.Values.Where(document => document.FullPath is not null && RootOf(document.FullPath) != document.Root)];
        foreach (Document document in moved)
        {
            document.Root?.Lift(document.Source.Path);
            Open(document.Uri, document.Version, document.Shown.Text);
        }

        foreach (WorkspaceRoot gone in editor.Workspace.Roots.Where(root => !IsOpen(root) && !Directory.Exists(root.Folder)).ToList())
            editor.Workspace.Close(gone);

        return editor.Workspace.Roots.ToList().FindAll(root => root.Look(isWhole: false)).Count > 0 || moved.Length > 0;
    }

    public static void Look(params IEnumerable<WorkspaceRoot?> roots)
    {
        foreach (WorkspaceRoot? root in roots.ToList())
            root?.Look(isWhole: true);
    }

    /// <summary>The roots of the workspace as they are on the disk: one without an open file is looked at only when it is asked about.</summary>
    public IReadOnlyList<WorkspaceRoot> Roots()
    {
        IReadOnlyList<WorkspaceRoot> roots = editor.OpenRoots();
        Look(roots.Where(root => !IsOpen(root)));
        return roots;
    }

    public bool IsOpen(WorkspaceRoot root) => open.Values.Any(document => document.Root == root);

    public int Offset(Document document, JsonElement position) => Math.Max(0, editor.Encoding.Offset(document.Shown, position) - document.Shift);

    private void Open(string uri, int? version, string text)
    {
        string? full = DocumentUri.ToPath(uri);
        WorkspaceRoot? root = full is null ? null : RootOf(full);
        string path = root is null ? uri : Path.GetRelativePath(root.Folder, full!).Replace(Path.DirectorySeparatorChar, '/');
        if (root is { IsRoot: true } && NoteName.LooksLikeNote(Path.GetFileName(path)))
            root.Include(path);

        Set(new Document(uri, version, new(path, text)) { Root = root });
    }

    private static string UriIn(JsonElement parameters) => parameters.Text("textDocument", "uri") ?? string.Empty;

    private WorkspaceRoot? RootOf(string path) =>
        Path.IsPathFullyQualified(path) ? NotesException.Try<WorkspaceRoot?>(() => editor.Workspace.RootOf(path), _ => null) : null;

    private void Set(Document document)
    {
        open[document.Uri] = document;
        document.Root?.Lay(document.Source);
    }
}
