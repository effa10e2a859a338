using System.Text.Json.Nodes;
using NotesToolkit.Linting;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>Edits as the protocol has them: of whichever files, each with the version that it is of.</summary>
internal sealed class WorkspaceEdits(Editor editor, Documents documents)
{
    /// <summary>Edits of one file.</summary>
    public JsonObject Of(WorkspaceRoot root, SourceText target, IEnumerable<TextEdit> edits) => Of(root, [(target, edits)]);

    /// <summary>Edits of several files.</summary>
    public JsonObject Of(WorkspaceRoot root, IReadOnlyList<(SourceText Target, IEnumerable<TextEdit> Edits)> files)
    {
        if (!editor.TakesVersions)
        {
            JsonObject changes = [];
            foreach ((SourceText target, IEnumerable<TextEdit> edits) in files)
                changes[documents.UriOf(root, target.Path)] = Nodes(root, target, edits);

            return new() { ["changes"] = changes };
        }

        JsonArray all = [];
        foreach ((SourceText target, IEnumerable<TextEdit> edits) in files)
        {
            string uri = documents.UriOf(root, target.Path);
            Document? open = documents.Find(root, target.Path);
            if (editor.CreatesFiles && open is null && !File.Exists(Path.Combine(root.Folder, target.Path)))
                all.Add((JsonNode)new JsonObject { ["kind"] = "create", ["uri"] = uri });

            all.Add((JsonNode)new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = open?.Version },
                ["edits"] = Nodes(root, target, edits),
            });
        }

        return new() { ["documentChanges"] = all };
    }

    /// <summary>The edits that make one text of another, line by line, so that a cursor elsewhere stays where it is.</summary>
    public static IEnumerable<TextEdit> Between(SourceText before, SourceText after)
    {
        string[] old = Lines(before);
        string[] current = Lines(after);
        int[] starts = new int[old.Length + 1];
        for (int i = 0; i < old.Length; i++)
            starts[i + 1] = starts[i] + old[i].Length;

        return LineDiff.Compare(old, current).Select(hunk => new TextEdit(
            TextSpan.FromBounds(starts[hunk.OldStart], starts[hunk.OldStart + hunk.OldCount]),
            string.Concat(current.Skip(hunk.NewStart).Take(hunk.NewCount))));
    }

    private static string[] Lines(SourceText source) =>
    [
        .. Enumerable.Range(1, source.LineCount).Select(line =>
            source.Text[source.GetLine(line).Start..(line < source.LineCount ? source.GetLine(line + 1).Start : source.Text.Length)]),
    ];

    private JsonArray Nodes(WorkspaceRoot root, SourceText target, IEnumerable<TextEdit> edits) =>
        edits.Select(edit => (JsonNode?)new JsonObject { ["range"] = documents.Range(root, target, edit.Span), ["newText"] = edit.NewText }).ToJson();
}
