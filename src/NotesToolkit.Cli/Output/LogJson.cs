using System.Text.Json;
using NotesToolkit.History;
using NotesToolkit.Notes;

namespace NotesToolkit.Cli.Output;

/// <summary>Trails as JSON.</summary>
internal static class LogJson
{
    public static void Write(TextWriter output, NotesHistory history, IEnumerable<Trail> trails) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        json.WriteStartArray("commitments");
        foreach (Trail trail in trails)
        {
            json.WriteStartObject();
            json.WriteString("id", trail.Id);
            json.WriteString("owner", trail.Owner);
            json.WriteString("path", trail.Path);
            json.WriteString("openedBy", history.NameOf(trail.Opening.Commit.Info.Author));
            json.WriteStartArray("events");
            foreach (TrailEvent happened in trail.Events)
                WriteEvent(json, history, trail, happened);

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteEvent(Utf8JsonWriter json, NotesHistory history, Trail trail, TrailEvent happened)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(happened.Kind.ToString()));
        json.WriteString("date", happened.Date.Text());
        json.WriteString("commit", happened.Commit.Info.Id.ToString());
        json.WriteString("author", history.NameOf(happened.Commit.Info.Author));
        json.WriteString("path", happened.Path);
        WriteIfThere(json, "from", happened.From);
        WriteIfThere(json, "to", happened.To);
        WriteIfThere(json, "why", happened.Why is { } why ? why : null);
        if (happened.IsLate)
            json.WriteBoolean("late", value: true);

        json.WriteEndObject();
    }

    private static void WriteIfThere(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
            json.WriteString(key, value);
    }
}
