using System.Text.Json;
using System.Text.Json.Nodes;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>The files that the editor shows, and the roots that they stand in.</summary>
internal sealed class Documents
{
    private readonly Dictionary<string, Document> open = new(StringComparer.Ordinal);
    private readonly Editor editor;

    public Documents(Connection connection, Editor editor)
    {
        this.editor = editor;
        connection.Notifications["textDocument/didOpen"] = parameters =>
        {
            JsonElement item = parameters.GetProperty("textDocument");
            Open(item.Text("uri") ?? string.Empty, item.Number("version"), item.Text("text") ?? string.Empty);
        };
        connection.Notifications["textDocument/didChange"] = parameters =>
        {
            if (Find(parameters) is { } document)
                Set(document.With(parameters, editor.Encoding));
        };
        connection.Notifications["textDocument/didSave"] = parameters => Look(Find(parameters)?.Root);
        connection.Notifications["textDocument/didClose"] = parameters => Close(Find(parameters));
        connection.Notifications["workspace/didChangeWatchedFiles"] = _ => editor.Workspace.Roots.ToList().ForEach(Look);
    }

    /// <summary>Those that are open.</summary>
    public IReadOnlyCollection<Document> All => open.Values;

    /// <summary>Called with one that was closed.</summary>
    public Action<Document> Closed { get; set; } = _ => { };

    public Document? Find(JsonElement parameters) => open.GetValueOrDefault(parameters.Text("textDocument", "uri") ?? string.Empty);

    /// <summary>The open document of a file of a root, or null.</summary>
    public Document? Find(WorkspaceRoot root, string path) => open.Values.FirstOrDefault(document => document.Root == root && document.Source.Path == path);

    public string UriOf(WorkspaceRoot root, string path) => Find(root, path)?.Uri ?? DocumentUri.FromPath(Path.Combine(root.Folder, path));

    /// <summary>A range in a file of a root, as the editor counts it.</summary>
    public JsonObject Range(WorkspaceRoot root, SourceText source, TextSpan span)
    {
        Document? shown = Find(root, source.Path);
        return shown is { Shift: > 0 } && ReferenceEquals(shown.Source, source)
            ? editor.Encoding.Range(shown.Shown, new(span.Start + shown.Shift, span.Length))
            : editor.Encoding.Range(source, span);
    }

    /// <summary>The offset of a position in the text that is read.</summary>
    public int Offset(Document document, JsonElement position) => Math.Max(0, editor.Encoding.Offset(document.Shown, position) - document.Shift);

    public TextSpan Span(Document document, JsonElement range)
    {
        int start = Offset(document, range.GetProperty("start"));
        return TextSpan.FromBounds(start, Math.Max(start, Offset(document, range.GetProperty("end"))));
    }

    /// <summary>Looks what changed on the disk, and whether the files still stand in the roots that they stood in. Gives whether anything did.</summary>
    public bool Look()
    {
        Document[] moved = [.. open.Values.Where(document => document.FullPath is not null && RootOf(document.FullPath) != document.Root)];
        foreach (Document document in moved)
        {
            document.Root?.Lift(document.Source.Path);
            Open(document.Uri, document.Version, document.Shown.Text);
        }

        return editor.Workspace.Roots.ToList().FindAll(root => root.Look()).Count > 0 || moved.Length > 0;
    }

    private static void Look(WorkspaceRoot? root) => root?.Look(isWhole: true);

    private void Open(string uri, int? version, string text)
    {
        string? full = DocumentUri.ToPath(uri);
        WorkspaceRoot? root = full is null ? null : RootOf(full);
        string path = root is null ? uri : Path.GetRelativePath(root.Folder, full!).Replace(Path.DirectorySeparatorChar, '/');
        if (root is { IsRoot: true } && NoteName.LooksLikeNote(Path.GetFileName(path)))
            root.Include(path);

        Set(Document.Of(uri, version, text, root, path));
    }

    private WorkspaceRoot? RootOf(string path)
    {
        try
        {
            return Path.IsPathFullyQualified(path) ? editor.Workspace.RootOf(path) : null;
        }
        catch (NotesException)
        {
            return null;
        }
    }

    private void Set(Document document)
    {
        open[document.Uri] = document;
        document.Root?.Lay(document.Source);
    }

    private void Close(Document? document)
    {
        if (document is not null && open.Remove(document.Uri))
        {
            document.Root?.Lift(document.Source.Path);
            Closed(document);
        }
    }
}
