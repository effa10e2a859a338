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
    public void The_schema_has_the_columns_of_the_code()
    {
        using JsonDocument schema = JsonDocument.Parse(Schema);
        JsonElement definitions = schema.RootElement.GetProperty("definitions");
        foreach (ExportTable table in ExportTables.All)
        {
            JsonElement definition = definitions.GetProperty(table.Name);
            string[] columns = [.. table.Columns.Select(column => column.Name)];
            Assert.Equal(columns, definition.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
            Assert.Equal(["table", .. columns], definition.GetProperty("properties").EnumerateObject().Select(property => property.Name));
            foreach (ExportColumn column in table.Columns)
            {
                Assert.Equal((table.Name, column.Name, column.CanBeNull), (table.Name, column.Name, TypesOf(definitions, definition.GetProperty("properties").GetProperty(column.Name)).Contains("null")));
            }
        }
    }

    [Fact]
    public void The_page_has_the_columns_of_the_code()
    {
        string page = File.ReadAllText(RepositoryFiles.At(".github/EXPORT.md"));
        string told = string.Concat(Regex.Matches(page, @"^### \w+$|^\| \w+ \| (text|number|truth|day|instant)\??(?= \|)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(line => line.Value + "\n"));
        string expected = string.Concat(ExportTables.All.Select(table => $"### {table.Name}\n" + string.Concat(table.Columns.Select(column =>
            $"| {column.Name} | {column.Type.ToString().ToLowerInvariant()}{(column.CanBeNull ? "?" : string.Empty)}\n"))));
        Assert.Equal(expected, told);
    }

    private static string[] TypesOf(JsonElement definitions, JsonElement property)
    {
        JsonElement type = (property.TryGetProperty("$ref", out JsonElement reference) ? definitions.GetProperty(reference.GetString()!["#/definitions/".Length..]) : property).GetProperty("type");
        return type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(one => one.GetString()!)] : [type.GetString()!];
    }
}
