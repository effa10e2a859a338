using NotesToolkit.Linting;

namespace NotesToolkit.Cli.Lsp;

/// <summary>Edits as the protocol has them: of whichever files, each with the version that it is of.</summary>
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
                (JsonNode?)new JsonObject { ["range"] = documents.Range(root, target, edit.Span), ["newText"] = edit.NewText }).ToJson();
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
        TextSpan[] old = [.. Lines(before)];
        string[] current = [.. Lines(after).Select(after.Slice)];
        return LineDiff.Compare([.. old.Select(before.Slice)], current).Select(hunk =>
        {
            int start = hunk.OldStart < old.Length ? old[hunk.OldStart].Start : before.Text.Length;
            int end = hunk.OldCount == 0 ? start : old[hunk.OldStart + hunk.OldCount - 1].End;
            return new TextEdit(TextSpan.FromBounds(start, end), string.Concat(current.Skip(hunk.NewStart).Take(hunk.NewCount)));
        });
    }

    private static IEnumerable<TextSpan> Lines(SourceText source) => Enumerable.Range(1, source.LineCount).Select(line =>
        TextSpan.FromBounds(source.GetLine(line).Start, line < source.LineCount ? source.GetLine(line + 1).Start : source.Text.Length));
}
