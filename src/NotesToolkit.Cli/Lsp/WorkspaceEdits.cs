using DiffPlex.Model;

namespace NotesToolkit.Cli.Lsp;

internal sealed class WorkspaceEdits(Editor editor, Documents documents)
{
    public JsonObject Of(WorkspaceRoot root, params IEnumerable<(SourceText Target, IEnumerable<TextEdit> Edits)> files)
    {
        JsonObject changes = [];
        JsonArray all = [];
        foreach ((SourceText target, IEnumerable<TextEdit> edits) in files)
        {
            string uri = documents.UriOf(root, target.Path);
            JsonArray nodes = edits.Select(edit =>
                new JsonObject { ["range"] = documents.Range(root, target, edit.Span), ["newText"] = edit.NewText }).ToJson();
            if (!editor.TakesVersions)
            {
                changes[uri] = nodes;
                continue;
            }

            JsonObject file = new() { ["uri"] = uri, ["version"] = documents.Find(root, target.Path)?.Version };
            all.Add((JsonNode)new JsonObject { ["textDocument"] = file, ["edits"] = nodes });
        }

        return editor.TakesVersions ? new() { ["documentChanges"] = all } : new() { ["changes"] = changes };
    }

    /// <summary>The edits that make one text of another, line by line, so that a cursor elsewhere stays where it is.</summary>
    public static IEnumerable<TextEdit> Between(SourceText before, SourceText after)
    {
        DiffResult lines = DiffFormat.Compare(before, after);
        return lines.DiffBlocks.Select(block => new TextEdit(
            TextSpan.FromBounds(StartOf(block.DeleteStartA), StartOf(block.DeleteStartA + block.DeleteCountA)),
            string.Concat(lines.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB))));

        int StartOf(int line) => line < before.LineCount ? before.GetLine(line + 1).Start : before.Text.Length;
    }
}
