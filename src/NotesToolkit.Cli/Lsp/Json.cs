using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotesToolkit.Cli.Lsp;

/// <summary>Ways into an editor's messages, of which every part may be missing.</summary>
internal static class Json
{
    /// <summary>What stands under some names, or null where it is not there or null.</summary>
    public static JsonElement? Find(this JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element) || element.ValueKind == JsonValueKind.Null)
                return null;
        }

        return element;
    }

    public static bool IsTrue(this JsonElement element, params ReadOnlySpan<string> names) => element.Find(names) is { ValueKind: JsonValueKind.True };

    public static string? Text(this JsonElement element, params ReadOnlySpan<string> names) =>
        element.Find(names) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>A whole number, however large somebody writes it; the protocol's own are not larger than an int.</summary>
    public static int? Number(this JsonElement element, params ReadOnlySpan<string> names) =>
        element.Find(names) is { ValueKind: JsonValueKind.Number } number ? (int)Math.Clamp(number.GetDouble(), int.MinValue, int.MaxValue) : null;

    public static IEnumerable<JsonElement> Items(this JsonElement element, params ReadOnlySpan<string> names) =>
        element.Find(names) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    public static JsonArray ToJson(this IEnumerable<JsonNode?> nodes) => [.. nodes];
}
