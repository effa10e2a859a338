using NJsonSchema;
using NotesToolkit.Reporting.Exports;

namespace NotesToolkit.Cli.Tests.Exports;

/// <summary>The code, the JSON schema and the page say one thing.</summary>
public sealed class ExportSchemaTests(ExportedTeams teams) : IClassFixture<ExportedTeams>
{
    private static readonly string Schema = File.ReadAllText(RepositoryFiles.At("src/NotesToolkit/Reporting/Exports/export.schema.json"));

    [Fact]
    public async Task Every_line_is_what_the_schema_says()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(Schema);
        foreach (ExportTable table in ExportTables.All)
        {
            string[] lines = [.. Directory.EnumerateFiles(Path.Combine(teams.Folder, "ndjson"), table.Name + ".ndjson", SearchOption.AllDirectories).SelectMany(File.ReadAllLines)];
            Assert.NotEmpty(lines);
            Assert.All(lines, line => Assert.Empty(schema.Definitions[table.Name].Validate(line)));
            Assert.NotEmpty(schema.Definitions[table.Name].Validate(lines[0].Replace("\"repository\"", "\"repo\"", StringComparison.Ordinal)));
        }

        Assert.Empty(schema.Validate(teams.Run(inSearch: true, "export").Split('\n')[0]));
    }

    [Fact]
    public void The_schema_requires_each_column()
    {
        using JsonDocument schema = JsonDocument.Parse(Schema);
        foreach (ExportTable table in ExportTables.All)
        {
            JsonElement definition = schema.RootElement.GetProperty("definitions").GetProperty(table.Name);
            string[] columns = [.. table.Columns.Select(column => column.Name)];
            Assert.Equal(columns, definition.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
            Assert.Equal(["table", .. columns], definition.GetProperty("properties").EnumerateObject().Select(property => property.Name));
        }
    }

    [Fact]
    public void The_page_has_the_columns_of_the_schema()
    {
        using JsonDocument schema = JsonDocument.Parse(Schema);
        JsonElement definitions = schema.RootElement.GetProperty("definitions");
        string page = File.ReadAllText(RepositoryFiles.At(".github/EXPORT.md"));
        string told = string.Concat(Regex.Matches(page, @"^### \w+$|^\| \w+ \| (text|number|truth|day|instant)\??(?= \|)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(line => line.Value + "\n"));
        string expected = string.Concat(ExportTables.All.Select(table => $"### {table.Name}\n" + string.Concat(table.Columns.Select(column =>
            $"| {column.Name} | {Word(column.Type)}{(CanBeNull(definitions, definitions.GetProperty(table.Name).GetProperty("properties").GetProperty(column.Name)) ? "?" : string.Empty)}\n"))));
        Assert.Equal(expected, told);
    }

    private static string Word(string type) => type switch
    {
        "integer" => "number",
        "boolean" => "truth",
        "day" or "dayOrNull" => "day",
        "instant" or "instantOrNull" => "instant",
        _ => "text",
    };

    private static bool CanBeNull(JsonElement definitions, JsonElement property)
    {
        JsonElement type = (property.TryGetProperty("$ref", out JsonElement reference) ? definitions.GetProperty(reference.GetString()!["#/definitions/".Length..]) : property).GetProperty("type");
        return type.ValueKind == JsonValueKind.Array && type.EnumerateArray().Any(one => one.GetString() == "null");
    }
}
