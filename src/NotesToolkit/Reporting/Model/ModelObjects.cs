using System.Collections;
using System.Text.Json.Serialization.Metadata;
using NotesToolkit.Notes;
using NotesToolkit.Reporting.Templates;
using Scriban.Runtime;

namespace NotesToolkit.Reporting.Model;

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
        {
            result.Add(property.Name, Value(property.Get!(model))!);
        }

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
        {
            array.Add(Value(item)!);
        }

        return array;
    }
}
