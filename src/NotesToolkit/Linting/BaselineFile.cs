using System.Text.Json;

namespace NotesToolkit.Linting;

/// <summary>Reads and writes a baseline as JSON, its entries in one order whatever they came from.</summary>
internal static class BaselineFile
{
    private const int SchemaVersion = 1;

    public static Baseline Read(string path)
    {
        try
        {
            return Parse(path, File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new NotesException($"The baseline {path} cannot be read. Write one with --update-baseline.", exception);
        }
    }

    public static Baseline Parse(string path, byte[] bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            if (document.RootElement.GetProperty("schemaVersion").GetInt32() != SchemaVersion)
                throw new FormatException();

            return new(document.RootElement.GetProperty("findings").EnumerateArray().ToDictionary(
                entry => new BaselineEntry(Text(entry, "path"), Text(entry, "rule"), Text(entry, "sha256")),
                entry => entry.GetProperty("count").GetInt32()));
        }
        catch (Exception exception) when (exception
            is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new NotesException($"{path} is no baseline. Write one with --update-baseline to another file.", exception);
        }
    }

    /// <summary>Writes a baseline, whole or not at all; a file that says the same already is left alone.</summary>
    public static void Write(string path, Baseline baseline, FileWriter writer)
    {
        byte[] bytes = Encode(baseline);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            writer.Replace(path, stream => stream.Write(bytes));
    }

    public static byte[] Encode(Baseline baseline)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            json.WriteStartArray("findings");
            foreach ((BaselineEntry entry, int count) in baseline.Entries
                .OrderBy(entry => entry.Key.Path, StringComparer.Ordinal)
                .ThenBy(entry => entry.Key.Rule, StringComparer.Ordinal)
                .ThenBy(entry => entry.Key.Hash, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("path", entry.Path);
                json.WriteString("rule", entry.Rule);
                json.WriteString("sha256", entry.Hash);
                json.WriteNumber("count", count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static string Text(JsonElement entry, string key) => entry.GetProperty(key).GetString() ?? string.Empty;
}
