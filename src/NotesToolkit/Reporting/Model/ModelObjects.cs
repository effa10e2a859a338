using NotesToolkit.Notes;
using NotesToolkit.Reporting.Templates;
using Scriban.Runtime;
using System.Collections;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
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
    /// <summary>A model as an object of its own, which a template may change.</summary>
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
        Cited cited => citations.Show(cited),
        IEnumerable items => Array(items),
        _ => Of(value),
    };

    private ScriptArray Array(IEnumerable items)
    {
        ScriptArray array = [];
        foreach (object? item in items)
            array.Add(Value(item)!);

        return array;
    }
}

/// <summary>Writes a model as JSON, markup aside.</summary>
internal static class ModelJson
{
    public static string Write(ScriptObject model)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            WriteValue(json, model);

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case ScriptObject members:
                json.WriteStartObject();
                foreach ((string key, object? member) in members.Where(entry => entry.Value is not RawText))
                {
                    json.WritePropertyName(key);
                    WriteValue(json, member);
                }

                json.WriteEndObject();
                break;
            case ScriptArray items:
                json.WriteStartArray();
                foreach (object? item in items)
                    WriteValue(json, item);

                json.WriteEndArray();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case null:
                json.WriteNullValue();
                break;
            default:
                throw new InvalidOperationException($"A model holds no {value.GetType().Name}.");
        }
    }
}
