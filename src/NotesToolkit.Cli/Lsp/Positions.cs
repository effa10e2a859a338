using System.Text.Json;
using System.Text.Json.Nodes;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>Positions and ranges as messages hold them.</summary>
internal static class Positions
{
    /// <summary>The span of a range; of one that ends before it begins, none.</summary>
    public static TextSpan Span(this PositionEncoding encoding, SourceText source, JsonElement range)
    {
        int start = encoding.Offset(source, range.GetProperty("start"));
        return TextSpan.FromBounds(start, Math.Max(start, encoding.Offset(source, range.GetProperty("end"))));
    }

    public static int Offset(this PositionEncoding encoding, SourceText source, JsonElement position) =>
        encoding.Offset(source, position.Number("line") ?? throw new KeyNotFoundException("line"), position.Number("character") ?? throw new KeyNotFoundException("character"));

    public static JsonObject Range(this PositionEncoding encoding, SourceText source, TextSpan span) =>
        new() { ["start"] = Node(encoding.Position(source, span.Start)), ["end"] = Node(encoding.Position(source, span.End)) };

    private static JsonObject Node((int Line, int Character) position) => new() { ["line"] = position.Line, ["character"] = position.Character };
}
