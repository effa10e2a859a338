using System.Text;
using System.Text.Json;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>A file that an editor shows, as it stands there.</summary>
internal sealed record Document(string Uri, int? Version, SourceText Shown)
{
    /// <summary>The root that it stands in, or null: it lies on no disk, or is no file of any notes.</summary>
    public WorkspaceRoot? Root { get; init; }

    /// <summary>The absolute path, or null.</summary>
    public string? FullPath { get; } = DocumentUri.ToPath(Uri);

    /// <summary>The text as it is read: without a byte order mark, by its path from the root.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The note that it is, or null.</summary>
    public Note? Note => Root?.Notebook.Find(Source.Path);

    /// <summary>How many units the editor's text has before the text that is read.</summary>
    public int Shift => Shown.Text.Length > 0 && Shown.Text[0] == '\uFEFF' ? 1 : 0;

    public static Document Of(string uri, int? version, string text, WorkspaceRoot? root, string path) =>
        new(uri, version, new(path, text)) { Root = root, Source = Read(path, text) };

    /// <summary>The document after the changes of one notification: each of a range, or of the whole text, upon the one before it.</summary>
    public Document With(JsonElement parameters, PositionEncoding encoding)
    {
        SourceText shown = Shown;
        foreach (JsonElement change in parameters.Items("contentChanges"))
        {
            string text = change.Text("text") ?? string.Empty;
            if (change.Find("range") is { } range)
            {
                TextSpan span = encoding.Span(shown, range);
                text = string.Concat(shown.Text.AsSpan(0, span.Start), text, shown.Text.AsSpan(span.End));
            }

            shown = new(Source.Path, text);
        }

        return this with { Version = parameters.Number("textDocument", "version") ?? Version, Shown = shown, Source = Read(Source.Path, shown.Text) };
    }

    /// <summary>What an editor holds is what it would save: the file's bytes are read as they are everywhere.</summary>
    private static SourceText Read(string path, string text) => SourceText.Decode(path, Encoding.UTF8.GetBytes(text));
}
