using System.Text.Json;
using NotesToolkit.Insights;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Output;

/// <summary>What was mined as JSON.</summary>
internal static class MineJson
{
    public static void Write(TextWriter output, Mining mining) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteString("asOf", mining.AsOf.Text());
        json.WriteString("from", mining.Period.From.Text());
        json.WriteString("to", mining.Period.To.Text());
        json.WriteString("commit", mining.Commit?.Info.Id.ToString());
        json.WriteStartArray("people");
        foreach (PersonMeasures person in mining.People)
            WritePerson(json, person);

        json.WriteEndArray();
        json.WriteStartObject("team");
        MeasuresJson.Write(json, mining.Team);
        json.WriteEndObject();
        json.WritePropertyName("manager");
        if (mining.Manager is { } manager)
            WritePerson(json, manager);
        else
            json.WriteNullValue();

        WritePatterns(json, mining.Patterns);
        json.WriteStartObject("lists");
        WriteList(json, "independent", mining.Lists.Independent);
        WriteList(json, "needsContext", mining.Lists.NeedsContext);
        WriteList(json, "silentlyUnderperforming", mining.Lists.SilentlyUnderperforming);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WritePerson(Utf8JsonWriter json, PersonMeasures person)
    {
        json.WriteStartObject();
        json.WriteString("person", person.Person);
        MeasuresJson.Write(json, person.Measures);
        json.WriteEndObject();
    }

    private static void WritePatterns(Utf8JsonWriter json, IReadOnlyList<Pattern> patterns)
    {
        json.WriteStartArray("patterns");
        foreach (Pattern pattern in patterns)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(pattern.Kind.ToString()));
            json.WriteString("person", pattern.Person);
            if (pattern.Topic is { } topic)
                json.WriteString("topic", topic);

            json.WriteNumber("count", pattern.Count);
            WriteCitations(json, pattern.Citations);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<Listed> list)
    {
        json.WriteStartArray(name);
        foreach (Listed listed in list)
        {
            json.WriteStartObject();
            json.WriteString("person", listed.Person);
            json.WriteStartArray("reasons");
            foreach (string reason in listed.Reasons)
                json.WriteStringValue(reason);

            json.WriteEndArray();
            WriteCitations(json, listed.Citations);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCitations(Utf8JsonWriter json, IReadOnlyList<Citation> citations)
    {
        json.WriteStartArray("citations");
        foreach (Citation citation in citations)
        {
            json.WriteStartObject();
            json.WriteString("path", citation.Path);
            json.WriteString("commit", citation.Commit.ToString());
            json.WriteNumber("line", citation.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
