namespace NotesToolkit.Cli.Tests.Lsp;

/// <summary>Applies an editor's edits, as an editor does that counts in UTF-16.</summary>
internal static class Edits
{
    /// <summary>The text after the edits of an action that are of one file.</summary>
    public static string Apply(JsonNode action, string uri, string text)
    {
        JsonNode edit = action["edit"]!;
        JsonArray edits = edit["documentChanges"] is JsonArray changes
            ? changes.Single(change => (string?)change!["textDocument"]?["uri"] == uri)!["edits"]!.AsArray()
            : edit["changes"]![uri]!.AsArray();
        foreach (JsonNode? one in edits.OrderByDescending(one => Offset(text, one!["range"]!["start"]!)))
        {
            text = text[..Offset(text, one!["range"]!["start"]!)] + (string)one["newText"]! + text[Offset(text, one["range"]!["end"]!)..];
        }

        return text;
    }

    private static int Offset(string text, JsonNode position)
    {
        int offset = 0;
        for (int line = (int)position["line"]!; line > 0; line--)
        {
            offset = text.IndexOf('\n', offset) + 1;
        }

        return offset + (int)position["character"]!;
    }
}
