namespace NotesToolkit.Cli.Output;

internal static class JsonOutput
{
    public static void Write(TextWriter output, JsonObject json) => output.WriteLine(json.ToJsonString(ModelObjects.Options));

    public static JsonArray ToJson(this IEnumerable<JsonNode?> nodes) => [.. nodes];

    public static JsonObject With(this JsonObject json, string key, JsonNode? value)
    {
        if (value is not null)
            json[key] = value;

        return json;
    }
}
