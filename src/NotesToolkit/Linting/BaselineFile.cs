using System.Text.Json.Serialization;

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
            return JsonSerializer.Deserialize(bytes, BaselineContext.Default.BaselineDocument) is { SchemaVersion: SchemaVersion } read
                ? new(read.Findings.ToDictionary(found => new BaselineEntry(found.Path, found.Rule, found.Sha256), found => found.Count))
                : throw new FormatException();
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException)
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
        IEnumerable<BaselineFinding> findings =
            baseline.Entries.Select(entry => new BaselineFinding(entry.Key.Path, entry.Key.Rule, entry.Key.Hash, entry.Value));
        BaselineDocument document = new(SchemaVersion,
        [
            .. findings.OrderBy(found => found.Path, StringComparer.Ordinal)
                .ThenBy(found => found.Rule, StringComparer.Ordinal)
                .ThenBy(found => found.Sha256, StringComparer.Ordinal),
        ]);
        return [.. JsonSerializer.SerializeToUtf8Bytes(document, BaselineContext.Default.BaselineDocument), (byte)'\n'];
    }
}

internal sealed record BaselineDocument(int SchemaVersion, IReadOnlyList<BaselineFinding> Findings);

internal sealed record BaselineFinding(string Path, string Rule, string Sha256, int Count);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n",
    RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(BaselineDocument))]
internal sealed partial class BaselineContext : JsonSerializerContext;
