namespace NotesToolkit.Cli.Output;

internal static class LogJson
{
    public static void Write(TextWriter output, NotesHistory history, IEnumerable<Trail> trails) => JsonOutput.Write(output, new()
    {
        ["schemaVersion"] = 1,
        ["commitments"] = trails.Select(trail => new JsonObject
        {
            ["id"] = trail.Id,
            ["owner"] = trail.Owner,
            ["path"] = trail.Path,
            ["openedBy"] = history.NameOf(trail.Opening.Commit.Info.Author),
            ["events"] = trail.Events.Select(happened => Event(history, happened)).ToJson(),
        }).ToJson(),
    });

    private static JsonObject Event(NotesHistory history, TrailEvent happened) => new JsonObject
    {
        ["kind"] = JsonOutput.CamelCase(happened.Kind),
        ["date"] = happened.Date.Text(),
        ["commit"] = happened.Commit.Info.Id.ToString(),
        ["author"] = history.NameOf(happened.Commit.Info.Author),
        ["path"] = happened.Path,
    }.With("from", happened.From).With("to", happened.To).With("why", happened.Why).With("late", happened.IsLate ? true : null);
}
