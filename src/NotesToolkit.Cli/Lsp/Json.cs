namespace NotesToolkit.Cli.Lsp;

internal static class Json
{
    public static JsonElement? Find(this JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element) || element.ValueKind == JsonValueKind.Null)
                return null;
        }

        return element;
    }

    public static bool IsTrue(this JsonElement element, params ReadOnlySpan<string> names) =>
        element.Find(names) is { ValueKind: JsonValueKind.True };

    public static string? Text(this JsonElement element, params ReadOnlySpan<string> names) =>
        element.Find(names) is { ValueKind: JsonValueKind.String } text ? Text(text) : null;

    /// <summary>A whole number, however large somebody writes it; the protocol's own are not larger than an int.</summary>
    public static int? Number(this JsonElement element, params ReadOnlySpan<string> names) =>
        element.Find(names) is { ValueKind: JsonValueKind.Number } found ? (int)Math.Clamp(found.GetDouble(), int.MinValue, int.MaxValue) : null;

    public static IEnumerable<JsonElement> Items(this JsonElement element, params ReadOnlySpan<string> names) =>
        element.Find(names) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    private static string Text(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a pair of surrogates, which an editor that counts in UTF-16 may hold for a moment: its other half may come with the next change.
            return Regex.Unescape(text.GetRawText()[1..^1]);
        }
    }
}
