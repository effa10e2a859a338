namespace NotesToolkit.Cli.Output;

internal static class LogJson
{
    public static void Write(TextWriter output, NotesHistory history, IEnumerable<Trail> trails) => JsonOutput.Write(output, new()
    {
        ["schemaVersion"] = 1,
        ["commitments"] = JsonOutput.List(trails, trail => new JsonObject
        {
            ["id"] = trail.Id,
            ["owner"] = trail.Owner,
            ["path"] = trail.Path,
            ["openedBy"] = history.NameOf(trail.Opening.Commit.Info.Author),
            ["events"] = JsonOutput.List(trail.Events, happened => Event(history, happened)),
        }),
    });

    private static JsonObject Event(NotesHistory history, TrailEvent happened)
    {
        JsonObject json = new()
        {
            ["kind"] = JsonOutput.CamelCase(happened.Kind),
            ["date"] = happened.Date.Text(),
            ["commit"] = happened.Commit.Info.Id.ToString(),
            ["author"] = history.NameOf(happened.Commit.Info.Author),
            ["path"] = happened.Path,
        };
        foreach ((string key, string? value) in new[] { ("from", happened.From), ("to", happened.To), ("why", happened.Why) })
        {
            if (value is not null)
                json[key] = value;
        }

        if (happened.IsLate)
            json["late"] = true;

        return json;
    }
}
