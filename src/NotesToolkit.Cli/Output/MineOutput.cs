namespace NotesToolkit.Cli.Output;

/// <summary>What was mined as text: the lists, the patterns, and then the numbers. Below five there is no percentage, only the counts.</summary>
internal static class MineOutput
{
    private const int ShownCitations = 3;

    private static readonly string[] Grades = ["local", "pushed", "signed and pushed"];
    private static readonly Measure[] Columns = [.. Measure.All.Where(measure => measure.Column.Length > 0)];

    public static void Write(TextWriter output, Mining mining, IReadOnlyCollection<Evidence> cited, Palette palette)
    {
        string commit = mining.Commit is { } tip ? $", commit {tip.Info.Id.Abbreviated}" : string.Empty;
        IEnumerable<string> grades = Grades.Select(grade => $"{cited.Count(commit => commit.Grade == grade)} {grade}");
        output.WriteLine($"{mining.Period.From.Text()} to {mining.Period.To.Text()}, as of {mining.AsOf.Text()}{commit}");
        output.WriteLine(palette.Faint($"Evidence: {Counted.Of(cited.Count, "commit")} cited, {string.Join(", ", grades)}"));
        if (mining.Imported is { } imported)
            output.WriteLine(imported);

        Section("Independent", mining.Lists.Independent.Select(Line));
        Section("Needs context", mining.Lists.NeedsContext.Select(Line));
        Section("Silently underperforming", mining.Lists.SilentlyUnderperforming.Select(Line));
        Section("Patterns", mining.Patterns
            .OrderBy(pattern => pattern.Person, StringComparer.Ordinal).ThenByDescending(pattern => pattern.Count)
            .Select(pattern => $"{pattern.Person}: {pattern.Text}{Cited(pattern.Citations, palette)}"));
        if (mining.People is [var only])
            Section(only.Person, Rows(only.Measures));
        else
            Section("The numbers (n of n; a percentage from five on)", Table(mining, palette));

        string Line(Listed listed) => $"{listed.Person}: {string.Join("; ", listed.Reasons)}{Cited(listed.Citations, palette)}";

        void Section(string title, IEnumerable<string> lines) => WriteList(output, $"\n{palette.Bold(title)}", lines);
    }

    public static void WriteJson(TextWriter output, Mining mining) => JsonOutput.Write(output, new()
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

    public static void WriteList(TextWriter output, string title, IEnumerable<string> lines)
    {
        foreach ((int i, string line) in lines.Index())
            output.WriteLine(i == 0 ? $"{title}\n  {line}" : $"  {line}");
    }

    private static string Cited(IReadOnlyList<Citation> citations, Palette palette)
    {
        string more = citations.Count > ShownCitations ? $" and {citations.Count - ShownCitations} more" : string.Empty;
        return citations.Count == 0 ? string.Empty : palette.Faint($"  {string.Join(' ', citations.Take(ShownCitations))}{more}");
    }

    private static IEnumerable<string> Rows(Measures measures)
    {
        int width = Measure.All.Max(measure => measure.Label.Length);
        return Measure.All.Select(measure => $"{measure.Label.PadRight(width)}  {Long(measures[measure.Name])}");
    }

    private static IEnumerable<string> Table(Mining mining, Palette palette)
    {
        (string Name, Measures Measures)[] manager = mining.Manager is { } one ? [($"{one.Person} (manager)", one.Measures)] : [];
        (string Name, Measures Measures)[] rows =
            [.. mining.People.Select(person => (person.Person, person.Measures)), ("team", mining.Team), .. manager];
        int nameWidth = rows.Max(row => row.Name.Length);
        int[] widths = [.. Columns.Select(column => Math.Max(column.Column.Length, rows.Max(row => Short(row.Measures[column.Name]).Length)))];
        string Row(string name, Func<Measure, string> cell) =>
            $"{name.PadRight(nameWidth)}  {string.Join("  ", Columns.Select((column, i) => cell(column).PadLeft(widths[i])))}";
        return rows.Select(row => Row(row.Name, column => Short(row.Measures[column.Name])))
            .Prepend(palette.Faint(Row(string.Empty, column => column.Column)));
    }

    private static string Short(object value) => value switch
    {
        Ratio ratio => $"{ratio.Count}/{ratio.Of}{(ratio.IsEnough ? $" {ratio.Percent}%" : string.Empty)}",
        Tally tally => $"{tally.Total}/{tally.Of}",
        Spread spread => $"{spread.Max}",
        _ => throw new UnreachableException(),
    };

    private static string Long(object value) => value switch
    {
        Ratio ratio => ratio.Text,
        Tally tally => $"{tally.Total} over {Counted.Of(tally.Of, "commitment")}, at most {tally.Max} for one",
        Spread { Of: 0 } => "none (n 0)",
        Spread { Of: < Ratio.Enough } few => $"at most {few.Max} (n {few.Of})",
        Spread spread => $"half within {spread.P50}, nine in ten within {spread.P90}, at most {spread.Max} (n {spread.Of})",
        _ => throw new UnreachableException(),
    };

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
        new JsonObject { ["kind"] = ReportBuilder.CamelCase(pattern.Kind), ["person"] = pattern.Person }
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
