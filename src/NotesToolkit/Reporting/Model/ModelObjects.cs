using NotesToolkit.Insights;
using Scriban.Runtime;
using System.Collections;

namespace NotesToolkit.Reporting.Model;

/// <summary>The names and values of the typed models, as generated code knows them: no reflection.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Head))]
[JsonSerializable(typeof(PersonModel))]
[JsonSerializable(typeof(SelfAuditModel))]
[JsonSerializable(typeof(SiteIndex))]
[JsonSerializable(typeof(TeamModel))]
[JsonSerializable(typeof(TrailModel))]
[JsonSerializable(typeof(NotePage))]
[JsonSerializable(typeof(Spread))]
[JsonSerializable(typeof(Tally))]
internal sealed partial class ModelContext : JsonSerializerContext;

/// <summary>Turns typed models into Scriban's objects: the one place where that is done. Days become texts <c>yyyy-MM-dd</c>.</summary>
internal sealed class ModelObjects(Citations citations, TemplateStore store)
{
    // Names and words of every alphabet stay readable; nothing of this is put into HTML.
    public static readonly JsonSerializerOptions Options =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<PersonModel, ScriptObject> members = [];
    private ScriptObject? whole;

    public ScriptObject Of(object model) => model is PersonModel person ? OfPerson(person) : Object(Properties(model));

    private ScriptObject OfPerson(PersonModel person)
    {
        Dictionary<string, Func<object?>> known = Properties(person).SelectMany(part => Properties(part.Read()!))
            .ToDictionary(entry => entry.Key, entry => entry.Read, StringComparer.Ordinal);
        return Object(person.Keys.Select(key => key.Split('=')).Select(names =>
            (names[0], known.TryGetValue(names[^1], out Func<object?>? read) ? read : () => person.Measure(names[^1]))));
    }

    private ScriptObject Object(IEnumerable<(string Key, Func<object?> Read)> members)
    {
        ScriptObject result = new(StringComparer.Ordinal);
        whole ??= result;
        foreach ((string key, Func<object?> read) in members)
            result.Add(key, Value(read())!);

        return result;
    }

    private static IEnumerable<(string Key, Func<object?> Read)> Properties(object model) =>
        (ModelContext.Default.GetTypeInfo(model.GetType()) ?? throw new InvalidOperationException($"{model.GetType().Name} is no model."))
            .Properties.Select(property => (property.Name, (Func<object?>)(() => property.Get!(model))));

    private object? Value(object? value) => value switch
    {
        null or string or bool or int => value,
        Drawings drawings => new ChartsObject(whole!, Of(drawings), store),
        DateOnly day => day.Text(),
        Citation place => citations.Show(place),
        Ratio ratio => new ScriptObject(StringComparer.Ordinal)
        {
            ["count"] = ratio.Count, ["of"] = ratio.Of, ["enough"] = ratio.IsEnough, ["text"] = ratio.Text,
        },
        Tally { Of: var of } => Object(Properties(value).Append(("enough", () => of >= Ratio.Enough))),
        Spread { Of: var of } => Object(Properties(value).Append(("enough", () => of >= Ratio.Enough))),
        // A member is shown among all, and among those of the level.
        PersonModel member => members.TryGetValue(member, out ScriptObject? known) ? known : members[member] = Of(member),
        IEnumerable items => new ScriptArray(items.Cast<object?>().Select(Value)!),
        _ => Of(value),
    };

    public static string Json(ScriptObject model) => Node(model)!.ToJsonString(Options) + "\n";

    private static JsonNode? Node(object? value) => value switch
    {
        ScriptObject members => new JsonObject(
            members.Keys.Where(key => members[key] is not RawText).Select(key => KeyValuePair.Create(key, Node(members[key])))),
        ScriptArray items => new JsonArray([.. items.Select(Node)]),
        string text => text,
        bool truth => truth,
        int number => number,
        null => null,
        _ => throw new InvalidOperationException($"A model holds no {value.GetType().Name}."),
    };
}
