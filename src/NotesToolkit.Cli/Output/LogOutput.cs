namespace NotesToolkit.Cli.Output;

internal static class LogOutput
{
    public static void Write(TextWriter output, NotesHistory history, IReadOnlyList<Trail> trails, Palette palette)
    {
        foreach ((int i, Trail trail) in trails.Index())
        {
            if (i > 0)
                output.WriteLine();

            string owners = trail.Owner is null ? "nobody" : string.Join(" and @", trail.Owners);
            output.WriteLine($"{palette.Bold(trail.Id ?? "(no id)")}  @{owners}  {trail.Facts.Text}");
            output.WriteLine(palette.Faint($"  {trail.Path}, opened by {history.NameOf(trail.Opening.Commit.Info.Author)}"));
            if (trail.UnknownBefore is { } commit)
                output.WriteLine(palette.Faint($"  unknown before {commit.Info.Id.Abbreviated}, where it already had a past"));

            foreach (string line in Lines(trail, palette))
                output.WriteLine(line);
        }
    }

    public static void WriteJson(TextWriter output, NotesHistory history, IEnumerable<Trail> trails) => JsonOutput.Write(output, new()
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

    public static IEnumerable<string> Lines(Trail trail, Palette palette) =>
        from happened in trail.Events
        let why = happened.Why is null ? string.Empty : $"  \"{happened.Why}\""
        let place = palette.Faint($"{happened.Path}{Commit(happened.Commit)}")
        select $"  {happened.Date.Text()}  {happened.Tell(Days.Text, name => name)}{why}  {place}";

    private static string Commit(HistoryCommit commit) => UncommittedNotes.IsOne(commit) ? ", not committed" : $"@{commit.Info.Id.Abbreviated}";

    private static JsonObject Event(NotesHistory history, TrailEvent happened) => new JsonObject
    {
        ["kind"] = ReportBuilder.CamelCase(happened.Kind),
        ["date"] = happened.Date.Text(),
        ["commit"] = happened.Commit.Info.Id.ToString(),
        ["author"] = history.NameOf(happened.Commit.Info.Author),
        ["path"] = happened.Path,
    }.With("from", happened.From).With("to", happened.To).With("why", happened.Why).With("late", happened.IsLate ? true : null);
}
