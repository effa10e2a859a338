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
        ["people"] = mining.People.Select(Person).ToJson(),
        ["team"] = new JsonObject { ["measures"] = Numbers(mining.Team) },
        ["manager"] = mining.Manager is { } manager ? Person(manager) : null,
        ["patterns"] = mining.Patterns.Select(Found).ToJson(),
        ["lists"] = new JsonObject
        {
            ["independent"] = mining.Lists.Independent.Select(Entry).ToJson(),
            ["needsContext"] = mining.Lists.NeedsContext.Select(Entry).ToJson(),
            ["silentlyUnderperforming"] = mining.Lists.SilentlyUnderperforming.Select(Entry).ToJson(),
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
        ["reasons"] = listed.Reasons.Select(reason => JsonValue.Create(reason)).ToJson(),
        ["citations"] = Citations(listed.Citations),
    };

    private static JsonArray Citations(IEnumerable<Citation> citations) => citations.Select(citation =>
        new JsonObject { ["path"] = citation.Path, ["commit"] = citation.Commit.ToString(), ["line"] = citation.Line }).ToJson();
}
