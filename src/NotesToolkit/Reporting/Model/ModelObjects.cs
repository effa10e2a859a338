using NotesToolkit.Insights;
using NotesToolkit.Reporting.Templates;
using Scriban.Runtime;
using System.Collections;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NotesToolkit.Reporting.Model;

/// <summary>The names and values of the typed models, as generated code knows them: no reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Head))]
[JsonSerializable(typeof(CalibrationModel))]
[JsonSerializable(typeof(NarrativeModel))]
[JsonSerializable(typeof(PersonPage))]
[JsonSerializable(typeof(PrepModel))]
[JsonSerializable(typeof(PromotionModel))]
[JsonSerializable(typeof(SelfAuditModel))]
[JsonSerializable(typeof(SiteIndex))]
[JsonSerializable(typeof(SkipLevelModel))]
[JsonSerializable(typeof(TeamModel))]
[JsonSerializable(typeof(TrailModel))]
[JsonSerializable(typeof(NotePage))]
internal sealed partial class ModelContext : JsonSerializerContext;

/// <summary>Turns typed models into Scriban's objects: the one place where that is done. Days become texts <c>yyyy-MM-dd</c>.</summary>
internal sealed class ModelObjects(Citations citations)
{
    public ScriptObject Of(object model)
    {
        ScriptObject result = new(StringComparer.Ordinal);
        JsonTypeInfo type = ModelContext.Default.GetTypeInfo(model.GetType())
            ?? throw new InvalidOperationException($"{model.GetType().Name} is no model.");
        foreach (JsonPropertyInfo property in type.Properties)
            result.Add(property.Name, Value(property.Get!(model))!);

        return result;
    }

    private object? Value(object? value) => value switch
    {
        null or string or bool or int or RawText => value,
        DateOnly day => day.Text(),
        Citation place => citations.Show(place),
        Ratio ratio => new ScriptObject(StringComparer.Ordinal)
        {
            ["count"] = ratio.Count, ["of"] = ratio.Of, ["enough"] = ratio.IsEnough, ["text"] = ratio.Text,
        },
        Tally tally => new ScriptObject(StringComparer.Ordinal)
        {
            ["total"] = tally.Total, ["of"] = tally.Of, ["p50"] = tally.P50, ["p90"] = tally.P90, ["max"] = tally.Max,
            ["enough"] = tally.Of >= Ratio.Enough,
        },
        Spread spread => new ScriptObject(StringComparer.Ordinal)
        {
            ["of"] = spread.Of, ["p50"] = spread.P50, ["p90"] = spread.P90, ["max"] = spread.Max, ["enough"] = spread.Of >= Ratio.Enough,
        },
        IEnumerable items => new ScriptArray(items.Cast<object?>().Select(Value)!),
        _ => Of(value),
    };
}

internal static class ModelJson
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ScriptObject model)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
            Node(model)!.WriteTo(json);

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static JsonNode? Node(object? value) => value switch
    {
        ScriptObject members => new JsonObject(
            members.Where(entry => entry.Value is not RawText).Select(entry => KeyValuePair.Create(entry.Key, Node(entry.Value)))),
        ScriptArray items => new JsonArray([.. items.Select(Node)]),
        string text => text,
        bool truth => truth,
        int number => number,
        null => null,
        _ => throw new InvalidOperationException($"A model holds no {value.GetType().Name}."),
    };
}
