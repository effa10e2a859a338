namespace NotesToolkit.Cli.Output;

internal static class MineJson
{
    public static void Write(TextWriter output, Mining mining) => JsonOutput.Write(output, new()
    {
        ["schemaVersion"] = 1,
        ["asOf"] = mining.AsOf.Text(),
        ["from"] = mining.Period.From.Text(),
        ["to"] = mining.Period.To.Text(),
        ["commit"] = mining.Commit?.Info.Id.ToString(),
        ["people"] = JsonOutput.List(mining.People, Person),
        ["team"] = new JsonObject { ["measures"] = Numbers(mining.Team) },
        ["manager"] = mining.Manager is { } manager ? Person(manager) : null,
        ["patterns"] = JsonOutput.List(mining.Patterns, Found),
        ["lists"] = new JsonObject
        {
            ["independent"] = JsonOutput.List(mining.Lists.Independent, Entry),
            ["needsContext"] = JsonOutput.List(mining.Lists.NeedsContext, Entry),
            ["silentlyUnderperforming"] = JsonOutput.List(mining.Lists.SilentlyUnderperforming, Entry),
        },
    });

    private static JsonObject Person(PersonMeasures person) => new() { ["person"] = person.Person, ["measures"] = Numbers(person.Measures) };

    private static JsonObject Numbers(Measures measures) =>
        new(Measure.All.Select(measure => KeyValuePair.Create(measure.Name, (JsonNode?)Number(measures[measure.Name]))));

    private static JsonObject Number(object value) => value switch
    {
        Ratio ratio => new() { ["count"] = ratio.Count, ["of"] = ratio.Of },
        Tally tally => new() { ["total"] = tally.Total, ["of"] = tally.Of, ["p50"] = tally.P50, ["p90"] = tally.P90, ["max"] = tally.Max },
        Spread spread => new() { ["of"] = spread.Of, ["p50"] = spread.P50, ["p90"] = spread.P90, ["max"] = spread.Max },
        _ => throw new UnreachableException(),
    };

    private static JsonObject Found(Pattern pattern) =>
        new JsonObject { ["kind"] = JsonOutput.CamelCase(pattern.Kind), ["person"] = pattern.Person }
            .With("topic", pattern.Topic).With("count", pattern.Count).With("citations", Citations(pattern.Citations));

    private static JsonObject Entry(Listed listed) => new()
    {
        ["person"] = listed.Person,
        ["reasons"] = JsonOutput.List(listed.Reasons, reason => JsonValue.Create(reason)),
        ["citations"] = Citations(listed.Citations),
    };

    private static JsonArray Citations(IEnumerable<Citation> citations) => JsonOutput.List(citations, citation =>
        new JsonObject { ["path"] = citation.Path, ["commit"] = citation.Commit.ToString(), ["line"] = citation.Line });
}
